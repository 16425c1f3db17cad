package org.chancery.io.csv;

import java.util.List;
import org.chancery.meta.Field;
import org.chancery.meta.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * Where the fields of a record lie in a row of a {@link SingleTable}.
 *
 * @param type the record
 * @param parts a part for each field, in their order
 */
record FlatRecord(RecordType<?> type, List<Part> parts) {

  FlatRecord {
    parts = List.copyOf(parts);
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

  /** A value, a list or a map in a cell. */
  record Cell(Field field, int column) implements Part {}

  /**
   * A record whose fields lie in cells of their own.
   *
   * @param presence the column that says that the record is there although nothing in it is, or -1
   *     where that cannot be
   */
  record Inner(Field field, FlatRecord record, int presence) implements Part {}
}
