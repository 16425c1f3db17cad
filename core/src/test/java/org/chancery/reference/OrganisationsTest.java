package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.code.MembershipLevel;
import org.chancery.reference.ActorMatch.Candidate;
import org.chancery.reference.ActorMatch.MatchKind;
import org.chancery.reference.ActorMatch.Outcome;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationsTest {

  private static final Organisations ORGANISATIONS = Organisations.standard();

  @ParameterizedTest
  @CsvSource({
    "org:CIS, CIS, CODE",
    "SCO, SCO, CODE",
    "sco, SCO, CODE",
    "ШОС, SCO, ACRONYM",
    "СНГ, CIS, ACRONYM",
    "OTSC, CSTO, ACRONYM",
    "ОДКБ, CSTO, ACRONYM",
    "OTAN, NATO, ACRONYM",
    "U.N., UN, CODE",
    "ТМҰ, OTS, ACRONYM",
    "United Nations, UN, SHORT_NAME",
    "Organisation des Nations unies, UN, SHORT_NAME",
    "Arab League, LAS, ALIAS",
    "The Commonwealth, CW, ALIAS",
    "Council of Europe, COE, SHORT_NAME",
    "European Council, EUCO, SHORT_NAME",
    "Council of the European Union, CONSILIUM, SHORT_NAME",
    "Turkic Council, OTS, FORMER_NAME",
    "Organisation of the Islamic Conference, OIC, FORMER_NAME",
    "Shanghai Cooperation Organization, SCO, ALIAS",
    "G-20, G20, ALIAS",
    "KISI, KazISS, ACRONYM"
  })
  void findsAnOrganisation(String text, String code, MatchKind kind) {
    ActorMatch<Organisation> match = ORGANISATIONS.find(text);

    assertThat(match.outcome()).isEqualTo(Outcome.FOUND);
    assertThat(match.actor()).isEqualTo(Organisation.of(code));
    assertThat(match.kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "CIS, CIS ISC",
    "ADB, ADB AFDB",
    "IDB, IDB ISDB",
    "EEC, EAEU-EEC EEC",
    "ЕЭС, EEC",
    "BAD, ADB AFDB",
    "BID, IDB ISDB"
  })
  void givesCandidatesWhereAnAcronymMeansSeveral(String text, String codes) {
    ActorMatch<Organisation> match = ORGANISATIONS.find(text);

    assertThat(match.candidates())
        .extracting(candidate -> candidate.actor().code())
        .containsExactly(codes.split(" "));
    assertThat(match.actor() == null).isEqualTo(match.candidates().size() > 1);
  }

  @Test
  void tellsByWhatEachCandidateWasFound() {
    assertThat(ORGANISATIONS.find("CIS").candidates())
        .containsExactly(
            new Candidate<>(Organisation.of("CIS"), MatchKind.CODE, "CIS", null),
            new Candidate<>(Organisation.of("ISC"), MatchKind.ACRONYM, "CIS", "fr"));
  }

  @Test
  void givesCandidatesForAMisspelledName() {
    ActorMatch<Organisation> match = ORGANISATIONS.find("Shangai Cooperation Organisation");

    assertThat(match.outcome()).isEqualTo(Outcome.NEAR);
    assertThat(match.actor()).isNull();
    assertThat(match.candidates().get(0).actor()).isEqualTo(Organisation.of("SCO"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Kazakhstan", "org:", "org:sco", "Jedi Council"})
  void findsNothingForWhatIsNoOrganisation(String text) {
    assertThat(ORGANISATIONS.find(text).outcome()).isEqualTo(Outcome.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "SCO, KAZ, full, 2001-06-15, YES",
    "SCO, KAZ, full, 2001-06-14, NO",
    "SCO, BLR, full, 2024-07-04, YES",
    "SCO, BLR, full, 2024-07-03, NO",
    "SCO, BLR, observer, 2024-07-03, YES",
    "SCO, BLR, full, 2024, POSSIBLY",
    "SCO, BLR, observer, 2024, POSSIBLY",
    "SCO, IND, full, 2017-06-09, YES",
    "SCO, IRN, full, 2023-07-04, YES",
    "SCO, MNG, observer, 2024, YES",
    "SCO, MNG, partner, 2025-09-01, YES",
    "SCO, SAU, dialogue_partner, 2023-05, POSSIBLY",
    "SCO, DEU, full, 2024, NO",
    "OTS, UZB, full, 2020, YES",
    "OTS, HUN, observer, 2018-09-01, POSSIBLY",
    "OTS, HUN, observer, 2018-09, POSSIBLY",
    "OTS, HUN, observer, 2018-10-01, YES",
    "OTS, HUN, observer, 2018-08-31, NO",
    "OTS, KAZ, full, 2020/.., YES",
    "CICA, THA, full, 2004-01-01, POSSIBLY",
    "CICA, THA, full, 2005, YES",
    "OTS, UZB, full, 2018, NO",
    "OTS, org:ECO, observer, 2024, YES",
    "OTS, x:TRNC, observer, 2022-11-11, YES",
    "SCO, DEU, observer, 2024, POSSIBLY",
    "SCO, BLR, dialogue_partner, 2005, NO",
    "SCO, BLR, partner, 2010, NO",
    "OTS, HUN, full, 2024, NO",
    "CSTO, DEU, full, 2024, NO",
    "CICA, DEU, observer, 2024, POSSIBLY",
    "CICA, DEU, full, 2024, POSSIBLY",
    "CICA, KWT, full, 2010, NO",
    "CICA, KWT, observer, 2010, POSSIBLY",
    "CICA, KWT, observer, 2024, NO",
    "CICA, SAU, observer, 2023-12-25, NO",
    "CICA, SAU, observer, 2023-12-26, YES",
    "CICA, KOR, observer, 2005, YES",
    "CICA, KOR, observer, 2003, POSSIBLY",
    "CICA, KOR, observer, 2024, NO",
    "CICA, AUS, observer, 2005, YES",
    "CICA, AUS, observer, 2024, POSSIBLY",
    "CICA, LBN, observer, 2006-06-20, YES",
    "CICA, MNG, full, 2000, POSSIBLY",
    "CICA, MNG, full, 2024, YES",
    "CICA, KWT, full, 2022-10-13, YES",
    "CSTO, UZB, full, 2003, NO",
    "CSTO, UZB, full, 2010, YES",
    "CSTO, UZB, full, 2024, NO",
    "CSTO, GEO, full, 1998, YES",
    "CSTO, GEO, full, 2024, NO",
    "CSTO, ARM, full, 2024-02-21, YES",
    "CSTO, ARM, suspended, 2024-02-22, YES",
    "NATO, DEU, full, 2024, POSSIBLY"
  })
  void tellsWhoBelongedToItAtADate(
      String organisation, String member, String level, String date, Certainty answer) {
    assertThat(
            Organisation.of(organisation)
                .isMemberAt(Actor.parse(member), MembershipLevel.of(level), EventDate.parse(date)))
        .isEqualTo(answer);
  }

  @Test
  void listsTheMembersAtADate() {
    assertThat(Organisation.of("SCO").membersAt(EventDate.parse("2024-07-04"), Certainty.YES))
        .filteredOn(spell -> spell.level().equals(MembershipLevel.FULL))
        .extracting(spell -> spell.member().code())
        .containsExactly("BLR", "CHN", "IND", "IRN", "KAZ", "KGZ", "PAK", "RUS", "TJK", "UZB");
    assertThat(Organisation.of("SCO").membersAt(EventDate.of(2024), Certainty.YES))
        .extracting(spell -> spell.member().code())
        .doesNotContain("BLR");
    assertThat(Organisation.of("SCO").membersAt(EventDate.of(2024), Certainty.POSSIBLY))
        .filteredOn(spell -> spell.member().equals(State.of("BLR")))
        .extracting(MembershipSpell::level)
        .containsExactly(MembershipLevel.OBSERVER, MembershipLevel.FULL);
  }

  @Test
  void listsWhatAnActorBelongsTo() {
    assertThat(ORGANISATIONS.membershipsOf(State.of("KAZ")))
        .extracting(spell -> spell.organisation().code())
        .contains("CICA", "CSTO", "OTS", "SCO");
    assertThat(ORGANISATIONS.membershipsOf(Organisation.of("ECO"))).hasSize(1);
    assertThat(ORGANISATIONS.membershipsOf(State.of("BRA"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"OPEC+", "BRICS+", "G20+", "SCO+", "UN$", "", "+", "$", "...", "the"})
  void findsNoOrganisationByItsNameWithASign(String text) {
    ActorMatch<Organisation> match = ORGANISATIONS.find(text);

    assertThat(match.outcome()).isEqualTo(ActorMatch.Outcome.NONE);
    assertThat(match.candidates()).isEmpty();
  }
}
