package org.chancery.io.csv;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.meta.Field;
import org.chancery.meta.RecordType;
import org.jspecify.annotations.Nullable;

/** Where the fields of a record lie: in columns of its row, or in child tables. */
final class RecordLayout {

  private final RecordType<?> type;
  private final List<Part> parts;
  private final boolean[] required;
  private final List<Table> children;

  /**
   * Makes a layout.
   *
   * @param type the record
   * @param parts a part for each field, in their order
   */
  RecordLayout(RecordType<?> type, List<Part> parts) {
    this.type = type;
    this.parts = List.copyOf(parts);
    required = new boolean[parts.size()];
    for (int i = 0; i < required.length; i++) {
      required[i] = parts.get(i).field().isRequired();
    }
    children = parts.stream().flatMap(RecordLayout::children).toList();
  }

  RecordType<?> type() {
    return type;
  }

  /** A part for each field, in their order. */
  List<Part> parts() {
    return parts;
  }

  /** Whether the field at an index is required: each row is asked for it. */
  boolean isRequired(int index) {
    return required[index];
  }

  /** The tables of all lists and maps in the record that have rows of their own. */
  List<Table> children() {
    return children;
  }

  private static Stream<Table> children(Part part) {
    return part instanceof Child child
        ? Stream.of(child.table())
        : part instanceof Nested nested ? nested.inner().children().stream() : Stream.of();
  }

  /** Where the field of a name lies; null where there is none. */
  @Nullable Part part(Object name) {
    Field field = type.field(String.valueOf(name));
    return field == null ? null : parts.get(field.index());
  }

  /** Where one field lies. */
  sealed interface Part {

    Field field();
  }

  /** A scalar in a column. */
  record Scalar(Field field, int column) implements Part {}

  /**
   * A record whose fields lie in the same row.
   *
   * @param presence the column that says that the record is there although nothing in it is, or -1
   *     where that cannot be
   */
  record Nested(Field field, RecordLayout inner, int presence) implements Part {}

  /** A list or a map in a table of its own. */
  record Child(Field field, Table table) implements Part {}
}
