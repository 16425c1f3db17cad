package org.chancery.io.csv;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The cells of the row that is being read, as ranges of characters; it is filled anew for each row.
 */
final class RowCells implements Cells {

  private static final int MOST_KEPT = 1 << 16;

  private char[] characters = new char[1024];
  private int[] ends = new int[64];
  private boolean[] quoted = new boolean[64];
  private int size;
  private long line;

  void begin(long at) {
    line = at;
    size = 0;
    if (characters.length > MOST_KEPT) {
      characters = new char[MOST_KEPT]; // one long row is not paid for by all that follow
    }
  }

  void add(char[] buffer, int offset, int length, boolean isQuoted) {
    if (size + 1 == ends.length) {
      ends = Arrays.copyOf(ends, size * 2);
      quoted = Arrays.copyOf(quoted, size * 2);
    }
    int from = ends[size];
    if (from + length > characters.length) {
      characters = Arrays.copyOf(characters, Math.max(from + length, characters.length * 2));
    }
    System.arraycopy(buffer, offset, characters, from, length);
    quoted[size++] = isQuoted;
    ends[size] = from + length;
  }

  @Override
  public long line() {
    return line;
  }

  @Override
  public int size() {
    return size;
  }

  /** The characters of all cells, one after the other. */
  char[] characters() {
    return characters;
  }

  int from(int cell) {
    return ends[cell];
  }

  int to(int cell) {
    return ends[cell + 1];
  }

  @Override
  public boolean isAbsent(int cell) {
    return ends[cell] == ends[cell + 1] && !quoted[cell];
  }

  @Override
  public @Nullable String text(int cell) {
    return isAbsent(cell) ? null : new String(characters, from(cell), to(cell) - from(cell));
  }

  /** How many lines end within cells of the row. */
  long lineEnds() {
    long count = 0;
    for (int cell = 0; cell < size; cell++) {
      count += quoted[cell] ? CellHandler.lineEnds(characters, from(cell), to(cell)) : 0;
    }
    return count;
  }
}
