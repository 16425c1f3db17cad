package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EventDateRefinementTest {

  @ParameterizedTest
  @CsvFileSource(resources = "refinements.csv", useHeadersInDisplayName = true)
  void tellsWhatIsNoLessPrecise(String text, String other, boolean refines, String note) {
    EventDate date = EventDate.parse(text);

    assertThat(date.refines(EventDate.parse(other))).as(note).isEqualTo(refines);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "valid-dates.csv", useHeadersInDisplayName = true)
  void refinesItself(String text) {
    EventDate date = EventDate.parse(text);

    assertThat(date.refines(date)).isTrue();
    assertThat(date.refines(EventDate.parse(text))).isTrue();
  }
}
