package org.chancery.query;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.internal.Copies;
import org.chancery.meta.Field;
import org.chancery.reference.Actor;
import org.chancery.value.Participant;
import org.jspecify.annotations.Nullable;

/**
 * A pair of actors in one event, with what each of them is there.
 *
 * <p>What an actor is, is told by the codes of all its roles among the participants, such as {@code
 * visitor}; for one that stands in a field of the event's own, by the name of that field, such as
 * {@code member}. One that is there only as the country of a place is nothing.
 *
 * @param event the event
 * @param dyad the pair
 * @param oneAs what {@link Dyad#one()} is, each word once, in the order of the event
 * @param otherAs what {@link Dyad#other()} is
 * @since 0.1
 */
public record EventDyad(
    DiplomaticEvent event, Dyad dyad, List<String> oneAs, List<String> otherAs) {

  public EventDyad {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(dyad, "dyad");
    oneAs = Copies.list(oneAs, "oneAs");
    otherAs = Copies.list(otherAs, "otherAs");
  }

  /**
   * Returns the pairs of an event.
   *
   * @param rule which pairs an event stands for
   * @param event the event
   * @return the pairs, in the order of {@link DyadRule#of}
   */
  public static List<EventDyad> of(DyadRule rule, DiplomaticEvent event) {
    List<Dyad> dyads = rule.of(event);
    if (dyads.isEmpty()) {
      return List.of();
    }
    Map<Actor, Set<String>> as = new HashMap<>();
    for (Participant participant : event.participants()) {
      Actor actor = participant.actor() == null ? participant.onBehalfOf() : participant.actor();
      if (actor != null) {
        add(as, actor, participant.role().code());
      }
    }
    for (Field field : EventTypes.of(event).fields()) {
      Object value = field.get((Record) event);
      for (Object element : value instanceof List<?> list ? list : asList(value)) {
        if (element instanceof Actor actor) {
          add(as, actor, field.name());
        }
      }
    }
    return dyads.stream()
        .map(dyad -> new EventDyad(event, dyad, words(as, dyad.one()), words(as, dyad.other())))
        .toList();
  }

  private static List<?> asList(@Nullable Object value) {
    return value == null ? List.of() : List.of(value);
  }

  private static void add(Map<Actor, Set<String>> as, Actor actor, String word) {
    as.computeIfAbsent(actor, absent -> new LinkedHashSet<>(2)).add(word);
  }

  private static List<String> words(Map<Actor, Set<String>> as, Actor actor) {
    return List.copyOf(as.getOrDefault(actor, Set.of()));
  }
}
