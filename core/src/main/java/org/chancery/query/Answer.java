package org.chancery.query;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.event.DiplomaticEvent;

/**
 * The events that answer a question, in the order of the dataset: those that do for sure, and those
 * of which it cannot be told, because a date is imprecise, say, or a field has no value. An event
 * that the question is not about is no part of it.
 *
 * @param matches the events with their certainties
 * @param <E> the type of the events
 * @since 0.1
 */
public record Answer<E extends DiplomaticEvent>(List<Match<E>> matches) {

  public Answer {
    matches = List.copyOf(matches);
  }

  /**
   * Returns the events that answer the question for sure.
   *
   * @return the events, in their order
   */
  public Stream<E> surely() {
    return matches.stream().filter(Match::isSure).map(Match::event);
  }

  /**
   * Returns the events of which it cannot be told.
   *
   * @return the events, in their order; none of {@link #surely()} is among them
   */
  public Stream<E> perhaps() {
    return matches.stream().filter(match -> !match.isSure()).map(Match::event);
  }

  /**
   * Returns the events that may answer the question, for sure or perhaps.
   *
   * @return the events, in their order
   */
  public Stream<E> all() {
    return matches.stream().map(Match::event);
  }
}
