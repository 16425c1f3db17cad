package org.chancery.io.csv;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a table for nothing but the numbers of its events, and tells where they are not in
 * order. What is wrong with the table itself is left to those who read it: a cell that is no
 * number, such as that of the header row, is passed over.
 */
final class OrderScan {

  private static final int END = -1;
  private static final int NO_NUMBER = -1;
  private static final int LONGEST_NUMBER = 18;

  private final Reader in;
  private final char delimiter;
  private final int cell;
  private final char[] buffer = new char[1 << 15];
  private int position;
  private int limit;
  private char before = '\n'; // the character before the first of the buffer
  private long line = 1;
  private int end; // what ended the cell or row that was passed last

  /**
   * Begins at the first line.
   *
   * @param in the text, of which delimiters, quotes, line ends and digits need to be decoded
   * @param delimiter what divides the cells
   * @param cell the index of the cell that has the number of the event
   */
  OrderScan(Reader in, char delimiter, int cell) {
    this.in = in;
    this.delimiter = delimiter;
    this.cell = cell;
  }

  /** The line of the first row whose number is below that of a row before it; null if none is. */
  @Nullable Long firstOutOfOrder() throws IOException {
    long highest = NO_NUMBER;
    while (isMore()) {
      long start = line;
      end = delimiter;
      for (int before = 0; before < cell && end == delimiter; before++) {
        pass(false);
      }
      long number = end == delimiter ? number() : NO_NUMBER;
      if (end == delimiter) {
        pass(true);
      }
      endLine();
      if (number != NO_NUMBER && number < highest) {
        return start;
      }
      highest = Math.max(highest, number);
    }
    return null;
  }

  private boolean isMore() throws IOException {
    while (position == limit) {
      before = limit == 0 ? before : buffer[limit - 1];
      int count = in.read(buffer, 0, buffer.length);
      if (count < 0) {
        return false;
      }
      position = 0;
      limit = count;
    }
    return true;
  }

  private boolean isNext(char expected) throws IOException {
    return isMore() && buffer[position] == expected;
  }

  /** Reads a cell that has nothing but a number from 1, quoted or not. */
  private long number() throws IOException {
    boolean quoted = isNext('"');
    if (quoted) {
      position++;
    }
    long number = 0;
    int digits = 0;
    boolean known = !isNext('0');
    while (isMore() && buffer[position] >= '0' && buffer[position] <= '9') {
      number = digits < LONGEST_NUMBER ? number * 10 + (buffer[position] - '0') : 0;
      digits = Math.min(digits + 1, LONGEST_NUMBER + 1);
      position++;
    }
    known &= digits > 0 && digits <= LONGEST_NUMBER;
    if (quoted) {
      known &= isNext('"');
      passQuoted();
    }
    known &= isAtEndOfCell();
    pass(false);
    return known ? number : NO_NUMBER;
  }

  private boolean isAtEndOfCell() throws IOException {
    return !isMore()
        || buffer[position] == delimiter
        || buffer[position] == '\n'
        || buffer[position] == '\r';
  }

  /** Passes over the rest of a cell, or of a row, and what ends it. */
  private void pass(boolean row) throws IOException {
    char divider = row ? '\n' : delimiter;
    while (isMore()) {
      int at = firstOf(divider);
      position = at + 1;
      if (at == limit) {
        position = limit;
      } else if (buffer[at] != '"') {
        end = buffer[at];
        return;
      } else if (beginsCell(at)) {
        passQuoted();
      }
    }
    end = END;
  }

  /** The index of the first quote, line end or other character from here on; the limit if none. */
  private int firstOf(char other) {
    char[] characters = buffer; // most characters of a table are passed over here
    int to = limit;
    for (int i = position; i < to; i++) {
      char c = characters[i];
      if (c == other || (c <= '"' && (c == '"' || c == '\n' || c == '\r'))) {
        return i;
      }
    }
    return to;
  }

  private boolean beginsCell(int index) {
    char last = index == 0 ? before : buffer[index - 1];
    return last == delimiter || last == '\n' || last == '\r';
  }

  /** Passes over what is in quotes, and the one that closes it. */
  private void passQuoted() throws IOException {
    boolean afterCr = false;
    while (isMore()) {
      char c = buffer[position++];
      if (c == '"') {
        if (!isNext('"')) {
          return;
        }
        position++;
      } else if (c == '\r' || (c == '\n' && !afterCr)) {
        line++;
      }
      afterCr = c == '\r';
    }
  }

  private void endLine() throws IOException {
    if (end == '\r' && isNext('\n')) {
      position++;
    }
    line++;
  }
}
