package org.chancery.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Visit;
import org.chancery.io.ReadLimits;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.io.UnknownProperties;
import org.chancery.problem.InvalidDataException;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.value.Activities;
import org.chancery.value.OtherId;
import org.chancery.value.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What spreadsheets make of a package when they save its tables. */
class SpreadsheetTest {

  private static final Visit FULL =
      Samples.visit("full").toBuilder()
          .journeyId("trip-1")
          .leg(2)
          .activities(Activities.builder().metHostLeader(true).signedAgreement(false).build())
          .place(
              Place.builder()
                  .name("Astana")
                  .latitude(new BigDecimal("51.13"))
                  .longitude(new BigDecimal("71.43"))
                  .build())
          .otherId(OtherId.of("colt", "123456789012"))
          .build();

  private final Path folder;

  SpreadsheetTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void writeOneVisit() throws IOException {
    DatasetCsv.write(Samples.of(FULL), folder);
  }

  private ReadResult read() throws IOException {
    return DatasetCsv.read(folder, ReadOptions.collecting());
  }

  /** Changes the cell of a column in the first row. */
  private void set(String file, String column, String cell) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve(file)));
    List<String> names = List.of(lines.get(0).split(",", -1));
    List<String> cells = new ArrayList<>(List.of(lines.get(1).split(",", -1)));
    assertThat(names).contains(column).hasSameSizeAs(cells);
    cells.set(names.indexOf(column), cell.contains(",") ? '"' + cell + '"' : cell);
    lines.set(1, String.join(",", cells));
    Files.write(folder.resolve(file), lines);
  }

  private static int cellNumber(String header, String column) {
    return List.of(header.split(",", -1)).indexOf(column) + 1;
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "spreadsheet-forms.csv",
      numLinesToSkip = 1,
      quoteCharacter = '`',
      encoding = "UTF-8")
  void refusesWhatCouldBeAnotherValueAndSuggestsIt(
      String name,
      String file,
      String column,
      String cell,
      ProblemCode code,
      @Nullable String message,
      @Nullable String suggestions)
      throws IOException {
    set(file, column, cell);

    ReadResult result = read();

    assertThat(result.events()).as(name).isEmpty();
    assertThat(result.rejected()).hasSize(1);
    String header = Files.readAllLines(folder.resolve(file)).get(0);
    assertThat(result.problems())
        .filteredOn(Problem::isError)
        .extracting(
            Problem::code,
            Problem::rejected,
            p -> p.location().source(),
            p -> p.location().line(),
            p -> p.location().column(),
            p -> String.join(" ", p.suggestions()))
        .containsExactly(
            tuple(
                code,
                cell,
                file,
                2L,
                (long) cellNumber(header, column),
                suggestions == null ? "" : suggestions));
    Problem problem = result.problems().get(0);
    if (message == null) {
      assertThat(problem.message()).doesNotContain("spreadsheet");
    } else {
      assertThat(problem.message()).contains(message);
    }
    assertThatThrownBy(() -> DatasetCsv.read(folder)).isInstanceOf(InvalidDataException.class);
  }

  @Test
  void readsTrueAndFalseInCapitalsAndSaysSo() throws IOException {
    set("visit.csv", "activities.metHostLeader", "TRUE");
    set("visit.csv", "activities.signedAgreement", "FALSE");

    ReadResult result = read();

    assertThat(result.events()).containsExactly(FULL);
    assertThat(result.problems())
        .extracting(Problem::code, Problem::isError, Problem::path, Problem::message)
        .containsExactlyInAnyOrder(
            tuple(
                ProblemCode.SPREADSHEET_FORM,
                false,
                "activities.metHostLeader",
                "read as true, of which a spreadsheet has made capitals"),
            tuple(
                ProblemCode.SPREADSHEET_FORM,
                false,
                "activities.signedAgreement",
                "read as false, of which a spreadsheet has made capitals"));
    assertThat(DatasetCsv.read(folder).events()).containsExactly(FULL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.23E+11", "1,23E+11", "-9.99999E+14", "1E+100"})
  void keepsTextsThatLookRoundedAndSaysSo(String text) throws IOException {
    set("otherIds.csv", "value", text);

    ReadResult result = read();

    assertThat(result.events()).extracting(e -> e.otherIds().get(0).value()).containsExactly(text);
    assertThat(result.problems())
        .extracting(Problem::code, Problem::isError, Problem::path, Problem::rejected)
        .containsExactly(tuple(ProblemCode.SPREADSHEET_FORM, false, "otherIds[0].value", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.23e+11",
        "1.23E11",
        "12E+1x",
        "E+11",
        "A1.5E+11",
        "0.5E+11",
        "12.5E+11",
        "45552"
      })
  void takesOtherTextsOfLettersAndDigitsForWhatTheyAre(String text) throws IOException {
    set("otherIds.csv", "value", text);

    assertThat(read().problems()).isEmpty();
    assertThat(read().events()).extracting(e -> e.otherIds().get(0).value()).containsExactly(text);
  }

  @Test
  void readsDecimalsThatLookRoundedAndSaysSo() throws IOException {
    set("places.csv", "latitude", "5E+01");

    ReadResult result = read();

    assertThat(result.problems())
        .extracting(Problem::code, Problem::path)
        .containsExactly(tuple(ProblemCode.SPREADSHEET_FORM, "places[0].latitude"));
    assertThat(result.events())
        .extracting(event -> event.places().get(0).latitude())
        .containsExactly(new BigDecimal("50"));
  }

  @Test
  void warnsOfFormulasThatAreEscapedWhereNothingIsSaidOfIt() throws IOException {
    DatasetCsv.write(
        Samples.of(Samples.visitTitled("a", "=1+1"), Samples.visitTitled("b", "'s-Hertogenbosch")),
        folder,
        CsvOptions.defaults().formulas(FormulaPolicy.ESCAPE));

    ReadResult result = read();

    assertThat(result.events())
        .extracting(event -> event.titles().values().toString())
        .containsExactly("['=1+1]", "[''s-Hertogenbosch]");
    assertThat(result.problems())
        .extracting(Problem::code, Problem::isError, Problem::path, Problem::rejected)
        .containsExactly(tuple(ProblemCode.SPREADSHEET_FORM, false, "titles.en", "'=1+1"));
  }

  @Test
  void namesTheColumnsThatAreMisspeltLackingOrThereTwice() throws IOException {
    Samples.replace(folder.resolve("visit.csv"), ",purpose,", ",pupose,");
    Samples.replace(folder.resolve("places.csv"), ",country,", ",name,");

    assertThat(read().problems())
        .extracting(
            Problem::code,
            Problem::isError,
            Problem::path,
            p -> p.location().toString(),
            Problem::suggestions)
        .containsExactly(
            tuple(
                ProblemCode.UNKNOWN_PROPERTY,
                true,
                "pupose",
                "visit.csv, line 1, column "
                    + cellNumber(Files.readAllLines(folder.resolve("visit.csv")).get(0), "pupose"),
                List.of("purpose")),
            tuple(ProblemCode.MISSING_COLUMN, false, "purpose", "visit.csv, line 1", List.of()),
            tuple(
                ProblemCode.DUPLICATE_PROPERTY,
                true,
                "places.name",
                "places.csv, line 1, column 4",
                List.of()),
            tuple(
                ProblemCode.MISSING_COLUMN,
                false,
                "places.country",
                "places.csv, line 1",
                List.of()));
  }

  @Test
  void passesOverWhatASpreadsheetLeavesBehindTheTable() throws IOException {
    List<String> rows = Files.readAllLines(folder.resolve("titles.csv"));
    Files.writeString(
        folder.resolve("titles.csv"),
        rows.get(0) + ",,\r\n,,,,,\r\n" + rows.get(1) + ",,\r\n,,,,,\r\n,,,,,\r\n\r\n");

    ReadResult result = read();

    assertThat(result.events()).containsExactly(FULL);
    assertThat(result.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "titles.csv, line 1, column 5: a column has no name; it is passed over while nothing"
                + " stands in it");
    assertThat(result.problems()).noneMatch(Problem::isError);
  }

  @Test
  void passesOverMoreEmptyRowsThanAnEventMayHaveCharacters() throws IOException {
    Samples.replace(
        folder.resolve("titles.csv"), "\n1,0,en", "\n" + ",,,\n".repeat(100_000) + "1,0,en_");

    ReadResult result =
        DatasetCsv.read(
            folder,
            ReadOptions.collecting().withLimits(ReadLimits.defaults().withEventLength(10_000)));

    assertThat(result.problems())
        .extracting(Problem::code, p -> p.location().line(), p -> p.location().column())
        .containsExactly(tuple(ProblemCode.INVALID_VALUE, 100_002L, 3L));
  }

  @Test
  void readsAHeaderRowOfAMillionColumns() throws IOException {
    Samples.replace(
        folder.resolve("titles.csv"), ",value\n", ",value" + ",x".repeat(1_000_000) + "\n");

    ReadResult result = read();

    assertThat(result.problems())
        .hasSizeLessThan(3 * ReadLimits.defaults().problems())
        .extracting(Problem::code)
        .contains(ProblemCode.UNKNOWN_PROPERTY, ProblemCode.TOO_MANY_PROBLEMS);
    assertThat(result.events()).isEmpty();
  }

  @Test
  void warnsOnceOfEmptyCellsBehindThoseOfTheHeaderRow() throws IOException {
    List<String> rows = Files.readAllLines(folder.resolve("participants.csv"));
    Files.writeString(
        folder.resolve("participants.csv"),
        rows.get(0) + "\n" + rows.get(1) + ",,\n" + rows.get(2) + ",\n");

    ReadResult result = read();

    assertThat(result.events()).containsExactly(FULL);
    assertThat(result.problems())
        .extracting(Problem::code, Problem::isError, p -> p.location().line())
        .containsExactly(tuple(ProblemCode.UNKNOWN_PROPERTY, false, 2L));
  }

  @Test
  void refusesAValueInAColumnWithoutAName() throws IOException {
    List<String> rows = Files.readAllLines(folder.resolve("titles.csv"));
    Files.writeString(
        folder.resolve("titles.csv"), rows.get(0) + ",,\n" + rows.get(1) + ",,note\n");

    ReadResult result = read();

    assertThat(result.problems())
        .extracting(
            Problem::code,
            Problem::isError,
            Problem::rejected,
            p -> p.location().line(),
            p -> p.location().column())
        .containsExactly(
            tuple(ProblemCode.UNKNOWN_PROPERTY, false, null, 1L, 5L),
            tuple(ProblemCode.UNKNOWN_PROPERTY, true, "note", 2L, 6L));
    assertThatThrownBy(() -> DatasetCsv.read(folder)).isInstanceOf(InvalidDataException.class);
    assertThat(
            DatasetCsv.read(
                    folder, ReadOptions.strict().withUnknownProperties(UnknownProperties.REPORT))
                .events())
        .containsExactly(FULL);
  }

  @Test
  void stillRefusesARowThatLacksCells() throws IOException {
    List<String> rows = Files.readAllLines(folder.resolve("titles.csv"));
    Files.writeString(folder.resolve("titles.csv"), rows.get(0) + ",\n" + rows.get(1) + "\n");

    assertThat(read().problems())
        .filteredOn(Problem::isError)
        .extracting(Problem::message)
        .containsExactly("expected 5 cells, as the header row has, not 4");
  }

  @Test
  void keepsAListOfWhichAnElementHasAWarning() throws IOException {
    Visit visit =
        Samples.visit("ids").toBuilder()
            .otherId(OtherId.of("a", "1.5E+12"))
            .otherId(OtherId.of("b", "1.5E+13"))
            .otherId(OtherId.of("c", "3"))
            .build();
    DatasetCsv.write(Samples.of(visit), folder);
    ReadLimits limits = ReadLimits.defaults().withProblems(1);

    ReadResult result = DatasetCsv.read(folder, ReadOptions.strict().withLimits(limits));

    assertThat(result.events()).containsExactly(visit);
    assertThat(result.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.SPREADSHEET_FORM, ProblemCode.TOO_MANY_PROBLEMS);
  }

  @Test
  void readsAPackageThatASpreadsheetSavedInAnotherLanguage() throws IOException {
    List<DiplomaticEvent> events = List.of(FULL, Samples.visit("other"));
    DatasetCsv.write(
        new Dataset(Samples.header(), events),
        folder,
        CsvOptions.defaults().delimiter(';').lineEnd(LineEnd.CRLF).byteOrderMark(true));
    Path visits = folder.resolve("visit.csv");
    Files.writeString(
        visits,
        Files.readString(visits)
            .replace("2024-09-17", "17.09.2024")
            .replace("true", "WAHR")
            .replace("\r\n", ";;\r\n"));

    ReadResult result = read();

    assertThat(result.rejected()).hasSize(2);
    assertThat(result.problems())
        .filteredOn(Problem::isError)
        .extracting(p -> p.toText(Locale.GERMAN))
        .first()
        .asString()
        .endsWith(
            "erwartet wird ein Datum wie 2024-09-17, nicht wie eine Tabellenkalkulation es"
                + " schreibt, gefunden: „17.09.2024“; ist 2024-09-17 gemeint?");
  }
}
