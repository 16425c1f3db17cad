package org.chancery.io.csv;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.chancery.problem.Message;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table that is not in the order of its events, held and put in it. Rows of one event
 * stay as they follow each other; those whose number cannot be read come first.
 */
final class SortedRows implements TableRows {

  private final TableFile file;
  private final List<@Nullable Row> rows = new ArrayList<>();
  private int next;
  private long highest = -1;
  private long weight;

  private SortedRows(TableFile file) {
    this.file = file;
  }

  /**
   * Reads a table to its end.
   *
   * @param file the table
   * @param held what the rows of other tables take in memory, in characters
   * @param longest what all may take together
   * @throws TableFault if they take more, or cannot be read
   */
  static SortedRows of(TableFile file, long held, long longest) throws IOException {
    SortedRows sorted = new SortedRows(file);
    for (Row row = file.peek(); row != null; row = file.peek()) {
      file.take();
      sorted.weight += row.weightHeld();
      if (held + sorted.weight > longest) {
        throw new TableFault(tooLong(row, longest));
      }
      sorted.rows.add(row);
    }
    sorted.rows.sort(Comparator.comparingLong(SortedRows::number));
    return sorted;
  }

  private static Problem tooLong(Row row, long longest) {
    return Problem.of(
        ProblemCode.LIMIT_EXCEEDED,
        Message.of(
            "expected at most {0} characters in rows that are to be put in the order of {1}",
            longest, PackageLayout.EVENT_NUMBER),
        "",
        row.place(),
        null);
  }

  private static long number(@Nullable Row row) {
    return row == null ? -1 : row.eventNumber();
  }

  /** What the rows took in memory, in characters. */
  long weight() {
    return weight;
  }

  @Override
  public Table table() {
    return file.table();
  }

  @Override
  public @Nullable Row peek() {
    return next < rows.size() ? rows.get(next) : null;
  }

  @Override
  public void take() {
    if (next < rows.size()) {
      highest = number(rows.set(next, null)); // no longer held here
      next++;
    }
  }

  @Override
  public long highest() {
    return highest;
  }

  @Override
  public boolean isAsWritten() {
    return false;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
