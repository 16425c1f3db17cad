package org.chancery.query;

import org.chancery.event.DiplomaticEvent;
import org.chancery.time.Certainty;
import org.jspecify.annotations.Nullable;

/** Two criteria, both of which are to hold, or one of which is. */
record Combined<E extends DiplomaticEvent>(
    Criterion<E> one, Criterion<? super E> other, boolean both) implements Indexed<E> {

  @Override
  public Certainty test(E event) {
    Certainty decisive = both ? Certainty.NO : Certainty.YES;
    Certainty first = one.test(event);
    if (first == decisive) {
      return first;
    }
    Certainty second = other.test(event);
    return second == decisive || first != Certainty.POSSIBLY ? second : first;
  }

  @Override
  public @Nullable Selection select(EventIndex index) {
    Selection first = Indexed.of(one, index);
    Selection second = Indexed.of(other, index);
    if (both) {
      if (first == null || second == null) {
        return first == null ? second : first;
      }
      return first.size() <= second.size() ? first : second;
    }
    return first == null || second == null ? null : Selection.union(first, second);
  }
}
