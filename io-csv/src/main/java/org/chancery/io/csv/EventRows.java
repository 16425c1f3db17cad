package org.chancery.io.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** The rows of one event, or of the header, by table; each is taken once. */
final class EventRows {

  private static final class Queue {

    private final List<Row> rows = new ArrayList<>();
    private List<Row> ordered = rows; // another one where they did not come in their order
    private final List<Row> strays = new ArrayList<>();
    private int next;
  }

  private final Map<Table, Queue> queues = new LinkedHashMap<>();
  private long weight;

  void add(Row row) {
    queues.computeIfAbsent(row.file().table(), table -> new Queue()).rows.add(row);
    weight += row.row().weight();
  }

  /** What all rows take in memory, in characters. */
  long weight() {
    return weight;
  }

  /**
   * Puts the rows of each table in the order of their keys, those without any first.
   *
   * @param moved takes for each table the first row that belongs before one that it comes after
   */
  void arrange(Consumer<Row> moved) {
    for (Queue queue : queues.values()) {
      Row late = firstOutOfOrder(queue.rows);
      if (late != null) {
        moved.accept(late);
        queue.ordered = new ArrayList<>(queue.rows);
        queue.ordered.sort((one, other) -> Arrays.compare(one.keys(), other.keys()));
      }
    }
  }

  private static @Nullable Row firstOutOfOrder(List<Row> rows) {
    long[] highest = null;
    for (Row row : rows) {
      long[] keys = row.keys();
      if (keys != null && row.fault() == null) {
        if (highest != null && Arrays.compare(keys, highest) < 0) {
          return row;
        }
        highest = keys;
      }
    }
    return null;
  }

  /** Takes the next row of a table that belongs to a row above it; null where there is none. */
  @Nullable Row take(Table table, long[] parent) {
    Row row = peek(table, parent);
    if (row != null) {
      queues.computeIfAbsent(table, t -> new Queue()).next++;
    }
    return row;
  }

  @Nullable Row peek(Table table, long[] parent) {
    Queue queue = queues.get(table);
    if (queue == null || queue.next == queue.ordered.size()) {
      return null;
    }
    Row row = queue.ordered.get(queue.next);
    while (compare(row, parent) < 0) {
      queue.strays.add(row);
      queue.next++;
      if (queue.next == queue.ordered.size()) {
        return null;
      }
      row = queue.ordered.get(queue.next);
    }
    return compare(row, parent) == 0 ? row : null;
  }

  /** Whether a row belongs before, to, or after a row above it. */
  private static int compare(Row row, long[] parent) {
    long[] keys = row.keys();
    if (keys == null) {
      return -1;
    }
    return Arrays.compare(keys, 0, parent.length, parent, 0, parent.length);
  }

  /** Tells each row that was not taken, because what it belongs to is not there, or is before. */
  void leftOver(Consumer<Problem> problems) {
    for (Queue queue : queues.values()) {
      queue.strays.addAll(queue.ordered.subList(queue.next, queue.ordered.size()));
      for (Row row : queue.strays) {
        problems.accept(row.fault() == null ? stray(row) : row.fault());
      }
    }
  }

  private static Problem stray(Row row) {
    Table table = row.file().table();
    return table.isRoot() && table.keys().contains(PackageLayout.EVENT_NUMBER)
        ? Problem.of(
            ProblemCode.ROWS_DISAGREE,
            "expected one row for the event, in the table of its type",
            "",
            row.place(),
            null)
        : orphan(row);
  }

  static Problem orphan(Row row) {
    return Problem.of(
        ProblemCode.ORPHAN_ROW,
        "expected what this row belongs to, in the same order",
        row.file().table().path().toString(),
        row.place(),
        null);
  }

  /** All rows as they came, those of each file after its name. */
  String raw() {
    StringBuilder raw = new StringBuilder();
    for (Queue queue : queues.values()) {
      raw.append(queue.rows.get(0).file()).append(":\n");
      queue.rows.forEach(row -> append(row, raw));
    }
    return raw.toString();
  }

  /** A row as it came, after the name of its file. */
  static String raw(Row row) {
    StringBuilder raw = new StringBuilder(row.file() + ":\n");
    append(row, raw);
    return raw.toString();
  }

  private static void append(Row row, StringBuilder raw) {
    String text = row.row().text();
    raw.append(text);
    if (!text.endsWith("\n") && !text.endsWith("\r")) {
      raw.append('\n');
    }
  }
}
