package org.chancery.io.csv;

import org.jspecify.annotations.Nullable;

/** The records that were lately made of rows: the same participants come again and again. */
final class RecentRows {

  private static final int MOST_CELLS = 256; // there may be any number of empty ones at the end

  private final RecentTexts texts = new RecentTexts();
  private final int first;

  /** A row, and what was made of it. */
  private record Known(RowCells cells, Record record) {}

  /**
   * Makes one that knows no row.
   *
   * @param first the index of the cell from which on rows are compared
   */
  RecentRows(int first) {
    this.first = first;
  }

  /** Gives what was made of a row with the same cells; null where there is no such one. */
  @Nullable Record find(RowCells cells) {
    Known known = (Known) texts.find(cells.characters(), cells.from(first), cells.length());
    return known != null && known.cells.isDividedAs(cells, first) ? known.record : null;
  }

  /** Keeps what was made of the row that {@link #find} was asked for last. */
  void keep(RowCells cells, Record record) {
    if (cells.size() <= MOST_CELLS) {
      texts.keep(cells.characters(), cells.from(first), cells.length(), new Known(cells, record));
    }
  }
}
