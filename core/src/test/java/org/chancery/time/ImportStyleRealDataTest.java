package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.problem.InvalidValueException;
import org.chancery.time.ImportAssumption.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every date of public tables, read where they lie beside the project; skipped elsewhere. */
class ImportStyleRealDataTest {

  private static final Path DATA = Path.of("../../shared/data");

  private static final Pattern DAY_IN_PROSE =
      Pattern.compile("\\b[A-Z][a-z]{2,8}\\.? [0-9]{1,2}, ?[0-9]{4}\\b");

  private static List<CsvRow> rows(String file) throws IOException {
    Path path = DATA.resolve(file);
    assumeTrue(Files.isRegularFile(path), file + " is not there");
    return CsvRow.allOf(path);
  }

  /** What became of many cells: how often each thing was made of them, and which were refused. */
  private static final class Tally {
    private final Map<String, Integer> counts = new TreeMap<>();
    private final List<String> refusals = new ArrayList<>();

    void add(Function<ImportedDate, String> description, Supplier<ImportedDate> reading) {
      try {
        counts.merge(description.apply(reading.get()), 1, Integer::sum);
      } catch (InvalidValueException e) {
        refusals.add(e.getMessage());
      }
    }
  }

  private static String precision(ImportedDate imported) {
    return imported.date() == null
        ? imported.bound().toString()
        : imported.date().precision().toString();
  }

  private static String ends(ImportedDate imported) {
    return imported.date() == null
        ? imported.bound().toString()
        : imported.date().startBound() + "/" + imported.date().endBound();
  }

  private static String length(ImportedDate imported) {
    EventDate date = Objects.requireNonNull(imported.date());
    return Objects.equals(date.earliest(), date.latest()) ? "one day" : "more";
  }

  @ParameterizedTest
  @CsvSource({"reference/gwstates.csv, 42, 197", "reference/cowstates.csv, 48, 195"})
  void readsThePeriodsOfStates(String file, int ended, int ofToday) throws IOException {
    Tally periods = new Tally();

    for (CsvRow row : rows(file)) {
      periods.add(
          ImportStyleRealDataTest::ends,
          () -> ImportStyle.ISO_FAR_FUTURE.readInterval(row.cell("start"), row.cell("end")));
    }

    assertThat(periods.refusals).isEmpty();
    assertThat(periods.counts)
        .containsOnly(Map.entry("GIVEN/GIVEN", ended), Map.entry("GIVEN/OPEN", ofToday));
  }

  @ParameterizedTest
  @CsvSource({
    "visits/historyatstate-president-travels.csv, 832, 239",
    "visits/historyatstate-secretary-travels.csv, 3439, 1150"
  })
  void readsTheDaysOfVisits(String file, int visits, int ofOneDay) throws IOException {
    Tally journeys = new Tally();

    for (CsvRow row : rows(file)) {
      journeys.add(
          ImportStyleRealDataTest::length,
          () -> ImportStyle.ISO.readInterval(row.cell("start_date"), row.cell("end_date")));
    }

    assertThat(journeys.refusals).isEmpty();
    assertThat(journeys.counts)
        .containsOnly(Map.entry("one day", ofOneDay), Map.entry("more", visits - ofOneDay));
  }

  @ParameterizedTest
  @CsvSource({
    "appointed_date, 5273,   1, 1, 693",
    "arrived_date,    220,   0, 0, 5748",
    "started_date,   5015, 289, 0, 664",
    "ended_date,     5028, 286, 2, 652"
  })
  void keepsTheDatesOfChiefsOfMissionAsPreciseAsTheyAre(
      String column, int days, int months, int years, int blank) throws IOException {
    Tally dates = new Tally();

    for (CsvRow row : rows("visits/historyatstate-pocom-chiefs-of-mission.csv")) {
      dates.add(
          ImportStyleRealDataTest::precision,
          () -> ImportStyle.ISO.withUnknown("").read(row.cell(column)));
    }

    Map<String, Integer> expected =
        new TreeMap<>(Map.of("DAY", days, "MONTH", months, "YEAR", years, "UNKNOWN", blank));
    expected.values().removeIf(count -> count == 0);
    assertThat(dates.refusals).isEmpty();
    assertThat(dates.counts).isEqualTo(expected);
  }

  @Test
  void readsTheTermsOfChiefsOfMissionOfWhichEndsAreBlank() throws IOException {
    Tally terms = new Tally();

    for (CsvRow row : rows("visits/historyatstate-pocom-chiefs-of-mission.csv")) {
      terms.add(
          ImportStyleRealDataTest::ends,
          () ->
              ImportStyle.ISO
                  .withUnknown("")
                  .readInterval(row.cell("started_date"), row.cell("ended_date")));
    }

    assertThat(terms.refusals).isEmpty();
    assertThat(terms.counts)
        .containsOnly(
            Map.entry("GIVEN/GIVEN", 5101),
            Map.entry("GIVEN/UNKNOWN", 203),
            Map.entry("UNKNOWN/GIVEN", 215),
            Map.entry("UNKNOWN", 449));
  }

  @ParameterizedTest
  @CsvSource({
    "Signature Date,        629, 872",
    "Instrument Date,       1213, 288",
    "Entry Into Force Date, 1208, 293"
  })
  void readsTheStepsOfPartiesAndRefusesThoseNotTaken(String column, int days, int blank)
      throws IOException {
    Tally steps = new Tally();

    for (CsvRow row : rows("agreements/copyright-treaties-membership.csv")) {
      steps.add(ImportStyleRealDataTest::precision, () -> ImportStyle.ISO.read(row.cell(column)));
    }

    assertThat(steps.counts).containsOnly(Map.entry("DAY", days));
    assertThat(steps.refusals)
        .hasSize(blank)
        .containsOnly(
            "expected a date, or that an empty cell is declared to mean no date; ISO reads dates"
                + " such as 2024-09-17, 2024-09 and 2024, got \"\"");
  }

  @Test
  void readsTheDaysInTheProseOfNotesButThoseMisspelt() throws IOException {
    Tally days = new Tally();

    for (CsvRow row : rows("visits/historyatstate-pocom-chiefs-of-mission.csv")) {
      Matcher found = DAY_IN_PROSE.matcher(row.text());
      while (found.find()) {
        String cell = found.group();
        days.add(ImportStyleRealDataTest::precision, () -> ImportStyle.ENGLISH.read(cell));
      }
    }

    assertThat(days.counts).containsOnly(Map.entry("DAY", 954));
    assertThat(days.refusals)
        .satisfiesExactlyInAnyOrder(
            refusal -> assertThat(refusal).endsWith("got \"Janaury 29, 1959\""),
            refusal -> assertThat(refusal).endsWith("got \"Febraury 21, 1867\""),
            refusal -> assertThat(refusal).endsWith("got \"Febraury 5, 1917\""));
  }

  @Test
  void assumesNothingOfDatesThatSayAll() throws IOException {
    List<Kind> assumed =
        rows("visits/historyatstate-secretary-travels.csv").stream()
            .map(row -> ImportStyle.ISO.readInterval(row.cell("start_date"), row.cell("end_date")))
            .flatMap(visit -> visit.assumptions().stream())
            .map(ImportAssumption::kind)
            .toList();

    assertThat(assumed).isEmpty();
  }
}
