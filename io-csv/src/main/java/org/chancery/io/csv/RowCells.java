package org.chancery.io.csv;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The cells of a row, counted from 0, as ranges of characters; it may be filled anew for each. */
final class RowCells {

  private static final int MOST_KEPT = 1 << 16;

  private char[] characters;
  private int[] ends;
  private boolean[] quoted;
  private int size;
  private long line;

  /** Makes a row to be filled. */
  RowCells() {
    this(new char[1024], new int[64], new boolean[64]);
  }

  private RowCells(char[] characters, int[] ends, boolean[] quoted) {
    this.characters = characters;
    this.ends = ends;
    this.quoted = quoted;
  }

  /** A row with the same cells, which holds no more than these. */
  RowCells copy() {
    RowCells copy =
        new RowCells(
            Arrays.copyOf(characters, length()),
            Arrays.copyOf(ends, size + 1),
            Arrays.copyOf(quoted, size));
    copy.size = size;
    copy.line = line;
    return copy;
  }

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
    if (length > 0) { // most cells are empty
      System.arraycopy(buffer, offset, characters, from, length);
    }
    quoted[size++] = isQuoted;
    ends[size] = from + length;
  }

  /** The line where the row begins. */
  long line() {
    return line;
  }

  int size() {
    return size;
  }

  /** How many characters all cells have together. */
  int length() {
    return ends[size];
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

  /** Whether a cell says that there is no value: nothing is in it, no quotes either. */
  boolean isAbsent(int cell) {
    return ends[cell] == ends[cell + 1] && !quoted[cell];
  }

  /** The text of a cell; null where it is absent. */
  @Nullable String text(int cell) {
    return isAbsent(cell) ? null : new String(characters, from(cell), to(cell) - from(cell));
  }

  /** Whether two rows whose characters are the same from a cell on have the same cells there. */
  boolean isDividedAs(RowCells other, int first) {
    if (size != other.size) {
      return false;
    }
    int apart = other.ends[first] - ends[first];
    for (int cell = first; cell < size; cell++) {
      if (other.ends[cell + 1] - ends[cell + 1] != apart || other.quoted[cell] != quoted[cell]) {
        return false;
      }
    }
    return true;
  }

  /** How many lines end within cells of the row. */
  long lineEnds() {
    long count = 0;
    for (int cell = 0; cell < size; cell++) {
      count += quoted[cell] ? lineEnds(from(cell), to(cell)) : 0;
    }
    return count;
  }

  /** Counts the line ends in a range: LF, CR LF and CR. */
  private int lineEnds(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      char c = characters[i];
      if (c == '\r' || (c == '\n' && (i == from || characters[i - 1] != '\r'))) {
        count++;
      }
    }
    return count;
  }
}
