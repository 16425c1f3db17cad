package org.chancery.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.EventWriter;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Packages in other delimiters, charsets and line ends than our own. */
class DialectTest {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String TRICKY = "a;b\tc|d,e \"f\"\r\ng; 'h'\rÄ\n=i";

  private final Path folder;

  DialectTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Dataset tricky() {
    List<DiplomaticEvent> events = new ArrayList<>(Samples.full().events());
    events.add(Samples.visitTitled("tricky", TRICKY));
    events.add(Samples.visitTitled("empty", ""));
    return new Dataset(Samples.header(), events);
  }

  private ReadResult read(CsvOptions csv) throws IOException {
    return DatasetCsv.read(folder, ReadOptions.collecting().withoutValidation(), csv);
  }

  /** Changes all tables, from UTF-8 as it was written. */
  private void rewrite(Charset charset, String before, String old, String replacement)
      throws IOException {
    for (Map.Entry<String, String> file : Samples.files(folder).entrySet()) {
      if (file.getKey().endsWith(".csv")) {
        Files.write(
            folder.resolve(file.getKey()),
            (before + file.getValue().replace(old, replacement)).getBytes(charset));
      }
    }
  }

  static Stream<CsvOptions> dialects() {
    List<CsvOptions> all = new ArrayList<>();
    for (char delimiter : CsvOptions.DELIMITERS.toCharArray()) {
      for (Charset charset :
          List.of(
              StandardCharsets.UTF_8,
              StandardCharsets.UTF_16,
              StandardCharsets.UTF_16LE,
              StandardCharsets.UTF_16BE,
              WINDOWS_1252)) {
        CsvOptions csv = CsvOptions.defaults().delimiter(delimiter).charset(charset);
        all.add(csv.formulas(FormulaPolicy.ESCAPE));
        all.add(csv.lineEnd(LineEnd.CRLF));
        if (csv.isUnicode()) {
          all.add(csv.lineEnd(LineEnd.CRLF).byteOrderMark(true));
        }
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void readsEqualWhatWasWrittenWithTheSameOptionsAndWithTheDelimiterDetected(CsvOptions csv)
      throws IOException {
    Dataset dataset = tricky();

    DatasetCsv.write(dataset, folder, csv);

    assertThat(read(csv).events()).isEqualTo(dataset.events());
    assertThat(read(csv).header()).isEqualTo(dataset.header());
    assertThat(read(csv.detectingDelimiter()).events()).isEqualTo(dataset.events());
  }

  @Test
  void writesAsToldAndSaysSoInTheDescriptor() throws IOException {
    CsvOptions csv =
        CsvOptions.defaults()
            .delimiter(';')
            .charset(StandardCharsets.UTF_16LE)
            .lineEnd(LineEnd.CRLF)
            .byteOrderMark(true);

    DatasetCsv.write(Samples.of(Samples.visit("a")), folder, csv);

    assertThat(Files.readString(folder.resolve("events.csv"), StandardCharsets.UTF_16LE))
        .isEqualTo("\uFEFFeventNumber;type;id\r\n1;visit;a\r\n");
    assertThat(Files.readString(folder.resolve("datapackage.json")))
        .contains("\"encoding\": \"utf-16le\"")
        .contains("\"delimiter\": \";\"")
        .contains("\"lineTerminator\": \"\\u000d\\n\"");
  }

  @Test
  void writesOneByteOrderMarkWhereTheCharsetHasItsOwn() throws IOException {
    CsvOptions csv = CsvOptions.defaults().charset(StandardCharsets.UTF_16).byteOrderMark(true);

    DatasetCsv.write(Samples.of(Samples.visit("a")), folder, csv);

    assertThat(Files.readAllBytes(folder.resolve("events.csv"))).startsWith(0xFE, 0xFF, 0x00, 'e');
  }

  @Test
  void refusesCharactersThatTheCharsetLacksAndWritesNothingOfTheEvent() throws IOException {
    CsvOptions csv = CsvOptions.defaults().charset(WINDOWS_1252);
    try (EventWriter writer = DatasetCsv.writer(folder, Samples.header(), csv)) {
      writer.write(Samples.visitTitled("good", "Besuch in Köln, 5 €"));
      assertThatThrownBy(() -> writer.write(Samples.visitTitled("kazakh", "Қазақстан")))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("the event kazakh cannot be written")
          .hasMessageContaining("expected characters that windows-1252 has")
          .hasMessageContaining("Қазақстан");
      writer.write(Samples.visit("next"));
    }

    ReadResult result = read(csv);

    assertThat(result.problems()).isEmpty();
    assertThat(result.events())
        .containsExactly(Samples.visitTitled("good", "Besuch in Köln, 5 €"), Samples.visit("next"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r", "\r\n", "\n"})
  void takesLineEndsOfAllKinds(String lineEnd) throws IOException {
    Dataset dataset = Samples.of(Samples.visit("a"), Samples.visit("b"));
    DatasetCsv.write(dataset, folder);

    rewrite(StandardCharsets.UTF_8, "", "\n", lineEnd);

    assertThat(DatasetCsv.read(folder)).isEqualTo(dataset);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      value = {
        "';'/sep=;",
        "';'/\"sep=;\"",
        "'\t'/'sep=\t'",
        "|/SEP=|",
        "','/'sep=,'",
        "';'/\uFEFFsep=;"
      })
  void takesTheLineByWhichExcelNamesTheDelimiter(char delimiter, String line) throws IOException {
    Dataset dataset = Samples.of(Samples.visit("a"), Samples.visit("b"));
    DatasetCsv.write(dataset, folder, CsvOptions.defaults().delimiter(delimiter));
    rewrite(StandardCharsets.UTF_8, line + "\r\n", "\n", "\r\n");

    assertThat(DatasetCsv.read(folder)).isEqualTo(dataset);

    Samples.replace(folder.resolve("visit.csv"), "2024-09-17", "2024-13");
    assertThat(read(CsvOptions.defaults()).problems())
        .extracting(Problem::code, p -> p.location().line())
        .containsExactly(tuple(ProblemCode.INVALID_DATE, 3L), tuple(ProblemCode.INVALID_DATE, 4L));
  }

  @Test
  void refusesALineThatNamesAnotherDelimiterThanTheOptions() throws IOException {
    DatasetCsv.write(Samples.of(Samples.visit("a")), folder);
    Samples.replace(folder.resolve("titles.csv"), "eventNumber", "sep=;\neventNumber");

    assertThat(read(CsvOptions.defaults().delimiter(',')).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "titles.csv, line 1: expected the delimiter that the options name in the line sep=");
  }

  @Test
  void findsOutTheDelimiterOfEachTableByItself() throws IOException {
    Dataset dataset = Samples.of(Samples.visitTitled("a", "x, y; z"));
    DatasetCsv.write(dataset, folder);
    Files.writeString(
        folder.resolve("titles.csv"),
        "\"value\";\"key\";\"eventNumber\";\"position\"\n\"x, y; z\";en;1;0\n");
    Files.writeString(folder.resolve("events.csv"), "id\ttype\teventNumber\na\tvisit\t1\n");

    assertThat(DatasetCsv.read(folder)).isEqualTo(dataset);
  }

  @Test
  void readsWithTheGivenDelimiterWhateverTheHeaderRowLooksLike() throws IOException {
    DatasetCsv.write(Samples.of(Samples.visit("a")), folder);

    ReadResult result = read(CsvOptions.defaults().delimiter(';'));

    assertThat(result.problems())
        .extracting(Problem::code, Problem::message)
        .contains(tuple(ProblemCode.UNKNOWN_PROPERTY, "the table has no such column"))
        .contains(tuple(ProblemCode.MALFORMED_INPUT, "expected the column eventNumber"));
  }

  @Test
  void readsWindows1252WhereDeclaredAndRefusesItWhereNot() throws IOException {
    Dataset dataset = Samples.of(Samples.visitTitled("a", "Besuch in Köln – „5 €“"));
    DatasetCsv.write(dataset, folder);
    rewrite(WINDOWS_1252, "", "\n", "\r\n");

    assertThat(read(CsvOptions.defaults().charset(WINDOWS_1252)).events())
        .isEqualTo(dataset.events());
    assertThat(read(CsvOptions.defaults()).problems())
        .extracting(
            Problem::code,
            Problem::message,
            p -> p.location().source(),
            p -> p.location().line(),
            p -> p.location().column())
        .containsExactly(
            tuple(ProblemCode.MALFORMED_TEXT, "expected well-formed UTF-8", "titles.csv", 2L, 19L));
  }

  @Test
  void tellsBytesThatTheDeclaredCharsetDoesNotHave() throws IOException {
    DatasetCsv.write(Samples.of(Samples.visitTitled("a", "x~y")), folder);
    byte[] bytes = Files.readAllBytes(folder.resolve("titles.csv"));
    bytes[bytes.length - 3] = (byte) 0x81; // for the tilde
    Files.write(folder.resolve("titles.csv"), bytes);

    assertThat(read(CsvOptions.defaults().charset(WINDOWS_1252)).problems())
        .extracting(Problem::toString)
        .containsExactly(
            "titles.csv, line 2, column 9, event a: expected characters of the charset windows-1252");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void namesTheCharsetWhoseByteOrderMarkItFinds(String charset) throws IOException {
    Dataset dataset = Samples.of(Samples.visit("a"));
    DatasetCsv.write(dataset, folder);
    rewrite(Charset.forName(charset), "\uFEFF", "\n", "\n");

    assertThat(read(CsvOptions.defaults()).problems())
        .extracting(Problem::toString)
        .contains(
            "events.csv, line 1, column 1: expected well-formed UTF-8; the file begins as one in "
                + charset
                + " does");
    assertThat(read(CsvOptions.defaults().charset(Charset.forName(charset))).events())
        .isEqualTo(dataset.events());
    assertThat(read(CsvOptions.defaults().charset(StandardCharsets.UTF_16)).events())
        .isEqualTo(dataset.events());
  }

  @Test
  void countsPhysicalLinesAlsoAfterLineBreaksInQuotes() throws IOException {
    DatasetCsv.write(
        Samples.of(
            Samples.visitTitled("a", "one\ntwo\r\nthree\rfour"), Samples.visitTitled("b", "x")),
        folder,
        CsvOptions.defaults().lineEnd(LineEnd.CRLF).delimiter(';'));
    Samples.replace(folder.resolve("titles.csv"), "2;0;en;x", "2;0;en_;x");

    assertThat(read(CsvOptions.defaults()).problems())
        .extracting(p -> p.location().line(), p -> p.location().column())
        .containsExactly(tuple(6L, 3L));
  }

  @ParameterizedTest
  @CsvSource({"windows-1252, ';'", "UTF-16LE, '\t'", "UTF-8, '|'"})
  void keepsRejectedRowsAsTheyCameInTheDialectOfTheSource(
      String charset, char delimiter, @TempDir Path rejects) throws IOException {
    CsvOptions csv =
        CsvOptions.defaults()
            .charset(Charset.forName(charset))
            .delimiter(delimiter)
            .lineEnd(LineEnd.CRLF);
    List<DiplomaticEvent> events =
        List.of(Samples.visitTitled("a", "à \"la\"" + delimiter + "\"\r\nx"), Samples.visit("b"));
    DatasetCsv.write(new Dataset(Samples.header(), events), folder, csv);
    Path visits = folder.resolve("visit.csv");
    String text = Files.readString(visits, csv.charset());
    Files.writeString(
        visits,
        "sep=" + delimiter + "\n" + text.replace("2024-09-17", "17.09.2024"),
        csv.charset());

    RejectsFolder.write(read(csv), folder, rejects, csv);
    Path rejected = rejects.resolve("visit.csv");
    assertThat(Files.readString(rejected, csv.charset()))
        .startsWith("sep=" + delimiter + "\neventNumber" + delimiter)
        .contains("17.09.2024");
    Files.writeString(
        rejected,
        Files.readString(rejected, csv.charset()).replace("17.09.2024", "2024-09-17"),
        csv.charset());

    assertThat(RejectsFolder.read(rejects, ReadOptions.strict(), csv).events()).isEqualTo(events);
  }
}
