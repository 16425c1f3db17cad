package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.CharBuffer;
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
      int level,
      String section,
      String note) {
    EventDate date = EventDate.parse(text);

    assertThat(date.earliest()).as(note).isEqualTo(earliest);
    assertThat(date.latest()).as(note).isEqualTo(latest);
    assertThat(date.precision()).as(note).isEqualTo(precision);
    assertThat(date.level()).as(note).isEqualTo(level);
    assertThat(date.isInterval()).as(note).isEqualTo(text.contains("/"));
    assertThat(date.isSet()).as(note).isEqualTo(text.startsWith("[") || text.startsWith("{"));
    assertThat(date.isDateTime()).as(note).isEqualTo(text.contains("T"));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "valid-dates.csv", useHeadersInDisplayName = true)
  void writesTheTextThatItRead(String text) {
    EventDate date = EventDate.parse(text);

    EventDate again = EventDate.parse(date.toString());

    assertThat(date).hasToString(text);
    assertThat(again).isEqualTo(date).hasSameHashCodeAs(date);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "valid-dates.csv", useHeadersInDisplayName = true)
  void readsOtherSequencesOfCharactersAlike(String text) {
    EventDate date = EventDate.parse(CharBuffer.wrap(text));

    assertThat(date).isEqualTo(EventDate.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "invalid-dates.csv", useHeadersInDisplayName = true)
  void refusesWithAReasonAndAPlace(
      String text,
      ProblemCode code,
      @Nullable Integer position,
      String expected,
      String section,
      String note) {
    InvalidValueException refusal =
        catchThrowableOfType(InvalidValueException.class, () -> EventDate.parse(text));

    assertThat(refusal).as(note).isNotNull();
    assertThat(refusal.code()).as(note).isEqualTo(code);
    assertThat(refusal.position()).as(note).isEqualTo(position);
    assertThat(refusal.expected()).as(note).contains(expected).endsWith(" " + position);
    assertThat(refusal.rejected())
        .as(note)
        .startsWith(
            text.substring(0, Math.min(EXCERPT_LENGTH, text.length()))
                .replace('\t', ' ')
                .replace('\n', ' ')
                .replace("\ufeff", "\\ufeff"));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "invalid-dates.csv", useHeadersInDisplayName = true)
  void refusesOtherSequencesOfCharactersAlike(String text, ProblemCode code) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> EventDate.parse(CharBuffer.wrap(text)))
        .extracting(InvalidValueException::code)
        .isEqualTo(code);
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
    "/..,                 UNKNOWN, ,            OPEN,    ",
    "2024-21/202X?,       GIVEN,   2024-21,     GIVEN,   202X?",
    "../Y17000,           OPEN,    ,            GIVEN,   Y17000",
    "-0044/,              GIVEN,   -0044,       UNKNOWN, ",
    "[2024..],            GIVEN,   [2024..],    GIVEN,   [2024..]"
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
