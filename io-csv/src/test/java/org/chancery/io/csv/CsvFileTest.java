package org.chancery.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.chancery.io.ReadOptions;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells and lines of files, against RFC 4180 and against others who read them. */
class CsvFileTest {

  private static final Path SPECTRUM = Path.of("../../shared/data/conformance/csv-spectrum");
  private static final String BROKEN_EXPECTATION = "location_coordinates.csv";
  private static final int TABLES = 2000;

  /** A row, and the line where it begins. */
  private record Line(long line, List<@Nullable String> cells) {}

  private static List<@Nullable String> texts(RowCells row) {
    List<@Nullable String> cells = new ArrayList<>();
    for (int cell = 0; cell < row.size(); cell++) {
      cells.add(row.text(cell));
    }
    return cells;
  }

  private static List<Line> read(String file) throws IOException {
    List<Line> lines = new ArrayList<>();
    try (CsvFile in =
        CsvFile.open(
            null,
            new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
            ReadOptions.strict(),
            CsvOptions.defaults(),
            problem -> {})) {
      lines.add(new Line(in.headerLine(), in.header()));
      for (RowCells row = in.next(); row != null; row = in.next()) {
        lines.add(new Line(row.line(), texts(row)));
      }
    }
    return lines;
  }

  /** Rows as the data file has them: a line, a colon, cells; ~ is an absent value, _ a blank. */
  private static String notation(List<Line> lines) {
    return String.join(
        " ",
        lines.stream()
            .map(
                line ->
                    line.line()
                        + ":"
                        + String.join(
                                "|", line.cells().stream().map(c -> c == null ? "~" : c).toList())
                            .replace(' ', '_'))
            .toList());
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "rfc4180.csv", numLinesToSkip = 1, quoteCharacter = '`')
  void readsAsTheStandardSaysAndBeyond(String name, String section, String input, String expected)
      throws IOException {
    String file = Escapes.of(input);

    if (expected.startsWith("!")) {
      assertThatThrownBy(() -> read(file))
          .as(name + ", section " + section)
          .isInstanceOfSatisfying(
              TableFault.class,
              fault -> {
                Problem problem = fault.problem();
                Long column = problem.location().column();
                assertThat(problem.code()).isEqualTo(ProblemCode.MALFORMED_INPUT);
                assertThat("!" + problem.location().line() + ":" + (column == null ? "-" : column))
                    .isEqualTo(expected);
              });
    } else {
      assertThat(notation(read(file)))
          .as(name + ", section " + section)
          .isEqualTo(Escapes.of(expected));
    }
  }

  static Stream<Path> spectrum() throws IOException {
    if (!Files.isDirectory(SPECTRUM)) {
      return Stream.of(SPECTRUM);
    }
    try (Stream<Path> files = Files.list(SPECTRUM.resolve("csvs"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("spectrum")
  void readsCsvSpectrumAsItsJsonSays(Path file) throws IOException {
    assumeTrue(Files.isRegularFile(file), "csv-spectrum is not at " + SPECTRUM);
    String name = file.getFileName().toString();
    Path json = SPECTRUM.resolve("json").resolve(name.replace(".csv", ".json"));

    List<Line> lines = read(withCrlfWhereNamedSo(file));

    if (name.equals(BROKEN_EXPECTATION)) {
      // Its JSON is of other data; the quotes in an unquoted cell are what the file is about.
      assertThat(lines.get(1).cells())
          .containsExactly(
              "2095257564", "37\uFFFD36'37.8\"N 121\uFFFD2'17.9\"W", "Modesto", "Stanislaus");
      return;
    }
    List<Map<String, String>> found = new ArrayList<>();
    for (Line line : lines.subList(1, lines.size())) {
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < line.cells().size(); i++) {
        String cell = line.cells().get(i);
        row.put(String.valueOf(lines.get(0).cells().get(i)), cell == null ? "" : cell);
      }
      found.add(row);
    }
    assertThat(found).isNotEmpty().isEqualTo(objects(Files.readString(json)));
  }

  /** Some copies of the collection have lost the CR of the files that are about it. */
  private static String withCrlfWhereNamedSo(Path file) throws IOException {
    String text = Files.readString(file);
    return file.getFileName().toString().endsWith("_crlf.csv")
        ? text.replace("\r\n", "\n").replace("\n", "\r\n")
        : text;
  }

  /** Reads an array of objects of texts, and nothing else. */
  private static List<Map<String, String>> objects(String json) {
    Pattern text = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    Matcher object = Pattern.compile("\\{(?:[^\"{}]|" + text + ")*}").matcher(json);
    List<Map<String, String>> objects = new ArrayList<>();
    while (object.find()) {
      Map<String, String> properties = new LinkedHashMap<>();
      Matcher texts = text.matcher(object.group());
      while (texts.find()) {
        String key = texts.group(1).translateEscapes();
        assertThat(texts.find()).as("a value of " + key).isTrue();
        properties.put(key, texts.group(1).translateEscapes());
      }
      objects.add(properties);
    }
    return objects;
  }

  private static final List<String> PIECES =
      List.of(
          "a",
          "Қ",
          "\uD83D\uDE00",
          " ",
          "\t",
          ",",
          ";",
          "|",
          "\"",
          "\"\"",
          "'",
          "#",
          "=",
          "\\",
          "\n",
          "\r",
          "\r\n",
          "\u0000",
          "\u2028",
          "\u0085",
          "NULL",
          "0");

  private static @Nullable String randomCell(Random random) {
    int count = random.nextInt(6);
    if (count == 0 && random.nextBoolean()) {
      return null;
    }
    StringBuilder cell = new StringBuilder();
    for (int i = 0; i < count; i++) {
      cell.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return cell.toString();
  }

  private static List<List<@Nullable String>> randomTable(Random random) {
    int columns = 2 + random.nextInt(4);
    List<List<@Nullable String>> table = new ArrayList<>();
    List<@Nullable String> names = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      names.add("c" + i);
    }
    table.add(names);
    for (int rows = random.nextInt(12); rows > 0; rows--) {
      List<@Nullable String> row = new ArrayList<>();
      row.add("r" + rows);
      for (int i = 1; i < columns; i++) {
        row.add(randomCell(random));
      }
      table.add(row);
    }
    return table;
  }

  /** Writes a table with quotes where they are needed, and here and there elsewhere. */
  private static String randomlyQuoted(
      List<List<@Nullable String>> table, char delimiter, Random random) {
    List<String> ends = List.of("\n", "\r\n", "\r");
    String only = ends.get(random.nextInt(ends.size()));
    boolean mixed = random.nextInt(4) == 0;
    StringBuilder file = new StringBuilder();
    for (int r = 0; r < table.size(); r++) {
      for (int c = 0; c < table.get(r).size(); c++) {
        file.append(c == 0 ? "" : String.valueOf(delimiter));
        String cell = table.get(r).get(c);
        if (cell == null) {
          continue;
        }
        boolean quoted =
            cell.isEmpty()
                || cell.indexOf(delimiter) >= 0
                || cell.matches("(?s).*[\"\r\n].*")
                || random.nextInt(4) == 0;
        file.append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
      }
      // A line end of its own after one that a quoted cell may end with is still one.
      boolean last = r == table.size() - 1;
      file.append(
          last && random.nextBoolean()
              ? ""
              : mixed && !last ? ends.get(random.nextInt(ends.size())) : only);
    }
    return file.toString();
  }

  private static List<Line> byCommonsCsv(String file, char delimiter) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setQuoteMode(QuoteMode.ALL_NON_NULL) // tells a quoted empty cell from an absent one
            .get();
    List<Line> lines = new ArrayList<>();
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(file)).setFormat(format).get()) {
      long line = 1;
      for (CSVRecord row : parser) {
        List<@Nullable String> cells = new ArrayList<>();
        row.forEach(cells::add);
        lines.add(new Line(line, cells));
        line = parser.getCurrentLineNumber() + 1;
      }
    }
    return lines;
  }

  @Test
  void findsTheSameCellsAndLinesAsCommonsCsvInRandomTables() throws IOException {
    Random random = new Random(41_80);
    for (int i = 0; i < TABLES; i++) {
      List<List<@Nullable String>> table = randomTable(random);
      char delimiter = CsvOptions.DELIMITERS.charAt(i % CsvOptions.DELIMITERS.length());
      String file = randomlyQuoted(table, delimiter, random);

      List<Line> found = read(file);

      assertThat(found).as("table %d: %s", i, file).extracting(Line::cells).isEqualTo(table);
      assertThat(found).as("table %d: %s", i, file).isEqualTo(byCommonsCsv(file, delimiter));
    }
  }

  @Test
  void writesWhatCommonsCsvReadsAsTheSameCellsAndLines() throws IOException {
    Random random = new Random(80_41);
    for (int i = 0; i < TABLES; i++) {
      List<List<@Nullable String>> table = randomTable(random);
      char delimiter = CsvOptions.DELIMITERS.charAt(i % CsvOptions.DELIMITERS.length());
      CsvOptions csv =
          CsvOptions.defaults()
              .delimiter(delimiter)
              .lineEnd(List.of(LineEnd.values()).get(i / 4 % 2))
              .formulas(FormulaPolicy.REPORT);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      List<Long> lines = new ArrayList<>();

      try (CsvOutput output = new CsvOutput(out, csv)) {
        for (List<@Nullable String> row : table) {
          lines.add(output.line());
          output.write(row);
        }
      }

      String file = out.toString(StandardCharsets.UTF_8);
      List<Line> found = byCommonsCsv(file, delimiter);
      assertThat(found).as("table %d: %s", i, file).extracting(Line::cells).isEqualTo(table);
      assertThat(found).as("table %d: %s", i, file).extracting(Line::line).isEqualTo(lines);
      assertThat(read(file)).as("detected, table %d: %s", i, file).isEqualTo(found);
    }
  }

  @Test
  void readsATableOfOneColumnWhateverDelimiterItWasWrittenWith() throws IOException {
    List<String> cells = List.of("id", "a,b", "c;d", "e\tf", "g|h");
    for (char delimiter : CsvOptions.DELIMITERS.toCharArray()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (CsvOutput output = new CsvOutput(out, CsvOptions.defaults().delimiter(delimiter))) {
        for (String cell : cells) {
          output.write(List.of(cell));
        }
      }

      assertThat(read(out.toString(StandardCharsets.UTF_8)))
          .as("written with " + delimiter)
          .extracting(Line::cells)
          .isEqualTo(cells.stream().map(List::of).toList());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 10, 8191, 8192, 8193, 65_535, 65_536, 65_537, 200_000})
  void findsTheDelimiterWhereverTheHeaderRowEnds(int length) throws IOException {
    String wide = "\"" + "x,".repeat(length / 2 + 1) + "\";b";

    List<Line> lines = read("a;" + wide + "\n1;2;3\n");

    assertThat(lines.get(1)).isEqualTo(new Line(2, List.of("1", "2", "3")));
  }

  @Test
  void tellsMalformedTextAfterTheRowsBeforeIt() throws IOException {
    byte[] bytes = "a;b\n1;2\nx;yz\n".getBytes(StandardCharsets.UTF_8);
    bytes[11] = (byte) 0xE9;

    try (CsvFile file =
        CsvFile.open(
            "t.csv",
            new ByteArrayInputStream(bytes),
            ReadOptions.strict(),
            CsvOptions.defaults(),
            problem -> {})) {
      assertThat(file.next())
          .isNotNull()
          .satisfies(row -> assertThat(texts(row)).containsExactly("1", "2"));
      assertThatThrownBy(file::next)
          .isInstanceOfSatisfying(
              TableFault.class,
              fault ->
                  assertThat(fault.problem().toString())
                      .isEqualTo("t.csv, line 3, column 4: expected well-formed UTF-8"));
    }
  }
}
