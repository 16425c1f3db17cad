package org.chancery.dataset;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.event.DiplomaticEvent;
import org.chancery.internal.Copies;
import org.chancery.reference.Actor;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.chancery.value.EventId;

/**
 * Events with what the dataset says of itself. The order of the events is part of it.
 *
 * @param header title, version, licence and coverage
 * @param events the events, in their order
 * @since 0.1
 */
public record Dataset(DatasetHeader header, List<DiplomaticEvent> events) implements Serializable {

  public Dataset {
    Objects.requireNonNull(header, "header");
    events = Copies.list(events, "events");
  }

  /**
   * Finds an event by its id.
   *
   * @param id the id
   * @return the first event that has it
   */
  public Optional<DiplomaticEvent> find(EventId id) {
    return events.stream().filter(event -> event.id().equals(id)).findFirst();
  }

  /**
   * Returns the dataset with other ids. Relations lead to the new ids, and each renamed event has a
   * relation {@code same_as} to its old id, by which it can still be found.
   *
   * @param newIds the new id by the old one; events that it does not name keep theirs
   * @return the dataset, with the events in their order
   * @throws IllegalArgumentException if an old id is none of the dataset, or a new one is of
   *     another event, now or before
   */
  public Dataset renamed(Map<EventId, EventId> newIds) {
    return new Renaming(this, newIds).rename();
  }

  /**
   * Returns the events of one type.
   *
   * @param type the record class, such as {@code Visit.class}
   * @param <E> the type
   * @return the events, in their order
   */
  public <E extends DiplomaticEvent> Stream<E> ofType(Class<E> type) {
    return events.stream().filter(type::isInstance).map(type::cast);
  }

  /**
   * Returns the events that name an actor in any of their fields for actors: as a participant in
   * whatever role, or the one on whose behalf a participant acts; as the organisation or the member
   * of a membership; as the subject or a counterpart of an observation; as a party that acts on an
   * agreement.
   *
   * <p>An event is not among them only because it happens there: the country of a place is no
   * actor. What claims say is not searched either.
   *
   * @param actor the state or organisation
   * @return the events, in their order
   */
  public Stream<DiplomaticEvent> involving(Actor actor) {
    return events.stream().filter(event -> event.involves(actor));
  }

  /**
   * Returns the events that lie within a period: surely, or also possibly.
   *
   * @param period the period, such as {@code 2024-09}
   * @param atLeast {@link Certainty#YES} for those that surely lie within, {@link
   *     Certainty#POSSIBLY} for those that may lie within too
   * @return the events, in their order; one without a date is in neither
   * @throws IllegalArgumentException if the third answer is asked for, {@link Certainty#NO}
   */
  public Stream<DiplomaticEvent> during(EventDate period, Certainty atLeast) {
    if (atLeast == Certainty.NO) {
      throw new IllegalArgumentException("expected YES or POSSIBLY");
    }
    return events.stream()
        .filter(
            event -> {
              EventDate date = event.date();
              Certainty within = date == null ? Certainty.NO : period.contains(date);
              return within == Certainty.YES
                  || (within == Certainty.POSSIBLY && atLeast == Certainty.POSSIBLY);
            });
  }

  /**
   * Returns the events that relate to another one.
   *
   * @param target the id of the other event
   * @return the events, in their order
   */
  public Stream<DiplomaticEvent> relatedTo(EventId target) {
    return events.stream()
        .filter(event -> event.relations().stream().anyMatch(r -> r.target().equals(target)));
  }
}
