package org.chancery.io.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the cells of a row; tells an empty cell from a quoted empty text. */
final class CellHandler extends AbstractBaseCsvCallbackHandler<CellRow> {

  private final int longestText;
  private List<@Nullable String> cells = new ArrayList<>();
  private long line = 1;
  private long lineEnds;
  private long length;

  CellHandler(int longestText) {
    this.longestText = longestText;
  }

  /** The line where the row begins that is being read. */
  long line() {
    return line;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    line = startingLineNumber;
    cells = new ArrayList<>(cells.size());
    lineEnds = 0;
    length = 0;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int size, boolean quoted) {
    length += size + 1L;
    if (quoted) {
      countLineEnds(buffer, offset, size);
    }
    // One more than is allowed, so that the cell is seen to be too long.
    int taken = (int) Math.min(size, longestText + 1L);
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
    return new CellRow(line, lineEnds + 1, cells, length);
  }
}
