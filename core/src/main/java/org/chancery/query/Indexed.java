package org.chancery.query;

import org.chancery.event.DiplomaticEvent;
import org.jspecify.annotations.Nullable;

/** A criterion to which an index knows the events that may answer it. */
interface Indexed<E extends DiplomaticEvent> extends Criterion<E> {

  /** All events that are not a no, and maybe others; null where that may be any. */
  @Nullable Selection select(EventIndex index);

  static @Nullable Selection of(Criterion<?> criterion, EventIndex index) {
    if (criterion instanceof Who who) {
      return who.select(index); // which is public, and so cannot be Indexed
    }
    return criterion instanceof Indexed<?> indexed ? indexed.select(index) : null;
  }
}
