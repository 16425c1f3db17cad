package org.chancery.io.csv;

import java.io.IOException;
import java.io.Reader;

/**
 * The characters of a table: bounds a row, and keeps the text of the row that is being read, so
 * that a rejected one can be had as it came.
 */
final class RowText extends Reader {

  /** The parser reads ahead of the row by a few of these. */
  private static final int CHUNK = 8192;

  /** Thrown where a row does not end in time. */
  static final class TooLong extends IOException {

    private static final long serialVersionUID = 1L;

    TooLong() {
      super("the row is too long");
    }
  }

  private final Reader in;
  private final int longestRow;
  private final boolean keeping;
  private final StringBuilder kept = new StringBuilder();
  private int start;
  private long line = 1;
  private boolean afterCr;
  private boolean heldCr;
  private long inRow;

  RowText(Reader in, int longestRow, boolean keeping) {
    this.in = in;
    this.longestRow = longestRow;
    this.keeping = keeping;
  }

  /** Says that a row begins at a line; what is before it is forgotten. */
  void begin(long at) {
    inRow = 0;
    passTo(at);
    if (start > CHUNK) {
      kept.delete(0, start);
      start = 0;
    }
  }

  /** Whether the texts of rows are kept. */
  boolean isKeeping() {
    return keeping;
  }

  /** Gives the text of the row up to, and without, a line, with its line end. */
  String upTo(long nextLine) {
    int from = start;
    passTo(nextLine);
    return kept.substring(from, start);
  }

  private void passTo(long target) {
    while (line < target && start < kept.length()) {
      char c = kept.charAt(start++);
      if (c == '\r' || (c == '\n' && !afterCr)) {
        line++;
      }
      afterCr = c == '\r';
    }
    if (afterCr && start < kept.length() && kept.charAt(start) == '\n') {
      start++;
      afterCr = false;
    }
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    if (inRow > longestRow + 2L * CHUNK) {
      throw new TooLong();
    }
    int count = fill(target, from, length);
    if (count > 0) {
      inRow += count;
      if (keeping) {
        kept.append(target, from, count);
      }
    }
    return count;
  }

  /** Gives CR and LF together, so that a row which ends with both is not taken to end between. */
  private int fill(char[] target, int from, int length) throws IOException {
    int count = 0;
    if (heldCr) {
      heldCr = false;
      target[from] = '\r';
      count = 1;
    }
    do {
      int more = count < length ? in.read(target, from + count, length - count) : 0;
      if (more <= 0) {
        return count == 0 ? more : count;
      }
      count += more;
    } while (count == 1 && target[from] == '\r' && length > 1);
    if (count > 1 && target[from + count - 1] == '\r') {
      heldCr = true;
      count--;
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
