package org.chancery.query;

import java.util.Objects;
import org.chancery.event.DiplomaticEvent;
import org.chancery.time.Certainty;

/**
 * An event, and how surely it is one of those that were asked for.
 *
 * @param event the event
 * @param certainty yes or possibly
 * @param <E> the type of the event
 * @since 0.1
 */
public record Match<E extends DiplomaticEvent>(E event, Certainty certainty) {

  public Match {
    Objects.requireNonNull(event, "event");
    if (certainty == Certainty.NO) {
      throw new IllegalArgumentException("expected YES or POSSIBLY");
    }
  }

  /**
   * Tells whether it is one for sure.
   *
   * @return true if the certainty is yes
   */
  public boolean isSure() {
    return certainty == Certainty.YES;
  }
}
