package org.chancery.io.csv;

import java.util.Objects;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;
import org.jspecify.annotations.Nullable;

/** A row of a table; its columns of values are counted from 0, without those of the keys. */
final class Row {

  private static final int ROW_WEIGHT = 64;
  private static final int CELL_WEIGHT = 32;
  private static final int ROW_HELD = 128;
  private static final int CELL_HELD = 3;

  private final TableFile file;
  private final RowCells cells;
  private final String text;
  private final long @Nullable [] keys;
  private final @Nullable Problem fault;

  /**
   * Makes a row.
   *
   * @param file the file that it is from
   * @param cells its cells, which are not filled anew
   * @param text the row as it came, with its line end; empty where it is not kept
   * @param keys where it belongs, or null where that cannot be read
   * @param fault what is wrong with the row itself, or null
   */
  Row(
      TableFile file,
      RowCells cells,
      String text,
      long @Nullable [] keys,
      @Nullable Problem fault) {
    this.file = file;
    this.cells = cells;
    this.text = text;
    this.keys = keys;
    this.fault = fault;
  }

  TableFile file() {
    return file;
  }

  Table table() {
    return file.table();
  }

  RowCells cells() {
    return cells;
  }

  /** The row as it came, with its line end; empty where it is not kept. */
  String text() {
    return text;
  }

  /** What it takes in memory, in characters: many small rows weigh more than their texts. */
  long weight() {
    return cells.length() + ROW_WEIGHT + (CELL_WEIGHT + 1L) * cells.size();
  }

  /** What it takes in memory until all rows of its table are there, in characters. */
  long weightHeld() {
    return cells.length() + text.length() + ROW_HELD + (long) CELL_HELD * cells.size();
  }

  /** Where it belongs: the numbers in its key columns, -1 for a position that cannot be read. */
  long @Nullable [] keys() {
    return keys;
  }

  /** Where it belongs, of a row of which that is known. */
  long[] knownKeys() {
    return Objects.requireNonNull(keys, "a row without keys belongs to none");
  }

  /** The number of its event, or -1 where that cannot be read. */
  long eventNumber() {
    return keys == null || keys.length == 0 ? -1 : keys[0];
  }

  @Nullable Problem fault() {
    return fault;
  }

  boolean isAbsent(int column) {
    int cell = file.cellOf(column);
    return cell < 0 || cell >= cells.size() || cells.isAbsent(cell);
  }

  /** The text of a value, or null where it is absent. */
  @Nullable String value(int column) {
    return isAbsent(column) ? null : cells.text(file.cellOf(column));
  }

  /** The characters among which those of the values are. */
  char[] characters() {
    return cells.characters();
  }

  /** Where the characters begin of a value that is not absent. */
  int from(int column) {
    return cells.from(file.cellOf(column));
  }

  /** Where they end. */
  int to(int column) {
    return cells.to(file.cellOf(column));
  }

  long line() {
    return cells.line();
  }

  /** The number of the cell of a value, or 0 where the file has no such column. */
  long cellNumber(int column) {
    return file.cellOf(column) + 1L;
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
    return file.place(line(), file.keyCellNumber(key));
  }
}
