package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.reference.ActorMatch.Outcome;
import org.chancery.time.EventDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables against the lists that others keep. */
class StateDataTest {

  private static final String OPEN_END = "9999-12-31";

  private static final States STATES = States.standard();

  @ParameterizedTest
  @EnumSource(IsoCountryCode.class)
  void resolvesEveryCodeOfIsoThatJavaKnows(IsoCountryCode part) {
    CodeSystem system =
        switch (part) {
          case PART1_ALPHA2 -> CodeSystem.ISO_ALPHA2;
          case PART1_ALPHA3 -> CodeSystem.ISO_ALPHA3;
          case PART3 -> CodeSystem.ISO_ALPHA4;
        };

    assertThat(Locale.getISOCountries(part))
        .allSatisfy(
            code -> {
              assertThat(STATES.byCode(system, code)).as(code).isNotEmpty();
              assertThat(STATES.find(code).outcome()).as(code).isEqualTo(Outcome.FOUND);
            });
  }

  @ParameterizedTest
  @EnumSource(
      value = IsoCountryCode.class,
      names = {"PART1_ALPHA2", "PART1_ALPHA3"})
  void resolvesEveryPresentCodeOfIsoToOneState(IsoCountryCode part) {
    CodeSystem system =
        part == IsoCountryCode.PART1_ALPHA2 ? CodeSystem.ISO_ALPHA2 : CodeSystem.ISO_ALPHA3;

    assertThat(Locale.getISOCountries(part))
        .allSatisfy(
            code ->
                assertThat(STATES.byCode(system, code, EventDate.of(2024))).as(code).hasSize(1));
  }

  @ParameterizedTest
  @CsvSource({
    "cowstates.csv, cowcode, cowc, COW_NUMBER, COW_LETTERS",
    "gwstates.csv, gwcode, gwc, GW_NUMBER, GW_LETTERS"
  })
  void resolvesEveryStateOfAListWithinItsSpanAndNotOutside(
      String file, String number, String letters, CodeSystem numbers, CodeSystem lettering)
      throws IOException {
    List<Map<String, String>> rows = SharedData.rows("reference/" + file);
    for (Map<String, String> row : rows) {
      String code = cell(row, number).replace(".0", "");
      LocalDate start = LocalDate.parse(cell(row, "start"));
      LocalDate end = LocalDate.parse(cell(row, "end"));
      boolean open = cell(row, "end").equals(OPEN_END);
      LocalDate last = open ? LocalDate.of(2024, 12, 31) : end;

      for (LocalDate day : List.of(start, start.plusDays(1), last.minusDays(1), last)) {
        assertThat(STATES.byCode(numbers, code, EventDate.from(day)))
            .as("%s %s", code, day)
            .hasSize(1);
        assertThat(STATES.byCode(lettering, cell(row, letters), EventDate.from(day)))
            .as("%s %s", row, day)
            .isEqualTo(STATES.byCode(numbers, code, EventDate.from(day)));
      }
      for (LocalDate day : List.of(start.minusDays(1), last.plusDays(1))) {
        boolean inAnother =
            (open && day.isAfter(last))
                || rows.stream()
                    .filter(other -> other != row)
                    .filter(other -> cell(other, number).equals(cell(row, number)))
                    .anyMatch(
                        other ->
                            !day.isBefore(LocalDate.parse(cell(other, "start")))
                                && !day.isAfter(LocalDate.parse(cell(other, "end"))));
        assertThat(STATES.byCode(numbers, code, EventDate.from(day)).isEmpty())
            .as("%s %s", code, day)
            .isEqualTo(!inAnother);
      }
    }
    assertThat(rows).hasSizeGreaterThan(200);
  }

  @Test
  void hasTheIdsAndNumbersOfTheCountriesOfTheWorld() throws IOException {
    for (Map<String, String> row : SharedData.rows("reference/country-codes.csv")) {
      State state = State.of(cell(row, "ISO3166-1-Alpha-3"));
      String wikidata = cell(row, "wikidata_id");

      assertThat(state.alpha2()).isEqualTo(cell(row, "ISO3166-1-Alpha-2"));
      assertThat(state.m49()).isEqualTo("%03d".formatted(Integer.valueOf(cell(row, "M49"))));
      assertThat(wikidata).endsWith(state.wikidata() == null ? "" : "/" + state.wikidata());
    }
  }

  @Test
  void findsTheCountriesOfTheTripsOfSecretariesAndPresidents() throws IOException {
    Set<String> slugs = new TreeSet<>();
    Set<String> names = new TreeSet<>();
    for (String who : List.of("secretary", "president")) {
      for (Map<String, String> row :
          SharedData.rows("visits/historyatstate-" + who + "-travels.csv")) {
        slugs.add(cell(row, "country_id"));
        names.add(cell(row, "country"));
      }
    }

    assertThat(slugs).hasSize(177);
    assertThat(names).hasSizeGreaterThanOrEqualTo(196);
    assertThat(unresolved(slugs)).containsExactly("west-bank");
    assertThat(unresolved(names))
        .containsExactly(
            "Denmark (Greenland)",
            "Republic of China",
            "Serbia-Montenegro (Kosovo)",
            "United Kingdom (Northern Ireland)",
            "United Kingdom (Wales)",
            "West Bank",
            "Yugoslavia (Kosovo)");
    assertThat(explained()).containsAll(unresolved(slugs)).containsAll(unresolved(names));
  }

  @Test
  void findsThePartiesOfTheCopyrightTreaties() throws IOException {
    Set<String> parties =
        SharedData.rows("agreements/copyright-treaties-membership.csv").stream()
            .map(row -> cell(row, "Contracting Party"))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(parties).hasSizeGreaterThan(190);
    assertThat(unresolved(parties))
        .containsExactly(
            "African Intellectual Property Organization (OAPI)",
            "Benelux Organization for Intellectual Property (BOIP)",
            "Congo",
            "European Patent Organisation (EPO)",
            "European Union (EU)");
    assertThat(explained()).containsAll(unresolved(parties));
  }

  private static Set<String> unresolved(Set<String> names) {
    return names.stream()
        .filter(name -> STATES.find(name).outcome() != Outcome.FOUND)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The names of which our own file says why they cannot be resolved. */
  private static Set<String> explained() throws IOException {
    try (InputStream in = StateDataTest.class.getResourceAsStream("unresolved-names.tsv");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .filter(cells -> cells.length == 2 && !cells[1].isBlank())
          .map(cells -> cells[0])
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String cell(Map<String, String> row, String column) {
    return Objects.requireNonNull(row.get(column), column).strip();
  }
}
