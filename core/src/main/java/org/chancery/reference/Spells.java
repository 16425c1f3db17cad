package org.chancery.reference;

import java.time.LocalDate;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.jspecify.annotations.Nullable;

/** What holds for a span of time, at a date. */
final class Spells {

  private Spells() {}

  static Certainty heldAt(EventDate period, EventDate date) {
    if (period.overlaps(date) == Certainty.NO) {
      return Certainty.NO;
    }
    return period.contains(date) == Certainty.YES && isSurelyWithin(period, date)
        ? Certainty.YES
        : Certainty.POSSIBLY;
  }

  /**
   * Tells whether a date lies between the last day on which a period may have begun and the first
   * on which it may have ended: of an office held from 2005 no source says that it was held on the
   * first of January.
   */
  private static boolean isSurelyWithin(EventDate period, EventDate date) {
    EventDate start = period.isInterval() ? period.start() : null;
    EventDate end = period.isInterval() ? period.end() : null;
    return (start == null || isInOrder(start.latest(), date.earliest()))
        && (end == null || isInOrder(date.latest(), end.earliest()));
  }

  private static boolean isInOrder(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && other != null && !one.isAfter(other);
  }

  /** Whether an answer is as sure as asked for: a yes always, a no never. */
  static boolean isAtLeast(Certainty answer, Certainty atLeast) {
    return answer == Certainty.YES || (answer == Certainty.POSSIBLY && atLeast != Certainty.YES);
  }
}
