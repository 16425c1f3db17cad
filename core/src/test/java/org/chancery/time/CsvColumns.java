package org.chancery.time;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The values of one column of a data file, for tests that need all at once. */
final class CsvColumns {

  private CsvColumns() {}

  /** Returns the values in order, empty where absent; quoted ones may hold commas and new lines. */
  static List<String> of(String resource, String column) {
    List<List<String>> records = records(content(resource));
    int index = records.get(0).indexOf(column);
    return records.stream().skip(1).map(values -> values.get(index)).toList();
  }

  private static String content(String resource) {
    try (InputStream file = CsvColumns.class.getResourceAsStream(resource)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(resource, e);
    }
  }

  private static List<List<String>> records(String content) {
    List<List<String>> records = new ArrayList<>();
    List<String> values = new ArrayList<>();
    StringBuilder value = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c == '"') {
        // A quote within a quoted value is written twice.
        if (!quoted && value.length() > 0) {
          value.append('"');
        }
        quoted = !quoted;
      } else if (quoted || (c != ',' && c != '\n')) {
        value.append(c);
      } else {
        values.add(value.toString());
        value.setLength(0);
        if (c == '\n') {
          records.add(values);
          values = new ArrayList<>();
        }
      }
    }
    return records;
  }
}
