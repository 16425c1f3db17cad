package org.chancery.io.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the cells of a row; tells an empty cell from a quoted empty text. They become a row of
 * their own, or fill the same one again and again.
 */
final class CellHandler extends AbstractBaseCsvCallbackHandler<CellRow> {

  private static final CellRow FILLED = new CellRow(0, List.of(), 0, "");

  private final RowText text;
  private int longestCell = Integer.MAX_VALUE;
  private List<@Nullable String> cells = new ArrayList<>();
  private @Nullable RowCells filled;
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

  /** Says that the rows that follow fill this one, each in its turn. */
  void fill(RowCells row) {
    filled = row;
  }

  /** The text, as it came, of the row that was filled last. */
  String textOf(RowCells row) {
    return text.upTo(row.line() + row.lineEnds() + 1);
  }

  /** The line where the row begins that is being read. */
  long line() {
    return line;
  }

  /** The number of the cell in its row that is being read. */
  int cellNumber() {
    return (filled == null ? cells.size() : filled.size()) + 1;
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    line = startingLineNumber;
    if (filled != null) {
      filled.begin(line);
      text.begin(line);
      return;
    }
    cells = new ArrayList<>(cells.size());
    lineEnds = 0;
    length = 0;
    text.begin(line);
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int size, boolean quoted) {
    if (filled != null) {
      filled.add(buffer, offset, size, quoted);
      return;
    }
    length += size + 1L;
    if (quoted) {
      lineEnds += lineEnds(buffer, offset, offset + size);
    }
    int taken = Math.min(size, longestCell);
    cells.add(size == 0 && !quoted ? null : new String(buffer, offset, taken));
  }

  /** Counts the line ends in a text: LF, CR LF and CR. */
  static int lineEnds(char[] characters, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      char c = characters[i];
      if (c == '\r' || (c == '\n' && (i == from || characters[i - 1] != '\r'))) {
        count++;
      }
    }
    return count;
  }

  @Override
  protected CellRow buildRecord() {
    if (filled != null) {
      return FILLED;
    }
    return new CellRow(line, cells, length, text.upTo(line + lineEnds + 1));
  }
}
