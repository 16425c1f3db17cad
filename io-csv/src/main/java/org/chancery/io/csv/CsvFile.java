package org.chancery.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.chancery.io.MalformedTextException;
import org.chancery.io.ReadLimits;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadPolicy;
import org.chancery.io.TextReader;
import org.chancery.io.UnknownProperties;
import org.chancery.problem.Location;
import org.chancery.problem.Message;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.problem.Severity;
import org.chancery.problem.Suggestions;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file with a header row: decodes and parses it as its options say, finds columns by their
 * names, and gives the rows below with their physical lines. It knows nothing of what the columns
 * mean.
 */
final class CsvFile implements Closeable {

  /** How the line begins by which a file names its delimiter. */
  private static final String SEP = "sep=";

  private final @Nullable String name;
  private final ReadOptions options;
  private final Consumer<Problem> report;
  private final CellHandler handler;
  private final RowCells row = new RowCells();
  private final CsvReader<RowCells> csv;
  private final Iterator<RowCells> rows;
  private final List<@Nullable String> header = new ArrayList<>();
  private final long headerLine;
  private final String headerText;
  private final char delimiter;
  private final List<Integer> unnamed = new ArrayList<>();
  private boolean toldUnnamed;
  private boolean toldValueOfUnnamed;

  private CsvFile(
      @Nullable String name,
      Reader in,
      ReadOptions options,
      CsvOptions dialect,
      Consumer<Problem> report)
      throws IOException {
    this.name = name;
    this.options = options;
    this.report = report;
    Beginning beginning = Beginning.of(in);
    delimiter = delimiter(beginning, dialect);
    RowText text =
        new RowText(beginning, limits().eventLength(), options.policy() == ReadPolicy.COLLECT);
    handler = new CellHandler(text, row);
    csv =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE) // told by widthFault()
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .skipEmptyLines(true)
            .maxBufferSize(Integer.MAX_VALUE - 8) // a row is bounded before the buffer is
            .build(handler, text);
    rows = csv.iterator();
    String preamble = beginning.declared() != null && next() != null ? rowText() : "";
    if (next() == null) {
      throw fault(
          ProblemCode.MALFORMED_INPUT, Message.of("expected a header row; the file is empty"), 1);
    }
    for (int cell = 0; cell < row.size(); cell++) {
      header.add(row.text(cell));
    }
    headerLine = row.line();
    headerText = preamble + rowText();
  }

  /**
   * Opens a file and reads its header row.
   *
   * @param name the name in the places of problems, or null where the input is one file
   * @param in the bytes; closed with the file, or where it cannot be opened
   * @param options how to read
   * @param csv how the file is written
   * @param report takes what is wrong with the columns
   * @throws TableFault if the file has no header row, or one that cannot be read
   * @throws IOException if the bytes cannot be read
   */
  static CsvFile open(
      @Nullable String name,
      InputStream in,
      ReadOptions options,
      CsvOptions csv,
      Consumer<Problem> report)
      throws IOException {
    Objects.requireNonNull(csv, "csv");
    Reader text = new TextReader(in, csv.charset());
    try {
      return new CsvFile(name, text, options, csv, report);
    } catch (IOException | RuntimeException e) {
      text.close();
      throw e;
    }
  }

  /** The delimiter that is told or, where none is, detected. */
  private char delimiter(Beginning beginning, CsvOptions dialect) throws TableFault {
    Character told = dialect.delimiter();
    Character declared = beginning.declared();
    if (declared != null) {
      boolean known = CsvOptions.DELIMITERS.indexOf(declared) >= 0;
      if (!known || (told != null && !told.equals(declared))) {
        throw fault(
            ProblemCode.MALFORMED_INPUT,
            known
                ? Message.of("expected the delimiter that the options name in the line {0}", SEP)
                : Message.of("expected a comma, a semicolon, a tab or | in the line {0}", SEP),
            1);
      }
      return declared;
    }
    return told == null ? beginning.likeliest() : told;
  }

  /** What divides the cells. */
  char delimiter() {
    return delimiter;
  }

  /** The cells of the header row; null for one that is empty and not quoted. */
  List<@Nullable String> header() {
    return Collections.unmodifiableList(header);
  }

  /** The line of the header row. */
  long headerLine() {
    return headerLine;
  }

  /**
   * The header row as it came, with its line end, behind the line that names the delimiter where
   * there is one; empty where rows are not kept.
   */
  String headerText() {
    return headerText;
  }

  /**
   * Finds columns, and reports those that are unknown or there twice.
   *
   * @param names what the columns are called
   * @param path gives the path of a column in problems
   * @return for each name the index of its cell in a row, or -1 where the file lacks the column
   */
  int[] find(List<String> names, UnaryOperator<String> path) {
    int[] cellOf = new int[names.size()];
    Arrays.fill(cellOf, -1);
    int unknown = 0; // suggestions take time, and more problems than the limit are not told
    for (int cell = 0; cell < header.size(); cell++) {
      String found = header.get(cell);
      int column = found == null ? -1 : names.indexOf(found);
      if (found == null || found.isEmpty()) {
        unnamed.add(cell);
        tellUnnamed(headerLine, cell);
      } else if (column < 0) {
        report.accept(
            new Problem(
                ProblemCode.UNKNOWN_PROPERTY,
                options.unknownProperties() == UnknownProperties.REFUSE
                    ? Severity.ERROR
                    : Severity.WARNING,
                Message.of("the table has no such column"),
                path.apply(found),
                place(headerLine, cell + 1L),
                null,
                unknown++ < limits().problems() ? Suggestions.near(found, names) : List.of()));
      } else if (cellOf[column] >= 0) {
        report.accept(
            Problem.of(
                ProblemCode.DUPLICATE_PROPERTY,
                "expected the column once",
                path.apply(names.get(column)),
                place(headerLine, cell + 1L),
                null));
      } else {
        cellOf[column] = cell;
      }
    }
    return cellOf;
  }

  /**
   * Warns of columns that the file lacks.
   *
   * @param names what the columns are called
   * @param cellOf what {@link #find} gave for the names
   * @param path gives the path of a column in problems
   */
  void reportLacking(List<String> names, int[] cellOf, UnaryOperator<String> path) {
    for (int column = 0; column < cellOf.length; column++) {
      if (cellOf[column] < 0) {
        report.accept(
            Problem.of(
                ProblemCode.MISSING_COLUMN,
                Message.of(
                    "expected the column {0}; its values are taken to be absent",
                    names.get(column)),
                path.apply(names.get(column)),
                place(headerLine, 0),
                null));
      }
    }
  }

  /** Spreadsheets leave columns without a name and values, at the end or as a divider. */
  private void tellUnnamed(long line, int cell) {
    if (!toldUnnamed) {
      toldUnnamed = true;
      report.accept(
          new Problem(
              ProblemCode.UNKNOWN_PROPERTY,
              Severity.WARNING,
              Message.of("a column has no name; it is passed over while nothing stands in it"),
              "",
              place(line, cell + 1L),
              null,
              List.of()));
    }
  }

  private void checkUnnamed() {
    for (int cell : unnamed) {
      if (cell >= row.size()) {
        return; // told as a row that lacks cells; the others are further behind
      }
      String value = row.text(cell);
      if (value != null && !value.isEmpty()) {
        toldValueOfUnnamed = true;
        report.accept(
            new Problem(
                ProblemCode.UNKNOWN_PROPERTY,
                options.unknownProperties() == UnknownProperties.REFUSE
                    ? Severity.ERROR
                    : Severity.WARNING,
                Message.of("expected a name of the column, because this value stands in it"),
                "",
                place(row.line(), cell + 1L),
                value,
                List.of()));
        return;
      }
    }
  }

  /** A row that a spreadsheet has left behind others: nothing but delimiters, or not even these. */
  private boolean isBlank() {
    for (int cell = 0; cell < row.size(); cell++) {
      if (!row.isAbsent(cell)) {
        return false;
      }
    }
    return true;
  }

  /** The row that was read last; it is filled anew with each. */
  RowCells row() {
    return row;
  }

  /** That row as it came, with its line end; empty where rows are not kept. */
  String rowText() {
    return handler.rowText();
  }

  /**
   * Gives the next row below the header row in which there is anything; null at the end of the
   * file. It is always the same one, filled anew.
   *
   * @throws TableFault if nothing can be read from here on: the CSV or its encoding is malformed,
   *     or a row is too long
   * @throws IOException if the bytes cannot be read
   */
  @Nullable RowCells next() throws IOException {
    boolean there = fetch();
    while (there && isBlank()) {
      there = fetch();
    }
    if (there && !unnamed.isEmpty() && !toldValueOfUnnamed) {
      checkUnnamed();
    }
    return there ? row : null;
  }

  private boolean fetch() throws IOException {
    try {
      boolean there = rows.hasNext();
      if (there) {
        rows.next(); // which has filled the row
      }
      return there;
    } catch (UncheckedIOException e) {
      throw ioFault(Objects.requireNonNull(e.getCause()));
    } catch (CsvParseException e) {
      throw new TableFault(
          Problem.of(
              ProblemCode.MALFORMED_INPUT,
              "expected well-formed CSV from here: a quoted cell is closed by a quote, and then a"
                  + " delimiter or the end of the line comes",
              "",
              place(handler.line(), handler.cellNumber()),
              null));
    }
  }

  /**
   * What is wrong with the number of cells of the row; null where it is that of the header row, or
   * where nothing stands in those that are too many.
   */
  @Nullable Problem widthFault() {
    int width = header.size();
    int count = row.size();
    while (count > width && row.isAbsent(count - 1)) {
      count--;
    }
    if (count == width && count < row.size()) {
      tellUnnamed(row.line(), width);
    }
    return count == width
        ? null
        : Problem.of(
            ProblemCode.MALFORMED_INPUT,
            Message.of("expected {0} cells, as the header row has, not {1}", width, row.size()),
            "",
            place(row.line(), 0),
            null);
  }

  /** A place in the file; a cell counts from 1, and below that none is named. */
  Location place(long line, long cell) {
    return new Location(name, null, null, line, cell < 1 ? null : cell);
  }

  private ReadLimits limits() {
    return options.limits();
  }

  TableFault fault(ProblemCode code, Message message, long line) {
    return new TableFault(Problem.of(code, message, "", place(line, 0), null));
  }

  private IOException ioFault(IOException cause) {
    if (cause instanceof MalformedTextException malformed) {
      return new TableFault(
          Problem.of(
              ProblemCode.MALFORMED_TEXT,
              expected(malformed),
              "",
              malformed.location().in(name), // there is no cell: the row cannot be read
              null));
    }
    if (cause instanceof RowText.TooLong) {
      return fault(
          ProblemCode.LIMIT_EXCEEDED,
          Message.of("expected a row of at most {0} characters", limits().eventLength()),
          handler.line());
    }
    return cause;
  }

  private static Message expected(MalformedTextException malformed) {
    String marked = malformed.marked();
    if (marked != null && !marked.equals(malformed.charset())) {
      return Message.of(
          "expected well-formed {0}; the file begins as one in {1} does",
          malformed.charset(), marked);
    }
    return malformed.charset().equals("UTF-8")
        ? Message.of("expected well-formed UTF-8")
        : Message.of("expected characters of the charset {0}", malformed.charset());
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
