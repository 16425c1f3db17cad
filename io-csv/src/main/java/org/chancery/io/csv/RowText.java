package org.chancery.io.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * The characters of a table: bounds a row, and keeps the lines since a mark, so that the rows of an
 * event can be had as they came.
 */
final class RowText extends FilterReader {

  /** The parser reads ahead of the row by a few of these. */
  private static final int CHUNK = 8192;

  /** Thrown where a row does not end in time. */
  static final class TooLong extends IOException {

    private static final long serialVersionUID = 1L;

    TooLong() {
      super("the row is too long");
    }
  }

  private final int longestRow;
  private final boolean keeping;
  private final StringBuilder kept = new StringBuilder();
  private long keptFromLine = 1;
  private long inRow;

  RowText(Reader in, int longestRow, boolean keeping) {
    super(in);
    this.longestRow = longestRow;
    this.keeping = keeping;
  }

  /** Says that a row is read to its end. */
  void endRow() {
    inRow = 0;
  }

  /** Says that lines before one are not asked for any more. */
  void mark(long firstLine) {
    if (keeping && kept.length() > 4 * CHUNK) {
      kept.delete(0, offset(0, keptFromLine, firstLine));
      keptFromLine = firstLine;
    }
  }

  /** Returns the lines from one up to, and without, another, with their line ends. */
  String lines(long from, long to) {
    int begin = offset(0, keptFromLine, from);
    return kept.substring(begin, offset(begin, from, to));
  }

  /** Where a line begins, looking from the beginning of an earlier one. */
  private int offset(int begin, long at, long target) {
    int i = begin;
    long current = at;
    while (current < target && i < kept.length()) {
      char c = kept.charAt(i++);
      if (c == '\r' && i < kept.length() && kept.charAt(i) == '\n') {
        i++;
      }
      if (c == '\r' || c == '\n') {
        current++;
      }
    }
    return i;
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    if (inRow > longestRow + 2L * CHUNK) {
      throw new TooLong();
    }
    int count = in.read(target, from, length);
    if (count > 0) {
      inRow += count;
      if (keeping && kept.length() <= longestRow + 8L * CHUNK) {
        kept.append(target, from, count);
      }
    }
    return count;
  }
}
