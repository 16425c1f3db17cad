package org.chancery.query;

import org.chancery.event.DiplomaticEvent;
import org.chancery.time.Certainty;

/**
 * A question that an event answers with yes, no or possibly. Those of {@link Criteria} use an index
 * where there is one; one of your own is asked of every event that the others leave.
 *
 * @param <E> the events that can be asked
 * @since 0.1
 */
@FunctionalInterface
public interface Criterion<E extends DiplomaticEvent> {

  /**
   * Asks an event.
   *
   * @param event the event
   * @return yes, no, or possibly where what is known of the event does not settle it
   */
  Certainty test(E event);

  /**
   * Returns the question whether this holds and another one too.
   *
   * @param other the other one
   * @return no if either is no, else possibly if either is possibly
   */
  default Criterion<E> and(Criterion<? super E> other) {
    return new Combined<>(this, other, true);
  }

  /**
   * Returns the question whether this holds, or another one, or both.
   *
   * @param other the other one
   * @return yes if either is yes, else possibly if either is possibly
   */
  default Criterion<E> or(Criterion<? super E> other) {
    return new Combined<>(this, other, false);
  }

  /**
   * Returns the question whether this does not hold.
   *
   * @return the opposite; of possibly, possibly
   */
  default Criterion<E> not() {
    return event -> test(event).not();
  }
}
