package org.chancery.query;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.event.DiplomaticEvent;
import org.chancery.time.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * From when to when events may be, to find those that may overlap a period: sorted by their
 * beginnings, with the latest end of each part of that order in a tree.
 */
final class Spans {

  private final int[] order; // numbers of events by their beginnings
  private final long[] starts; // in that order
  private final long[] ends; // sorted by themselves
  private final long[] latest; // a tree: the latest end below each node
  private final int leaves;
  private final Numbers undated = new Numbers();

  Spans(List<DiplomaticEvent> events) {
    int dated = 0;
    long[] start = new long[events.size()];
    long[] end = new long[events.size()];
    Integer[] all = new Integer[events.size()];
    for (int i = 0; i < events.size(); i++) {
      EventDate date = events.get(i).date();
      if (date == null) {
        undated.add(i);
      } else {
        start[i] = day(date.earliest(), Long.MIN_VALUE);
        end[i] = day(date.latest(), Long.MAX_VALUE);
        all[dated++] = i;
      }
    }
    undated.trim();
    Arrays.sort(all, 0, dated, (a, b) -> Long.compare(start[a], start[b]));
    order = new int[dated];
    starts = new long[dated];
    ends = new long[dated];
    leaves = Math.max(1, Integer.highestOneBit(Math.max(1, dated - 1)) * 2);
    latest = new long[2 * leaves];
    Arrays.fill(latest, Long.MIN_VALUE);
    for (int i = 0; i < dated; i++) {
      order[i] = all[i];
      starts[i] = start[all[i]];
      ends[i] = end[all[i]];
      latest[leaves + i] = ends[i];
    }
    for (int node = leaves - 1; node > 0; node--) {
      latest[node] = Math.max(latest[2 * node], latest[2 * node + 1]);
    }
    Arrays.sort(ends);
  }

  private static long day(@Nullable LocalDate day, long otherwise) {
    return day == null ? otherwise : day.toEpochDay();
  }

  /** The events that may have a day in common with a period, and those without a date. */
  Selection overlapping(EventDate period) {
    long from = day(period.earliest(), Long.MIN_VALUE);
    long to = day(period.latest(), Long.MAX_VALUE);
    int begun = below(starts, to, true);
    int over = below(ends, from, false);
    return Selection.union(undated, new Overlapping(from, begun, Math.max(0, begun - over)));
  }

  /** How many of sorted numbers are less than one, or as great. */
  private static int below(long[] sorted, long limit, boolean orEqual) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < limit || (orEqual && sorted[middle] == limit)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Those of the first ones by beginning that end on a day or after it. */
  private final class Overlapping implements Selection {

    private final long from;
    private final int begun;
    private final int size;

    Overlapping(long from, int begun, int size) {
      this.from = from;
      this.begun = begun;
      this.size = size;
    }

    @Override
    public long size() {
      return size;
    }

    @Override
    public IntStream numbers() {
      IntStream.Builder found = IntStream.builder();
      collect(1, 0, leaves, found);
      return found.build();
    }

    private void collect(int node, int first, int width, IntStream.Builder found) {
      if (first >= begun || latest[node] < from) {
        return;
      }
      if (width == 1) {
        found.accept(order[first]);
        return;
      }
      int half = width / 2;
      collect(2 * node, first, half, found);
      collect(2 * node + 1, first + half, half, found);
    }
  }
}
