package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class EventDateMembersTest {

  @ParameterizedTest
  @CsvFileSource(resources = "members.csv", useHeadersInDisplayName = true)
  void givesTheMembersInTheirOrder(String text, String members, String note) {
    EventDate date = EventDate.parse(text);

    assertThat(date.members().stream().map(EventDate::toString))
        .as(note)
        .containsExactly(members.split(" ", -1));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "members.csv", useHeadersInDisplayName = true)
  void makesTheSameSetOfItsMembers(String text) {
    EventDate date = EventDate.parse(text);

    List<EventDate> members = date.members();

    if (date.precision() == Precision.ONE_OF) {
      assertThat(EventDate.oneOf(members)).isEqualTo(date);
    } else if (date.precision() == Precision.ALL_OF) {
      assertThat(EventDate.allOf(members)).isEqualTo(date);
    } else {
      assertThat(members).containsExactly(date);
    }
  }

  @Test
  void doesNotLetItsMembersBeChanged() {
    List<EventDate> members = EventDate.parse("[2024,2026]").members();

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> members.add(EventDate.of(2025)));
  }

  @Test
  void doesNotChangeWithTheListOfWhichItWasMade() {
    List<EventDate> members = new ArrayList<>(List.of(EventDate.of(2024)));
    EventDate set = EventDate.oneOf(members);

    members.add(EventDate.of(2026));

    assertThat(set).hasToString("[2024]");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-09/2024-10-04, 2024-09, 2024-10-04",
    "2024-?09/202X,      2024-?09, 202X",
    "Y-17E7/-0044-21,    Y-17E7, -0044-21",
    "2024-09-17,         2024-09-17, 2024-09-17",
    "[2024..],           [2024..], [2024..]"
  })
  void givesTheEndsAsDatesOfTheirOwn(String text, String start, String end) {
    EventDate date = EventDate.parse(text);

    assertThat(date.start()).hasToString(start);
    assertThat(date.end()).hasToString(end);
  }
}
