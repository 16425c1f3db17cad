package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From and to the types of {@code java.time}. */
class EventDateBridgesTest {

  private static final String YEARS =
      "expected a year from -9999 to 9999; others are written without a month";

  // ---------------------------------------------------------------- days, months, years

  @Test
  void makesDatesOfDaysMonthsAndYears() {
    assertThat(EventDate.from(Year.of(2024))).hasToString("2024");
    assertThat(EventDate.from(Year.of(-44))).hasToString("-0044");
    assertThat(EventDate.from(Year.of(Year.MAX_VALUE))).hasToString("Y999999999");
    assertThat(EventDate.from(YearMonth.of(2024, 9))).hasToString("2024-09");
    assertThat(EventDate.from(YearMonth.of(-44, 3))).hasToString("-0044-03");
    assertThat(EventDate.from(LocalDate.of(2024, 9, 17))).hasToString("2024-09-17");
    assertThat(EventDate.from(LocalDate.of(-9999, 1, 1))).hasToString("-9999-01-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-09-17", "2024-02-29", "0000-01-01", "-0044-03-15", "9999-12-31"})
  void bringsDaysBack(LocalDate day) {
    assertThat(EventDate.from(day).toLocalDate()).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-09", "0000-01", "-0044-03", "-9999-12", "9999-12"})
  void bringsMonthsBack(YearMonth month) {
    assertThat(EventDate.from(month).toYearMonth()).isEqualTo(month);
  }

  @ParameterizedTest
  @ValueSource(ints = {2024, 0, -1, -44, 9999, 10_000, -10_000, Year.MAX_VALUE, Year.MIN_VALUE})
  void bringsYearsBack(int year) {
    assertThat(EventDate.from(Year.of(year)).toYear()).isEqualTo(Year.of(year));
  }

  @Test
  void bringsBackTheYearOfAnExponent() {
    assertThat(EventDate.parse("Y-17E7").toYear()).isEqualTo(Year.of(-170_000_000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024",
        "2024-09",
        "2024-21",
        "2024-09-17?",
        "2024-09-17~",
        "2024-09-17%",
        "2024-?09-17",
        "2024-09-XX",
        "2024-04-3X",
        "2024-09-17T10:00:00Z",
        "2024-09-17/2024-09-17",
        "[2024-09-17]",
        "{2024-09-17}"
      })
  void isNoLocalDateWhereItSaysMoreOrLess(String text) {
    assertThat(EventDate.parse(text).toLocalDate()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024",
        "2024-09-17",
        "2024-21",
        "2024-34",
        "2024-09?",
        "2024~-09",
        "2024-XX",
        "2024-X9",
        "202X-09",
        "2024-09-XX",
        "2024-09/2024-09",
        "[2024-09]",
        "{2024-09}"
      })
  void isNoYearMonthWhereItSaysMoreOrLess(String text) {
    assertThat(EventDate.parse(text).toYearMonth()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-09",
        "2024-09-17",
        "2024-21",
        "2024?",
        "?2024",
        "202X",
        "2024-XX",
        "2024-XX-XX",
        "1950S2",
        "1950S4",
        "2024/2024",
        "[2024]",
        "{2024}",
        "Y1000000000",
        "Y-1000000000",
        "Y9999999999999999"
      })
  void isNoYearWhereItSaysMoreOrLess(String text) {
    assertThat(EventDate.parse(text).toYear()).isNull();
  }

  @Test
  void refusesMonthsAndDaysOfYearsThatHaveNone() {
    assertRefused(
        () -> EventDate.from(LocalDate.of(10_000, 1, 1)), YEARS + ", got \"10000-01-01\"");
    assertRefused(
        () -> EventDate.from(LocalDate.of(-10_000, 12, 31)), YEARS + ", got \"-10000-12-31\"");
    assertRefused(() -> EventDate.from(YearMonth.of(12_024, 9)), YEARS + ", got \"12024-09\"");
    assertRefused(() -> EventDate.from(LocalDate.MAX), YEARS + ", got \"999999999-12-31\"");
  }

  // ---------------------------------------------------------------- times

  @ParameterizedTest
  @CsvSource({
    "2024-09-17T10:00:00Z,      2024-09-17T10:00:00Z",
    "2024-09-17T10:00:00+05,    2024-09-17T05:00:00Z",
    "2024-09-17T10:00:00+05:30, 2024-09-17T04:30:00Z",
    "2024-09-17T00:30:00+14:00, 2024-09-16T10:30:00Z",
    "2024-09-17T23:30:00-12,    2024-09-18T11:30:00Z",
    "2024-09-17T10:00:00-00:30, 2024-09-17T10:30:00Z",
    "2024-09-17T10:00:00+18:00, 2024-09-16T16:00:00Z",
    "2024-09-17T10:00:00+00,    2024-09-17T10:00:00Z",
    "0000-01-01T00:00:00Z,      0000-01-01T00:00:00Z",
    "-0044-03-15T12:00:00Z,     -0044-03-15T12:00:00Z"
  })
  void givesTheInstantOfATimeWithAnOffset(String text, Instant instant) {
    EventDate date = EventDate.parse(text);

    assertThat(date.toInstant()).isEqualTo(instant);
    assertThat(date.toLocalDateTime()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-09-17T10:00:00Z",
        "2024-09-17T10:00:00+05:00",
        "2024-09-17T10:00:00-00:30",
        "-0044-03-15T12:00:00+18:00"
      })
  void bringsTimesWithAnOffsetBack(OffsetDateTime time) {
    EventDate date = EventDate.from(time);

    assertThat(date.toOffsetDateTime()).isEqualTo(time).hasToString(time.toString());
    assertThat(date.isDateTime()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-09-17T10:00:01", "0000-01-01T00:00:00", "-0044-03-15T23:59:59"})
  void bringsTimesWithoutAnOffsetBack(LocalDateTime time) {
    EventDate date = EventDate.from(time);

    assertThat(date.toLocalDateTime()).isEqualTo(time);
    assertThat(date.toOffsetDateTime()).isNull();
    assertThat(date.toInstant()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-09-17T10:00:00Z", "1969-12-31T23:59:59Z", "-9999-01-01T00:00:00Z"})
  void bringsInstantsBack(Instant instant) {
    assertThat(EventDate.from(instant).toInstant()).isEqualTo(instant);
  }

  @Test
  void writesTimesWithTheirSeconds() {
    LocalDateTime time = LocalDateTime.of(2024, 9, 17, 10, 0);

    assertThat(EventDate.from(time)).hasToString("2024-09-17T10:00:00");
    assertThat(EventDate.from(time.atOffset(ZoneOffset.UTC))).hasToString("2024-09-17T10:00:00Z");
    assertThat(EventDate.from(time.atOffset(ZoneOffset.ofHours(5))))
        .hasToString("2024-09-17T10:00:00+05:00");
    assertThat(EventDate.from(Instant.EPOCH)).hasToString("1970-01-01T00:00:00Z");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2024", "2024-09-17", "2024-09-17?", "2024-09-17/2024-09-18", "[2024-09-17]"})
  void hasNoTimeWhereNoneIsWritten(String text) {
    EventDate date = EventDate.parse(text);

    assertThat(date.isDateTime()).isFalse();
    assertThat(date.toInstant()).isNull();
    assertThat(date.toOffsetDateTime()).isNull();
    assertThat(date.toLocalDateTime()).isNull();
  }

  @Test
  void refusesTimesThatItCannotWrite() {
    LocalDateTime time = LocalDateTime.of(2024, 9, 17, 10, 0, 0, 1);
    LocalDateTime whole = time.withNano(0);

    assertRefused(
        () -> EventDate.from(time),
        "expected a time of whole seconds, got \"2024-09-17T10:00:00.000000001\"");
    assertRefused(
        () -> EventDate.from(time.atOffset(ZoneOffset.UTC)),
        "expected a time of whole seconds, got \"2024-09-17T10:00:00.000000001Z\"");
    assertRefused(
        () -> EventDate.from(Instant.EPOCH.plusMillis(1)),
        "expected a time of whole seconds, got \"1970-01-01T00:00:00.001Z\"");
    assertRefused(
        () -> EventDate.from(whole.atOffset(ZoneOffset.ofHoursMinutesSeconds(5, 0, 1))),
        "expected an offset of whole minutes, got \"2024-09-17T10:00+05:00:01\"");
    assertRefused(() -> EventDate.from(whole.withYear(10_000)), YEARS + ", got \"10000-09-17\"");
    assertRefused(
        () -> EventDate.from(Instant.MIN),
        "expected an instant of the years -9999 to 9999, got \"-1000000000-01-01T00:00:00Z\"");
    assertRefused(
        () -> EventDate.from(Instant.MAX),
        "expected an instant of the years -9999 to 9999, got"
            + " \"+1000000000-12-31T23:59:59.999999999Z\"");
  }

  // ---------------------------------------------------------------- narrowed on purpose

  @Test
  void narrowsToTheFirstOrTheLastDay() {
    EventDate date = EventDate.parse("2024-XX-15/2025-24");

    assertThat(date.atEarliest()).isEqualTo("2024-01-15");
    assertThat(date.atLatest()).isEqualTo("2026-02-28");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../2024", "/2024", "../..", "[..2024]", "{..2024}", "Y-1000000000"})
  void doesNotNarrowToAFirstDayThatIsNotKnown(String text) {
    EventDate date = EventDate.parse(text);

    assertRefused(
        date::atEarliest, "expected a date whose earliest day is known, got \"" + text + '"');
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024/..", "2024/", "../..", "[2024..]", "{2024..}", "Y1000000000"})
  void doesNotNarrowToALastDayThatIsNotKnown(String text) {
    EventDate date = EventDate.parse(text);

    assertRefused(date::atLatest, "expected a date whose latest day is known, got \"" + text + '"');
  }

  @ParameterizedTest
  @CsvFileSource(resources = "possible-dates.csv", useHeadersInDisplayName = true)
  void givesThePossibleDaysAndMonthsWhereTheyAreFew(
      String text, int atMost, @Nullable String days, @Nullable String months, String note) {
    EventDate date = EventDate.parse(text);

    List<LocalDate> possibleDays = date.possibleDays(atMost);
    List<YearMonth> possibleMonths = date.possibleMonths(atMost);

    assertThat(inWords(possibleDays, days)).as(note).isEqualTo(days);
    assertThat(inWords(possibleMonths, months)).as(note).isEqualTo(months);
  }

  /** The units one by one, or the first and the last of a row where those are given. */
  private static @Nullable String inWords(@Nullable List<?> units, @Nullable String expected) {
    if (units == null) {
      return null;
    }
    if (expected != null && expected.contains(" ... ")) {
      return units.get(0) + " ... " + units.get(units.size() - 1);
    }
    return String.join(" ", units.stream().map(Object::toString).toList());
  }

  private static void assertRefused(ThrowingCallable call, String message) {
    InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, call);

    assertThat(refusal).hasMessage(message);
    assertThat(refusal.code()).isEqualTo(ProblemCode.INVALID_DATE);
    assertThat(refusal.position()).isNull();
  }
}
