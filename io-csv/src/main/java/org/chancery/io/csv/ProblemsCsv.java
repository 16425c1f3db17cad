package org.chancery.io.csv;

import java.io.IOException;
import java.io.OutputStream;
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
   *     written with {@link FormulaPolicy#ESCAPE}, because it quotes what was rejected
   * @param out takes the table; it is flushed and not closed
   * @throws IOException if the output fails
   */
  public static void write(
      ProblemReport report, Locale locale, CsvOptions options, OutputStream out)
      throws IOException {
    CsvOutput csv = new CsvOutput(out, options);
    // Not closed, because that would close the caller's stream; nothing is left in it once flushed.
    List<Field> columns = RecordType.of(ProblemRow.class).fields();
    csv.write(new ArrayList<>(columns.stream().map(Field::name).toList()));
    for (Problem problem : report.problems()) {
      ProblemRow row = ProblemRow.of(problem, locale);
      List<@Nullable String> cells = new ArrayList<>(columns.size());
      for (Field column : columns) {
        cells.add(cell(column, column.get(row), options));
      }
      csv.write(cells);
    }
    csv.flush();
  }

  private static @Nullable String cell(Field column, @Nullable Object value, CsvOptions options) {
    if (value == null) {
      return null;
    }
    if (value instanceof List<?> several) {
      return cell(String.join(" ", several.stream().map(Object::toString).toList()), options);
    }
    String text = ((Shape.OfValue) column.shape()).type().formatObject(value);
    return value instanceof Number ? text : cell(text, options);
  }

  private static @Nullable String cell(String text, CsvOptions options) {
    return text.isEmpty() ? null : options.escape(text);
  }
}
