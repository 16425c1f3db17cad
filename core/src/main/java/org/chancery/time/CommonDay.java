package org.chancery.time;

import java.util.ArrayList;
import java.util.List;

/** Looks for a day on which several extents may all fall, none of them put together from others. */
final class CommonDay {

  // Enough for a season of every century; beyond that a day in common is not ruled out.
  private static final int MOST_STEPS = 500;

  private CommonDay() {}

  /** Whether there is such a day between two. */
  static boolean exists(List<Extent> extents, long from, long to) {
    long first = from;
    long last = to;
    boolean gaps = false;
    for (int i = 0; i < extents.size(); i++) {
      Extent extent = extents.get(i);
      first = Math.max(first, extent.firstBegin);
      last = Math.min(last, extent.lastEnd);
      gaps |= extent instanceof UnitPattern;
    }
    return first <= last && (!gaps || ofAll(patterns(extents), first, last));
  }

  private static List<UnitPattern> patterns(List<Extent> extents) {
    List<UnitPattern> patterns = new ArrayList<>();
    for (Extent extent : extents) {
      if (extent instanceof UnitPattern pattern) {
        patterns.add(pattern);
      }
    }
    return patterns;
  }

  private static boolean ofAll(List<UnitPattern> patterns, long first, long last) {
    if (patterns.size() > 1 && patterns.stream().anyMatch(UnitPattern::isOfSeasons)) {
      return bySteps(patterns, first, last);
    }
    Digits together = patterns.get(0).digits();
    for (UnitPattern pattern : patterns) {
      together = together.and(pattern.digits());
      if (together == null) {
        return false;
      }
    }
    return together.fitSomeDay() && together.next(first) <= last;
  }

  /** Goes from day to day; where that takes long, the answer is that there may be one. */
  private static boolean bySteps(List<UnitPattern> patterns, long first, long last) {
    long day = first;
    int agreed = 0;
    for (int steps = 0; steps < MOST_STEPS; steps++) {
      long next = patterns.get(steps % patterns.size()).ceiling(day);
      if (next > last) {
        return false;
      }
      agreed = next == day ? agreed + 1 : 1;
      if (agreed == patterns.size()) {
        return true;
      }
      day = next;
    }
    return true;
  }
}
