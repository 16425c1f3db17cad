package org.chancery.time;

import static org.chancery.time.Days.ANY_DAY_AFTER;
import static org.chancery.time.Days.ANY_DAY_BEFORE;
import static org.chancery.time.Days.NONE;
import static org.chancery.time.Days.OPEN_START;

import java.util.ArrayList;
import java.util.List;

/**
 * What a date leaves possible: an event of that date begins on some day from {@code firstBegin} to
 * {@code lastBegin}, ends on some day from {@code firstEnd} to {@code lastEnd}, and does not end
 * before it begins. Each way in which that may have been is called a case. The comparisons ask
 * whether something is so in all cases, or in none.
 *
 * <p>An extent of this class leaves all cases within these four days possible: that of a day, a
 * month, an interval. The subclasses leave gaps, or are several things at once.
 */
sealed class Extent permits VagueExtent, UnitPattern, UnitRun, EachUnit, Compound {

  // Far more than any date needs that somebody means; fewer than take long.
  private static final int MOST_STEPS = 20_000;

  final long firstBegin;
  final long lastBegin;
  final long firstEnd;
  final long lastEnd;

  Extent(long firstBegin, long lastBegin, long firstEnd, long lastEnd) {
    this.firstBegin = firstBegin;
    // No end before the beginning: the end of 2024-09-17/2024-09 is not before the 17th.
    this.lastBegin = Math.min(lastBegin, lastEnd);
    this.firstEnd = Math.max(firstBegin, firstEnd);
    this.lastEnd = lastEnd;
  }

  /** Makes the extent of an event of which no more is known than that it lies in a period. */
  Extent(long first, long last) {
    this.firstBegin = first;
    this.lastBegin = last;
    this.firstEnd = first;
    this.lastEnd = last;
  }

  // ---------------------------------------------------------------- the days that it may fall on

  /** Returns the first day on or after this one on which the event may fall, or {@code NONE}. */
  long ceiling(long day) {
    return day > lastEnd ? NONE : Math.max(day, firstBegin);
  }

  /** Returns the last day on or before this one on which the event may fall; there is one. */
  long floor(long day) {
    return Math.min(day, lastEnd);
  }

  /**
   * Returns the last day that follows a possible one without a gap, or an earlier one from which to
   * ask again.
   */
  long runEnd(long day) {
    return lastEnd;
  }

  // ---------------------------------------------------------------- put together from others

  /** The extents that all hold at once, one but for a set of all. */
  List<? extends Extent> parts() {
    return List.of(this);
  }

  /** The extents of which one holds, one but for a set of one. */
  List<? extends Extent> alternatives() {
    return List.of(this);
  }

  /** The extents of which each has a part in the days that this may fall on. */
  List<? extends Extent> simple() {
    return List.of(this);
  }

  // ---------------------------------------------------------------- before, and a day in common

  final Certainty isBefore(Extent other) {
    return Certainty.of(lastEnd < other.firstBegin, firstEnd >= other.lastBegin);
  }

  final Certainty overlaps(Extent other) {
    boolean surely = surelyMeets(this, other);
    return Certainty.of(surely, !surely && !mayMeet(this, other, OPEN_START, Days.OPEN_END));
  }

  /** Whether there is a day between two on which both may fall. */
  private static boolean mayMeet(Extent one, Extent other, long from, long to) {
    if (one.getClass() == Extent.class && other.getClass() == Extent.class) { // as most are
      return Math.max(from, Math.max(one.firstBegin, other.firstBegin))
          <= Math.min(to, Math.min(one.lastEnd, other.lastEnd));
    }
    for (Extent own : one.simple()) {
      for (Extent others : other.simple()) {
        if (CommonDay.exists(List.of(own, others), from, to)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean surelyMeets(Extent one, Extent other) {
    if (one instanceof AllOf || other instanceof AllOf) {
      return partSurelyMeets(one, other) || partSurelyMeets(other, one);
    }
    return one.meets(other);
  }

  /** Whether some part of the one, whatever it turns out to be, meets some part of the other. */
  private static boolean partSurelyMeets(Extent one, Extent other) {
    return one.parts().stream()
        .anyMatch(
            part ->
                part.alternatives().stream()
                    .allMatch(
                        alternative -> other.parts().stream().anyMatch(p -> p.meets(alternative))));
  }

  /** Whether the two, neither a set of all, have a day in common in all cases. */
  boolean meets(Extent other) {
    return other instanceof EachUnit
        ? other.meets(this)
        : lastBegin <= other.firstEnd && other.lastBegin <= firstEnd;
  }

  final Certainty sameDay(Extent other) {
    boolean surely = isOneDay() && other.isOneDay() && firstBegin == other.firstBegin;
    return Certainty.of(surely, !surely && !mayBeOneDay(this, other));
  }

  private boolean isOneDay() {
    return firstBegin == lastEnd;
  }

  private static boolean mayBeOneDay(Extent one, Extent other) {
    return one.alternatives().stream()
        .anyMatch(
            own -> other.alternatives().stream().anyMatch(others -> mayAllBeOneDay(own, others)));
  }

  /** Whether all parts of two extents, of which neither is one of several, may be on one day. */
  private static boolean mayAllBeOneDay(Extent one, Extent other) {
    List<Extent> parts = new ArrayList<>(one.parts());
    parts.addAll(other.parts());
    return CommonDay.exists(
        parts, Math.max(one.firstEnd, other.firstEnd), Math.min(one.lastBegin, other.lastBegin));
  }

  // ---------------------------------------------------------------- as a period that holds another

  final Certainty contains(Extent other) {
    boolean surely = surelyHolds(other);
    return Certainty.of(surely, !surely && !mayHold(other));
  }

  /** Whether this, as a period, holds the other in all cases of both. */
  boolean surelyHolds(Extent other) {
    return surelyFrom() <= other.firstBegin && other.lastEnd <= surelyTo();
  }

  /** The first day that the period surely has: its first, but where that is not known. */
  final long surelyFrom() {
    return firstBegin == ANY_DAY_BEFORE ? lastBegin : firstBegin;
  }

  /** The last day that the period surely has: its last, but where that is not known. */
  final long surelyTo() {
    return lastEnd == ANY_DAY_AFTER ? firstEnd : lastEnd;
  }

  /** Whether this, as a period, holds the other in some case. */
  boolean mayHold(Extent other) {
    // The smallest cases: all that lies between, where it surely begins before it ends, or one day.
    if (other.lastBegin <= other.firstEnd) {
      return holdsRun(other.lastBegin, other.firstEnd);
    }
    if (other instanceof AllOf) {
      return ceiling(other.firstEnd) <= other.lastBegin;
    }
    return mayMeet(this, other, other.firstEnd, other.lastBegin);
  }

  /** Whether the period may have all days from one to another. */
  boolean holdsRun(long from, long to) {
    return ceiling(from) == from && unitEnd(from) >= to;
  }

  /** The last day of the longest period that this may be and that has a possible day. */
  long unitEnd(long day) {
    return lastEnd;
  }

  // ---------------------------------------------------------------- more and less precise

  /** Whether this leaves nothing possible that the other rules out. */
  final boolean refines(Extent other) {
    return firstBegin >= other.firstBegin
        && lastBegin <= other.lastBegin
        && firstEnd >= other.firstEnd
        && lastEnd <= other.lastEnd
        && fallsWithin(other);
  }

  /** Whether this may fall on no day on which the other may not; no, where that takes long. */
  boolean fallsWithin(Extent other) {
    long day = ceiling(OPEN_START);
    int most = MOST_STEPS / other.simple().size();
    for (int steps = 0; day != NONE; steps++) {
      if (steps == most || other.ceiling(day) != day) {
        return false;
      }
      day = ceiling(other.runEnd(day) + 1);
    }
    return true;
  }
}
