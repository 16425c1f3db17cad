package org.chancery.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
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

  private final @Nullable String name;
  private final ReadOptions options;
  private final Consumer<Problem> report;
  private final CellHandler handler;
  private final CsvReader<CellRow> csv;
  private final Iterator<CellRow> rows;
  private final CellRow header;

  private CsvFile(
      @Nullable String name, RowText text, ReadOptions options, Consumer<Problem> report)
      throws IOException {
    this.name = name;
    this.options = options;
    this.report = report;
    handler = new CellHandler(text);
    csv =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE) // told by widthFault()
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .skipEmptyLines(true)
            .maxBufferSize(Integer.MAX_VALUE - 8) // a row is bounded before the buffer is
            .build(handler, text);
    rows = csv.iterator();
    CellRow first = next();
    if (first == null) {
      throw fault(ProblemCode.MALFORMED_INPUT, "expected a header row; the file is empty", 1);
    }
    header = first;
    // Two more than a text may have, an apostrophe and one that is too many.
    handler.take((int) Math.min(limits().textLength() + 2L, Integer.MAX_VALUE));
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
    RowText text =
        new RowText(
            new TextReader(in),
            options.limits().eventLength(),
            options.policy() == ReadPolicy.COLLECT);
    try {
      return new CsvFile(name, text, options, report);
    } catch (IOException | RuntimeException e) {
      text.close();
      throw e;
    }
  }

  /** The header row. */
  CellRow header() {
    return header;
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
    for (int cell = 0; cell < header.cells().size(); cell++) {
      String found = header.cells().get(cell);
      int column = found == null ? -1 : names.indexOf(found);
      if (column < 0) {
        report.accept(
            new Problem(
                ProblemCode.UNKNOWN_PROPERTY,
                options.unknownProperties() == UnknownProperties.REFUSE
                    ? Severity.ERROR
                    : Severity.WARNING,
                Message.of("the table has no such column"),
                path.apply(found == null ? "" : found),
                place(header.line(), cell + 1L),
                null,
                found == null ? List.of() : Suggestions.near(found, names)));
      } else if (cellOf[column] >= 0) {
        report.accept(
            Problem.of(
                ProblemCode.DUPLICATE_PROPERTY,
                "expected the column once",
                path.apply(names.get(column)),
                place(header.line(), cell + 1L),
                null));
      } else {
        cellOf[column] = cell;
      }
    }
    return cellOf;
  }

  /**
   * Gives the next row below the header row; null at the end of the file.
   *
   * @throws TableFault if nothing can be read from here on: the CSV or its encoding is malformed,
   *     or a row is too long
   * @throws IOException if the bytes cannot be read
   */
  @Nullable CellRow next() throws IOException {
    try {
      return rows.hasNext() ? rows.next() : null;
    } catch (UncheckedIOException e) {
      throw ioFault(Objects.requireNonNull(e.getCause()));
    } catch (CsvParseException e) {
      throw fault(
          ProblemCode.MALFORMED_INPUT,
          "expected well-formed CSV from here: a quoted cell is closed by a quote, and then a comma"
              + " or the end of the line comes",
          handler.line());
    }
  }

  /** What is wrong with the number of cells of a row; null where it is that of the header row. */
  @Nullable Problem widthFault(CellRow row) {
    int width = header.cells().size();
    return row.cells().size() == width
        ? null
        : Problem.of(
            ProblemCode.MALFORMED_INPUT,
            Message.of(
                "expected {0} cells, as the header row has, not {1}", width, row.cells().size()),
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

  private TableFault fault(ProblemCode code, String message, long line) {
    return fault(code, Message.of(message), line);
  }

  TableFault fault(ProblemCode code, Message message, long line) {
    return new TableFault(Problem.of(code, message, "", place(line, 0), null));
  }

  private IOException ioFault(IOException cause) {
    if (cause instanceof MalformedTextException malformed) {
      return new TableFault(
          Problem.of(
              ProblemCode.MALFORMED_TEXT,
              "expected well-formed UTF-8",
              "",
              new Location(name, null, null, malformed.location().line(), null),
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

  @Override
  public void close() throws IOException {
    csv.close();
  }
}
