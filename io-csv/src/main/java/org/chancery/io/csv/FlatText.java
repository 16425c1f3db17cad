package org.chancery.io.csv;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Texts as cells of a table that programs for statistics read without an option: on one line, and
 * never a word that they take for a missing value.
 */
final class FlatText {

  /** What stands in a cell that has no value. */
  static final String MISSING = "NA";

  /** What {@code read.csv} of R or {@code read_csv} of pandas takes for a missing value. */
  private static final Set<String> TAKEN_FOR_MISSING =
      Set.of(
          MISSING,
          "N/A",
          "n/a",
          "#N/A",
          "#N/A N/A",
          "#NA",
          "<NA>",
          "NULL",
          "null",
          "None",
          "NaN",
          "nan",
          "-NaN",
          "-nan",
          "1.#IND",
          "-1.#IND",
          "1.#QNAN",
          "-1.#QNAN");

  private FlatText() {}

  /** A text as a cell: a word that would be taken for a missing value stands in brackets. */
  static String cell(@Nullable String text) {
    if (text == null) {
      return MISSING;
    }
    String line = onOneLine(text);
    if (line.isEmpty()) {
      return MISSING;
    }
    return TAKEN_FOR_MISSING.contains(line) ? "[" + line + "]" : line;
  }

  private static String onOneLine(String text) {
    StringBuilder line = null; // made for the first character that has to go
    for (int i = 0; i < text.length(); i++) {
      if (breaksLine(text.charAt(i))) {
        line = line == null ? new StringBuilder(text) : line;
        line.setCharAt(i, ' ');
      }
    }
    return (line == null ? text : line.toString()).strip();
  }

  private static boolean breaksLine(char c) {
    return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
  }

  /**
   * The name of a column in snake case, of the words of a field or of a code: lower-case letters,
   * digits and single underscores, as R takes it for a name.
   */
  static String columnName(String words) {
    return words
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "_");
  }
}
