package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.reference.ActorMatch.Candidate;
import org.chancery.reference.ActorMatch.MatchKind;
import org.chancery.reference.ActorMatch.Outcome;
import org.chancery.time.EventDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatesTest {

  private static final States STATES = States.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KAZ | KAZ | CODE",
        "KZ | KAZ | CODE",
        "SUHH | SUN | CODE",
        "BY | BLR | CODE",
        "cow:HAN | cow:HAN | CODE",
        "Kazakhstan | KAZ | SHORT_NAME",
        "Қазақстан | KAZ | SHORT_NAME",
        "Republic of Kazakhstan | KAZ | OFFICIAL_NAME",
        "the Republic of Kazakhstan | KAZ | OFFICIAL_NAME",
        "Weißrussland | BLR | ALIAS",
        "weissrussland | BLR | ALIAS",
        "Kyrgyz Republic | KGZ | OFFICIAL_NAME",
        "Korea, South | KOR | ALIAS",
        "Burma | MMR | FORMER_NAME",
        "Turkey | TUR | FORMER_NAME",
        "Turkiye | TUR | SHORT_NAME",
        "Cote d'Ivoire | CIV | SHORT_NAME",
        "Ivory Coast | CIV | ALIAS",
        "Great Britain | GBR | ALIAS",
        "Soviet Union | SUN | SHORT_NAME",
        "USSR | SUN | ALIAS",
        "Holland | NLD | ALIAS",
        "Ceylon | LKA | FORMER_NAME",
        "Zaire | COD | FORMER_NAME",
        "Upper Volta | BFA | FORMER_NAME",
        "Dahomey | BEN | FORMER_NAME",
        "Rhodesia | ZWE | FORMER_NAME",
        "Swaziland | SWZ | FORMER_NAME",
        "Macedonia | MKD | FORMER_NAME",
        "Guinea | GIN | SHORT_NAME",
        "Hanover | cow:HAN | SHORT_NAME",
        "中国 | CHN | SHORT_NAME",
        "روسيا | RUS | SHORT_NAME",
        "ГДР | DDR | ALIAS"
      })
  void findsAStateByACodeOrName(String text, String code, MatchKind kind) {
    ActorMatch<State> match = STATES.find(text);

    assertThat(match.outcome()).isEqualTo(Outcome.FOUND);
    assertThat(match.actor()).isEqualTo(State.of(code));
    assertThat(match.kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Türkiye/Turkey | TUR",
        "Türkiye (Turkey) | TUR",
        "Côte d´Ivoire | CIV",
        "Moldova, Republic of | MDA",
        "Moldova (Republic of) | MDA",
        "Tanzania, United Republic of | TZA",
        "Tanzania (United Republic of) | TZA",
        "Palestine, State of | PSE",
        "Palestine (State of) | PSE",
        "Holy See (Vatican City State) | VAT",
        "Virgin Islands, British | VGB",
        "Virgin Islands (British) | VGB",
        "Virgin Islands, U.S. | VIR",
        "Virgin Islands (U.S.) | VIR",
        "Vietnam, Republic of | cow:RVN",
        "Vietnam, Democratic Republic of | VDR",
        "Iran (Persia) | IRN",
        "Turkey (Ottoman Empire) | TUR",
        "Italy/Sardinia | ITA",
        "Germany (Prussia) | DEU",
        "Russia (Soviet Union) | RUS",
        "Yemen, People's Republic of | YMD",
        "Tanzania/Tanganyika | TZA",
        "Korea, Rep. | KOR",
        "Korea, Dem. People's Rep. | PRK",
        "Egypt, Arab Rep. | EGY",
        "Iran, Islamic Rep. | IRN",
        "Yemen, Rep. | YEM",
        "Congo, Dem. Rep. | COD",
        "Congo, Rep. | COG",
        "ЮАР | ZAF",
        "ЦАР | CAF",
        "БАӘ | ARE",
        "КХДР | PRK",
        "VAE | ARE",
        "Корея Республикасы | KOR",
        "Ресей Федерациясы | RUS"
      })
  void findsTheSpellingsOfOtherLists(String text, String code) {
    assertThat(STATES.find(text).actor()).isEqualTo(State.of(code));
  }

  @Test
  void tellsTheNameAndItsLanguage() {
    assertThat(STATES.find("WEISSRUSSLAND").candidates())
        .containsExactly(new Candidate<>(State.of("BLR"), MatchKind.ALIAS, "Weißrussland", "de"));
    assertThat(STATES.find("KZ").candidates())
        .containsExactly(new Candidate<>(State.of("KAZ"), MatchKind.CODE, "KZ", null));
  }

  @ParameterizedTest
  @CsvSource({
    "Congo, COD COG",
    "Kongo, COD COG",
    "Korea, KOR PRK cow:KOR",
    "Republic of China, CHN TWN",
    "CS, CSK SCG"
  })
  void choosesNoneOfSeveralStates(String text, String codes) {
    ActorMatch<State> match = STATES.find(text);

    assertThat(match.outcome()).isEqualTo(Outcome.AMBIGUOUS);
    assertThat(match.actor()).isNull();
    assertThat(match.kind()).isNull();
    assertThat(match.candidates())
        .extracting(candidate -> candidate.actor().code())
        .containsExactly(codes.split(" "));
  }

  @ParameterizedTest
  @CsvSource({"Germny, DEU", "Khazakhstan, KAZ", "Kazkahstan, KAZ", "Untied Kingdom, GBR"})
  void offersANearNameAndDoesNotTakeIt(String text, String code) {
    ActorMatch<State> match = STATES.find(text);

    assertThat(match.outcome()).isEqualTo(Outcome.NEAR);
    assertThat(match.actor()).isNull();
    assertThat(match.candidates())
        .first()
        .satisfies(candidate -> assertThat(candidate.actor()).isEqualTo(State.of(code)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "xyz", "Atlantis", "kaz", "gw:HAN", "org:UN", "...", "\0", "US$", "+"})
  void findsNothingForWhatIsNoName(String text) {
    assertThat(STATES.find(text).outcome()).isEqualTo(Outcome.NONE);
    assertThat(STATES.find(text).candidates()).isEmpty();
  }

  @Test
  @Timeout(5)
  void findsNothingForAHugeText() {
    assertThat(STATES.find("ä".repeat(50_000_000)).outcome()).isEqualTo(Outcome.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "GW_NUMBER, 260, 1970, DEU",
    "GW_NUMBER, 255, 1970, ''",
    "COW_NUMBER, 255, 1930, DEU",
    "COW_NUMBER, 255, 1970, ''",
    "COW_NUMBER, 260, 1970, DEU",
    "COW_NUMBER, 365, 1900, RUS",
    "COW_NUMBER, 365, 1970, SUN",
    "COW_NUMBER, 365, 1991, SUN RUS",
    "COW_NUMBER, 365, 2024, RUS",
    "COW_NUMBER, 365, '[1900,2024]', RUS",
    "COW_NUMBER, 365, '{1900,1970}', RUS SUN",
    "COW_NUMBER, 511, '[1960,1970]', ''",
    "COW_NUMBER, 345, 1900, SRB",
    "COW_NUMBER, 345, 1970, YUG",
    "COW_NUMBER, 345, 2005, SCG",
    "COW_NUMBER, 345, 2020, SRB",
    "GW_NUMBER, 340, 2020, SRB",
    "COW_NUMBER, 679, 2000, YEM",
    "GW_NUMBER, 678, 2000, YEM",
    "GW_NUMBER, 816, 1960, VDR",
    "GW_NUMBER, 816, 2000, VNM",
    "GW_NUMBER, 817, 1960, cow:RVN",
    "GW_NUMBER, 970, 2000, KIR",
    "COW_NUMBER, 970, 2000, NRU",
    "COW_NUMBER, 002, 2000, USA",
    "COW_LETTERS, SWZ, 2000, CHE",
    "ISO_ALPHA3, SWZ, 2000, SWZ",
    "ISO_ALPHA3, ROM, 2000, ROU",
    "ISO_ALPHA3, ROU, 2000, ''",
    "ISO_ALPHA3, ROU, 2010, ROU",
    "COW_LETTERS, KOS, 2020, XKX",
    "ISO_ALPHA2, KZ, 1970, ''",
    "ISO_ALPHA2, BY, 1970, BYS",
    "ISO_ALPHA2, BY, 2024, BLR",
    "ISO_ALPHA2, CS, 1970, CSK",
    "ISO_ALPHA2, CS, 2005, SCG",
    "ISO_ALPHA2, CS, 2024, ''",
    "ISO_ALPHA4, SUHH, 1970, SUN",
    "M49, 280, 1970, DEU",
    "M49, 276, 1970, ''",
    "M49, 276, 2024, DEU",
    "M49, 4, 2024, AFG",
    "M49, 890, 1970, YUG",
    "M49, 891, 2000, YUG",
    "M49, 891, 2005, SCG",
    "WIKIDATA, Q232, 2024, KAZ",
    "GW_NUMBER, 9999, 2024, ''"
  })
  void resolvesACodeInItsSystemAtADate(
      CodeSystem system, String code, String date, String expected) {
    assertThat(STATES.byCode(system, code, EventDate.parse(date)))
        .extracting(State::code)
        .containsExactly(expected.isEmpty() ? new String[0] : expected.split(" "));
  }

  @Test
  void listsEveryStateThatHadACode() {
    assertThat(STATES.byCode(CodeSystem.COW_NUMBER, "345"))
        .extracting(State::code)
        .containsExactly("SRB", "YUG", "SCG");
    assertThat(STATES.byCode(CodeSystem.COW_NUMBER, "1")).isEmpty();
  }

  @Test
  void knowsEachStateByItsOwnCode() {
    assertThat(STATES.all())
        .isEqualTo(State.all())
        .allSatisfy(state -> assertThat(STATES.get(state.code())).isSameAs(state));
    assertThat(STATES.get("XXX")).isNull();
  }

  @Test
  void answersWithListsThatCannotBeChanged() {
    List<List<?>> lists =
        List.of(
            STATES.all(),
            STATES.byCode(CodeSystem.COW_NUMBER, "365"),
            State.of("SUN").names(),
            State.of("SUN").spells(),
            State.of("SUN").successors(),
            State.of("KAZ").predecessors());

    assertThat(lists).allSatisfy(list -> assertThat(list).isUnmodifiable());
  }
}
