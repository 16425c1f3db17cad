package org.chancery.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.chancery.io.ReadOptions;
import org.chancery.problem.Location;
import org.chancery.problem.Message;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** A file of the package, read row by row, one row ahead, with the keys of each row. */
final class TableFile implements TableRows {

  private static final int LONGEST_NUMBER = 18;

  private final Table table;
  private final CsvFile csv;
  private final int[] cellOf;
  private @Nullable Row next;
  private boolean ahead;
  private long highest = -1;

  private TableFile(Table table, CsvFile csv) throws TableFault {
    this.table = table;
    this.csv = csv;
    List<String> names = new ArrayList<>(table.keys());
    table.columns().forEach(column -> names.add(column.name()));
    UnaryOperator<String> path = column -> table.path().name(column).toString();
    cellOf = csv.find(names, path);
    for (int key = 0; key < table.keys().size(); key++) {
      if (cellOf[key] < 0) {
        throw csv.fault(
            ProblemCode.MALFORMED_INPUT,
            Message.of("expected the column {0}", table.keys().get(key)),
            headerLine());
      }
    }
    csv.reportLacking(names, cellOf, path);
  }

  /** Opens the file of a table, and reads its header row; null where there is no such file. */
  static @Nullable TableFile open(
      PackageSource source,
      Table table,
      ReadOptions options,
      CsvOptions csv,
      Consumer<Problem> report)
      throws IOException {
    InputStream in = source.open(table.file());
    return in == null ? null : open(in, table, options, csv, report);
  }

  /** Opens the bytes of a table, which are closed with it, and reads its header row. */
  static TableFile open(
      InputStream in, Table table, ReadOptions options, CsvOptions csv, Consumer<Problem> report)
      throws IOException {
    CsvFile file = CsvFile.open(table.file(), in, options, csv, report);
    try {
      return new TableFile(table, file);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  @Override
  public Table table() {
    return table;
  }

  Location place(long line, long cell) {
    return csv.place(line, cell);
  }

  @Nullable String cell(CellRow row, int column) {
    int cell = cellOf[column];
    return cell < 0 || cell >= row.cells().size() ? null : row.cells().get(cell);
  }

  long cellNumber(int column) {
    return cellOf[column] + 1L;
  }

  @Override
  public @Nullable Row peek() throws IOException {
    if (!ahead) {
      next = fetchRow();
      ahead = true;
    }
    return next;
  }

  @Override
  public void take() {
    if (next != null) {
      highest = Math.max(highest, next.eventNumber());
    }
    ahead = false;
  }

  @Override
  public long highest() {
    return highest;
  }

  @Override
  public boolean isAsWritten() {
    return true;
  }

  /** The line of the header row. */
  long headerLine() {
    return csv.header().line();
  }

  /** What stands before the first row, as it came; empty where rows are not kept. */
  String headerText() {
    return csv.headerText();
  }

  /** What divides the cells. */
  char delimiter() {
    return csv.delimiter();
  }

  private @Nullable Row fetchRow() throws IOException {
    CellRow row = csv.next();
    if (row == null) {
      return null;
    }
    Problem fault = csv.widthFault(row);
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

  @Override
  public void close() throws IOException {
    csv.close();
  }

  @Override
  public String toString() {
    return table.file();
  }
}
