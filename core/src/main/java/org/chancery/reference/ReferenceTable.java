package org.chancery.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chancery.problem.InvalidModelException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables beside this class: UTF-8, tab-separated, a header, and rows in the order of the
 * code in their first column.
 */
final class ReferenceTable {

  private ReferenceTable() {}

  /**
   * Reads a table.
   *
   * @param resource the name of the resource, relative to this class
   * @param columns the header that the table must have
   * @param toEntry makes an entry of the cells of a row
   * @return the entries by code, in the order of the table, unmodifiable
   * @throws InvalidModelException if the table is absent or broken
   */
  static <T> Map<String, T> read(
      String resource, List<String> columns, Function<List<String>, T> toEntry) {
    try (InputStream in = ReferenceTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new InvalidModelException(resource + ": the library's table is missing", null);
      }
      // A decoder of its own, because it refuses malformed UTF-8 where a charset would replace it.
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
      if (!columns.equals(cells(lines.readLine()))) {
        throw new InvalidModelException(resource + ", line 1: expected " + columns, null);
      }
      return rows(lines, resource, columns.size(), toEntry);
    } catch (IOException e) {
      throw new InvalidModelException(resource + ": the library's table is unreadable", e);
    }
  }

  private static <T> Map<String, T> rows(
      BufferedReader lines, String resource, int width, Function<List<String>, T> toEntry)
      throws IOException {
    Map<String, T> entries = new LinkedHashMap<>();
    String previous = "";
    int number = 1;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      List<String> cells = cells(line);
      String code = cells.isEmpty() ? "" : cells.get(0);
      if (cells.size() != width || code.compareTo(previous) <= 0) {
        throw new InvalidModelException(
            resource + ", line " + number + ": expected " + width + " cells, in order of code",
            null);
      }
      try {
        entries.put(code, toEntry.apply(cells));
      } catch (RuntimeException e) {
        throw new InvalidModelException(resource + ", line " + number + ": " + e.getMessage(), e);
      }
      previous = code;
    }
    return Collections.unmodifiableMap(entries);
  }

  private static List<String> cells(@Nullable String line) {
    return line == null ? List.of() : Arrays.asList(line.split("\t", -1));
  }

  /** Returns the cell, or null where it is empty. */
  static @Nullable String orNull(String cell) {
    return cell.isEmpty() ? null : cell;
  }
}
