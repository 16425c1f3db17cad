package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class EventDateComparisonTest {

  @ParameterizedTest
  @CsvFileSource(resources = "comparisons.csv", useHeadersInDisplayName = true)
  void comparesAsTheTableSays(
      String thisText,
      String otherText,
      Certainty isBefore,
      Certainty isAfter,
      Certainty overlaps,
      Certainty contains,
      Certainty sameDay,
      String note) {
    EventDate date = EventDate.parse(thisText);
    EventDate other = EventDate.parse(otherText);

    assertThat(date.isBefore(other)).as("isBefore: " + note).isEqualTo(isBefore);
    assertThat(date.isAfter(other)).as("isAfter: " + note).isEqualTo(isAfter);
    assertThat(date.overlaps(other)).as("overlaps: " + note).isEqualTo(overlaps);
    assertThat(date.contains(other)).as("contains: " + note).isEqualTo(contains);
    assertThat(date.sameDay(other)).as("sameDay: " + note).isEqualTo(sameDay);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "comparisons.csv", useHeadersInDisplayName = true)
  void comparesTheSameFromTheOtherSide(
      String thisText,
      String otherText,
      Certainty isBefore,
      Certainty isAfter,
      Certainty overlaps,
      Certainty contains,
      Certainty sameDay,
      String note) {
    EventDate date = EventDate.parse(thisText);
    EventDate other = EventDate.parse(otherText);

    assertThat(other.isAfter(date)).as("isAfter: " + note).isEqualTo(isBefore);
    assertThat(other.isBefore(date)).as("isBefore: " + note).isEqualTo(isAfter);
    assertThat(other.overlaps(date)).as("overlaps: " + note).isEqualTo(overlaps);
    assertThat(other.sameDay(date)).as("sameDay: " + note).isEqualTo(sameDay);
  }

  @Test
  void containsDaysOfAnyYear() {
    EventDate open = EventDate.parse("2024-09-17/..");
    EventDate unknown = EventDate.parse("2024-09-17/");

    assertThat(open.contains(LocalDate.of(2024, 9, 16))).isEqualTo(Certainty.NO);
    assertThat(open.contains(LocalDate.of(2024, 9, 17))).isEqualTo(Certainty.YES);
    assertThat(open.contains(LocalDate.MAX)).isEqualTo(Certainty.YES);
    assertThat(open.contains(LocalDate.MIN)).isEqualTo(Certainty.NO);
    assertThat(unknown.contains(LocalDate.MAX)).isEqualTo(Certainty.POSSIBLY);
  }

  @Test
  void hasDaysOfAnyYear() {
    EventDate term = EventDate.parse("2005/..");

    assertThat(term.overlaps(LocalDate.of(2004, 12, 31))).isEqualTo(Certainty.NO);
    assertThat(term.overlaps(LocalDate.of(2005, 1, 1))).isEqualTo(Certainty.POSSIBLY);
    assertThat(term.overlaps(LocalDate.of(2005, 12, 31))).isEqualTo(Certainty.YES);
    assertThat(term.overlaps(LocalDate.MAX)).isEqualTo(Certainty.YES);
    assertThat(term.overlaps(LocalDate.MIN)).isEqualTo(Certainty.NO);
  }

  @Test
  void turnsYesAndNoIntoTheirOpposite() {
    assertThat(Certainty.YES.not()).isEqualTo(Certainty.NO);
    assertThat(Certainty.NO.not()).isEqualTo(Certainty.YES);
    assertThat(Certainty.POSSIBLY.not()).isEqualTo(Certainty.POSSIBLY);
  }

  @ParameterizedTest
  @EnumSource
  void comesBackAfterTwoOpposites(Certainty answer) {
    assertThat(answer.not().not()).isEqualTo(answer);
  }
}
