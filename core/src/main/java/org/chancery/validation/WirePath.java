package org.chancery.validation;

import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import org.chancery.meta.Field;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.jspecify.annotations.Nullable;

/**
 * Turns the path of a Jakarta violation into the path that formats write: groups of fields that are
 * flat leave no trace, and keys are names.
 */
final class WirePath {

  private FieldPath path;
  private @Nullable RecordType<?> type;

  private WirePath(RecordType<?> root, FieldPath prefix) {
    this.type = root;
    this.path = prefix;
  }

  static FieldPath of(Path violation, RecordType<?> root, FieldPath prefix) {
    WirePath wire = new WirePath(root, prefix);
    for (Path.Node node : violation) {
      wire.follow(node);
    }
    return wire.path;
  }

  /** Returns the path of the record that a rule stands on, whatever place the rule names in it. */
  static FieldPath ofRecord(Path violation, RecordType<?> root) {
    WirePath wire = new WirePath(root, FieldPath.root());
    Path.Node last = null;
    for (Path.Node node : violation) {
      if (last != null) {
        wire.follow(last);
      }
      last = node;
    }
    if (last != null) {
      wire.enter(last);
    }
    return wire.path;
  }

  /** Goes into the element of a list or map that a node lies in. */
  private void enter(Path.Node node) {
    if (node.isInIterable()) {
      if (node.getIndex() != null) {
        path = path.index(node.getIndex());
      } else if (node.getKey() != null) {
        path = path.name(node.getKey().toString());
      }
    }
  }

  private void follow(Path.Node node) {
    enter(node);
    if (node.getKind() != ElementKind.PROPERTY || node.getName() == null) {
      return;
    }
    String name = node.getName();
    RecordType<?> flat = type == null ? null : type.flatComponent(name);
    if (flat != null) {
      type = flat;
      return;
    }
    Field field = type == null ? null : type.field(name);
    if (field == null) {
      // A rule names the place inside its record by a path of its own.
      path = path.then(FieldPath.parseAgain(name));
      type = null;
    } else {
      path = path.name(name);
      type = inner(field.shape());
    }
  }

  private static @Nullable RecordType<?> inner(Shape shape) {
    if (shape instanceof Shape.OfRecord record) {
      return record.type();
    }
    return shape instanceof Shape.OfList list ? inner(list.element()) : null;
  }
}
