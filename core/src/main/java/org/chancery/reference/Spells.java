package org.chancery.reference;

import java.time.LocalDate;
import org.chancery.time.Bound;
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
    return !period.isInterval()
        || ((period.startBound() != Bound.GIVEN || isSurelyOn(date.earliest(), period))
            && (period.endBound() != Bound.GIVEN || isSurelyOn(date.latest(), period)));
  }

  private static boolean isSurelyOn(@Nullable LocalDate day, EventDate period) {
    return day != null && period.overlaps(day) == Certainty.YES;
  }

  /** Whether an answer is as sure as asked for: a yes always, a no never. */
  static boolean isAtLeast(Certainty answer, Certainty atLeast) {
    return answer == Certainty.YES || (answer == Certainty.POSSIBLY && atLeast != Certainty.YES);
  }
}
