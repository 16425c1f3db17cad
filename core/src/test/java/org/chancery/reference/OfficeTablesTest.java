package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must hold in the tables of offices and persons, whoever edits them. */
class OfficeTablesTest {

  @ParameterizedTest
  @CsvSource({
    "offices.tsv, 0",
    "office-titles.tsv, 0 1 2 5",
    "office-spells.tsv, 0",
    "persons.tsv, 0",
    "person-names.tsv, 0 1 2 5"
  })
  void isSortedAndHasNoRowTwice(String table, String columns) throws IOException {
    List<List<String>> rows = TableFiles.rows(table);

    assertThat(TableFiles.unsorted(rows, columns)).as(table).isEmpty();
    assertThat(rows).doesNotHaveDuplicates();
    assertThat(rows).allSatisfy(row -> assertThat(row).allMatch(cell -> cell.equals(cell.strip())));
  }

  @ParameterizedTest
  @CsvSource({
    "office-titles.tsv, 0, offices.tsv",
    "office-spells.tsv, 0, offices.tsv",
    "office-spells.tsv, 1, persons.tsv",
    "person-names.tsv, 0, persons.tsv"
  })
  void refersToRowsOfTheTablesAlone(String table, int column, String target) throws IOException {
    Set<String> codes =
        TableFiles.rows(target).stream().map(row -> row.get(0)).collect(Collectors.toSet());

    assertThat(codes).hasSameSizeAs(TableFiles.rows(target));
    assertThat(TableFiles.rows(table)).extracting(row -> row.get(column)).isSubsetOf(codes);
  }

  @Test
  void hasNoOfficeAndNoPersonWithoutASpan() {
    List<OfficeSpell> spells = Offices.standard().spells();

    assertThat(spells).extracting(OfficeSpell::office).containsAll(Offices.standard().all());
    assertThat(spells).extracting(OfficeSpell::holder).containsAll(Offices.standard().holders());
  }

  @Test
  void belongsToListedActorsAndHasAListedRank() {
    assertThat(Offices.standard().all())
        .allSatisfy(
            office -> {
              assertThat(office.rank().isListed()).isTrue();
              assertThat(
                      office.actor() instanceof State state
                          ? state.isListed()
                          : ((Organisation) office.actor()).isListed())
                  .as(office.code())
                  .isTrue();
              assertThat(office.code()).startsWith(office.actor().code() + ".");
            });
  }

  @Test
  void givesATitleOfAnActorToOneOffice() {
    assertThat(Offices.standard().all())
        .allSatisfy(
            office ->
                assertThat(office.titles())
                    .allSatisfy(
                        title ->
                            assertThat(Offices.standard().find(title.text(), office.actor()))
                                .as(title.text())
                                .containsExactly(office)));
  }

  @Test
  void givesANameToOnePerson() {
    assertThat(Offices.standard().holders())
        .allSatisfy(
            person ->
                assertThat(person.names())
                    .allSatisfy(
                        name ->
                            assertThat(Offices.standard().findHolder(name.text()))
                                .as(name.text())
                                .containsExactly(person)));
  }

  @Test
  void citesASourceForEverySpan() throws IOException {
    assertThat(TableFiles.rows("office-spells.tsv"))
        .allSatisfy(
            row -> {
              assertThat(row.get(4)).as("title").isNotEmpty();
              assertThat(row.get(5)).as("publisher").isNotEmpty();
              assertThat(row.get(6)).as("address").matches("https?://[^ ]+");
              if (row.get(2).isEmpty() || row.get(3).isEmpty()) {
                assertThat(row.get(7)).as("why a date is not stated").isNotEmpty();
              }
            });
  }

  /** On the day of the change, both may have held it. */
  @Test
  void hasOneHolderAtATimeWhereTheOfficeIsSingle() {
    List<String> overlaps = new ArrayList<>();
    List<OfficeSpell> spells = Offices.standard().spells();
    for (OfficeSpell one : spells) {
      for (OfficeSpell other : spells) {
        if (!one.equals(other)
            && one.office().equals(other.office())
            && one.office().single()
            && overlapsByMoreThanADay(one.period(), other.period())) {
          overlaps.add(one + " / " + other);
        }
      }
    }

    assertThat(overlaps).isEmpty();
  }

  private static boolean overlapsByMoreThanADay(EventDate one, EventDate other) {
    EventDate start = other.start();
    EventDate end = one.end();
    return start != null
        && end != null
        && start.latest() != null
        && end.earliest() != null
        && start.latest().isBefore(end.earliest())
        && one.start() != null
        && one.start().latest() != null
        && !start.latest().isBefore(one.start().latest());
  }

  @Test
  void hasNoSpanBeforeItsActor() {
    assertThat(Offices.standard().spells())
        .allSatisfy(
            spell -> {
              EventDate start = spell.period().start();
              if (start != null && spell.office().actor() instanceof State state) {
                assertThat(state.existsAt(start)).isNotEqualTo(Certainty.NO);
              }
            });
  }

  @Test
  void hasNamesThatAMessageCanBear() {
    assertThat(Offices.standard().holders())
        .flatExtracting(OfficeHolder::names)
        .extracting(DatedName::text)
        .allSatisfy(name -> assertThat(name).doesNotContain("{", "}", "$", "\\"));
    assertThat(Offices.standard().all())
        .flatExtracting(Office::titles)
        .extracting(DatedName::text)
        .allSatisfy(title -> assertThat(title).doesNotContain("{", "}", "$", "\\"));
  }
}
