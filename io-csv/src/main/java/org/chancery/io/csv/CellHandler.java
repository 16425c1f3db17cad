package org.chancery.io.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;

/** Fills the same row with the cells of each; tells an empty cell from a quoted empty text. */
final class CellHandler extends AbstractBaseCsvCallbackHandler<RowCells> {

  private final RowText text;
  private final RowCells row;

  CellHandler(RowText text, RowCells row) {
    this.text = text;
    this.row = row;
    row.begin(1);
  }

  /** The text, as it came, of the row that was filled last; empty where rows are not kept. */
  String rowText() {
    return text.isKeeping() ? text.upTo(row.line() + row.lineEnds() + 1) : "";
  }

  /** The line where the row begins that is being read. */
  long line() {
    return row.line();
  }

  /** The number of the cell in its row that is being read. */
  int cellNumber() {
    return row.size() + 1;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    row.begin(startingLineNumber);
    text.begin(startingLineNumber);
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int size, boolean quoted) {
    row.add(buffer, offset, size, quoted);
  }

  @Override
  protected RowCells buildRecord() {
    return row;
  }
}
