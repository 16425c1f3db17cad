package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class EventDateTest {

  @Test
  void makesDatesOfNumbers() {
    EventDate year = EventDate.of(800);
    EventDate month = EventDate.of(2024, 9);
    EventDate day = EventDate.of(2024, 9, 7);

    assertThat(year).isEqualTo(EventDate.parse("0800"));
    assertThat(month).isEqualTo(EventDate.parse("2024-09"));
    assertThat(day).isEqualTo(EventDate.parse("2024-09-07"));
  }

  @Test
  void makesDatesOfThoseOfJavaTime() {
    EventDate year = EventDate.from(Year.of(2024));
    EventDate month = EventDate.from(YearMonth.of(2024, 9));
    EventDate day = EventDate.from(LocalDate.of(2024, 9, 17));

    assertThat(year).hasToString("2024");
    assertThat(month).hasToString("2024-09");
    assertThat(day).hasToString("2024-09-17");
  }

  @Test
  void makesIntervalsOfDates() {
    EventDate start = EventDate.parse("2024-09~");
    EventDate end = EventDate.of(2024, 10, 4);

    assertThat(EventDate.between(start, end)).isEqualTo(EventDate.parse("2024-09~/2024-10-04"));
    assertThat(EventDate.since(start)).isEqualTo(EventDate.parse("2024-09~/.."));
    assertThat(EventDate.until(end)).isEqualTo(EventDate.parse("../2024-10-04"));
  }

  @Test
  void refusesNumbersOfNoDate() {
    assertRefused(
        () -> EventDate.of(2024, 13),
        ProblemCode.INVALID_DATE,
        "expected a month from 01 to 12 instead of 13, got \"2024-13\"");
    assertRefused(
        () -> EventDate.of(2024, 0, 1),
        ProblemCode.INVALID_DATE,
        "expected a month from 01 to 12 instead of 00, got \"2024-00-01\"");
    assertRefused(
        () -> EventDate.of(2023, 2, 29),
        ProblemCode.INVALID_DATE,
        "expected a day from 01 to 28 in 2023-02 instead of 29, got \"2023-02-29\"");
  }

  @Test
  void refusesANumberThatStandsForASeasonInTexts() {
    assertRefused(
        () -> EventDate.of(2024, 21),
        ProblemCode.INVALID_DATE,
        "expected a month from 01 to 12 instead of 21, got \"2024-21\"");
  }

  @Test
  void refusesYearsOfMoreThanFourDigitsAndBeforeYearZero() {
    String expected = "expected a year from 0000 to 9999; this version does not know others yet";

    assertRefused(() -> EventDate.of(-1), ProblemCode.INVALID_DATE, expected + ", got \"-001\"");
    assertRefused(
        () -> EventDate.from(LocalDate.of(10000, 1, 1)),
        ProblemCode.INVALID_DATE,
        expected + ", got \"10000-01-01\"");
    assertRefused(
        () -> EventDate.from(YearMonth.of(12024, 9)),
        ProblemCode.INVALID_DATE,
        expected + ", got \"12024-09\"");
  }

  @Test
  void refusesIntervalsOfIntervals() {
    EventDate day = EventDate.of(2024, 9, 17);
    EventDate interval = EventDate.since(day);
    String expected = "expected a date that is no interval, got \"2024-09-17/..\"";

    assertRefused(() -> EventDate.between(day, interval), ProblemCode.INVALID_DATE, expected);
    assertRefused(() -> EventDate.since(interval), ProblemCode.INVALID_DATE, expected);
    assertRefused(() -> EventDate.until(interval), ProblemCode.INVALID_DATE, expected);
  }

  @Test
  void refusesEndBeforeStart() {
    EventDate start = EventDate.of(2024, 9, 17);
    EventDate end = EventDate.of(2024, 8);

    assertRefused(
        () -> EventDate.between(start, end),
        ProblemCode.END_BEFORE_START,
        "expected an interval that does not end before it starts, got \"2024-09-17/2024-08\"");
  }

  @Test
  void equalsByItsText() {
    EventDate day = EventDate.parse("2024-09-17");

    assertThat(day).isEqualTo(EventDate.of(2024, 9, 17)).hasSameHashCodeAs("2024-09-17");
    assertThat(day)
        .isNotEqualTo(EventDate.parse("2024-09-17?"))
        .isNotEqualTo(EventDate.parse("2024-09-17/2024-09-17"))
        .isNotEqualTo("2024-09-17")
        .isNotEqualTo(null);
    assertThat(EventDate.parse("2024/..")).isNotEqualTo(EventDate.parse("2024/"));
  }

  private static void assertRefused(ThrowingCallable call, ProblemCode code, String message) {
    InvalidValueException refusal = catchThrowableOfType(InvalidValueException.class, call);

    assertThat(refusal).hasMessage(message);
    assertThat(refusal.code()).isEqualTo(code);
  }
}
