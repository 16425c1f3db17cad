package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must hold in the tables of organisations, whoever edits them. */
class OrganisationTablesTest {

  @ParameterizedTest
  @CsvSource({
    "organisations.tsv, 0",
    "organisation-names.tsv, 0 1 2 5",
    "memberships.tsv, 0 1 3",
    "memberships-complete.tsv, 0 1"
  })
  void isSortedAndHasNoRowTwice(String table, String columns) throws IOException {
    List<List<String>> rows = TableFiles.rows(table);

    assertThat(TableFiles.unsorted(rows, columns)).as(table).isEmpty();
    assertThat(rows).doesNotHaveDuplicates();
    assertThat(rows).allSatisfy(row -> assertThat(row).allMatch(cell -> cell.equals(cell.strip())));
  }

  @Test
  void hasEveryCodeOnce() throws IOException {
    assertThat(TableFiles.rows("organisations.tsv"))
        .extracting(row -> row.get(0))
        .doesNotHaveDuplicates();
  }

  @Test
  void refersToOrganisationsOfTheTableAlone() throws IOException {
    Set<String> referred = new HashSet<>();
    TableFiles.rows("organisation-names.tsv").forEach(row -> referred.add(row.get(0)));
    TableFiles.rows("memberships.tsv").forEach(row -> referred.add(row.get(0)));
    TableFiles.rows("memberships.tsv").stream()
        .map(row -> row.get(1))
        .filter(member -> member.startsWith("org:"))
        .forEach(member -> referred.add(member.substring("org:".length())));
    TableFiles.rows("organisations.tsv").stream()
        .map(row -> row.get(2))
        .filter(parent -> !parent.isEmpty())
        .forEach(referred::add);

    assertThat(Organisation.listed()).extracting(Organisation::code).containsAll(referred);
  }

  @Test
  void hasPartsThatEndInAWhole() {
    assertThat(Organisation.listed())
        .allSatisfy(
            organisation -> {
              Set<Organisation> seen = new HashSet<>();
              for (Organisation each = organisation; each != null; each = each.partOf()) {
                assertThat(seen.add(each)).as("%s is not part of itself", each).isTrue();
              }
            });
  }

  @Test
  void hasNoEndBeforeTheBeginning() {
    assertThat(Organisation.listed())
        .filteredOn(each -> each.founded() != null && each.dissolved() != null)
        .hasSizeGreaterThan(4)
        .allSatisfy(
            each ->
                assertThat(
                        Objects.requireNonNull(each.founded())
                            .isBefore(Objects.requireNonNull(each.dissolved())))
                    .isEqualTo(Certainty.YES));
  }

  @Test
  void findsEveryNameAgain() {
    assertThat(Organisation.listed())
        .allSatisfy(
            organisation ->
                assertThat(organisation.names())
                    .allSatisfy(
                        name ->
                            assertThat(Organisations.standard().find(name.text()).candidates())
                                .as(name.text())
                                .extracting(candidate -> candidate.actor().code())
                                .contains(organisation.code())));
  }

  @Test
  void sharesNoNameButTheseAmongOrganisations() throws IOException {
    Set<String> shared =
        TableFiles.rows("organisation-names.tsv").stream()
            .map(row -> row.get(5))
            .filter(
                name ->
                    Organisations.standard().find(name).outcome() == ActorMatch.Outcome.AMBIGUOUS)
            .map(NameFolding::fold)
            .collect(Collectors.toSet());

    assertThat(shared).containsExactlyInAnyOrder("adb", "bad", "bid", "cis", "eec", "idb");
  }

  @Test
  void knowsTheMembersAsStates() {
    assertThat(Organisation.listed())
        .flatExtracting(Organisation::memberships)
        .hasSizeGreaterThan(100)
        .allSatisfy(
            spell -> {
              boolean listed =
                  spell.member() instanceof State state
                      ? state.isListed()
                      : ((Organisation) spell.member()).isListed();
              assertThat(listed || spell.member().code().equals("x:TRNC"))
                  .as("%s", spell.member())
                  .isTrue();
              assertThat(spell.level().isListed()).isTrue();
            });
  }

  @Test
  void citesASourceForEveryMember() throws IOException {
    assertThat(TableFiles.rows("memberships.tsv"))
        .allSatisfy(
            row -> {
              assertThat(row.get(5)).as("title").isNotEmpty();
              assertThat(row.get(6)).as("publisher").isNotEmpty();
              assertThat(row.get(7)).as("address").matches("https?://[^ ]+");
              if (row.get(3).isEmpty() || row.get(4).isEmpty()) {
                assertThat(row.get(8)).as("why a date is not stated").isNotEmpty();
              }
            });
  }

  @Test
  void givesAMemberOneLevelAtATime() {
    List<String> overlaps = new ArrayList<>();
    for (Organisation organisation : Organisation.listed()) {
      List<MembershipSpell> spells = organisation.memberships();
      for (int i = 1; i < spells.size(); i++) {
        MembershipSpell before = spells.get(i - 1);
        MembershipSpell after = spells.get(i);
        if (before.member().equals(after.member())
            && before.period().overlaps(after.period()) == Certainty.YES) {
          overlaps.add(after.toString());
        }
      }
    }

    assertThat(overlaps).isEmpty();
  }

  @Test
  void hasMembersOnlyWhileTheyMayHaveExisted() {
    assertThat(Organisation.listed())
        .flatExtracting(Organisation::memberships)
        .filteredOn(spell -> spell.member() instanceof State)
        .allSatisfy(
            spell -> {
              EventDate start = spell.period().start();
              if (start != null) {
                assertThat(((State) spell.member()).existsAt(start)).isNotEqualTo(Certainty.NO);
                assertThat(spell.organisation().existsAt(start)).isNotEqualTo(Certainty.NO);
              }
            });
  }
}
