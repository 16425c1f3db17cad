package org.chancery.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.reference.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 | rome | 7 | 12 | line 7, column 12, event rome",
        "3 |      | 7 | 12 | line 7, column 12, event 3",
        "  | rome | 7 |    | line 7, event rome",
        "  |      | 7 | 12 | line 7, column 12",
        "  |      | 7 |    | line 7",
        "  |      |   | 12 | ''",
        "3 | rome |   |    | event rome",
        "3 |      |   |    | event 3",
        "  |      |   |    | ''"
      })
  void saysWhatIsKnown(Long event, String eventId, Long line, Long column, String text) {
    Location location = new Location(null, event, eventId, line, column);

    assertThat(location).hasToString(text).isEqualTo(Serialized.copyOf(location));
  }

  @Test
  void keepsItsPlaceInAnEvent() {
    Location location = Location.at(7, 12).inEvent(3L, "rome");

    assertThat(location).isEqualTo(new Location(null, 3L, "rome", 7L, 12L));
    assertThat(location.inEvent(null, null)).isEqualTo(Location.at(7, 12));
    assertThat(Location.unknown().inEvent(3L, null)).hasToString("event 3");
  }

  @Test
  void namesItsFileFirst() {
    Location location = Location.at(7, 3).in("participants.csv");

    assertThat(location).hasToString("participants.csv, line 7, column 3");
    assertThat(location.inEvent(3L, "rome"))
        .hasToString("participants.csv, line 7, column 3, event rome")
        .isEqualTo(Location.at(7, 3).inEvent(3L, "rome").in("participants.csv"));
    assertThat(Location.unknown().in("events.csv")).hasToString("events.csv");
  }

  @Test
  void isUnknownWithoutParts() {
    assertThat(Location.unknown())
        .isEqualTo(new Location(null, null, null, null, null))
        .hasToString("");
  }
}
