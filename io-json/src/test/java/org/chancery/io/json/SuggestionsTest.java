package org.chancery.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.chancery.io.EventReader;
import org.chancery.io.ReadOptions;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

  private static final String FAULTY =
      """
      {"dataset": {"id": "d", "titles": {"en": "D"}, "version": "1", "licence_": "x"}, "events": [
        {"type": "visit", "id": "a", "titles": {"en": "A"}, "status": "held", "date": "2024",
         "visit_type": "state", "visitType": "offical", "leg": "1",
         "participants": [{"role": "host", "actor": "KZ"}, {"role": "visitor", "actor": "org:SOC"},
           {"role": "visitor", "actor": "SUN"}]},
        {"type": "vist", "id": "b"}
      ], "event": 1}
      """;

  private static List<Problem> problems() throws IOException {
    try (EventReader reader =
        DatasetJson.reader(
            new ByteArrayInputStream(FAULTY.getBytes(StandardCharsets.UTF_8)),
            ReadOptions.collecting())) {
      return reader.readAll().problems();
    }
  }

  @Test
  void areMadeForNamesCodesAndTypes() throws IOException {
    assertThat(problems())
        .filteredOn(problem -> !problem.suggestions().isEmpty())
        .extracting(problem -> problem.documentPointer() + " " + problem.suggestions())
        .containsExactlyInAnyOrder(
            "/dataset/licence_ [licence]",
            "/events/0/visit_type [visitType]",
            "/events/0/visitType [official]",
            "/events/0/participants/0/actor [KAZ]",
            "/events/0/participants/1/actor [org:SCO]",
            "/events/1/type [visit]",
            "null [events]");
  }

  @Test
  void standBesideSentencesThatAreAllThereInGerman() throws IOException {
    assertThat(problems())
        .hasSizeGreaterThan(6)
        .allSatisfy(
            problem ->
                assertThat(problem.wording().in(Locale.GERMAN)).isNotEqualTo(problem.message()))
        .filteredOn(problem -> problem.code() == ProblemCode.STATE_NOT_IN_EXISTENCE)
        .extracting(problem -> problem.wording().in(Locale.GERMAN))
        .allMatch(text -> text.contains("(damals: "));
  }
}
