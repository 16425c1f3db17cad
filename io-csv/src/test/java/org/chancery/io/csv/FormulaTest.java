package org.chancery.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Visit;
import org.chancery.io.EventWriter;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that a spreadsheet takes for formulas. */
class FormulaTest {

  private static final Path CONFORMANCE = Path.of("../../shared/data/conformance");
  private static final Path PAYLOADS =
      CONFORMANCE.resolve("csv-injection/payloadbox-csv-payload.txt");
  private static final Path STRINGS = CONFORMANCE.resolve("big-list-of-naughty-strings/blns.txt");
  private static final CsvOptions REPORT = CsvOptions.defaults().formulas(FormulaPolicy.REPORT);
  private static final CsvOptions ESCAPE = CsvOptions.defaults().formulas(FormulaPolicy.ESCAPE);

  private final Path folder;

  FormulaTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static List<String> lines(Path file) throws IOException {
    assumeTrue(Files.exists(file), file.getFileName() + " is not at " + file);
    return Files.readAllLines(file);
  }

  private static Dataset titled(List<String> texts) {
    List<DiplomaticEvent> events = new ArrayList<>();
    for (String text : texts) {
      events.add(Samples.visitTitled("e" + (events.size() + 1), text));
    }
    return new Dataset(Samples.header(), events);
  }

  private ReadResult read(CsvOptions csv) throws IOException {
    return DatasetCsv.read(folder, ReadOptions.collecting().withoutValidation(), csv);
  }

  /** In words of its own, so that the two can be compared. */
  private static boolean beginsAsAFormula(String text) {
    return text.matches("(?s)[=+@\\-\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*");
  }

  @ParameterizedTest
  @EnumSource(FormulaPolicy.class)
  void keepsEveryPayloadAndEveryNaughtyString(FormulaPolicy policy) throws IOException {
    List<String> texts = new ArrayList<>(lines(PAYLOADS));
    texts.addAll(lines(STRINGS));
    Dataset dataset = titled(texts);
    for (char delimiter : CsvOptions.DELIMITERS.toCharArray()) {
      CsvOptions csv = CsvOptions.defaults().formulas(policy).delimiter(delimiter);

      DatasetCsv.write(dataset, folder, csv);

      assertThat(read(csv).events()).isEqualTo(dataset.events());
      assertThat(read(csv.detectingDelimiter()).events()).isEqualTo(dataset.events());
      assertThat(read(csv).problems()).noneMatch(Problem::isError);
    }
  }

  @Test
  void reportsEveryPayloadThatBeginsAsAFormulaOnWritingAndOnReading() throws IOException {
    List<String> payloads = lines(PAYLOADS);
    List<String> formulas = payloads.stream().filter(FormulaTest::beginsAsAFormula).toList();
    assertThat(formulas).hasSize(5);

    List<Problem> written = DatasetCsv.write(titled(payloads), folder, REPORT);
    List<Problem> read = read(REPORT).problems();

    assertThat(written)
        .allMatch(problem -> problem.code() == ProblemCode.FORMULA_CELL && !problem.isError())
        .extracting(Problem::rejected)
        .isEqualTo(formulas);
    assertThat(read).extracting(Problem::rejected).isEqualTo(formulas);
    assertThat(read)
        .extracting(Problem::location)
        .isEqualTo(written.stream().map(Problem::location).toList());
    assertThat(read(CsvOptions.defaults()).problems()).isEmpty();
  }

  @Test
  void escapesEveryPayloadSoThatNoCellBeginsAsAFormula() throws IOException {
    List<String> texts = new ArrayList<>(lines(PAYLOADS));
    for (String payload : lines(PAYLOADS)) {
      CsvOptions.DELIMITERS.chars().forEach(d -> texts.add("x" + (char) d + payload));
      texts.add("\",\"" + payload);
      texts.add("x\n" + payload);
    }
    for (char delimiter : CsvOptions.DELIMITERS.toCharArray()) {
      DatasetCsv.write(titled(texts), folder, ESCAPE.delimiter(delimiter));

      try (CsvFile file =
          CsvFile.open(
              null,
              Files.newInputStream(folder.resolve("titles.csv")),
              ReadOptions.strict(),
              CsvOptions.defaults().delimiter(delimiter),
              problem -> {})) {
        int rows = 0;
        for (RowCells row = file.next(); row != null; row = file.next()) {
          assertThat(IntStream.range(0, row.size()).mapToObj(row::text))
              .noneMatch(cell -> cell != null && beginsAsAFormula(cell));
          rows++;
        }
        assertThat(rows).isEqualTo(texts.size());
      }
    }
  }

  @Test
  void placesAFormulaByPhysicalLineCellEventAndPath() throws IOException {
    Visit visit = Samples.visitTitled("two-lines", "one\r\ntwo\nthree\rfour");
    Dataset dataset =
        new Dataset(Samples.header(), List.of(visit, Samples.visitTitled("formula", "@SUM(1)")));

    List<Problem> written = DatasetCsv.write(dataset, folder, REPORT);

    assertThat(written)
        .extracting(Problem::toString)
        .containsExactly(
            "titles.csv, line 6, column 4, event formula: titles.value: a spreadsheet takes this"
                + " text for a formula, got \"@SUM(1)\"");
    assertThat(read(REPORT).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "titles.csv, line 6, column 4, event formula: titles.en: a spreadsheet takes this"
                + " text for a formula, got \"@SUM(1)\"");
  }

  @Test
  void takesNoNumberAndNoDateForAFormula() throws IOException {
    Visit visit = Samples.visit("v").toBuilder().date("-0044-03-15").build();

    List<Problem> written = DatasetCsv.write(Samples.of(visit), folder, REPORT);

    assertThat(written).extracting(Problem::path).containsExactly("date");
    assertThat(read(REPORT).events()).containsExactly(visit);
  }

  @Test
  void tellsNoMoreFormulasThanAReaderWould() throws IOException {
    int count = FormulaCells.MOST + 5;
    try (EventWriter writer = DatasetCsv.writer(folder, Samples.header(), REPORT)) {
      assertThat(writer.problems()).isEmpty();
      for (int i = 0; i < count; i++) {
        writer.write(Samples.visitTitled("e" + i, "=1"));
      }

      assertThat(writer.problems()).hasSize(FormulaCells.MOST + 1);
      assertThat(writer.problems().get(FormulaCells.MOST))
          .extracting(Problem::code, Problem::isError, Problem::message)
          .containsExactly(ProblemCode.TOO_MANY_PROBLEMS, false, "more than 10000 warnings");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFF1D1+1", "\uFF0B1", "\uFF0D1", "\uFF201"})
  void knowsTheWideFormsOfTheSigns(String text) throws IOException {
    Dataset dataset = titled(List.of(text));

    assertThat(DatasetCsv.write(dataset, folder, REPORT)).hasSize(1);
    DatasetCsv.write(dataset, folder, ESCAPE);

    assertThat(Samples.text(folder.resolve("titles.csv"))).endsWith(",'" + text + "\n");
    assertThat(read(ESCAPE).events()).isEqualTo(dataset.events());
  }
}
