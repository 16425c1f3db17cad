package org.chancery.time;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A row of a table in a file, for tests of core, which reads no CSV itself.
 *
 * @param cells the cells by the names of their columns
 */
record CsvRow(Map<String, String> cells) {

  /** Reads all rows behind the header. */
  static List<CsvRow> allOf(Path file) throws IOException {
    Cells cells = new Cells(Files.readString(file));
    List<String> header = cells.row();
    List<CsvRow> rows = new ArrayList<>();
    while (!cells.isAtEnd()) {
      List<String> row = cells.row();
      if (row.size() != header.size()) {
        throw new IOException(file + ": expected " + header.size() + " cells, got " + row);
      }
      Map<String, String> byName = new LinkedHashMap<>();
      for (int i = 0; i < row.size(); i++) {
        byName.put(header.get(i), row.get(i));
      }
      rows.add(new CsvRow(byName));
    }
    return rows;
  }

  String cell(String column) {
    return Objects.requireNonNull(cells.get(column), column);
  }

  /** Returns all cells, one a line. */
  String text() {
    return String.join("\n", cells.values());
  }

  /** Where reading stands in a file. */
  private static final class Cells {
    private final String text;
    private int position;

    Cells(String text) {
      this.text = text;
    }

    boolean isAtEnd() {
      return position == text.length();
    }

    List<String> row() {
      List<String> cells = new ArrayList<>();
      boolean isLast = false;
      while (!isLast) {
        cells.add(cell());
        isLast = isAtEnd() || text.charAt(position) == '\n';
        position += isAtEnd() ? 0 : 1;
      }
      return cells;
    }

    private String cell() {
      StringBuilder cell = new StringBuilder();
      boolean isQuoted = false;
      for (; !isAtEnd(); position++) {
        char c = text.charAt(position);
        if (!isQuoted && (c == ',' || c == '\n')) {
          break;
        }
        if (c == '"' && isQuoted && text.startsWith("\"\"", position)) {
          cell.append(c);
          position++;
        } else if (c == '"') {
          isQuoted = !isQuoted;
        } else {
          cell.append(c);
        }
      }
      return cell.toString();
    }
  }
}
