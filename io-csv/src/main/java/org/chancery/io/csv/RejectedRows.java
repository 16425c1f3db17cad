package org.chancery.io.csv;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Takes the raw texts of rejected events apart again, see {@link EventRows#raw()}. */
final class RejectedRows {

  private final List<Table> tables;
  private final Function<Table, Character> delimiters;
  private final Map<Table, StringBuilder> rows = new LinkedHashMap<>();

  /** Begins without rows; the cells of each table are divided by a character of its own. */
  RejectedRows(PackageLayout layout, Function<Table, Character> delimiters) {
    tables = List.copyOf(layout.tables());
    this.delimiters = delimiters;
  }

  /** The rows of a table, as they came. */
  String of(Table table) {
    return rows.getOrDefault(table, new StringBuilder()).toString();
  }

  /** Adds the rows of a raw text to those of their tables. */
  void add(String raw) {
    int table = -1;
    int start = 0;
    while (start < raw.length()) {
      int end = endOfRow(raw, start, table < 0 ? ',' : delimiters.apply(tables.get(table)));
      String row = raw.substring(start, end);
      int named = tableAfter(table, row);
      if (named >= 0) {
        table = named;
      } else if (table >= 0) {
        rows.computeIfAbsent(tables.get(table), t -> new StringBuilder()).append(row);
      }
      start = end;
    }
  }

  /** The table that a line names, if its rows can come next; -1 where the line is a row. */
  private int tableAfter(int table, String row) {
    @Nullable String name = row.endsWith(":\n") ? row.substring(0, row.length() - 2) : null;
    for (int next = table + 1; name != null && next < tables.size(); next++) {
      if (tables.get(next).file().equals(name)) {
        return next;
      }
    }
    return -1;
  }

  /** The index after the line end of a row; line ends in quotes are those of a cell. */
  private static int endOfRow(String raw, int start, char delimiter) {
    boolean quoted = false;
    boolean atStartOfCell = true;
    for (int i = start; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '"' && (quoted || atStartOfCell)) {
        quoted = !quoted;
        // A quote right after the closing one is part of the text, and opens it again.
        atStartOfCell = !quoted && i + 1 < raw.length() && raw.charAt(i + 1) == '"';
      } else if (!quoted) {
        if (c == '\n') {
          return i + 1;
        }
        if (c == '\r') {
          return i + 1 < raw.length() && raw.charAt(i + 1) == '\n' ? i + 2 : i + 1;
        }
        atStartOfCell = c == delimiter;
      }
    }
    return raw.length();
  }
}
