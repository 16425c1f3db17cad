package org.chancery.io.csv;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of an {@link AnalysisTable}, with what its codebook says of it.
 *
 * @param name the name in the header row
 * @param kind what the cells are
 * @param values which values there are, where they can be listed; else empty
 * @param description what the values mean
 * @param source where they come from: the field of the record, and the list of the codes
 * @param cell makes the cell of a row, null where it is missing
 */
record AnalysisColumn(
    String name,
    Kind kind,
    String values,
    String description,
    String source,
    Function<AnalysisRow, @Nullable String> cell) {

  /** What the cells of a column are; missing ones are {@code NA} in each. */
  enum Kind {
    TEXT("text"),
    CODE("code"),
    INTEGER("integer"),
    NUMBER("number"),
    DATE("date"),
    INDICATOR("indicator");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    @Override
    public String toString() {
      return label;
    }
  }

  /** The cell of a row. */
  String of(AnalysisRow row) {
    return FlatText.cell(cell.apply(row));
  }
}
