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

  static FieldPath join(FieldPath prefix, FieldPath rest) {
    FieldPath joined = prefix;
    for (Object step : rest.steps()) {
      joined = step instanceof Integer index ? joined.index(index) : joined.name((String) step);
    }
    return joined;
  }

  private void follow(Path.Node node) {
    if (node.isInIterable()) {
      if (node.getIndex() != null) {
        path = path.index(node.getIndex());
      } else if (node.getKey() != null) {
        path = path.name(node.getKey().toString());
      }
    }
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
      path = join(path, FieldPath.parse(name));
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
