package org.chancery.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.chancery.meta.Field;
import org.chancery.meta.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * Which element of an older list is which of a newer. Equal elements are the same; the longest run
 * of them that kept its order stays where it is, and the others have moved. Of what is left between
 * two that stayed, records that have half of their fields in common are one that changed, each
 * compared with {@value #MOST_COMPARED} at most. So the work grows with n log n.
 */
final class ListAlignment {

  private static final int MOST_COMPARED = 25;
  private static final int NONE = -1;

  /**
   * What became of an element.
   *
   * @param older its index in the older list, or -1
   * @param newer its index in the newer list, or -1
   * @param moved whether it is in both and its place is another among those that stayed
   */
  record Step(int older, int newer, boolean moved) {

    boolean isAddition() {
      return older == NONE;
    }

    boolean isRemoval() {
      return newer == NONE;
    }
  }

  private final List<?> older;
  private final List<?> newer;
  private final int[] partners; // the older index of each newer element
  private final boolean[] moved; // of each newer element
  private final boolean[] taken; // of each older element

  private ListAlignment(List<?> older, List<?> newer) {
    this.older = older;
    this.newer = newer;
    partners = new int[newer.size()];
    Arrays.fill(partners, NONE);
    moved = new boolean[newer.size()];
    taken = new boolean[older.size()];
  }

  /** Returns the steps in the order of the newer list, removals where they stood among them. */
  static List<Step> of(List<?> older, List<?> newer) {
    ListAlignment alignment = new ListAlignment(older, newer);
    alignment.matchEnds();
    alignment.matchEqual();
    alignment.tellMoves();
    alignment.matchAlike();
    return alignment.steps();
  }

  /** What both begin and end with stays, so that no like element in the middle takes its place. */
  private void matchEnds() {
    int shorter = Math.min(older.size(), newer.size());
    int start = 0;
    while (start < shorter && older.get(start).equals(newer.get(start))) {
      match(start, start);
      start++;
    }
    for (int back = 1; back <= shorter - start; back++) {
      int i = older.size() - back;
      int j = newer.size() - back;
      if (!older.get(i).equals(newer.get(j))) {
        break;
      }
      match(i, j);
    }
  }

  private void match(int i, int j) {
    partners[j] = i;
    taken[i] = true;
  }

  private void matchEqual() {
    Map<Object, TreeSet<Integer>> places = new HashMap<>();
    for (int i = 0; i < older.size(); i++) {
      if (!taken[i]) {
        places.computeIfAbsent(older.get(i), element -> new TreeSet<>()).add(i);
      }
    }
    int last = NONE;
    for (int j = 0; j < newer.size(); j++) {
      TreeSet<Integer> equal = partners[j] == NONE ? places.get(newer.get(j)) : null;
      if (equal != null && !equal.isEmpty()) {
        Integer next = equal.higher(last);
        int i = next == null ? equal.first() : next;
        equal.remove(i);
        match(i, j);
        last = i;
      }
    }
  }

  /** Marks all that are in no longest increasing run of the older indexes. */
  private void tellMoves() {
    int[] ends = new int[newer.size()]; // the newer index at which the best run of a length ends
    int[] before = new int[newer.size()];
    int longest = 0;
    for (int j = 0; j < newer.size(); j++) {
      if (partners[j] != NONE) {
        int length = runBelow(partners[j], ends, longest);
        before[j] = length == 0 ? NONE : ends[length - 1];
        ends[length] = j;
        longest = Math.max(longest, length + 1);
      }
    }
    for (int j = 0; j < newer.size(); j++) {
      moved[j] = partners[j] != NONE;
    }
    for (int j = longest == 0 ? NONE : ends[longest - 1]; j != NONE; j = before[j]) {
      moved[j] = false;
    }
  }

  /** The length of the longest run so far that ends below an index. */
  private int runBelow(int index, int[] ends, int longest) {
    int low = 0;
    int high = longest;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (partners[ends[middle]] < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private void matchAlike() {
    int i = 0;
    int j = 0;
    for (int end = 0; end <= newer.size(); end++) {
      boolean stayed = end < newer.size() && partners[end] != NONE && !moved[end];
      if (stayed || end == newer.size()) {
        int olderEnd = stayed ? partners[end] : older.size();
        matchAlike(i, olderEnd, j, end);
        i = olderEnd + 1;
        j = end + 1;
      }
    }
  }

  private void matchAlike(int fromOlder, int toOlder, int fromNewer, int toNewer) {
    int from = fromNewer;
    for (int i = fromOlder; i < toOlder && from < toNewer; i++) {
      if (!taken[i] && older.get(i) instanceof Record record) {
        int best = mostAlike(record, from, Math.min(toNewer, from + MOST_COMPARED));
        if (best != NONE) {
          match(i, best);
          from = best + 1;
        }
      }
    }
  }

  private int mostAlike(Record record, int from, int to) {
    int best = NONE;
    double most = 0;
    for (int j = from; j < to; j++) {
      if (partners[j] == NONE) {
        double alike = likeness(record, (Record) newer.get(j));
        if (alike >= 0.5 && alike > most) {
          best = j;
          most = alike;
        }
      }
    }
    return best;
  }

  /** The share of the fields with a value in either that are equal in both. */
  private static double likeness(Record one, Record other) {
    RecordType<?> type = RecordType.of(one);
    @Nullable Object[] values = type.valuesOf(one);
    @Nullable Object[] others = type.valuesOf(other);
    int given = 0;
    int equal = 0;
    for (Field field : type.fields()) {
      Object value = values[field.index()];
      Object theOther = others[field.index()];
      if (!Values.isAbsent(value) || !Values.isAbsent(theOther)) {
        given++;
        equal += Objects.equals(value, theOther) ? 1 : 0;
      }
    }
    return given == 0 ? 0 : (double) equal / given;
  }

  private List<Step> steps() {
    List<Step> steps = new ArrayList<>(newer.size());
    int i = 0;
    for (int j = 0; j < newer.size(); j++) {
      if (partners[j] != NONE && !moved[j]) {
        removals(i, partners[j], steps);
        i = partners[j] + 1;
      }
      steps.add(new Step(partners[j], j, moved[j]));
    }
    removals(i, older.size(), steps);
    return steps;
  }

  private void removals(int from, int to, List<Step> steps) {
    for (int i = from; i < to; i++) {
      if (!taken[i]) {
        steps.add(new Step(i, NONE, false));
      }
    }
  }
}
