package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Objects;
import org.chancery.code.OfficeRank;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficesTest {

  private static final Offices OFFICES = Offices.standard();

  private static Office office(String code) {
    return Objects.requireNonNull(OFFICES.get(code));
  }

  private static OfficeHolder holder(String name) {
    assertThat(OFFICES.findHolder(name)).as(name).hasSize(1);
    return OFFICES.findHolder(name).get(0);
  }

  @Test
  void knowsAnOfficeByItsCode() {
    Office office = office("EU.high-representative");

    assertThat(office.title())
        .isEqualTo("High Representative of the Union for Foreign Affairs and Security Policy");
    assertThat(office.title("de"))
        .isEqualTo("Hoher Vertreter der Union für Außen- und Sicherheitspolitik");
    assertThat(office.title("kk")).isNull();
    assertThat(office.actor()).isEqualTo(Organisation.of("EU"));
    assertThat(office.single()).isTrue();
    assertThat(OFFICES.get("EU.nothing")).isNull();
    assertThat(office("KAZ.president").title("kk-Cyrl"))
        .isEqualTo("Қазақстан Республикасының Президенті");
    assertThat(office("KAZ.president").title("kk"))
        .isEqualTo("Қазақстан Республикасының Президенті");
    assertThat(office("KAZ.president").title("kk-KZ"))
        .isEqualTo("Қазақстан Республикасының Президенті");
    assertThat(office("KAZ.president").title("kk-Latn")).isNull();
    assertThat(office("KAZ.president").rank()).isEqualTo(OfficeRank.HEAD_OF_STATE);
  }

  @ParameterizedTest
  @CsvSource({
    "Foreign Minister, KAZ, KAZ.foreign-minister",
    "minister of foreign affairs, ARM, ARM.foreign-minister",
    "President of Kazakhstan, KAZ, KAZ.president",
    "Bundeskanzler, DEU, DEU.chancellor",
    "President of the European Commission, org:EC, EC.president",
    "President of the European Commission, org:EU, EC.president",
    "IMF Managing Director, org:UN, IMF.managing-director",
    "Managing Director, org:IMF, IMF.managing-director",
    "Secretary-General, org:SCO, SCO.secretary-general",
    "Executive Director, org:CICA, CICA.secretary-general"
  })
  void findsAnOfficeOfAnActor(String title, String actor, String code) {
    assertThat(OFFICES.find(title, Actor.parse(actor))).containsExactly(office(code));
  }

  @ParameterizedTest
  @CsvSource({
    "Foreign Minister, BRA",
    "President of Kazakhstan, KGZ",
    "Janitor, KAZ",
    "President of the European Union, org:EU",
    "President, org:UN",
    "Managing Director, org:UN",
    "Director-General, org:UN"
  })
  void findsNoOfficeThatTheTableLacks(String title, String actor) {
    assertThat(OFFICES.find(title, Actor.parse(actor))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Josep Borrell, josep-borrell",
    "Joseph Borrell, josep-borrell",
    "Antonio Guterres, antonio-guterres",
    "Қасым-Жомарт Тоқаев, kassym-jomart-tokayev",
    "Qassym-Schomart Toqajew, kassym-jomart-tokayev",
    "Roman Wassilenko, roman-vassilenko",
    "习近平, xi-jinping"
  })
  void findsAPersonByAnyName(String name, String code) {
    assertThat(OFFICES.findHolder(name)).extracting(OfficeHolder::code).containsExactly(code);
  }

  @Test
  void knowsNamesByLanguageAndScript() {
    OfficeHolder tokayev = holder("Kassym-Jomart Tokayev");

    assertThat(tokayev.name()).isEqualTo("Kassym-Jomart Tokayev");
    assertThat(tokayev.name("kk-Latn")).isEqualTo("Qasym-Jomart Toqaev");
    assertThat(tokayev.name("ru-RU")).isEqualTo("Касым-Жомарт Токаев");
    assertThat(tokayev.name("th")).isNull();
    assertThat(tokayev.wikidata()).isNull();
    assertThat(OFFICES.findHolder("Nobody")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-11-30, Josep Borrell",
    "2024-12-01, Kaja Kallas",
    "2024-08, Josep Borrell",
    "2021/2022, Josep Borrell"
  })
  void tellsWhoCertainlyHeldAnOffice(String date, String name) {
    assertThat(
            OFFICES.holdersAt(
                office("EU.high-representative"), EventDate.parse(date), Certainty.YES))
        .extracting(spell -> spell.holder().name())
        .containsExactly(name);
  }

  @Test
  void leavesOpenWhoHeldAnOfficeInAYearInWhichItChangedHands() {
    Office office = office("EU.high-representative");

    assertThat(OFFICES.holdersAt(office, EventDate.of(2024), Certainty.YES)).isEmpty();
    assertThat(OFFICES.holdersAt(office, EventDate.of(2024), Certainty.POSSIBLY))
        .extracting(spell -> spell.holder().code())
        .containsExactly("josep-borrell", "kaja-kallas");
    assertThat(OFFICES.holdersAt(office, EventDate.of(2010), Certainty.POSSIBLY)).isEmpty();
  }

  @Test
  void tellsWhatAPersonHeld() {
    assertThat(
            OFFICES.officesAt(
                holder("Murat Nurtleu"), EventDate.parse("2024-09-11"), Certainty.YES))
        .extracting(spell -> spell.office().code(), spell -> spell.period().toString())
        .containsExactly(tuple("KAZ.foreign-minister", "2023-04/2025-09-26"));
    assertThat(
            OFFICES.officesAt(holder("Murat Nurtleu"), EventDate.parse("2026"), Certainty.POSSIBLY))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "EU.high-representative, Josep Borrell, 2024-11-30, YES",
    "EU.high-representative, Josep Borrell, 2024-12-01, NO",
    "EU.high-representative, Josep Borrell, 2024, POSSIBLY",
    "EU.high-representative, Josep Borrell, 2019-11-30, NO",
    "EU.high-representative, Xi Jinping, 2024-08, NO",
    "EU.high-representative, Xi Jinping, 2010, POSSIBLY",
    "EU.high-representative, Kaja Kallas, 2024-12-31, YES",
    "EU.high-representative, Kaja Kallas, 2026, POSSIBLY",
    "KAZ.president, Nursultan Nazarbayev, 2015, POSSIBLY",
    "KAZ.president, Nursultan Nazarbayev, 2024, NO",
    "KAZ.deputy-foreign-minister, Murat Nurtleu, 2024, POSSIBLY",
    "KAZ.deputy-foreign-minister, Roman Vassilenko, 2024-12, POSSIBLY",
    "DEU.chancellor, Angela Merkel, 2004, NO",
    "DEU.chancellor, Angela Merkel, 2005-01-01, POSSIBLY",
    "DEU.chancellor, Angela Merkel, 2005-12-31, YES",
    "DEU.chancellor, Angela Merkel, '[2005-01-01,2010]', POSSIBLY",
    "DEU.chancellor, Olaf Scholz, 2025-05-31, POSSIBLY",
    "CHN.president, Hu Jintao, 2003-01-15, POSSIBLY",
    "CHN.president, Hu Jintao, 2004/2012, YES",
    "CHN.president, Hu Jintao, ../2010, POSSIBLY"
  })
  void answersInThreeValues(String office, String name, String date, Certainty answer) {
    assertThat(OFFICES.isHeldAt(office(office), holder(name), EventDate.parse(date)))
        .isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "2005/2010, 2005-12-30/2006, POSSIBLY",
    "2005/2010, 2005-12-31/2006, YES",
    "2005/2010, 2009/2010-01-02, POSSIBLY",
    "2005/2005-03-07, 2005-03-06, POSSIBLY",
    "2005/2005-03-07, 2005-03-07, YES",
    "2005-03-09/2005-XX-08, 2005-04-08, YES",
    "2005-03-09/2005-XX-08, 2005-04-09, POSSIBLY",
    "../2005, ../2003, YES",
    "/2005, 2003, POSSIBLY",
    "2005/, 2006-01-01, POSSIBLY",
    "2005, 2005-01-01, YES",
    "2005, 2006-01-01, NO",
    "Y1000000000/Y1000000002, Y1000000000, POSSIBLY",
    "../2005, Y-2000000000/2003, YES",
    "2005/Y1000000000, 2006/Y1000000000, POSSIBLY"
  })
  void isSureBetweenTheLastBeginningAndTheFirstEnd(String period, String date, Certainty answer) {
    OfficeSpell known = OFFICES.spells().get(0);
    OfficeSpell spell =
        new OfficeSpell(known.office(), known.holder(), EventDate.parse(period), known.source());

    assertThat(spell.heldAt(EventDate.parse(date))).isEqualTo(answer);
  }
}
