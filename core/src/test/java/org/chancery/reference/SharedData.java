package org.chancery.reference;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Real data that lies beside the project; a test that asks for it is skipped elsewhere. */
final class SharedData {

  private static final Path FOLDER = Path.of("../../shared/data");

  private SharedData() {}

  /** Reads a CSV file whose rows are one line each. */
  static List<Map<String, String>> rows(String file) throws IOException {
    Path path = FOLDER.resolve(file);
    assumeTrue(Files.isRegularFile(path), file + " is not there");
    List<List<String>> lines = Files.readAllLines(path).stream().map(SharedData::cells).toList();
    List<Map<String, String>> rows = new ArrayList<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < line.size(); i++) {
        row.put(lines.get(0).get(i), line.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
