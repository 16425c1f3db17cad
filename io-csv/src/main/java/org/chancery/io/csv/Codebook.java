package org.chancery.io.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Describes the columns of an {@link AnalysisTable}, as a table and as a page to read. */
final class Codebook {

  private static final List<String> HEADER =
      List.of("column", "type", "values", "description", "source");

  private Codebook() {}

  private static List<String> row(AnalysisColumn column) {
    return List.of(
        column.name(),
        column.kind().toString(),
        FlatText.cell(column.values()),
        FlatText.cell(column.description()),
        FlatText.cell(column.source()));
  }

  /** Writes a row for each column; the stream is closed. */
  static void writeCsv(List<AnalysisColumn> columns, OutputStream out) throws IOException {
    try (CsvOutput csv = new CsvOutput(out, CsvOptions.defaults())) {
      csv.write(List.copyOf(HEADER));
      for (AnalysisColumn column : columns) {
        csv.write(List.copyOf(row(column)));
      }
    }
  }

  /** Writes the same as Markdown; the stream is closed. */
  static void writeMarkdown(String table, List<AnalysisColumn> columns, OutputStream out)
      throws IOException {
    StringBuilder page = new StringBuilder();
    page.append("# Columns of ").append(table).append("\n\n");
    page.append(
        """
        A missing value is `NA`: unknown, not coded, or not applicable. An indicator is 1 where something is
        so, and 0 only where it is known not to be.

        """);
    line(page, HEADER);
    line(page, HEADER.stream().map(name -> "---").toList());
    for (AnalysisColumn column : columns) {
      line(page, row(column).stream().map(Codebook::escaped).toList());
    }
    try (out) {
      out.write(page.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void line(StringBuilder page, List<String> cells) {
    page.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String escaped(String cell) {
    return cell.equals(FlatText.MISSING) ? "" : cell.replace("|", "\\|").replace("_", "\\_");
  }
}
