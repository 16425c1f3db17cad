package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import org.chancery.code.MembershipLevel;
import org.chancery.problem.InvalidValueException;
import org.chancery.reference.ActorMatch.Outcome;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationsBuilderTest {

  private static final String ORGANISATIONS =
      "code\tkind\tparent\twikidata\tfounded\tdissolved\tname\n";
  private static final String NAMES = "organisation\tlanguage\tkind\tfrom\tto\tname\n";
  private static final String MEMBERSHIPS =
      "organisation\tmember\tlevel\tfrom\tto\ttitle\tpublisher\turl\tnote\n";

  @Test
  void addsANameAndLeavesTheLibrarysTableAsItIs() {
    Organisations organisations =
        Organisations.standard().toBuilder()
            .name("SCO", NameKind.ACRONYM, "tr", "ŞİÖ")
            .name("ECO", NameKind.ACRONYM, "en", "SCO")
            .build();

    assertThat(organisations.find("şiö").actor()).isEqualTo(Organisation.of("SCO"));
    assertThat(organisations.find("SCO").outcome()).isEqualTo(Outcome.AMBIGUOUS);
    assertThat(organisations.find("org:SCO").actor()).isEqualTo(Organisation.of("SCO"));
    assertThat(organisations.find("ШОС").actor()).isEqualTo(Organisation.of("SCO"));
    assertThat(Organisations.standard().find("SCO").outcome()).isEqualTo(Outcome.FOUND);
    assertThat(Organisation.of("SCO").acronym("tr")).isNull();
  }

  @Test
  void addsAnOrganisationWithMembersOfItsOwn() throws IOException {
    Organisations organisations =
        Organisations.standard().toBuilder()
            .organisations(
                new StringReader(ORGANISATIONS + "C5\tgroup\tUN\t\t2018-03\t\tCentral Asian Five"))
            .names(new StringReader(NAMES + "C5\ten\talias\t\t\tConsultative Meeting\n"))
            .memberships(
                new StringReader(MEMBERSHIPS + "C5\tKAZ\tfull\t2018-03\t..\tA page\t\t\t\n"))
            .build();

    Organisation five = Objects.requireNonNull(organisations.get("C5"));
    assertThat(five.isListed()).isTrue();
    assertThat(five.name()).isEqualTo("Central Asian Five");
    assertThat(organisations.find("consultative meeting").actor()).isEqualTo(five);
    assertThat(five.partOf()).isEqualTo(Organisation.of("UN"));
    assertThat(Objects.requireNonNull(organisations.get("UN")).parts()).contains(five);
    assertThat(five.isMemberAt(State.of("KAZ"), MembershipLevel.FULL, EventDate.of(2024)))
        .isEqualTo(Certainty.YES);
    assertThat(organisations.get("SCO")).isNotNull();
    assertThat(organisations.membershipsOf(State.of("KAZ")))
        .hasSize(Organisations.standard().membershipsOf(State.of("KAZ")).size() + 1);
    assertThat(Organisations.standard().get("C5")).isNull();
    assertThat(Organisation.of("C5").isListed()).isFalse();
  }

  @Test
  void replacesAnEntryAndKeepsItsNamesAndMembers() throws IOException {
    Organisations organisations =
        Organisations.standard().toBuilder()
            .organisations(
                new StringReader(ORGANISATIONS + "CICA\tintergovernmental\t\t\t1992\t\tCICA\n"))
            .build();

    Organisation cica = Objects.requireNonNull(organisations.get("CICA"));
    assertThat(cica.kind()).isEqualTo(OrganisationKind.INTERGOVERNMENTAL);
    assertThat(cica.acronym("ru")).isEqualTo("СВМДА");
    assertThat(cica.memberships()).hasSameSizeAs(Organisation.of("CICA").memberships());
    assertThat(Organisation.of("CICA").kind()).isEqualTo(OrganisationKind.FORUM);
  }

  @Test
  void buildsATableFromNothing() {
    assertThat(Organisations.builder().build().all()).isEmpty();
    assertThat(Organisations.builder().build().find("UN").outcome()).isEqualTo(Outcome.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "'A B\tgroup\t\t\t\t\tA', expected the code of an organisation",
    "'AB\tclub\t\t\t\t\tA', 'organisations.tsv, line 2: expected one of'",
    "'AB\tgroup\t\t\tlong ago\t\tA', 'organisations.tsv, line 2: expected a date in EDTF'",
    "'AB\tgroup\t\t\t\t', 'organisations.tsv, line 2: expected 7 cells'"
  })
  void refusesARowThatIsWrong(String row, String message) {
    StringReader table = new StringReader(ORGANISATIONS + row.replace("\\t", "\t"));

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Organisations.builder().organisations(table))
        .withMessageStartingWith(message);
  }

  @Test
  void refusesAMemberThatIsNoActor() {
    StringReader table = new StringReader(MEMBERSHIPS + "SCO\tKZ\tfull\t2001\t..\tA\t\t\t\n");

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Organisations.builder().memberships(table))
        .withMessageEndingWith("; did you mean KAZ?");
  }

  @Test
  void refusesToBuildWithAWholeOrAnOrganisationThatTheTableLacks() throws IOException {
    OrganisationsBuilder part =
        Organisations.builder()
            .organisations(new StringReader(ORGANISATIONS + "AB\tgroup\tXY\t\t\t\tA\n"));
    OrganisationsBuilder member =
        Organisations.standard().toBuilder()
            .memberships(new StringReader(MEMBERSHIPS + "XY\tKAZ\tfull\t2001\t..\tA\t\t\t\n"));
    OrganisationsBuilder ended =
        Organisations.builder()
            .organisations(new StringReader(ORGANISATIONS + "AB\tgroup\t\t\t2000\t1999\tA\n"));

    for (OrganisationsBuilder builder : List.of(part, member, ended)) {
      assertThatExceptionOfType(InvalidValueException.class).isThrownBy(builder::build);
    }
  }
}
