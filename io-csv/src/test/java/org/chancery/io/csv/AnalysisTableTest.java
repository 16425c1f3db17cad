package org.chancery.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.code.EventStatus;
import org.chancery.code.MissingReason;
import org.chancery.code.ParticipantRole;
import org.chancery.code.VisitType;
import org.chancery.dataset.Dataset;
import org.chancery.event.Agreement;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.event.Summit;
import org.chancery.event.Visit;
import org.chancery.query.DyadRule;
import org.chancery.testkit.EventGenerator;
import org.chancery.value.Activities;
import org.chancery.value.Participant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisTableTest {

  private static final Path KAZAKHSTAN_2024 = Path.of("../examples/datasets/kazakhstan-2024/csv");

  /** What R does not take for a name, or Python for that of an attribute. */
  private static final Set<String> RESERVED =
      Set.of(
          "if",
          "else",
          "repeat",
          "while",
          "function",
          "for",
          "next",
          "break",
          "in",
          "from",
          "class");

  /** What the cells of each type in the codebook look like, but for NA. */
  private static final Map<String, Pattern> CELLS =
      Map.of(
          "text", Pattern.compile("\\P{Cntrl}+"),
          "code", Pattern.compile("\\S.*"),
          "integer", Pattern.compile("-?\\d+"),
          "number", Pattern.compile("-?\\d+(\\.\\d+)?"),
          "date", Pattern.compile("[-+]?\\d{4,}-\\d\\d-\\d\\d"),
          "indicator", Pattern.compile("[01]"));

  private final Path folder;

  AnalysisTableTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Visit.Builder visit() {
    return Visit.builder()
        .id("v")
        .title("en", "V")
        .date("2024-05-03")
        .status(EventStatus.HELD)
        .participant(Participant.of(ParticipantRole.VISITOR, "KAZ"))
        .participant(Participant.of(ParticipantRole.HOST, "DEU"));
  }

  private AnalysisFile written(AnalysisTable table, DiplomaticEvent... events) throws IOException {
    return written(table, List.of(events));
  }

  private AnalysisFile written(AnalysisTable table, List<? extends DiplomaticEvent> events)
      throws IOException {
    Path file = folder.resolve("table.csv");
    long rows = table.write(file, events);
    AnalysisFile read = AnalysisFile.read(file);
    assertThat(read.rows()).hasSize(Math.toIntExact(rows));
    return read;
  }

  private Map<String, String> row(DiplomaticEvent event) throws IOException {
    return written(AnalysisTable.perEvent(), event).rows().get(0);
  }

  @Test
  void namesColumnsAsRAndPythonTakeThem() {
    for (AnalysisTable table :
        List.of(AnalysisTable.perEvent(), AnalysisTable.perDyad(DyadRule.standard()))) {
      assertThat(table.columns())
          .doesNotHaveDuplicates()
          .allMatch(name -> name.matches("[a-z][a-z0-9]*(_[a-z0-9]+)*"))
          .doesNotContainAnyElementsOf(RESERVED);
    }
    assertThat(AnalysisTable.perDyad(DyadRule.standard()).columns())
        .startsWith("event_id", "type", "actor1", "actor1_name", "actor1_iso3", "actor1_cow");
  }

  @Test
  void keepsTheNamesOfColumnsWhateverTypesAreAskedFor() throws IOException {
    AnalysisTable all = AnalysisTable.perEvent();
    AnalysisTable summits = all.only(Summit.class);

    assertThat(all.columns()).containsAll(summits.columns()).contains("agreement_value_amount");
    assertThat(summits.columns())
        .contains("summit_edition", "laterality")
        .doesNotContain("visit_type");
    assertThat(written(summits, visit().build(), summitOf("KAZ")).cells("type"))
        .containsExactly("summit");
    assertThat(all.only(Visit.class, Summit.class).columns())
        .contains("visit_type", "series")
        .doesNotContain("instrument_type");
    assertThatIllegalArgumentException().isThrownBy(all::only);
  }

  private static Summit summitOf(String host) {
    return Summit.builder()
        .id("s")
        .title("en", "S")
        .date("2024")
        .status(EventStatus.HELD)
        .participant(Participant.of(ParticipantRole.HOST, host))
        .build();
  }

  @Test
  void writesZeroOnlyWhereItIsKnownNotToBe() throws IOException {
    Map<String, String> known = row(visit().visitType(VisitType.STATE).build());
    assertThat(known)
        .containsEntry("visit_type", "state")
        .containsEntry("visit_type_state", "1")
        .containsEntry("visit_type_working", "0")
        .containsEntry("stage_ceasefire", "NA")
        .containsEntry("activities_signed_agreement", "NA");

    Map<String, String> otherCode = row(visit().visitType(VisitType.of("grand_tour")).build());
    assertThat(otherCode)
        .containsEntry("visit_type", "grand_tour")
        .containsEntry("visit_type_state", "0")
        .containsEntry("visit_type_unspecified", "0");

    Map<String, String> notSaid = row(visit().visitType(VisitType.UNSPECIFIED).build());
    assertThat(notSaid)
        .containsEntry("visit_type_unspecified", "1")
        .containsEntry("visit_type_state", "NA");
  }

  @ParameterizedTest
  @CsvSource({
    "activities, confirmed_none, 0",
    "activities.signedAgreement, confirmed_none, 0",
    "activities.publicAddress, confirmed_none, NA",
    "activities, unknown, NA",
    "activities, not_coded, NA",
    "activities, not_applicable, NA"
  })
  void keepsTheReasonsForAMissingFlagApart(String path, String reason, String cell)
      throws IOException {
    Visit visit = visit().missing(path, MissingReason.of(reason)).build();

    assertThat(row(visit)).containsEntry("activities_signed_agreement", cell);
  }

  @Test
  void prefersTheReasonNearestToTheFlag() throws IOException {
    Visit visit =
        visit()
            .missing("activities", MissingReason.CONFIRMED_NONE)
            .missing("activities.signedAgreement", MissingReason.UNKNOWN)
            .build();

    assertThat(row(visit))
        .containsEntry("activities_signed_agreement", "NA")
        .containsEntry("activities_public_address", "0");
  }

  @Test
  void countsAnEmptyListOnlyWhereThereAreNone() throws IOException {
    assertThat(row(visit().build()))
        .containsEntry("participants_count", "2")
        .containsEntry("topics_count", "NA");
    assertThat(row(visit().missing("topics", MissingReason.CONFIRMED_NONE).build()))
        .containsEntry("topics_count", "0")
        .containsEntry("topics", "NA");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-03, 2024-05-03, 2024-05-03, 2024, day, 0, 0",
    "2024-05, 2024-05-01, 2024-05-31, 2024, month, 0, 0",
    "2024-05~, 2024-05-01, 2024-05-31, 2024, month, 0, 1",
    "2024?, 2024-01-01, 2024-12-31, 2024, year, 1, 0",
    "2023-12-30/2024-01-02, 2023-12-30, 2024-01-02, NA, interval, 0, 0",
    "2024-05/.., 2024-05-01, NA, NA, interval, 0, 0",
    "/2024-05, NA, 2024-05-31, NA, interval, 0, 0",
    "'[2024-05-03,2024-06-01]', 2024-05-03, 2024-06-01, 2024, one_of, 0, 0",
    "-0044-03-15, -0044-03-15, -0044-03-15, -44, day, 0, 0",
    "202X, 2020-01-01, 2029-12-31, NA, decade, 0, 0"
  })
  void splitsADate(
      String date,
      String earliest,
      String latest,
      String year,
      String precision,
      String uncertain,
      String approximate)
      throws IOException {
    assertThat(row(visit().date(date).build()))
        .containsEntry("date_earliest", earliest)
        .containsEntry("date_latest", latest)
        .containsEntry("date_year", year)
        .containsEntry("date_precision", precision)
        .containsEntry("date_uncertain", uncertain)
        .containsEntry("date_approximate", approximate);
  }

  @ParameterizedTest
  @CsvSource({
    "2024, Kazakhstan, 705, Germany, 255, 260",
    "1970, Kazakh SSR, NA, West Germany, 260, 260",
    "1990, Kazakh SSR, NA, Germany, NA, 260"
  })
  void givesTheNamesAndCodesOfTheDateSideBySide(
      String date, String kazakh, String kaz, String german, String deu, String deuByGw)
      throws IOException {
    Map<String, String> pair =
        written(AnalysisTable.perDyad(DyadRule.standard()), visit().date(date).build())
            .rows()
            .get(0);

    assertThat(pair)
        .containsEntry("actor1", "KAZ")
        .containsEntry("actor1_name", kazakh)
        .containsEntry("actor1_cow", kaz)
        .containsEntry("actor1_as", "visitor")
        .containsEntry("actor2", "DEU")
        .containsEntry("actor2_name", german)
        .containsEntry("actor2_iso3", "DEU")
        .containsEntry("actor2_cow", deu)
        .containsEntry("actor2_gw", deuByGw)
        .containsEntry("actor2_as", "host")
        .containsEntry("directed", "1");
  }

  @Test
  void givesOneRowForEachPair() throws IOException {
    Agreement agreement =
        Agreement.builder()
            .id("a")
            .title("en", "A")
            .date("2024")
            .status(EventStatus.HELD)
            .participant(Participant.of(ParticipantRole.PARTY, "UZB"))
            .participant(Participant.of(ParticipantRole.PARTY, "KAZ"))
            .participant(Participant.of(ParticipantRole.PARTY, "NAM"))
            .build();

    AnalysisFile pairs = written(AnalysisTable.perDyad(DyadRule.standard()), agreement);
    assertThat(pairs.cells("actor1")).containsExactly("KAZ", "NAM", "KAZ");
    assertThat(pairs.cells("actor2")).containsExactly("UZB", "UZB", "NAM");
    assertThat(pairs.cells("directed")).containsOnly("0");
    assertThat(pairs.cells("actor1_iso3")).doesNotContain("NA");
    assertThat(written(AnalysisTable.perDyad(DyadRule.standard().directed()), agreement).rows())
        .hasSize(6);
  }

  @ParameterizedTest
  @CsvSource({
    "NA, [NA]",
    "' NA ', [NA]",
    "null, [null]",
    "nan, [nan]",
    "None, [None]",
    "N/A, [N/A]",
    "Namibia, Namibia",
    "none, none",
    "'=1+1', '=1+1'"
  })
  void writesNoTextThatIsTakenForAMissingValue(String text, String cell) throws IOException {
    assertThat(row(visit().title("en", text).build())).containsEntry("titles", cell);
  }

  @Test
  void writesEachTextOnOneLine() throws IOException {
    Visit visit = visit().note("en", "one,\r\n\"two\"\u2028three\u0000\n").build();

    assertThat(row(visit)).containsEntry("notes", "one,  \"two\" three");
    assertThat(Files.readAllLines(folder.resolve("table.csv"))).hasSize(2);
    assertThat(Files.readString(folder.resolve("table.csv"))).doesNotContain("\r").endsWith("\n");
  }

  @Test
  void describesEveryColumnInTheCodebook() throws IOException {
    for (AnalysisTable table :
        List.of(
            AnalysisTable.perEvent(),
            AnalysisTable.perDyad(DyadRule.standard().withEveryPair()),
            AnalysisTable.perEvent().only(Visit.class))) {
      written(table, visit().build());

      AnalysisFile codebook = AnalysisFile.read(folder.resolve("table.codebook.csv"));
      assertThat(codebook.columns())
          .containsExactly("column", "type", "values", "description", "source");
      assertThat(codebook.cells("column")).isEqualTo(table.columns());
      assertThat(codebook.cells("type")).allMatch(CELLS::containsKey);
      assertThat(codebook.cells("description")).doesNotContain("NA", "");
      assertThat(codebook.cells("source")).doesNotContain("NA", "");
      assertThat(Files.readString(folder.resolve("table.codebook.md")))
          .startsWith("# Columns of table.csv\n")
          .contains("| visit\\_type\\_state | indicator | 0; 1 | State visit");
    }
  }

  @Test
  void tellsTheRulesOfThePairsAndTheSourcesOfCodes() throws IOException {
    written(AnalysisTable.perDyad(DyadRule.standard()).only(Visit.class), visit().build());
    AnalysisFile codebook = AnalysisFile.read(folder.resolve("table.codebook.csv"));

    assertThat(codebook.byColumn("values"))
        .containsEntry(
            "type",
            "visit: From each visitor to each host; where no host is recorded, to the countries of the"
                + " places.")
        .containsEntry("status", EventStatusCodes.JOINED);
    assertThat(codebook.byColumn("source"))
        .containsEntry("status", "status")
        .containsEntry("activities_public_address", "activities.publicAddress of visit")
        .containsEntry(
            "visit_type_goodwill", "visitType of visit; visit_type, goodwill, after ChinaVisits");
  }

  /** The codes of a list as a codebook has them. */
  private static final class EventStatusCodes {

    static final String JOINED =
        Stream.of(EventStatus.Known.values())
            .map(known -> known.entry().code())
            .collect(Collectors.joining("; "));
  }

  @Test
  void writesCellsOfOneKindInEachColumnOfGeneratedEvents() throws IOException {
    List<DiplomaticEvent> events = EventGenerator.of(34).events(600);

    for (AnalysisTable table :
        List.of(AnalysisTable.perEvent(), AnalysisTable.perDyad(DyadRule.standard().directed()))) {
      AnalysisFile read = written(table, events);
      assertThat(read.rows()).hasSizeGreaterThan(200);
      Map<String, String> types =
          AnalysisFile.read(folder.resolve("table.codebook.csv")).byColumn("type");
      Set<String> filled = new HashSet<>();
      List<String> wrong = new ArrayList<>();
      for (Map<String, String> row : read.rows()) {
        row.forEach(
            (column, cell) -> {
              if (!cell.equals("NA")) {
                filled.add(column);
                Pattern expected = CELLS.get(types.get(column));
                if (expected == null || !expected.matcher(cell).matches()) {
                  wrong.add(column + ": " + cell);
                }
              }
            });
      }
      assertThat(wrong).isEmpty();
      assertThat(filled.size()).isGreaterThan(read.columns().size() * 3 / 4);
      try (Stream<String> lines = Files.lines(folder.resolve("table.csv"))) {
        assertThat(lines.count()).isEqualTo(read.rows().size() + 1L);
      }
    }
  }

  @Test
  void writesTheSameOfAStreamAndOfAList() throws IOException {
    List<DiplomaticEvent> events = EventGenerator.of(8).events(30);
    AnalysisTable table = AnalysisTable.perEvent();

    table.write(folder.resolve("a.csv"), events);
    table.write(folder.resolve("b"), events.stream());

    assertThat(folder.resolve("b")).hasSameBinaryContentAs(folder.resolve("a.csv"));
    assertThat(folder.resolve("b.codebook.csv"))
        .hasSameBinaryContentAs(folder.resolve("a.codebook.csv"));
  }

  @Test
  void leavesTheOldFilesWhereTheEventsFail() throws IOException {
    Path file = folder.resolve("table.csv");
    AnalysisTable.perEvent().write(file, List.of(visit().build()));
    byte[] before = Files.readAllBytes(file);
    Stream<DiplomaticEvent> failing =
        Stream.of(1, 2)
            .map(
                number -> {
                  if (number == 2) {
                    throw new IllegalStateException("no second event");
                  }
                  return summitOf("KAZ");
                });

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> AnalysisTable.perEvent().write(file, failing));

    assertThat(file).hasBinaryContent(before);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(3);
    }
  }

  @Test
  void agreesWithWhatWasCountedByHandInTheDatasetOf2024() throws IOException {
    Dataset dataset = DatasetCsv.read(KAZAKHSTAN_2024);

    AnalysisFile events = written(AnalysisTable.perEvent(), dataset.events());
    assertThat(events.rows()).hasSize(54);
    assertThat(events.count("status_held", "1")).isEqualTo(51);
    assertThat(events.count("status_held", "0")).isEqualTo(3);
    assertThat(events.count("visit_type_state", "1")).isEqualTo(8);
    assertThat(events.count("visit_type_state", "0")).isEqualTo(10);
    assertThat(events.count("activities_signed_agreement", "1")).isEqualTo(12);
    assertThat(events.count("activities_signed_agreement", "0")).isZero();
    assertThat(events.count("reciprocal", "1")).isEqualTo(2);
    assertThat(events.count("date_latest", "NA")).isEqualTo(2);

    AnalysisFile pairs = written(AnalysisTable.perDyad(DyadRule.standard()), dataset.events());
    Map<String, Long> byType = new LinkedHashMap<>();
    pairs.cells("type").forEach(type -> byType.merge(type, 1L, Long::sum));
    assertThat(byType)
        .isEqualTo(
            Map.of(
                "visit", 19L,
                "summit", 15L,
                "agreement", 4L,
                "talks", 3L,
                "measure", 2L,
                "membership", 5L,
                "observation", 7L));
    assertThat(
            written(AnalysisTable.perDyad(DyadRule.standard().directed()), dataset.events()).rows())
        .hasSize(62);
  }

  @Test
  void agreesWithTheFieldsOfTheEvents() throws IOException {
    List<DiplomaticEvent> events = EventGenerator.of(9).events(200);
    AnalysisFile table = written(AnalysisTable.perEvent(), events);

    List<String> statuses = new ArrayList<>();
    List<String> addresses = new ArrayList<>();
    for (DiplomaticEvent event : events) {
      statuses.add(event.status().equals(EventStatus.HELD) ? "1" : "0");
      Activities activities = event instanceof Visit visit ? visit.activities() : null;
      Boolean address = activities == null ? null : activities.publicAddress();
      addresses.add(address != null ? (address ? "1" : "0") : "-");
    }
    assertThat(table.cells("event_id"))
        .isEqualTo(events.stream().map(event -> event.id().toString()).toList());
    assertThat(table.cells("type"))
        .isEqualTo(events.stream().map(event -> EventTypes.of(event).name()).toList());
    assertThat(table.cells("status_held")).isEqualTo(statuses);
    assertThat(addresses).contains("0", "1");
    List<String> cells = table.cells("activities_public_address");
    for (int i = 0; i < events.size(); i++) {
      String cell = cells.get(i);
      assertThat(cell)
          .isIn(addresses.get(i).equals("-") ? List.of("NA", "0") : List.of(addresses.get(i)));
    }
  }
}
