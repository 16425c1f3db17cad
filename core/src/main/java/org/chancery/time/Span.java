package org.chancery.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which an event may have begun and on which it may have ended, as epoch days, and the
 * comparisons that follow from them. It begins on some day from {@code firstBegin} to {@code
 * lastBegin}, ends on some day from {@code firstEnd} to {@code lastEnd}, and does not end before it
 * begins.
 *
 * @param firstBegin the first day on which it may have begun
 * @param lastBegin the last day on which it may have begun
 * @param firstEnd the first day on which it may have ended
 * @param lastEnd the last day on which it may have ended
 */
record Span(long firstBegin, long lastBegin, long firstEnd, long lastEnd) {

  // The numbers outside the calendar never leave this class. An open end lies beyond all days. An
  // unknown end is a day, however far, and so lies one step nearer than an open one.
  private static final long OPEN_START = Long.MIN_VALUE;
  private static final long ANY_DAY_BEFORE = Long.MIN_VALUE + 1;
  private static final long ANY_DAY_AFTER = Long.MAX_VALUE - 1;
  private static final long OPEN_END = Long.MAX_VALUE;

  Span {
    // No end before the beginning: the end of 2024-09-17/2024-09 is not before the 17th.
    lastBegin = Math.min(lastBegin, lastEnd);
    firstEnd = Math.max(firstBegin, firstEnd);
  }

  /** Returns the span of an event of which no more is known than that it lies in a period. */
  static Span within(LocalDate first, LocalDate last) {
    long from = first.toEpochDay();
    long to = last.toEpochDay();
    return new Span(from, to, from, to);
  }

  /** Returns the span of an interval. */
  static Span between(Limit start, Limit end) {
    Span begin = start.date() == null ? unbounded(start) : start.date().span();
    Span finish = end.date() == null ? unbounded(end) : end.date().span();
    return new Span(begin.firstBegin, begin.lastBegin, finish.firstEnd, finish.lastEnd);
  }

  private static Span unbounded(Limit limit) {
    return limit.bound() == Bound.OPEN
        ? new Span(OPEN_START, OPEN_START, OPEN_END, OPEN_END)
        : new Span(ANY_DAY_BEFORE, ANY_DAY_AFTER, ANY_DAY_BEFORE, ANY_DAY_AFTER);
  }

  @Nullable LocalDate earliest() {
    return firstBegin <= ANY_DAY_BEFORE ? null : LocalDate.ofEpochDay(firstBegin);
  }

  @Nullable LocalDate latest() {
    return lastEnd >= ANY_DAY_AFTER ? null : LocalDate.ofEpochDay(lastEnd);
  }

  Certainty isBefore(Span other) {
    return Certainty.of(lastEnd < other.firstBegin, firstEnd >= other.lastBegin);
  }

  Certainty overlaps(Span other) {
    return Certainty.of(
        lastBegin <= other.firstEnd && other.lastBegin <= firstEnd,
        lastEnd < other.firstBegin || other.lastEnd < firstBegin);
  }

  Certainty contains(Span other) {
    Span period = asPeriod();
    return Certainty.of(
        period.lastBegin <= other.firstBegin && other.lastEnd <= period.firstEnd,
        other.lastBegin < period.firstBegin || period.lastEnd < other.firstEnd);
  }

  /** Returns the period from the earliest to the latest day, of which only unknown ends vary. */
  private Span asPeriod() {
    return new Span(
        firstBegin,
        firstBegin == ANY_DAY_BEFORE ? lastBegin : firstBegin,
        lastEnd == ANY_DAY_AFTER ? firstEnd : lastEnd,
        lastEnd);
  }
}
