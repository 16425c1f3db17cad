package org.chancery.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.problem.ProblemReport;
import org.junit.jupiter.api.Test;

class ProblemsCsvTest {

  private static final String HEADER =
      "severity,code,message,path,pointer,documentPointer,source,line,column,event,eventId,"
          + "rejected,suggestions\n";

  @Test
  void isATableWithARowForEachProblem() throws IOException {
    Problem problem =
        Problem.of(
                ProblemCode.UNKNOWN_STATE,
                "expected a value",
                "participants[1].actor",
                Location.at(7, 2).in("participants.csv").inEvent(3L, "rome-2024"),
                "Korea, \"Rep.\"")
            .suggesting(List.of("KOR", "PRK"));

    assertThat(written(CsvOptions.defaults(), problem))
        .isEqualTo(
            HEADER
                + "error,UNKNOWN_STATE,\"erwartet wird ein Wert, gefunden: „Korea, \"\"Rep.\"\"“; ist"
                + " KOR oder PRK gemeint?\",participants[1].actor,/participants/1/actor,"
                + "/events/2/participants/1/actor,participants.csv,7,2,3,rome-2024,"
                + "\"Korea, \"\"Rep.\"\"\",KOR PRK\n");
  }

  @Test
  void isAHeaderRowAloneWhereThereIsNoProblem() throws IOException {
    assertThat(written(CsvOptions.defaults())).isEqualTo(HEADER);
  }

  @Test
  void escapesFormulasWhereAskedTo() throws IOException {
    Problem formula = Problem.of(ProblemCode.INVALID_VALUE, "=1", "", Location.unknown(), "=cmd()");

    assertThat(written(CsvOptions.defaults().formulas(FormulaPolicy.ESCAPE), formula))
        .endsWith(",,,,,,,,'=cmd(),\n")
        .contains(",\"'=1, gefunden:");
  }

  private static String written(CsvOptions options, Problem... problems) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ProblemsCsv.write(ProblemReport.of(List.of(problems)), Locale.GERMAN, options, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
