package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class EventDateOrderTest {

  /** Of each documented rule one step, from the first to the last. */
  private static final List<EventDate> IN_ORDER =
      Stream.of(
              // Open starts, the shorter first; open ends come after unknown ones.
              "../-0044",
              "../2024-09-17",
              "{..2024-09-17}",
              "../",
              "../..",
              // Unknown starts, and sets of which an earlier day may hold.
              "/-0044",
              "/2024-09-17",
              "[..2024-09-17]",
              "/..",
              // By the first day, of years far before and beyond LocalDate too.
              "Y-9999999999999999",
              "Y-1000000000",
              "Y-17E7",
              "-0044-03",
              "-0044-03-15",
              "0000",
              "1950S2",
              "1950",
              // The same first day: the shorter comes first, then the text decides.
              "2024-01-01",
              "2024-01-01/2024-01-01",
              "2024-01-01?",
              "?2024-01-01",
              "[2024-01-01]",
              "{2024-01-01}",
              "2024-01",
              "2024-01-XX",
              "2024-33",
              "2024",
              "2024-21",
              "2024-XX",
              "2024~",
              "2024-22",
              "2024/",
              "[2024..]",
              "2024/..",
              "{2024..}",
              "2024-01-02",
              "Y17000",
              "Y1000000000",
              "Y9999999999999999")
          .map(EventDate::parse)
          .toList();

  @RepeatedTest(20)
  void sortsShuffledDatesIntoTheDocumentedOrder(RepetitionInfo repetition) {
    List<EventDate> dates = new ArrayList<>(IN_ORDER);
    Collections.shuffle(dates, new Random(repetition.getCurrentRepetition()));

    Collections.sort(dates);

    assertThat(dates).isEqualTo(IN_ORDER);
  }

  @Test
  void ordersEachPairAsTheListDoes() {
    for (int i = 0; i < IN_ORDER.size(); i++) {
      for (int j = 0; j < IN_ORDER.size(); j++) {
        assertThat(Integer.signum(IN_ORDER.get(i).compareTo(IN_ORDER.get(j))))
            .as("%s and %s", IN_ORDER.get(i), IN_ORDER.get(j))
            .isEqualTo(Integer.compare(i, j));
      }
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "valid-dates.csv", useHeadersInDisplayName = true)
  void isConsistentWithEquals(String text) {
    EventDate date = EventDate.parse(text);
    EventDate same = EventDate.parse(text);

    assertThat(date.compareTo(same)).isZero();
    assertThat(date).isEqualTo(same).hasSameHashCodeAs(same);
    for (EventDate other : IN_ORDER) {
      assertThat(date.compareTo(other) == 0).isEqualTo(date.equals(other));
      assertThat(Integer.signum(date.compareTo(other)))
          .isEqualTo(-Integer.signum(other.compareTo(date)));
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "valid-dates.csv", useHeadersInDisplayName = true)
  void isTransitive(String text) {
    EventDate date = EventDate.parse(text);

    long before = IN_ORDER.stream().filter(other -> other.compareTo(date) < 0).count();

    assertThat(IN_ORDER.stream().takeWhile(other -> other.compareTo(date) < 0).count())
        .isEqualTo(before);
  }
}
