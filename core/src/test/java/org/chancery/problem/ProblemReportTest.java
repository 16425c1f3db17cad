package org.chancery.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.chancery.problem.ProblemReport.Count;
import org.chancery.problem.ProblemReport.Style;
import org.junit.jupiter.api.Test;

class ProblemReportTest {

  private static final Location PLACE = Location.at(7, 12).inEvent(3L, "rome-2024");

  private static final ProblemReport REPORT =
      ProblemReport.of(
          List.of(
              Problem.of(
                      ProblemCode.UNKNOWN_CODE,
                      Message.of("not in the list {0}; kept as it is", "visit_type"),
                      "visitType",
                      PLACE,
                      "offical")
                  .suggesting(List.of("official")),
              Problem.of(ProblemCode.REQUIRED, "expected a value", "id", Location.at(101, 3), null),
              Problem.of(
                  ProblemCode.REQUIRED,
                  "expected a value",
                  "titles.en",
                  Location.unknown(),
                  null)));

  @Test
  void isAlignedAndEndsWithASummary() {
    assertThat(REPORT.toText(Locale.ENGLISH, Style.PLAIN))
        .isEqualTo(
            """
            warning  UNKNOWN_CODE  line 7, column 12, event rome-2024  visitType  not in the list visit_type; kept as it is, got "offical"; did you mean official?
            error    REQUIRED      line 101, column 3                  id         expected a value
            error    REQUIRED                                          titles.en  expected a value

            3 problems
              2  error    REQUIRED      A required field is absent or null.
              1  warning  UNKNOWN_CODE  An open list does not have this code or organisation; it is kept as it is.
            """);
  }

  @Test
  void isInGermanAsWell() {
    assertThat(REPORT.toText(Locale.GERMAN, Style.PLAIN))
        .isEqualTo(
            """
            Warnung  UNKNOWN_CODE  Zeile 7, Spalte 12, Ereignis rome-2024  visitType  nicht in der Liste visit_type; bleibt, wie es ist, gefunden: „offical“; ist official gemeint?
            Fehler   REQUIRED      Zeile 101, Spalte 3                     id         erwartet wird ein Wert
            Fehler   REQUIRED                                              titles.en  erwartet wird ein Wert

            3 Probleme
              2  Fehler   REQUIRED      Ein Pflichtfeld fehlt oder ist null.
              1  Warnung  UNKNOWN_CODE  Eine offene Liste hat diesen Code oder diese Organisation nicht; der Wert bleibt, wie er ist.
            """);
  }

  @Test
  void isInColoursOnlyWhereAskedFor() {
    String plain = REPORT.toText(Locale.ENGLISH, Style.PLAIN);
    String coloured = REPORT.toText(Locale.ENGLISH, Style.COLOURED);

    assertThat(plain).doesNotContain("\u001b");
    assertThat(coloured)
        .startsWith("\u001b[33mwarning\u001b[0m  UNKNOWN_CODE")
        .contains("\n\u001b[31merror\u001b[0m    REQUIRED")
        .contains("\n  2  \u001b[31merror\u001b[0m    REQUIRED");
    assertThat(coloured.replaceAll("\u001b\\[[0-9]+m", "")).isEqualTo(plain);
  }

  @Test
  void countsByCodeAndSeverityTheGravestFirst() {
    assertThat(REPORT.counts())
        .containsExactly(
            new Count(ProblemCode.REQUIRED, Severity.ERROR, 2),
            new Count(ProblemCode.UNKNOWN_CODE, Severity.WARNING, 1));
  }

  @Test
  void saysSoWhereThereIsNoProblem() {
    assertThat(ProblemReport.of(List.of()).toText(Locale.ENGLISH, Style.PLAIN))
        .isEqualTo("no problem\n");
    assertThat(ProblemReport.of(List.of()).toText(Locale.GERMAN, Style.COLOURED))
        .isEqualTo("kein Problem\n");
  }

  @Test
  void letsNothingOfTheDataReachTheTerminal() {
    Problem hostile =
        Problem.of(
            ProblemCode.UNKNOWN_PROPERTY,
            "\u001b[2J\n",
            "[\"\u001b]0;x\u0007\u202e\n\"]",
            Location.at(1, 1).in("a\u001b[2J.csv").inEvent(1L, "\r\u200b"),
            "\u001b[31m");

    String text = ProblemReport.of(List.of(hostile)).toText(Locale.ENGLISH, Style.PLAIN);

    assertThat(text).doesNotContain("\u001b", "\u0007", "\r", "\u202e", "\u200b").hasLineCount(4);
  }
}
