package org.chancery.io.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** The rows of one event, or of the header, by table; each is taken once. */
final class EventRows {

  private static final class Queue {

    private final List<Row> rows = new ArrayList<>();
    private final List<Row> sorted = new ArrayList<>();
    private List<Row> ordered = rows; // the sorted ones where they did not come in their order
    private final List<Row> strays = new ArrayList<>();
    private int next;

    void clear() {
      rows.clear();
      sorted.clear();
      ordered = rows;
      rewind();
    }

    void rewind() {
      strays.clear();
      next = 0;
    }
  }

  private final @Nullable Queue[] queues; // by the index of the table
  private final List<Queue> filled = new ArrayList<>();
  private long weight;

  EventRows(PackageLayout layout) {
    queues = new Queue[layout.tables().size()];
  }

  /** Lets go of all rows, for those of the next event. */
  void clear() {
    filled.forEach(Queue::clear);
    filled.clear();
    weight = 0;
  }

  /** Says that no row was taken. */
  void rewind() {
    filled.forEach(Queue::rewind);
  }

  void add(Row row) {
    int index = row.table().index();
    Queue queue = queues[index];
    if (queue == null) {
      queue = new Queue();
      queues[index] = queue;
    }
    if (queue.rows.isEmpty()) {
      filled.add(queue);
    }
    queue.rows.add(row);
    weight += row.weight();
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
    for (Queue queue : filled) {
      Row late = queue.rows.size() < 2 ? null : firstOutOfOrder(queue.rows);
      if (late != null) {
        moved.accept(late);
        queue.sorted.addAll(queue.rows);
        queue.sorted.sort((one, other) -> Arrays.compare(one.keys(), other.keys()));
        queue.ordered = queue.sorted;
      }
    }
  }

  private static @Nullable Row firstOutOfOrder(List<Row> rows) {
    long[] highest = null;
    for (Row row : rows) {
      long[] keys = row.keys();
      if (keys != null && row.fault() == null) {
        if (highest != null && compare(keys, highest, highest.length) < 0) {
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
    Queue queue = queues[table.index()];
    if (row != null && queue != null) {
      queue.next++;
    }
    return row;
  }

  @Nullable Row peek(Table table, long[] parent) {
    Queue queue = queues[table.index()];
    if (queue == null) {
      return null;
    }
    while (queue.next < queue.ordered.size()) {
      Row row = queue.ordered.get(queue.next);
      long[] keys = row.keys();
      int order = keys == null ? -1 : compare(keys, parent, parent.length);
      if (order >= 0) {
        return order == 0 ? row : null;
      }
      queue.strays.add(row);
      queue.next++;
    }
    return null;
  }

  /**
   * The row of a table at a position among those that belong to a row above them, taken or not;
   * null where there are not so many. All rows have their keys, and are in their order.
   */
  @Nullable Row at(Table table, long[] parent, int position) {
    Queue queue = queues[table.index()];
    if (queue == null) {
      return null;
    }
    int from = 0;
    int to = queue.ordered.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (compare(queue.ordered.get(middle).knownKeys(), parent, parent.length) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    int index = from + position;
    if (index >= queue.ordered.size()) {
      return null;
    }
    Row row = queue.ordered.get(index);
    return compare(row.knownKeys(), parent, parent.length) == 0 ? row : null;
  }

  /** Compares the first numbers of two rows. */
  private static int compare(long[] one, long[] other, int length) {
    for (int i = 0; i < length; i++) {
      if (one[i] != other[i]) {
        return one[i] < other[i] ? -1 : 1;
      }
    }
    return 0;
  }

  /** Whether some row was not taken. */
  boolean isLeftOver() {
    for (Queue queue : filled) {
      if (queue.next < queue.ordered.size() || !queue.strays.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Tells each row that was not taken, because what it belongs to is not there, or is before. */
  void leftOver(Consumer<Problem> problems) {
    for (Queue queue : filled) {
      queue.strays.addAll(queue.ordered.subList(queue.next, queue.ordered.size()));
      for (Row row : queue.strays) {
        problems.accept(row.fault() == null ? stray(row) : row.fault());
      }
    }
  }

  private static Problem stray(Row row) {
    Table table = row.table();
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
        row.table().path().toString(),
        row.place(),
        null);
  }

  /** All rows as they came, those of each file after its name. */
  String raw() {
    StringBuilder raw = new StringBuilder();
    for (Queue queue : filled) {
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
    String text = row.text();
    raw.append(text);
    if (!text.endsWith("\n") && !text.endsWith("\r")) {
      raw.append('\n');
    }
  }
}
