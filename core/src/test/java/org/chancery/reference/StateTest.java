package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.chancery.meta.Scalar;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateTest {

  @Test
  void knowsTheCodesOfIso3166AndKosovo() {
    assertThat(State.all())
        .filteredOn(state -> state.validTo() == null)
        .extracting(State::code)
        .hasSize(249 + 1)
        .contains("KAZ", "TWN", "PSE", "ALA", "SXM", "SSD", "XKX");
  }

  @Test
  void knowsTheFormerStates() {
    assertThat(State.all())
        .filteredOn(state -> state.validTo() != null)
        .extracting(State::code)
        .hasSize(19)
        .contains("SUN", "YUG", "CSK", "DDR", "SCG", "YMD", "VDR", "TMP", "ZAR", "BYS");
  }

  @Test
  void listsTheStatesInTheOrderOfTheirCodes() {
    assertThat(State.all()).extracting(State::code).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void parsesTheTextFormOfEveryStateBackToAnEqualOne() {
    String pattern = State.class.getAnnotation(Scalar.class).pattern();

    assertThat(State.all())
        .allSatisfy(
            state -> {
              assertThat(State.parse(state.toString())).isEqualTo(state).hasSameHashCodeAs(state);
              assertThat(state.toString()).isEqualTo(state.code()).matches(pattern);
            });
  }

  @Test
  void hasANameAndAnAlpha2CodeForEveryState() {
    assertThat(State.all())
        .allSatisfy(
            state -> {
              assertThat(state.name()).isNotBlank().isEqualTo(state.name().strip());
              assertThat(state.alpha2()).matches("[A-Z]{2}");
            });
    assertThat(State.all()).extracting(State::name).doesNotHaveDuplicates();
    assertThat(State.all())
        .filteredOn(state -> state.validTo() == null)
        .extracting(State::alpha2)
        .doesNotHaveDuplicates();
  }

  @Test
  void neverBeginsToExistAfterItsEnd() {
    assertThat(State.all())
        .filteredOn(state -> state.validFrom() != null && state.validTo() != null)
        .allSatisfy(state -> assertThat(state.validFrom()).isBefore(state.validTo()));
  }

  @ParameterizedTest
  @CsvSource({
    "KGZ, KG, Kyrgyzstan",
    "VNM, VN, Viet Nam",
    "TUR, TR, Türkiye",
    "CZE, CZ, Czechia",
    "CIV, CI, Côte d'Ivoire",
    "XKX, XK, Kosovo",
    "TWN, TW, Taiwan",
    "SUN, SU, Soviet Union"
  })
  void namesAState(String code, String alpha2, String name) {
    State state = State.of(code);

    assertThat(state.alpha2()).isEqualTo(alpha2);
    assertThat(state.name()).isEqualTo(name);
  }

  @Test
  void tellsStatesFromTerritories() {
    assertThat(State.of("KAZ").isIndependent()).isTrue();
    assertThat(State.of("SUN").isIndependent()).isTrue();
    assertThat(State.of("HKG").isIndependent()).isFalse();
    assertThat(State.of("ALA").isIndependent()).isFalse();
  }

  @Test
  void statesNoBeginningForATerritory() {
    assertThat(State.all())
        .filteredOn(state -> !state.isIndependent())
        .extracting(State::validFrom)
        .containsOnlyNulls();
  }

  @Test
  void keepsTheSovietUnionApartFromRussia() {
    State sovietUnion = State.of("SUN");

    assertThat(sovietUnion.code()).isEqualTo("SUN");
    assertThat(sovietUnion).isNotEqualTo(State.of("RUS"));
    assertThat(sovietUnion.validTo()).isEqualTo("1991-12-26");
  }

  @ParameterizedTest
  @CsvSource({
    "SUN, 2024-01-01, 2024-12-31, false",
    "SUN, 1985-03-01, 1985-03-01, true",
    "SUN, 1991-12-26, 1991-12-26, true",
    "SUN, 1991-12-27, 1991-12-27, false",
    "SUN, 1991-01-01, 1992-12-31, true",
    "SUN, 1992-01-01,, false",
    "SUN,, 1922-12-29, false",
    "SUN,, 2024-12-31, true",
    "SUN,,, true",
    "SSD, 2010-01-01, 2010-12-31, false",
    "SSD, 2011-07-08, 2011-07-08, false",
    "SSD, 2011-07-09, 2011-07-09, true",
    "SSD, 2011-01-01, 2011-12-31, true",
    "SSD, 2024-01-01,, true",
    "KAZ, 1991-12-15, 1991-12-15, false",
    "KAZ, 1991-12-16, 1991-12-16, true",
    "DDR, 1990-10-03, 1990-10-03, false",
    "CSK, 1993-01-01, 1993-01-01, false",
    "CZE, 1992-12-18, 1992-12-18, true",
    "XKX, 2008-02-16, 2008-02-16, false",
    "RUS, 1800-01-01, 1800-01-01, true",
    "RUS, 1991-12-25, 1991-12-26, true",
    "DEU, 1938-01-01, 1938-12-31, true",
    "EST, 1925-01-01, 1925-12-31, true",
    "EST, 2024-01-01, 2024-12-31, true",
    "IND, 1945-10-30, 1945-10-30, true",
    "UKR, 1945-10-24, 1945-10-24, true"
  })
  void saysWhetherItMayHaveExisted(
      String code, LocalDate earliest, LocalDate latest, boolean existed) {
    assertThat(State.of(code).existsBetween(earliest, latest)).isEqualTo(existed);
  }

  @Test
  void findsNothingForAnUnknownCode() {
    assertThat(State.find("XXZ")).isNull();
    assertThat(State.find("KAZ")).isEqualTo(State.of("KAZ"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"XXZ", "", "org:SCO", "Kazakhstan"})
  void refusesAnUnknownCode(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> State.parse(text))
        .withMessage("expected an ISO 3166-1 alpha-3 code of a state, got \"" + text + "\"")
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ProblemCode.UNKNOWN_STATE));
  }

  @ParameterizedTest
  @CsvSource({"KOS, use XKX", "kaz, codes are upper case: KAZ", "KZ, use the alpha-3 code KAZ"})
  void saysWhatToWriteInstead(String text, String advice) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> State.of(text))
        .satisfies(
            refusal ->
                assertThat(refusal.expected())
                    .isEqualTo("expected an ISO 3166-1 alpha-3 code of a state (" + advice + ")"));
  }

  @Test
  void survivesSerialization() {
    assertThat(Serialized.copyOf(State.of("SUN"))).isSameAs(State.of("SUN"));
  }
}
