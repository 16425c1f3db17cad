package org.chancery.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.chancery.problem.Location;
import org.chancery.problem.Message;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.problem.ProblemReport;
import org.junit.jupiter.api.Test;

class ProblemsJsonTest {

  private static final Problem UNKNOWN_CODE =
      Problem.of(
              ProblemCode.UNKNOWN_CODE,
              Message.of("not in the list {0}; kept as it is", "visit_type"),
              "visitType",
              Location.at(7, 12).inEvent(3L, "rome-2024"),
              "offical")
          .suggesting(List.of("official"));

  @Test
  void isOneObjectWithTheProblemsAndTheirCounts() throws IOException {
    assertThat(written(Locale.ENGLISH, UNKNOWN_CODE))
        .isEqualTo(
            """
            {
              "problems": [
                {
                  "severity": "warning",
                  "code": "UNKNOWN_CODE",
                  "message": "not in the list visit_type; kept as it is, got \\"offical\\"; did you mean official?",
                  "path": "visitType",
                  "pointer": "/visitType",
                  "documentPointer": "/events/2/visitType",
                  "line": 7,
                  "column": 12,
                  "event": 3,
                  "eventId": "rome-2024",
                  "rejected": "offical",
                  "suggestions": [
                    "official"
                  ]
                }
              ],
              "counts": [
                {
                  "severity": "warning",
                  "code": "UNKNOWN_CODE",
                  "number": 1
                }
              ]
            }
            """);
  }

  @Test
  void hasTheMessagesOfTheLanguage() throws IOException {
    assertThat(written(Locale.GERMAN, UNKNOWN_CODE))
        .contains("nicht in der Liste visit_type; bleibt, wie es ist, gefunden: „offical“");
  }

  @Test
  void writesNamesThatNoEncodingHas() throws IOException {
    Problem half =
        Problem.of(
            ProblemCode.UNKNOWN_PROPERTY, "no", "[\"\ud83c\u001b\"]", Location.unknown(), null);

    assertThat(written(Locale.ENGLISH, half)).contains("\"path\": \"[\\\"?\\u001B\\\"]\"");
  }

  private static String written(Locale locale, Problem... problems) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ProblemsJson.write(ProblemReport.of(List.of(problems)), locale, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
