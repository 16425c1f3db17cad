package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
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
  void makesYearsOfAnyNumber() {
    assertThat(EventDate.of(0)).hasToString("0000");
    assertThat(EventDate.of(-1)).hasToString("-0001");
    assertThat(EventDate.of(-44)).hasToString("-0044");
    assertThat(EventDate.of(9999)).hasToString("9999");
    assertThat(EventDate.of(-9999)).hasToString("-9999");
    assertThat(EventDate.of(10_000)).hasToString("Y10000");
    assertThat(EventDate.of(-10_000)).hasToString("Y-10000");
    assertThat(EventDate.of(Integer.MAX_VALUE)).hasToString("Y2147483647");
    assertThat(EventDate.of(Integer.MIN_VALUE)).hasToString("Y-2147483648");
  }

  @Test
  void makesMonthsAndDaysBeforeYearZero() {
    assertThat(EventDate.of(-44, 3)).hasToString("-0044-03");
    assertThat(EventDate.of(-44, 3, 15)).hasToString("-0044-03-15");
    assertThat(EventDate.of(0, 2, 29)).hasToString("0000-02-29");
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
  void refusesMonthsAndDaysOfYearsOfMoreThanFourDigits() {
    String expected =
        "expected a year from -9999 to 9999; others are written without a month, got ";

    assertRefused(
        () -> EventDate.of(10_000, 1), ProblemCode.INVALID_DATE, expected + "\"10000-01\"");
    assertRefused(
        () -> EventDate.of(-10_000, 1, 1), ProblemCode.INVALID_DATE, expected + "\"-10000-01-01\"");
    assertRefused(
        () -> EventDate.of(10_000, 13), ProblemCode.INVALID_DATE, expected + "\"10000-13\"");
  }

  @Test
  void refusesDaysOutOfTheirMonth() {
    assertRefused(
        () -> EventDate.of(2024, 9, 0),
        ProblemCode.INVALID_DATE,
        "expected a day from 01 to 30 in 2024-09 instead of 00, got \"2024-09-00\"");
    assertRefused(
        () -> EventDate.of(2024, 9, 100),
        ProblemCode.INVALID_DATE,
        "expected a day from 01 to 30 in 2024-09 instead of 100, got \"2024-09-100\"");
    assertRefused(
        () -> EventDate.of(2024, -1, 1),
        ProblemCode.INVALID_DATE,
        "expected a month from 01 to 12 instead of -1, got \"2024--1-01\"");
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
        "expected an interval that does not end before it starts, at character 12,"
            + " got \"2024-09-17/2024-08\"");
  }

  @Test
  void refusesIntervalsOfSets() {
    EventDate day = EventDate.of(2024, 9, 17);
    EventDate set = EventDate.parse("[2024,2026]");
    String expected = "expected a date that is no set, got \"[2024,2026]\"";

    assertRefused(() -> EventDate.between(set, day), ProblemCode.INVALID_DATE, expected);
    assertRefused(() -> EventDate.since(set), ProblemCode.INVALID_DATE, expected);
    assertRefused(() -> EventDate.until(set), ProblemCode.INVALID_DATE, expected);
  }

  @Test
  void refusesIntervalsOfTimes() {
    EventDate time = EventDate.parse("2024-09-17T10:00:00Z");

    assertRefused(
        () -> EventDate.since(time),
        ProblemCode.INVALID_DATE,
        "expected a date without a time of day in an interval, at character 11,"
            + " got \"2024-09-17T10:00:00Z/..\"");
  }

  @Test
  void makesSetsOfDates() {
    EventDate year = EventDate.of(1667);
    EventDate range = EventDate.parse("1670/1672");
    EventDate later = EventDate.parse("1760-12/..");
    EventDate earlier = EventDate.parse("../1640");

    assertThat(EventDate.oneOf(List.of(year, range))).hasToString("[1667,1670..1672]");
    assertThat(EventDate.allOf(List.of(year, range))).hasToString("{1667,1670..1672}");
    assertThat(EventDate.oneOf(List.of(earlier, year, later)))
        .hasToString("[..1640,1667,1760-12..]");
    assertThat(EventDate.allOf(List.of(year))).hasToString("{1667}");
  }

  @Test
  void refusesSetsOfWhatIsNoMember() {
    EventDate year = EventDate.of(2024);
    EventDate set = EventDate.parse("[2024,2026]");

    assertRefused(
        () -> EventDate.oneOf(List.of()),
        ProblemCode.INVALID_DATE,
        "expected a date in its place in a set, such as [2024,2026], at character 2, got \"[]\"");
    assertRefused(
        () -> EventDate.allOf(List.of(year, EventDate.parse("../2020"))),
        ProblemCode.INVALID_DATE,
        "expected \"..\" without a date only at the beginning or the end of a set,"
            + " at character 7, got \"{2024,..2020}\"");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> EventDate.oneOf(List.of(set)));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> EventDate.oneOf(List.of(EventDate.parse("2024/"))));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> EventDate.oneOf(List.of(EventDate.parse("/2024"))));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> EventDate.oneOf(List.of(EventDate.parse("../.."))));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> EventDate.oneOf(List.of(EventDate.parse("2024/2025-06"))));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> EventDate.allOf(Collections.nCopies(101, year)));
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
