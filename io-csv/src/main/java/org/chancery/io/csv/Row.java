package org.chancery.io.csv;

import org.chancery.problem.Location;
import org.chancery.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A row of a table. */
final class Row {

  private final TableFile file;
  private final CellRow row;
  private final long @Nullable [] keys;
  private final @Nullable Problem fault;

  /**
   * Makes a row.
   *
   * @param file the file that it is from
   * @param row its cells as they came
   * @param keys where it belongs, or null where that cannot be read
   * @param fault what is wrong with the row itself, or null
   */
  Row(TableFile file, CellRow row, long @Nullable [] keys, @Nullable Problem fault) {
    this.file = file;
    this.row = row;
    this.keys = keys;
    this.fault = fault;
  }

  TableFile file() {
    return file;
  }

  CellRow row() {
    return row;
  }

  /** Where it belongs: the numbers in its key columns, -1 for a position that cannot be read. */
  long @Nullable [] keys() {
    return keys;
  }

  /** The number of its event, or -1 where that cannot be read. */
  long eventNumber() {
    return keys == null || keys.length == 0 ? -1 : keys[0];
  }

  @Nullable Problem fault() {
    return fault;
  }

  /** The text of a value, or null where it is absent. */
  @Nullable String value(int column) {
    return file.cell(row, file.table().keys().size() + column);
  }

  long line() {
    return row.line();
  }

  /** The number of the cell of a value, or 0 where the file has no such column. */
  long cellNumber(int column) {
    return file.cellNumber(file.table().keys().size() + column);
  }

  Location place() {
    return file.place(line(), 0);
  }

  /** The place of the cell of a value; that of the header row where it lacks the column. */
  Location place(int column) {
    long cell = cellNumber(column);
    return cell == 0 ? file.place(file.headerLine(), 0) : file.place(line(), cell);
  }

  Location keyPlace(int key) {
    return file.place(line(), file.cellNumber(key));
  }
}
