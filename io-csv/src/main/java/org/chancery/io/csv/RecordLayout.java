package org.chancery.io.csv;

import java.util.List;
import org.chancery.meta.Field;
import org.chancery.meta.RecordType;

/**
 * Where the fields of a record lie: in columns of its row, or in child tables.
 *
 * @param type the record
 * @param parts a part for each field, in their order
 */
record RecordLayout(RecordType<?> type, List<Part> parts) {

  RecordLayout {
    parts = List.copyOf(parts);
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
