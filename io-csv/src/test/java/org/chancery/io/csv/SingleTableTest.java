package org.chancery.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.code.VisitType;
import org.chancery.event.Agreement;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.event.Observation;
import org.chancery.event.Visit;
import org.chancery.io.EventReader;
import org.chancery.io.EventWriter;
import org.chancery.io.ReadLimits;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.io.UnknownProperties;
import org.chancery.meta.RecordType;
import org.chancery.problem.InvalidDataException;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.testkit.EventGenerator;
import org.chancery.value.LanguageTag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class SingleTableTest {

  private static final SingleTable ALL = SingleTable.ofAllTypes();
  private static final SingleTable VISITS = SingleTable.of(Visit.class);
  private static final String SHORT = "id,titles,date,status,confidence,leg\n";

  private static String written(SingleTable table, CsvOptions csv, DiplomaticEvent... events)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (EventWriter writer = table.writer(out, csv)) {
      writer.writeAll(List.of(events));
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static ReadResult read(SingleTable table, String text, ReadOptions options)
      throws IOException {
    return read(table, text, options, CsvOptions.defaults());
  }

  private static ReadResult read(
      SingleTable table, String text, ReadOptions options, CsvOptions csv) throws IOException {
    return table.read(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), options, csv);
  }

  private static List<DiplomaticEvent> ofType(RecordType<?> type, int count) {
    return EventGenerator.of(7).dataset(count * EventTypes.all().size()).events().stream()
        .filter(event -> EventTypes.of(event).equals(type))
        .toList();
  }

  static List<RecordType<?>> types() {
    return EventTypes.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void keepsGeneratedEventsOfOneType(RecordType<?> type, @TempDir Path folder) throws IOException {
    List<DiplomaticEvent> events = ofType(type, 100);
    SingleTable table = SingleTable.of(type);
    Path file = folder.resolve("events.csv");

    table.write(events, file);

    assertThat(events).hasSize(100);
    assertThat(table.read(file, ReadOptions.strict().withoutValidation()).events())
        .isEqualTo(events);
  }

  @Test
  void keepsWhatIsFullAndWhatIsHollow(@TempDir Path folder) throws IOException {
    // All samples have one id, which is told where they are in one table.
    for (DiplomaticEvent event :
        Stream.concat(Samples.full().events().stream(), Samples.hollow().events().stream())
            .toList()) {
      List<DiplomaticEvent> events = List.of(event);
      Path file = folder.resolve("events.csv");

      ALL.write(events, file);

      assertThat(ALL.read(file, ReadOptions.strict().withoutValidation()).events())
          .isEqualTo(events);
    }
  }

  @Test
  void writesTheColumnsInDeclaredOrderAndARowForAnEvent() throws IOException {
    Visit visit = Samples.visit("doha").toBuilder().visitType(VisitType.STATE).leg(2).build();
    SingleTable table =
        VISITS.withColumns("id", "titles", "date", "participants", "visitType", "leg");

    String text = written(table, CsvOptions.defaults(), visit);

    assertThat(text)
        .isEqualTo(
            """
            id,titles,date,participants,visitType,leg
            doha,en: Visit doha,2024-09-17,role: visitor | actor: QAT; role: host | actor: KAZ,state,2
            """);
    assertThat(VISITS.columns())
        .startsWith("id", "otherIds", "titles", "notes", "date", "dateVerbatim")
        .containsSubsequence("missing", "visitType", "purpose", "activities", "journeyId", "leg")
        .contains("activities.metHostLeader")
        .doesNotContain("type");
  }

  @Test
  void namesEachColumnOfAllTypesOnce() {
    assertThat(ALL.columns())
        .doesNotHaveDuplicates()
        .startsWith("type", "id", "otherIds", "titles")
        .contains("value", "value.amount", "value.currency", "activities.metHostLeader");
    for (RecordType<?> type : EventTypes.all()) {
      assertThat(ALL.columns()).containsAll(SingleTable.of(type).columns());
    }
  }

  @Test
  void readsACellAsTheTypeOfItsRowSays() throws IOException {
    String text =
        """
        type,id,titles,status,value,indicator,value.amount,value.currency,value.qualifier
        observation,o,en: A rank,held,12.5,a rank,,,
        agreement,a,en: A loan,held,,,12.5,KZT,
        """;

    ReadResult result =
        read(
            ALL,
            text,
            ReadOptions.collecting()
                .withoutValidation()
                .withUnknownProperties(UnknownProperties.REPORT));

    assertThat(result.events()).hasSize(2);
    assertThat(((Observation) result.events().get(0)).value()).hasToString("12.5");
    assertThat(Objects.requireNonNull(((Agreement) result.events().get(1)).value()).amount())
        .hasToString("12.5");
  }

  @Test
  void namesACellThatTheTypeOfItsRowDoesNotHave() throws IOException {
    String text =
        """
        type,id,titles,status,indicator,leg
        observation,o,en: A rank,held,a rank,
        observation,p,en: A rank,held,a rank,3
        """;

    ReadResult result = read(ALL, text, ReadOptions.collecting().withoutValidation());

    assertThat(result.events()).extracting(DiplomaticEvent::id).hasToString("[o]");
    assertThat(result.problems())
        .extracting(
            Problem::code, Problem::path, p -> p.location().line(), p -> p.location().column())
        .containsExactly(tuple(ProblemCode.UNKNOWN_PROPERTY, "leg", 3L, 6L));
    assertThat(result.problems().get(0))
        .hasToString(
            "line 3, column 6, event p: leg: expected an empty cell, because observation has no such"
                + " column, got \"3\"");
    assertThat(
            read(
                    ALL,
                    text,
                    ReadOptions.strict()
                        .withoutValidation()
                        .withUnknownProperties(UnknownProperties.REPORT))
                .events())
        .hasSize(2);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "notation-faults.csv", numLinesToSkip = 1, quoteCharacter = '`')
  void tellsFaultsInACellWithPathAndCell(
      String name,
      String field,
      String text,
      ProblemCode code,
      String path,
      @Nullable Integer character)
      throws IOException {
    String type = field.substring(0, field.indexOf('.'));
    String column = field.substring(field.indexOf('.') + 1);
    String row = "v,tentative,\"" + text.replace("\"", "\"\"") + "\"";
    SingleTable table = SingleTable.of(Objects.requireNonNull(EventTypes.byName(type), "a type"));

    ReadResult result =
        read(
            table,
            "id,status," + column + "\n\n" + row + "\n",
            ReadOptions.collecting().withoutValidation());

    assertThat(result.problems().stream().filter(p -> !isTitlesRequired(p, column)).toList())
        .as(name)
        .extracting(
            Problem::code, Problem::path, p -> p.location().line(), p -> p.location().column())
        .containsExactly(tuple(code, path, 3L, 3L));
    if (character != null) {
      assertThat(result.problems().toString()).contains("character " + character);
    }
    assertThat(result.rejected())
        .extracting(rejected -> rejected.raw())
        .containsExactly(row + "\n");
  }

  private static boolean isTitlesRequired(Problem problem, String column) {
    return !column.equals("titles") && problem.path().equals("titles");
  }

  @Test
  void tellsAllFaultsOfARowWithLineAndColumn() throws IOException {
    String text =
        SHORT
            + """
            a,"en: One
            on two lines",2024,held,9,0
            b,en: Two,2024,held,,
            ,xx: yy: z,2024,helt it,three,
            """;

    ReadResult result = read(VISITS, text, ReadOptions.collecting());

    assertThat(result.events()).extracting(DiplomaticEvent::id).hasToString("[b]");
    assertThat(result.problems())
        .extracting(
            Problem::code, Problem::path, p -> p.location().line(), p -> p.location().column())
        .contains(
            tuple(ProblemCode.OUT_OF_RANGE, "confidence", 2L, 5L),
            tuple(ProblemCode.OUT_OF_RANGE, "leg", 2L, 6L),
            tuple(ProblemCode.REQUIRED, "id", 5L, 1L),
            tuple(ProblemCode.INVALID_VALUE, "confidence", 5L, 5L));
    assertThat(result.rejected())
        .extracting(rejected -> rejected.raw())
        .containsExactly(
            "a,\"en: One\non two lines\",2024,held,9,0\n", ",xx: yy: z,2024,helt it,three,\n");
  }

  @Test
  void throwsOnceWithAllProblemsWhereStrict() {
    String text = SHORT + "a,en: One,2024,held,9,\nb,en: Two,2024,held,8,\n";

    assertThatThrownBy(() -> read(VISITS, text, ReadOptions.strict()))
        .isInstanceOfSatisfying(
            InvalidDataException.class, fault -> assertThat(fault.problems()).hasSize(2));
  }

  @Test
  void tellsOfTheHeaderRowWhatIsUnknownOrTwice() throws IOException {
    String text = "id,titels,titles,status,status,date\na,,en: One,held,,2024\n";

    ReadResult result = read(VISITS, text, ReadOptions.collecting());

    assertThat(result.problems())
        .extracting(Problem::code, Problem::path, p -> p.location().column())
        .containsExactly(
            tuple(ProblemCode.UNKNOWN_PROPERTY, "titels", 2L),
            tuple(ProblemCode.DUPLICATE_PROPERTY, "status", 5L));
    assertThat(result.problems().get(0).suggestions()).contains("titles");
  }

  @Test
  void asksOnceForAColumnWithoutWhichThereIsNoEvent() throws IOException {
    ReadResult withoutStatus = read(VISITS, "id,titles\na,en: x\nb,en: y\n", collecting());
    ReadResult withoutType = read(ALL, "id,titles,status\na,en: x,held\n", collecting());
    ReadResult empty = read(VISITS, "", collecting());

    assertThat(withoutStatus.problems())
        .extracting(Problem::toString)
        .containsExactly("line 1: expected the column status");
    assertThat(withoutType.problems())
        .extracting(Problem::toString)
        .containsExactly("line 1: expected the column type");
    assertThat(empty.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.MALFORMED_INPUT);
  }

  private static ReadOptions collecting() {
    return ReadOptions.collecting();
  }

  @Test
  void tellsRowsOfUnknownTypesAndOfOtherWidths() throws IOException {
    String text =
        "type,id,titles,status,date\nvisits,a,en: x,held,2024\n,b,en: x,held,2024\nvisit,c,en: x\nvisit,d,en: x,held,2024\n";

    ReadResult result = read(ALL, text, ReadOptions.collecting());

    assertThat(result.problems())
        .extracting(Problem::code, p -> p.location().line(), p -> p.location().eventId())
        .containsExactly(
            tuple(ProblemCode.UNKNOWN_EVENT_TYPE, 2L, "a"),
            tuple(ProblemCode.REQUIRED, 3L, "b"),
            tuple(ProblemCode.MALFORMED_INPUT, 4L, "c"));
    assertThat(result.problems().get(0).suggestions()).containsExactly("visit");
    assertThat(result.events()).extracting(DiplomaticEvent::id).hasToString("[d]");
  }

  @Test
  void endsWhereTheTextIsNoCsv() throws IOException {
    ReadResult result =
        read(VISITS, SHORT + "a,en: x,2024,held,,\nb,\"en: y\"z,2024,held,,\n", collecting());

    assertThat(result.events()).extracting(DiplomaticEvent::id).hasToString("[a]");
    assertThat(result.problems())
        .extracting(Problem::code, p -> p.location().line())
        .containsExactly(tuple(ProblemCode.MALFORMED_INPUT, 3L));
  }

  @Test
  void holdsTheLimits() throws IOException {
    ReadLimits limits = ReadLimits.defaults().withTextLength(20).withEventLength(1000);
    String text =
        SHORT
            + "a,en: xxxxxxxxxxxxxxxxxxxxx,2024,held,,\nb,en: x,2024,held,,\nc,en: "
            + "x; ".repeat(20_000)
            + ",2024,held,,\n";

    ReadResult result = read(VISITS, text, ReadOptions.collecting().withLimits(limits));

    assertThat(result.events()).extracting(DiplomaticEvent::id).hasToString("[b]");
    assertThat(result.problems())
        .extracting(Problem::code, Problem::path, p -> p.location().line())
        .containsExactly(
            tuple(ProblemCode.LIMIT_EXCEEDED, "titles.en", 2L),
            tuple(ProblemCode.LIMIT_EXCEEDED, "", 4L));
  }

  @Test
  void stopsInACellThatHasTooManyFaults() throws IOException {
    ReadLimits limits = ReadLimits.defaults().withProblems(5);
    String text = "id,status,titles,participants\na,held,en: x," + "x: 1;".repeat(10_000) + "\n";

    ReadResult result = read(VISITS, text, ReadOptions.collecting().withLimits(limits));

    assertThat(result.problems()).hasSizeBetween(5, 8);
    assertThat(result.rejected()).hasSize(1);
  }

  @Test
  void readsColumnsInAnyOrderWithCrLfAndAByteOrderMark() throws IOException {
    String text = "\uFEFFstatus,titles,id,date\r\nheld,en: x,a,2024\r\n\r\nheld,en: y,b,2024\r\n";

    ReadResult result = read(VISITS, text, ReadOptions.strict());

    assertThat(result.events()).extracting(DiplomaticEvent::id).hasToString("[a, b]");
  }

  @Test
  void tellsAnAbsentTextFromAnEmptyOne() throws IOException {
    String text = "id,titles,status,dateVerbatim,places\na,en: x,held,,\nb,en: x,held,\"\",\"\"\n";

    ReadResult result = read(VISITS, text, ReadOptions.strict().withoutValidation());

    assertThat(result.events().get(0).dateVerbatim()).isNull();
    assertThat(result.events().get(1).dateVerbatim()).isEmpty();
    assertThat(result.events().get(1).places()).isEmpty();
  }

  @Test
  void refusesColumnsThatAreNotThereOrNamedTwice() {
    assertThatThrownBy(() -> VISITS.withColumns("id", "titels"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the table has no column titels; did you mean titles?");
    assertThatThrownBy(() -> VISITS.withColumns("activities", "id", "activities"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("twice");
    assertThatThrownBy(() -> VISITS.withColumns("value"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void takesAllColumnsOfARecordByItsName() {
    assertThat(ALL.withColumns("id", "value").columns())
        .startsWith("type", "id", "value.amount", "value.currency")
        .contains("value");
    assertThat(ALL.withColumns("id", "type").columns()).containsExactly("id", "type");
    assertThat(ALL.withColumns(ALL.columns()).columns()).isEqualTo(ALL.columns());
  }

  @Test
  void readsChosenColumnsAndPassesOverOthers() throws IOException {
    Visit visit = Samples.visit("doha").toBuilder().leg(2).journeyId("j").build();
    SingleTable table = VISITS.withColumns("id", "titles", "date", "status", "journeyId");
    String text = written(VISITS, CsvOptions.defaults(), visit);

    DiplomaticEvent read = read(table, text, ReadOptions.strict()).events().get(0);

    assertThat(((Visit) read).journeyId()).isEqualTo("j");
    assertThat(((Visit) read).leg()).isNull();
    assertThat(read.participants()).isEmpty();
  }

  @Test
  void escapesFormulasAndReadsThemBack() throws IOException {
    Visit visit =
        Samples.visitTitled("v", "x").toBuilder()
            .titles(Map.of(LanguageTag.parse("en"), "=1+1"))
            .dateVerbatim("=cmd()")
            .journeyId("'quoted")
            .build();
    CsvOptions escaping = CsvOptions.defaults().formulas(FormulaPolicy.ESCAPE);

    String text = written(VISITS, escaping, visit);

    assertThat(text).contains("en: =1+1").contains(",'=cmd(),").contains(",''quoted,");
    assertThat(read(VISITS, text, ReadOptions.strict(), escaping).events()).containsExactly(visit);
    assertThat(
            read(VISITS, text.replace("'=cmd", "=cmd"), ReadOptions.collecting(), escaping)
                .problems())
        .extracting(Problem::code, Problem::path)
        .containsExactly(tuple(ProblemCode.INVALID_VALUE, "dateVerbatim"));
  }

  @Test
  void tellsFormulasWhereTheyAreReported() throws IOException {
    Visit visit = Samples.visit("v").toBuilder().dateVerbatim("=cmd()").build();
    CsvOptions reporting = CsvOptions.defaults().formulas(FormulaPolicy.REPORT);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Problem> told;
    try (EventWriter writer = VISITS.writer(out, reporting)) {
      writer.write(visit);
      told = writer.problems();
    }

    ReadResult result =
        read(VISITS, out.toString(StandardCharsets.UTF_8), ReadOptions.strict(), reporting);

    assertThat(result.events()).containsExactly(visit);
    assertThat(result.problems()).isEqualTo(told);
    assertThat(told)
        .extracting(Problem::code, Problem::path, p -> p.location().line())
        .containsExactly(tuple(ProblemCode.FORMULA_CELL, "dateVerbatim", 2L));
  }

  @Test
  void tellsWhatASpreadsheetHasMadeOfValues() throws IOException {
    String text = "id,titles,date,status,activities.metHostLeader\nv,en: x,17.09.2024,held,TRUE\n";

    ReadResult result = read(VISITS, text, ReadOptions.collecting());

    assertThat(result.problems())
        .extracting(Problem::code, Problem::path, Problem::suggestions)
        .containsExactly(
            tuple(ProblemCode.INVALID_DATE, "date", List.of("2024-09-17")),
            tuple(ProblemCode.SPREADSHEET_FORM, "activities.metHostLeader", List.of()));
  }

  @Test
  void readsAndWritesAsTheOptionsSay() throws IOException {
    Visit visit = Samples.visit("v");
    CsvOptions options =
        CsvOptions.defaults().delimiter(';').charset(StandardCharsets.UTF_16).lineEnd(LineEnd.CRLF);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (EventWriter writer = VISITS.writer(out, options)) {
      writer.write(visit);
    }

    assertThat(out.toString(StandardCharsets.UTF_16)).startsWith("id;otherIds;").endsWith("\r\n");
    assertThat(
            VISITS
                .read(
                    new ByteArrayInputStream(out.toByteArray()),
                    ReadOptions.strict(),
                    CsvOptions.defaults().charset(StandardCharsets.UTF_16))
                .events())
        .containsExactly(visit);
  }

  @Test
  void passesOverRowsAndCellsThatASpreadsheetLeaves() throws IOException {
    String text = "id,titles,date,status,\n,,,,\na,en: x,2024,held,,,\n\n,,,,\n";

    ReadResult result = read(VISITS, text, ReadOptions.strict());

    assertThat(result.events()).extracting(DiplomaticEvent::id).hasToString("[a]");
  }

  @Test
  void leavesTheOldFileWhereAnEventCannotBeWritten(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("events.csv");
    VISITS.write(List.of(Samples.visit("old")), file);
    String old = Files.readString(file);
    Visit half = Samples.visitTitled("half", "\uD800");

    assertThatThrownBy(() -> VISITS.write(List.of(Samples.visit("new"), half), file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("the event half cannot be written");

    assertThat(Samples.files(folder)).containsExactly(Map.entry("events.csv", old));
  }

  @Test
  void writesTheNextEventAfterOneThatIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (EventWriter writer = VISITS.writer(out, CsvOptions.defaults())) {
      assertThatThrownBy(() -> writer.write(Samples.visitTitled("half", "\uD800")))
          .isInstanceOf(IOException.class);
      assertThatThrownBy(() -> writer.write(Samples.full().events().get(1)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("no events of the type");
      writer.write(Samples.visit("next"));
    }

    assertThat(read(VISITS, out.toString(StandardCharsets.UTF_8), ReadOptions.strict()).events())
        .containsExactly(Samples.visit("next"));
  }

  @Test
  void readsAndWritesOneEventAtATime() throws IOException {
    List<DiplomaticEvent> events = Samples.full().events();
    String text = written(ALL, CsvOptions.defaults(), events.toArray(new DiplomaticEvent[0]));
    List<DiplomaticEvent> read = new ArrayList<>();

    try (EventReader reader =
        ALL.reader(
            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
            ReadOptions.strict().withoutValidation(),
            CsvOptions.defaults())) {
      assertThat(reader.header()).isNull();
      reader.forEach(read::add);
    }

    assertThat(read).isEqualTo(events);
  }

  @Test
  void isOfATypeOfEvent() {
    assertThatThrownBy(() -> SingleTable.of(RecordType.of(org.chancery.value.Place.class)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
