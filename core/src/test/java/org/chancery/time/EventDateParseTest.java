package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class EventDateParseTest {

  private static final int EXCERPT_LENGTH = 80;

  @ParameterizedTest
  @CsvFileSource(resources = "valid-dates.csv", useHeadersInDisplayName = true)
  void readsWhatTheStandardAllows(
      String text,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      Precision precision,
      String note) {
    EventDate date = EventDate.parse(text);

    assertThat(date.earliest()).as(note).isEqualTo(earliest);
    assertThat(date.latest()).as(note).isEqualTo(latest);
    assertThat(date.precision()).as(note).isEqualTo(precision);
    assertThat(date.isInterval()).as(note).isEqualTo(text.contains("/"));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "valid-dates.csv", useHeadersInDisplayName = true)
  void writesTheTextThatItRead(
      String text,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      Precision precision,
      String note) {
    EventDate date = EventDate.parse(text);

    EventDate again = EventDate.parse(date.toString());

    assertThat(date).as(note).hasToString(text);
    assertThat(again).as(note).isEqualTo(date).hasSameHashCodeAs(date);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "invalid-dates.csv", useHeadersInDisplayName = true)
  void refusesWithAReason(String text, ProblemCode code, String expected, String note) {
    InvalidValueException refusal =
        catchThrowableOfType(InvalidValueException.class, () -> EventDate.parse(text));

    assertThat(refusal).as(note).isNotNull();
    assertThat(refusal.code()).as(note).isEqualTo(code);
    assertThat(refusal.expected()).as(note).contains(expected);
    assertThat(refusal.rejected())
        .as(note)
        .startsWith(text.substring(0, Math.min(EXCERPT_LENGTH, text.length())));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-09-17,            false, false",
    "2024-09-17?,           true,  false",
    "2024-09-17~,           false, true",
    "2024-09-17%,           true,  true",
    "2024-09/2024-10?,      true,  false",
    "2024-09~/2024-10,      false, true",
    "2024-09~/2024-10?,     true,  true",
    "../2024-10%,           true,  true",
    "2024-09/,              false, false"
  })
  void readsTheQualifiersOfADateAndOfEitherEnd(
      String text, boolean uncertain, boolean approximate) {
    EventDate date = EventDate.parse(text);

    assertThat(date.isUncertain()).isEqualTo(uncertain);
    assertThat(date.isApproximate()).isEqualTo(approximate);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-09-17~,         GIVEN,   2024-09-17~, GIVEN,   2024-09-17~",
    "2024-09~/2024-10-04, GIVEN,   2024-09~,    GIVEN,   2024-10-04",
    "../2024-10,          OPEN,    ,            GIVEN,   2024-10",
    "2024-09/..,          GIVEN,   2024-09,     OPEN,    ",
    "../..,               OPEN,    ,            OPEN,    ",
    "/2024-10,            UNKNOWN, ,            GIVEN,   2024-10",
    "2024-09/,            GIVEN,   2024-09,     UNKNOWN, ",
    "/..,                 UNKNOWN, ,            OPEN,    "
  })
  void tellsGivenFromOpenFromUnknownEnds(
      String text, Bound startBound, @Nullable String start, Bound endBound, @Nullable String end) {
    EventDate date = EventDate.parse(text);

    assertThat(date.startBound()).isEqualTo(startBound);
    assertThat(date.start()).isEqualTo(start == null ? null : EventDate.parse(start));
    assertThat(date.endBound()).isEqualTo(endBound);
    assertThat(date.end()).isEqualTo(end == null ? null : EventDate.parse(end));
  }
}
