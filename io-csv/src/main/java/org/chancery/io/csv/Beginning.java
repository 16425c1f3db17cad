package org.chancery.io.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import org.chancery.io.MalformedTextException;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a table, of which the first are looked at before they are parsed: which
 * delimiter its header row has, or which one a line {@code sep=;} before it names, as Excel writes
 * and reads it. Nothing is taken away.
 */
final class Beginning extends Reader {

  /**
   * The header row is looked for in so many characters; a longer one is judged by its beginning.
   */
  private static final int LONGEST = 1 << 16;

  private static final int CHUNK = 8192;
  private static final String SEPARATOR = "sep=";

  private final Reader in;
  private char[] seen = new char[CHUNK];
  private int length;
  private int given;
  private @Nullable Character declared;
  private char likeliest = CsvOptions.DELIMITERS.charAt(0);

  private Beginning(Reader in) {
    this.in = in;
  }

  /**
   * Looks at the beginning of a table.
   *
   * @throws IOException if it cannot be read; malformed text is left to be found by the parser,
   *     after the rows before it
   */
  static Beginning of(Reader in) throws IOException {
    Beginning beginning = new Beginning(in);
    beginning.look();
    return beginning;
  }

  /** The delimiter that the first line names; null where it is not of that form. */
  @Nullable Character declared() {
    return declared;
  }

  /**
   * The delimiter that the header row has most of, outside of quotes; a comma where it has none.
   */
  char likeliest() {
    return likeliest;
  }

  private void look() throws IOException {
    int start = 0;
    int end = endOfRow(start);
    declared = declared(end);
    while (end > start && isBlank(start, end)) {
      start = end;
      end = endOfRow(start);
    }
    likeliest = mostOf(start, end);
  }

  private @Nullable Character declared(int end) {
    String line = new String(seen, 0, end).stripTrailing();
    int tab = SEPARATOR.length();
    String named = end > tab && seen[tab] == '\t' ? line + '\t' : line; // it was stripped as well
    String plain =
        named.length() > 1 && named.startsWith("\"") && named.endsWith("\"")
            ? named.substring(1, named.length() - 1)
            : named;
    return plain.length() == SEPARATOR.length() + 1
            && plain.regionMatches(true, 0, SEPARATOR, 0, SEPARATOR.length())
        ? plain.charAt(SEPARATOR.length())
        : null;
  }

  private boolean isBlank(int start, int end) {
    for (int i = start; i < end; i++) {
      if (seen[i] != '\r' && seen[i] != '\n' && CsvOptions.DELIMITERS.indexOf(seen[i]) < 0) {
        return false;
      }
    }
    return true;
  }

  /** The index behind the line end of the row; line ends in quotes are those of a cell. */
  private int endOfRow(int start) throws IOException {
    boolean quoted = false;
    for (int i = start; has(i); i++) {
      if (seen[i] == '"') {
        quoted = !quoted;
      } else if (!quoted && (seen[i] == '\n' || seen[i] == '\r')) {
        return i + 1;
      }
    }
    return length;
  }

  private char mostOf(int start, int end) {
    int[] counts = new int[CsvOptions.DELIMITERS.length()];
    boolean quoted = false;
    for (int i = start; i < end; i++) {
      int delimiter = CsvOptions.DELIMITERS.indexOf(seen[i]);
      if (seen[i] == '"') {
        quoted = !quoted;
      } else if (!quoted && delimiter >= 0) {
        counts[delimiter]++;
      }
    }
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return CsvOptions.DELIMITERS.charAt(most);
  }

  /** Whether there is a character at an index, which is read where it was not yet. */
  private boolean has(int index) throws IOException {
    while (index >= length && length < LONGEST) {
      if (length == seen.length) {
        seen = Arrays.copyOf(seen, 2 * length);
      }
      int count;
      try {
        count = in.read(seen, length, seen.length - length);
      } catch (MalformedTextException e) {
        return false; // it comes again where the parser gets there
      }
      if (count < 0) {
        return false;
      }
      length += count;
    }
    return index < length;
  }

  @Override
  public int read(char[] target, int from, int most) throws IOException {
    if (given == length) {
      return in.read(target, from, most);
    }
    int count = Math.min(most, length - given);
    System.arraycopy(seen, given, target, from, count);
    given += count;
    if (given == length) {
      seen = new char[0]; // nothing looks back
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
