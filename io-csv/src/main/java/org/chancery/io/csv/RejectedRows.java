package org.chancery.io.csv;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes the raw text of a rejected event apart again, see {@link EventRows#raw()}. */
final class RejectedRows {

  private RejectedRows() {}

  /** Adds the rows of a raw text to those of their tables. */
  static void add(String raw, PackageLayout layout, Map<Table, StringBuilder> rows) {
    List<Table> tables = List.copyOf(layout.tables());
    int table = -1;
    int start = 0;
    while (start < raw.length()) {
      int end = endOfRow(raw, start);
      String row = raw.substring(start, end);
      int named = tableAfter(table, row, tables);
      if (named >= 0) {
        table = named;
      } else if (table >= 0) {
        rows.computeIfAbsent(tables.get(table), t -> new StringBuilder()).append(row);
      }
      start = end;
    }
  }

  /** The table that a line names, if its rows can come next; -1 where the line is a row. */
  private static int tableAfter(int table, String row, List<Table> tables) {
    @Nullable String name = row.endsWith(":\n") ? row.substring(0, row.length() - 2) : null;
    for (int next = table + 1; name != null && next < tables.size(); next++) {
      if (tables.get(next).file().equals(name)) {
        return next;
      }
    }
    return -1;
  }

  /** The index after the line end of a row; line ends in quotes are those of a cell. */
  private static int endOfRow(String raw, int start) {
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
        atStartOfCell = c == ',';
      }
    }
    return raw.length();
  }
}
