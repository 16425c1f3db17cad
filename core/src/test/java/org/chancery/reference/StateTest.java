package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.chancery.meta.Scalar;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StateTest {

  private static final String EXPECTED =
      "expected the code of a state, ISO 3166-1 alpha-3 or marked with cow:, gw: or x:";

  @Test
  void knowsTheCodesOfIso3166AndKosovo() {
    assertThat(State.all())
        .filteredOn(state -> state.validTo() == null && state.alpha2() != null)
        .extracting(State::code)
        .hasSize(249 + 1)
        .contains("KAZ", "TWN", "PSE", "ALA", "SXM", "SSD", "XKX");
  }

  @Test
  void knowsTheFormerStatesOfIso3166() {
    assertThat(State.all())
        .filteredOn(state -> state.validTo() != null && state.alpha3() != null)
        .extracting(State::code)
        .hasSize(30)
        .contains("SUN", "YUG", "CSK", "DDR", "SCG", "YMD", "VDR", "TMP", "ZAR", "BYS");
  }

  @Test
  void marksTheStatesThatIsoNeverListedWithTheListThatDoes() {
    assertThat(State.all())
        .filteredOn(state -> state.alpha3() == null)
        .extracting(State::code)
        .contains("cow:HAN", "cow:PAP", "cow:SIC", "cow:AUH", "cow:KOR", "gw:TRA", "gw:TBT")
        .allMatch(code -> code.startsWith("cow:") || code.startsWith("gw:"));
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
              if (state.alpha3() != null) {
                assertThat(state.alpha2()).matches("[A-Z]{2}");
              }
            });
    assertThat(State.all()).extracting(State::name).doesNotHaveDuplicates();
    assertThat(State.all())
        .filteredOn(state -> state.validTo() == null && state.alpha2() != null)
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
    "KAZ, 1990-10-24, 1990-10-24, false",
    "KAZ, 1990-10-25, 1990-10-25, true",
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
  @ValueSource(strings = {"XXZ", "", "org:SCO", "Atlantis"})
  void refusesAnUnknownCode(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> State.parse(text))
        .withMessage(EXPECTED + ", got \"" + text + "\"")
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ProblemCode.UNKNOWN_STATE));
  }

  @ParameterizedTest
  @CsvSource({
    "KOS, XKX",
    "kaz, KAZ",
    "KZ, KAZ",
    "gw:HAN, cow:HAN",
    "cow:han, cow:HAN",
    "cow:KZK, KAZ",
    "cow:RUS, RUS SUN"
  })
  void suggestsWhatMayBeMeant(String text, String suggestions) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> State.of(text))
        .satisfies(
            refusal -> assertThat(refusal.suggestions()).containsExactly(suggestions.split(" ")));
  }

  @Test
  void survivesSerialization() {
    assertThat(Serialized.copyOf(State.of("SUN"))).isSameAs(State.of("SUN"));
  }

  @ParameterizedTest
  @CsvSource({
    "SUN, 2024, NO",
    "SUN, 1985-03, YES",
    "SUN, 1991, POSSIBLY",
    "SSD, 2010, NO",
    "SSD, 2011-07-09, YES",
    "SSD, 2011, POSSIBLY",
    "KAZ, 1990-10-24, NO",
    "KAZ, 1991-09-23, POSSIBLY",
    "KGZ, 1991-10-18, POSSIBLY",
    "KAZ, 1991-12-20, POSSIBLY",
    "KAZ, 2024/.., YES",
    "KAZ, ../2024, POSSIBLY",
    "JPN, 1935, YES",
    "JPN, 1948, POSSIBLY",
    "EST, 1917, NO",
    "EST, 1930, YES",
    "EST, 1950, POSSIBLY",
    "IND, 1945, POSSIBLY",
    "RUS, 1970, POSSIBLY",
    "DEU, 1970, YES",
    "BUR, 1970, YES",
    "EST, '[1930,2000]', YES",
    "EST, '[1930,1950]', POSSIBLY",
    "EST, '{1930,2000}', YES",
    "cow:ZAN, '[1960,1970]', NO",
    "cow:ZAN, '[1960..1970]', POSSIBLY",
    "VAT, 2024, POSSIBLY",
    "cow:HAN, 1850, YES",
    "cow:HAN, 1869, POSSIBLY",
    "cow:HAN, 1900, NO"
  })
  void saysWhetherItExistedAsFarAsTheListsAgree(String code, String date, Certainty answer) {
    assertThat(State.of(code).existsAt(EventDate.parse(date))).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "SSD, 2010, SDN",
    "SUN, 2024, ARM AZE BLR EST GEO KAZ KGZ LTU LVA MDA RUS TJK TKM UKR UZB",
    "SUN, 1900, RUS",
    "KAZ, 1980, SUN",
    "KAZ, 1900, RUS",
    "CSK, 2024, CZE SVK",
    "YUG, 2024, BIH HRV MKD MNE SRB SVN",
    "DDR, 2024, DEU",
    "cow:HAN, 1900, DEU",
    "KAZ, 2024, ''"
  })
  void saysWhatThereWasInItsPlace(String code, String date, String expected) {
    assertThat(State.of(code).insteadAt(EventDate.parse(date)))
        .extracting(State::code)
        .containsExactly(expected.isEmpty() ? new String[0] : expected.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "KAZ, kk, Қазақстан",
    "KAZ, ru, Казахстан",
    "KAZ, en, Kazakhstan",
    "KAZ, de-AT, Kasachstan",
    "COD, de, Demokratische Republik Kongo",
    "SUN, fr, Union soviétique",
    "KAZ, tlh,"
  })
  void hasAShortNameByLanguage(String code, String language, @Nullable String name) {
    assertThat(State.of(code).name(language)).isEqualTo(name);
  }

  @Test
  void hasNoWikidataIdWhereTheSourceHasAnothers() {
    assertThat(State.of("ESH").wikidata()).isNull();
    assertThat(State.of("KAZ").wikidata()).isEqualTo("Q232");
  }

  @Test
  void hasAnOfficialNameWithoutItsArticle() {
    assertThat(State.of("KAZ").officialName("en")).isEqualTo("Republic of Kazakhstan");
    assertThat(State.of("KAZ").officialName("fr")).isEqualTo("République du Kazakhstan");
    assertThat(State.of("KAZ").officialName("de")).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "MMR, 1985, Burma",
    "MMR, 1989, Myanmar",
    "MMR, 1990, Myanmar",
    "COD, 1980-05, Zaire",
    "BGD, 1900, Bangladesh",
    "BGD, 1960, East Pakistan",
    "AGO, 1900, Angola",
    "THA, 1948, Siam",
    "THA, 1945, Thailand",
    "THA, 1949-05-11, Thailand",
    "TUR, 2021, Turkey",
    "TUR, 2023, Türkiye",
    "SWZ, 2018-04-18, Swaziland",
    "SWZ, 2018-04-19, Eswatini",
    "DEU, 1970, West Germany",
    "KAZ, 2024, Kazakhstan"
  })
  void hasTheNameOfItsTime(String code, String date, String name) {
    assertThat(State.of(code).nameAt(EventDate.parse(date))).isEqualTo(name);
  }

  @Test
  void tellsDependenciesAndWhoAdministersThem() {
    assertThat(State.of("ABW").isDependency()).isTrue();
    assertThat(State.of("ABW").administeredBy()).isEqualTo(State.of("NLD"));
    assertThat(State.of("COK").kind()).isEqualTo(StateKind.ASSOCIATED);
    assertThat(State.of("ESH").kind()).isEqualTo(StateKind.TERRITORY);
    assertThat(State.of("KAZ").isDependency()).isFalse();
    assertThat(State.of("KAZ").administeredBy()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "KAZ, UN_MEMBER",
    "SUN, UN_MEMBER",
    "VAT, UN_OBSERVER",
    "PSE, UN_OBSERVER",
    "XKX, PARTLY_RECOGNISED",
    "TWN, PARTLY_RECOGNISED",
    "COK, UNSTATED",
    "ESH, UNSTATED"
  })
  void saysHowFarItIsRecognised(String code, Recognition recognition) {
    assertThat(State.of(code).recognition()).isEqualTo(recognition);
  }

  @Test
  void knowsThe193MembersOfTheUnitedNations() {
    assertThat(State.all())
        .filteredOn(state -> state.validTo() == null)
        .filteredOn(state -> state.recognition() == Recognition.UN_MEMBER)
        .hasSize(193);
  }

  @Test
  void keepsTheSpansOfBothLists() {
    assertThat(State.of("KAZ").spells())
        .containsExactly(
            new StateSpell(StateSystem.COW, "705", "KZK", LocalDate.of(1991, 12, 26), null),
            new StateSpell(StateSystem.GW, "705", "KZK", LocalDate.of(1991, 12, 16), null));
  }

  @Test
  void acceptsACodeOfAUsersOwnAndKnowsNothingOfIt() {
    State own = State.parse("x:SML");

    assertThat(own).hasToString("x:SML").isEqualTo(State.of("x:SML"));
    assertThat(own.name()).isEqualTo("x:SML");
    assertThat(own.isListed()).isFalse();
    assertThat(own.existsAt(EventDate.of(2024))).isEqualTo(Certainty.POSSIBLY);
    assertThat(own.names()).isEmpty();
    assertThat(own.spells()).isEmpty();
    assertThat(Serialized.copyOf(own)).isEqualTo(own);
    assertThat(State.of("KAZ").isListed()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"x:", "x:-a", "x:a b", "X:SML", "cow:XXX", "gw:HAN", "cow:"})
  void refusesAMarkWithoutACodeOfItsList(String text) {
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> State.parse(text));
  }
}
