package org.chancery.io.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the cells of a row; tells an empty cell from a quoted empty text. */
final class CellHandler extends AbstractBaseCsvCallbackHandler<CellRow> {

  private final RowText text;
  private int longestCell = Integer.MAX_VALUE;
  private List<@Nullable String> cells = new ArrayList<>();
  private long line = 1;
  private long lineEnds;
  private long length;

  CellHandler(RowText text) {
    this.text = text;
  }

  /** Says how much is taken of the cells of the rows that follow. */
  void take(int charactersOfACell) {
    longestCell = charactersOfACell;
  }

  /** The line where the row begins that is being read. */
  long line() {
    return line;
  }

  /** The number of the cell in its row that is being read. */
  int cellNumber() {
    return cells.size() + 1;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    line = startingLineNumber;
    cells = new ArrayList<>(cells.size());
    lineEnds = 0;
    length = 0;
    text.begin(line);
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int size, boolean quoted) {
    length += size + 1L;
    if (quoted) {
      countLineEnds(buffer, offset, size);
    }
    int taken = Math.min(size, longestCell);
    cells.add(size == 0 && !quoted ? null : new String(buffer, offset, taken));
  }

  private void countLineEnds(char[] buffer, int offset, int size) {
    for (int i = offset; i < offset + size; i++) {
      if (buffer[i] == '\r' || (buffer[i] == '\n' && (i == offset || buffer[i - 1] != '\r'))) {
        lineEnds++;
      }
    }
  }

  @Override
  protected CellRow buildRecord() {
    return new CellRow(line, cells, length, text.upTo(line + lineEnds + 1));
  }
}
