package org.chancery.io.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row of a file.
 *
 * @param line the line where it begins
 * @param cells the cells; null for one that is empty and not quoted
 * @param length its length in UTF-16 units, about
 * @param text the row as it came, with its line end; empty where it is not kept
 */
record CellRow(long line, List<@Nullable String> cells, long length, String text) implements Cells {

  private static final int ROW_WEIGHT = 64;
  private static final int CELL_WEIGHT = 32;

  /** What it takes in memory, in characters: many small rows weigh more than their texts. */
  long weight() {
    return length + ROW_WEIGHT + (long) CELL_WEIGHT * cells.size();
  }

  @Override
  public int size() {
    return cells.size();
  }

  @Override
  public boolean isAbsent(int cell) {
    return cells.get(cell) == null;
  }

  @Override
  public @Nullable String text(int cell) {
    return cells.get(cell);
  }
}
