package org.chancery.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.io.ProblemRow;
import org.chancery.meta.Field;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemReport;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report of problems as a table: a header row, and a row for each problem, whose columns
 * {@link ProblemRow} describes. Suggestions stand in one cell, with a blank between them.
 *
 * @since 0.1
 */
public final class ProblemsCsv {

  private ProblemsCsv() {}

  /**
   * Writes a report.
   *
   * @param report the report
   * @param locale the locale of the messages, of which the language counts
   * @param options how cells are written; a report that people open in a spreadsheet is to be
   *     written with {@link CsvOptions#escapingFormulas()}, because it quotes what was rejected
   * @param out takes UTF-8; it is flushed and not closed
   * @throws IOException if the output fails
   */
  public static void write(
      ProblemReport report, Locale locale, CsvOptions options, OutputStream out)
      throws IOException {
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    // Not closed, because that would close the caller's stream; nothing is left in it once flushed.
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(text);
    List<Field> columns = RecordType.of(ProblemRow.class).fields();
    csv.writeRecord(columns.stream().map(Field::name).toList());
    for (Problem problem : report.problems()) {
      ProblemRow row = ProblemRow.of(problem, locale);
      List<@Nullable String> cells = new ArrayList<>(columns.size());
      for (Field column : columns) {
        cells.add(cell(column, column.get(row), options));
      }
      csv.writeRecord(cells);
    }
    text.flush();
  }

  private static @Nullable String cell(Field column, @Nullable Object value, CsvOptions options) {
    if (value == null) {
      return null;
    }
    if (value instanceof List<?> several) {
      return options.escape(String.join(" ", several.stream().map(Object::toString).toList()));
    }
    String text = ((Shape.OfValue) column.shape()).type().formatObject(value);
    return value instanceof Number ? text : options.escape(text);
  }
}
