package org.chancery.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
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
  private static final int LONGEST_POSITION = 9;

  private final Table table;
  private final CsvFile csv;
  private final boolean ofEvents;
  private final int[] keyCells;
  private final int[] cellOf; // without the keys
  private final NotationType.Scalar[] types;
  private final @Nullable RecentRows recent;
  private @Nullable Row next;
  private boolean ahead;
  private long highest = -1;

  private TableFile(Table table, CsvFile csv) throws TableFault {
    this.table = table;
    this.csv = csv;
    ofEvents = table.keys().contains(PackageLayout.EVENT_NUMBER);
    List<String> names = new ArrayList<>(table.keys());
    table.columns().forEach(column -> names.add(column.name()));
    UnaryOperator<String> path = column -> table.path().name(column).toString();
    int[] found = csv.find(names, path);
    keyCells = Arrays.copyOf(found, table.keys().size());
    cellOf = Arrays.copyOfRange(found, keyCells.length, found.length);
    types =
        table.columns().stream()
            .map(column -> new NotationType.Scalar(column.type()))
            .toArray(NotationType.Scalar[]::new);
    for (int key = 0; key < keyCells.length; key++) {
      if (keyCells[key] < 0) {
        throw csv.fault(
            ProblemCode.MALFORMED_INPUT,
            Message.of("expected the column {0}", table.keys().get(key)),
            headerLine());
      }
    }
    boolean keysFirst = Arrays.stream(keyCells).allMatch(cell -> cell < keyCells.length);
    recent = keysFirst ? new RecentRows(keyCells.length) : null;
    csv.reportLacking(names, found, path);
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

  /** The index of the cell of a value, or -1 where the file has no such column. */
  int cellOf(int column) {
    return cellOf[column];
  }

  /** What the values of a column are. */
  NotationType.Scalar type(int column) {
    return types[column];
  }

  /** What was made of rows without their keys; null where those stand among the values. */
  @Nullable RecentRows recent() {
    return recent;
  }

  /** The number of the cell of a key. */
  long keyCellNumber(int key) {
    return keyCells[key] + 1L;
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
    return csv.headerLine();
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
    RowCells cells = csv.next();
    if (cells == null) {
      return null;
    }
    Problem fault = csv.widthFault();
    long[] keys = new long[keyCells.length];
    boolean known = true;
    for (int key = 0; key < keys.length; key++) {
      keys[key] = number(cells, key);
      if (keys[key] < 0 && known) {
        fault =
            Problem.of(
                ProblemCode.INVALID_VALUE,
                Message.of("expected a whole number in {0}", table.keys().get(key)),
                table.path().name(table.keys().get(key)).toString(),
                place(cells.line(), keyCellNumber(key)),
                keyCells[key] < cells.size() ? cells.text(keyCells[key]) : null);
        known = false;
      }
    }
    boolean joins = known || keys[0] >= 0 || !ofEvents;
    return new Row(this, cells.copy(), csv.rowText(), joins ? keys : null, fault);
  }

  /** Reads a number of an event, from 1, or a position, from 0; -1 where it is none. */
  private long number(RowCells cells, int key) {
    int cell = keyCells[key];
    if (cell >= cells.size()) {
      return -1;
    }
    boolean event = ofEvents && key == 0;
    int from = cells.from(cell);
    int length = cells.to(cell) - from;
    char[] digits = cells.characters();
    if (length == 0
        || length > (event ? LONGEST_NUMBER : LONGEST_POSITION)
        || (digits[from] == '0' && (event || length > 1))) {
      return -1;
    }
    long number = 0;
    for (int i = from; i < from + length; i++) {
      if (digits[i] < '0' || digits[i] > '9') {
        return -1;
      }
      number = number * 10 + (digits[i] - '0');
    }
    return number;
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
