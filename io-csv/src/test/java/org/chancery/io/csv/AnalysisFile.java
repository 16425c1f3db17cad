package org.chancery.io.csv;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A written table as it stands in the file: rows of texts by the names of their columns. */
record AnalysisFile(List<String> columns, List<Map<String, String>> rows) {

  static AnalysisFile read(Path file) throws IOException {
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
      List<Map<String, String>> rows =
          csv.stream()
              .<Map<String, String>>map(row -> new LinkedHashMap<>(row.getFieldsAsMap()))
              .toList();
      return new AnalysisFile(rows.isEmpty() ? List.of() : List.copyOf(rows.get(0).keySet()), rows);
    }
  }

  /** The column of a codebook for each column of the table that it describes. */
  Map<String, String> byColumn(String column) {
    Map<String, String> found = new LinkedHashMap<>();
    rows.forEach(row -> found.put(row.get("column"), row.get(column)));
    return found;
  }

  List<String> cells(String column) {
    return rows.stream().map(row -> row.get(column)).toList();
  }

  long count(String column, String cell) {
    return cells(column).stream().filter(cell::equals).count();
  }
}
