package org.chancery.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.chancery.io.MalformedUtf8Exception;
import org.chancery.io.ReadLimits;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadPolicy;
import org.chancery.io.UnknownProperties;
import org.chancery.io.Utf8Reader;
import org.chancery.problem.Location;
import org.chancery.problem.Message;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.problem.Severity;
import org.chancery.problem.Suggestions;
import org.jspecify.annotations.Nullable;

/** A file of the package, read row by row, one row ahead. */
final class TableFile implements Closeable {

  private static final int LONGEST_NUMBER = 18;

  private final Table table;
  private final Consumer<Problem> report;
  private final ReadLimits limits;
  private final RowText text;
  private final CellHandler handler;
  private final CsvReader<CellRow> csv;
  private final Iterator<CellRow> rows;
  private final int[] cellOf;
  private int width;
  private @Nullable Row next;
  private boolean ahead;
  private long highest = -1;
  private long headerLine = 1;
  private String headerText = "";

  private TableFile(Table table, InputStream in, ReadOptions options, Consumer<Problem> report) {
    this.table = table;
    this.report = report;
    limits = options.limits();
    text =
        new RowText(
            new Utf8Reader(in), limits.eventLength(), options.policy() == ReadPolicy.COLLECT);
    handler = new CellHandler(text);
    csv =
        CsvReader.builder()
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE) // told by fetchRow()
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .allowUnclosedQuote(false)
            .skipEmptyLines(true)
            .maxBufferSize(Integer.MAX_VALUE - 8) // a row is bounded before the buffer is
            .build(handler, text);
    rows = csv.iterator();
    cellOf = new int[table.keys().size() + table.columns().size()];
    Arrays.fill(cellOf, -1);
  }

  /** Opens the file of a table, and reads its header row; null where there is no such file. */
  static @Nullable TableFile open(
      Path folder, Table table, ReadOptions options, Consumer<Problem> report) throws IOException {
    Path path = folder.resolve(table.file());
    InputStream in;
    try {
      in = Files.newInputStream(path);
    } catch (NoSuchFileException e) {
      if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
        return null;
      }
      throw e; // a link that leads nowhere
    }
    TableFile file = new TableFile(table, in, options, report);
    try {
      file.readHeaderRow(options.unknownProperties() != UnknownProperties.REFUSE);
    } catch (IOException | RuntimeException e) {
      file.text.close();
      throw e;
    }
    return file;
  }

  Table table() {
    return table;
  }

  Location place(long line, long cell) {
    return new Location(table.file(), null, null, line, cell < 1 ? null : cell);
  }

  private void readHeaderRow(boolean unknownAllowed) throws IOException {
    CellRow header = fetch();
    if (header == null) {
      throw fault(ProblemCode.MALFORMED_INPUT, "expected a header row; the file is empty", 1);
    }
    List<String> names = new ArrayList<>(table.keys());
    table.columns().forEach(column -> names.add(column.name()));
    // Two more than a text may have, an apostrophe and one that is too many.
    handler.take((int) Math.min(limits.textLength() + 2L, Integer.MAX_VALUE));
    headerLine = header.line();
    headerText = header.text();
    width = header.cells().size();
    for (int cell = 0; cell < width; cell++) {
      String name = header.cells().get(cell);
      int column = name == null ? -1 : names.indexOf(name);
      if (column < 0) {
        report.accept(
            new Problem(
                ProblemCode.UNKNOWN_PROPERTY,
                unknownAllowed ? Severity.WARNING : Severity.ERROR,
                Message.of("the table has no such column"),
                pathOf(name == null ? "" : name),
                place(header.line(), cell + 1L),
                null,
                name == null ? List.of() : Suggestions.near(name, names)));
      } else if (cellOf[column] >= 0) {
        report.accept(
            Problem.of(
                ProblemCode.DUPLICATE_PROPERTY,
                "expected the column once",
                pathOf(names.get(column)),
                place(header.line(), cell + 1L),
                null));
      } else {
        cellOf[column] = cell;
      }
    }
    for (int key = 0; key < table.keys().size(); key++) {
      if (cellOf[key] < 0) {
        throw fault(
            ProblemCode.MALFORMED_INPUT,
            Message.of("expected the column {0}", table.keys().get(key)),
            header.line());
      }
    }
  }

  /** The path of a column: the names of its list and its own, without positions. */
  private String pathOf(String column) {
    return table.path().name(column).toString();
  }

  private TableFault fault(ProblemCode code, String message, long line) {
    return fault(code, Message.of(message), line);
  }

  private TableFault fault(ProblemCode code, Message message, long line) {
    return new TableFault(Problem.of(code, message, "", place(line, 0), null));
  }

  @Nullable String cell(CellRow row, int column) {
    int cell = cellOf[column];
    return cell < 0 || cell >= row.cells().size() ? null : row.cells().get(cell);
  }

  long cellNumber(int column) {
    return cellOf[column] + 1L;
  }

  /** Gives the next row without taking it; null at the end of the file. */
  @Nullable Row peek() throws IOException {
    if (!ahead) {
      next = fetchRow();
      ahead = true;
    }
    return next;
  }

  /** Takes the row that was seen ahead. */
  void take() {
    if (next != null) {
      highest = Math.max(highest, next.eventNumber());
    }
    ahead = false;
  }

  /** The greatest number of an event in the rows taken so far, or -1. */
  long highest() {
    return highest;
  }

  /** The line of the header row. */
  long headerLine() {
    return headerLine;
  }

  /** The header row as it came, with its line end; empty where rows are not kept. */
  String headerText() {
    return headerText;
  }

  private @Nullable Row fetchRow() throws IOException {
    CellRow row = fetch();
    if (row == null) {
      return null;
    }
    Problem fault = null;
    if (row.cells().size() != width) {
      fault =
          Problem.of(
              ProblemCode.MALFORMED_INPUT,
              Message.of(
                  "expected {0} cells, as the header row has, not {1}", width, row.cells().size()),
              "",
              place(row.line(), 0),
              null);
    }
    long[] keys = new long[table.keys().size()];
    boolean known = true;
    for (int key = 0; key < keys.length; key++) {
      Long number = number(cell(row, key), key);
      if (number != null) {
        keys[key] = number;
        continue;
      }
      if (known) {
        fault =
            Problem.of(
                ProblemCode.INVALID_VALUE,
                Message.of("expected a whole number in {0}", table.keys().get(key)),
                table.path().name(table.keys().get(key)).toString(),
                place(row.line(), cellNumber(key)),
                cell(row, key));
      }
      known = false;
      keys[key] = -1;
    }
    boolean joins = known || keys[0] >= 0 || !table.keys().contains(PackageLayout.EVENT_NUMBER);
    return new Row(this, row, joins ? keys : null, fault);
  }

  /** Reads a number of an event, from 1, or a position, from 0; null where it is none. */
  private @Nullable Long number(@Nullable String digits, int key) {
    boolean event = table.keys().get(key).equals(PackageLayout.EVENT_NUMBER);
    if (digits == null
        || digits.isEmpty()
        || digits.length() > (event ? LONGEST_NUMBER : 9)
        || (digits.charAt(0) == '0' && (event || digits.length() > 1))) {
      return null;
    }
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return null;
      }
    }
    return Long.valueOf(digits);
  }

  private @Nullable CellRow fetch() throws IOException {
    try {
      if (!rows.hasNext()) {
        return null;
      }
      return rows.next();
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

  private IOException ioFault(IOException cause) {
    if (cause instanceof MalformedUtf8Exception malformed) {
      return new TableFault(
          Problem.of(
              ProblemCode.MALFORMED_TEXT,
              "expected well-formed UTF-8",
              "",
              new Location(table.file(), null, null, malformed.location().line(), null),
              null));
    }
    if (cause instanceof RowText.TooLong) {
      return fault(
          ProblemCode.LIMIT_EXCEEDED,
          Message.of("expected a row of at most {0} characters", limits.eventLength()),
          handler.line());
    }
    return cause;
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  @Override
  public String toString() {
    return table.file();
  }
}
