package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.time.EventDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateCodeAtTest {

  @ParameterizedTest
  @CsvSource({
    "KAZ, COW_NUMBER, 2024, 705",
    "KAZ, COW_LETTERS, 2024-01-18/2024-01-19, KZK",
    "KAZ, GW_NUMBER, 2024, 705",
    "KAZ, ISO_ALPHA3, 2024, KAZ",
    "KAZ, ISO_ALPHA2, 2024, KZ",
    "KAZ, M49, 2024, 398",
    "KAZ, WIKIDATA, 2024, Q232",
    "KAZ, COW_NUMBER, 1980, ",
    "KAZ, COW_NUMBER, 1991/.., 705",
    "KAZ, COW_NUMBER, , 705",
    "DEU, COW_NUMBER, 1970, 260",
    "DEU, COW_NUMBER, 2000, 255",
    "DEU, COW_NUMBER, 1990, ",
    "DEU, COW_NUMBER, , ",
    "DEU, COW_NUMBER, '[1970,2000]', ",
    "DEU, COW_NUMBER, '[1970,1975]', 260",
    "SUN, COW_NUMBER, 1970, 365",
    "cow:HAN, ISO_ALPHA3, 1850, ",
    "x:SML, COW_NUMBER, 2024, "
  })
  void givesTheOneCodeOfTheDate(String state, CodeSystem system, String date, String code) {
    EventDate at = date == null ? null : EventDate.parse(date);

    assertThat(State.of(state).codeAt(system, at)).isEqualTo(code);
  }

  @Test
  void answersAsTheTableDoesTheOtherWayRound() {
    EventDate at = EventDate.parse("1950-06-01");
    for (CodeSystem system : CodeSystem.values()) {
      for (State state : State.all()) {
        String code = state.codeAt(system, at);
        if (code != null) {
          assertThat(States.standard().byCode(system, code, at)).contains(state);
        }
      }
    }
  }
}
