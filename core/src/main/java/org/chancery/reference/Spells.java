package org.chancery.reference;

import org.chancery.time.Certainty;
import org.chancery.time.EventDate;

/** What holds for a span of time, at a date. */
final class Spells {

  private Spells() {}

  static Certainty heldAt(EventDate period, EventDate date) {
    if (period.overlaps(date) == Certainty.NO) {
      return Certainty.NO;
    }
    return period.contains(date) == Certainty.YES ? Certainty.YES : Certainty.POSSIBLY;
  }

  /** Whether an answer is as sure as asked for: a yes always, a no never. */
  static boolean isAtLeast(Certainty answer, Certainty atLeast) {
    return answer == Certainty.YES || (answer == Certainty.POSSIBLY && atLeast != Certainty.YES);
  }
}
