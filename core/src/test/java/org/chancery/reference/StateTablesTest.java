package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.time.EventDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold in the tables of states, whoever edits them. */
class StateTablesTest {

  private static final List<String> LANGUAGES =
      List.of("ar", "de", "en", "es", "fr", "kk", "ru", "zh");

  private static final List<String> LANGUAGES_OF_THE_UN =
      List.of("ar", "en", "es", "fr", "ru", "zh");

  @ParameterizedTest
  @CsvSource({
    "states.tsv, 0",
    "state-spells.tsv, 0 1 4 2",
    "state-successions.tsv, 0 1 2 3",
    "state-names.tsv, 0 1 2 3 5"
  })
  void isSortedAndHasNoRowTwice(String table, String columns) throws IOException {
    List<List<String>> rows = TableFiles.rows(table);

    assertThat(TableFiles.unsorted(rows, columns)).as(table).isEmpty();
    assertThat(rows).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"states.tsv", "state-spells.tsv", "state-successions.tsv", "state-names.tsv"})
  void hasNoBlankAroundACell(String table) throws IOException {
    assertThat(TableFiles.rows(table))
        .allSatisfy(row -> assertThat(row).allMatch(cell -> cell.equals(cell.strip())));
  }

  @Test
  void refersToStatesOfTheTableAlone() throws IOException {
    Set<String> codes =
        TableFiles.rows("states.tsv").stream().map(row -> row.get(0)).collect(Collectors.toSet());

    Set<String> referred = new HashSet<>();
    TableFiles.rows("state-spells.tsv").forEach(row -> referred.add(row.get(0)));
    TableFiles.rows("state-names.tsv").forEach(row -> referred.add(row.get(0)));
    TableFiles.rows("state-successions.tsv").forEach(row -> referred.addAll(row.subList(0, 2)));
    TableFiles.rows("states.tsv").stream()
        .map(row -> row.get(6))
        .filter(code -> !code.isEmpty())
        .forEach(referred::add);

    assertThat(codes).containsAll(referred);
  }

  @Test
  void hasEachSpanInTheOrderOfItsDays() {
    assertThat(State.all())
        .allSatisfy(
            state -> {
              requireOrder(state.validFrom(), state.validTo());
              state.spells().forEach(spell -> requireOrder(spell.from(), spell.to()));
              state.names().forEach(name -> requireOrder(name.from(), name.to()));
            });
  }

  private static void requireOrder(@Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null) {
      assertThat(from).isBeforeOrEqualTo(to);
    }
  }

  @Test
  void hasNoSpansOfAStateInOneListThatOverlap() {
    for (State state : State.all()) {
      for (StateSystem system : List.of(StateSystem.COW, StateSystem.GW)) {
        LocalDate last = null;
        for (StateSpell spell : state.spells()) {
          if (spell.system() == system) {
            assertThat(spell.from()).as("%s %s", state, spell).isNotNull();
            if (last != null) {
              assertThat(spell.from()).as("%s %s", state, spell).isAfter(last);
            }
            last = spell.to() == null ? LocalDate.MAX : spell.to();
          }
        }
      }
    }
  }

  @Test
  void hasNoFormerNamesOfOneLanguageThatOverlap() {
    for (State state : State.all()) {
      for (String language : LANGUAGES) {
        List<DatedName> former =
            state.names().stream()
                .filter(name -> name.kind() == NameKind.FORMER && name.language().equals(language))
                .toList();
        for (DatedName one : former) {
          assertThat(one.to()).as("%s %s", state, one).isNotNull();
          assertThat(former)
              .as("%s %s", state, one)
              .filteredOn(other -> other.heldBetween(one.to(), one.to()))
              .containsExactly(one);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(CodeSystem.class)
  void givesACodeToOneStateADay(CodeSystem system) {
    Set<String> codes = new HashSet<>();
    Set<LocalDate> days = new HashSet<>();
    for (State state : State.all()) {
      addNonNull(codes, state.alpha2(), state.alpha3(), state.alpha4(), state.m49());
      addNonNull(codes, state.wikidata());
      addNonNull(days, state.validFrom(), state.validTo());
      for (StateSpell spell : state.spells()) {
        addNonNull(codes, spell.number(), spell.letters());
        addNonNull(days, spell.from(), spell.to());
      }
    }
    for (String code : codes) {
      if (States.standard().byCode(system, code).size() > 1) {
        for (LocalDate day : days) {
          for (LocalDate near : List.of(day.minusDays(1), day, day.plusDays(1))) {
            assertThat(States.standard().byCode(system, code, EventDate.from(near)))
                .as("%s %s on %s", system, code, near)
                .hasSizeLessThanOrEqualTo(1);
          }
        }
      }
    }
  }

  @SafeVarargs
  private static <T> void addNonNull(Set<T> set, @Nullable T... elements) {
    for (T element : elements) {
      if (element != null) {
        set.add(element);
      }
    }
  }

  @Test
  void hasNoCodeOfTheListsOutsideTheDaysOfTheState() {
    assertThat(State.all())
        .allSatisfy(
            state ->
                state
                    .spells()
                    .forEach(
                        spell ->
                            assertThat(state.existsBetween(spell.from(), spell.to()))
                                .as("%s %s", state, spell)
                                .isTrue()));
  }

  @Test
  void hasAShortNameInEachLanguageForEveryCodeOfIso3166Part1() {
    assertThat(State.all())
        .filteredOn(state -> state.validTo() == null && state.alpha2() != null)
        .allSatisfy(
            state -> {
              assertThat(LANGUAGES)
                  .allSatisfy(
                      language ->
                          assertThat(state.name(language))
                              .as("%s %s", state, language)
                              .isNotBlank());
              if (!state.code().equals("XKX")) {
                assertThat(LANGUAGES_OF_THE_UN)
                    .allSatisfy(
                        language ->
                            assertThat(state.officialName(language))
                                .as("%s %s", state, language)
                                .isNotBlank());
              }
            });
  }

  @Test
  void hasOneShortAndOneOfficialNameALanguage() {
    assertThat(State.all())
        .allSatisfy(
            state ->
                assertThat(
                        state.names().stream()
                            .filter(
                                name ->
                                    name.kind() == NameKind.SHORT
                                        || name.kind() == NameKind.OFFICIAL)
                            .map(name -> name.language() + " " + name.kind()))
                    .doesNotHaveDuplicates());
  }

  @Test
  void findsEveryNameAgain() {
    assertThat(State.all())
        .allSatisfy(
            state ->
                assertThat(state.names())
                    .allSatisfy(
                        name ->
                            assertThat(States.standard().find(name.text()).candidates())
                                .as(name.text())
                                .extracting(ActorMatch.Candidate::actor)
                                .containsAnyOf(state, renamed(state))));
  }

  private static State renamed(State state) {
    State renamed = state.renamedTo();
    return renamed == null ? state : renamed;
  }

  @Test
  void hasNoMoreNamesThatMeanSeveralStatesThanAreMeant() {
    Map<String, Set<String>> several =
        State.all().stream()
            .flatMap(state -> state.names().stream())
            .map(name -> States.standard().find(name.text()))
            .filter(match -> match.outcome() == ActorMatch.Outcome.AMBIGUOUS)
            .map(ActorMatch::candidates)
            .distinct()
            .collect(
                Collectors.toMap(
                    candidates -> NameFolding.fold(candidates.get(0).text()),
                    candidates ->
                        candidates.stream()
                            .map(candidate -> candidate.actor().code())
                            .collect(Collectors.toSet())));

    assertThat(several.keySet())
        .containsExactlyInAnyOrder(
            "congo", "kongo", "конго", "الكونغو", "刚果", "korea", "republic of china");
  }

  @Test
  void datesEachSuccessionWithinTheDaysOfTheSuccessor() {
    assertThat(State.all())
        .flatExtracting(State::successors)
        .allSatisfy(
            succession -> {
              LocalDate date = Objects.requireNonNull(succession.date(), succession.toString());
              assertThat(succession.successor().existsBetween(date, date))
                  .as(succession.toString())
                  .isTrue();
              assertThat(succession.predecessor()).isNotEqualTo(succession.successor());
            });
  }

  @Test
  void namesWhatFollowsEveryFormerState() {
    assertThat(State.all())
        .filteredOn(state -> state.validTo() != null && state.successors().isEmpty())
        .extracting(State::code)
        .containsExactly("gw:VNM");
  }
}
