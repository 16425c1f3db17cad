package org.chancery.io.json;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.chancery.io.ProblemRow;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemReport;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a report of problems as JSON: an object with the list {@code problems}, each as {@link
 * ProblemRow} describes it, and the list {@code counts} of how many there are of each code.
 *
 * @since 0.1
 */
public final class ProblemsJson {

  private ProblemsJson() {}

  /**
   * Writes a report. What is absent is left out.
   *
   * @param report the report
   * @param locale the locale of the messages, of which the language counts
   * @param out takes UTF-8; it is not closed
   * @throws IOException if the output fails
   */
  public static void write(ProblemReport report, Locale locale, OutputStream out)
      throws IOException {
    JsonOutput.write(
        () -> {
          try (JsonGenerator json = JsonOutput.indented(new Uncloseable(out))) {
            json.writeStartObject();
            json.writeName("problems").writeStartArray();
            for (Problem problem : report.problems()) {
              RecordJsonWriter.writeRecord(ProblemRow.of(problem, locale), json);
            }
            json.writeEndArray();
            json.writeName("counts").writeStartArray();
            for (ProblemReport.Count count : report.counts()) {
              json.writeStartObject();
              json.writeName("severity")
                  .writeString(count.severity().name().toLowerCase(Locale.ROOT));
              json.writeName("code").writeString(count.code().name());
              json.writeName("number").writeNumber(count.number());
              json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
          }
        });
  }
}
