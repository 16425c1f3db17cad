package org.chancery.dataset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.reference.Actor;
import org.chancery.reference.Organisation;
import org.chancery.time.EventDate;
import org.chancery.value.EventId;
import org.chancery.value.Place;
import org.jspecify.annotations.Nullable;

/**
 * How ids are made of what events are: {@code kz-2024-visit-ita-1}.
 *
 * <p>An id has these parts, in lower case and divided by hyphens:
 *
 * <ol>
 *   <li>the prefix, which names the collection; it may be empty;
 *   <li>the year in which the event begins at the earliest, or by which it ends where only that is
 *       known; {@code undated} where neither is;
 *   <li>the name of the event's type;
 *   <li>the codes of its actors, in alphabetical order, but for those that the rule leaves out
 *       because all events are about them. Where there are more than three, the country of the
 *       first place stands for them, if it is known;
 *   <li>a number from 1 on, by which events with the same parts differ.
 * </ol>
 *
 * <p>Such an id is a name, not a statement: it stays as it is when the event is put off to another
 * year. The same events get the same ids on any machine, in whatever order they come. Immutable.
 *
 * @since 0.1
 */
public final class IdRule {

  private static final int MOST_ACTORS = 3;
  private static final int LONGEST_PREFIX = 40;

  private final String prefix;
  private final Set<Actor> leftOut;

  private IdRule(String prefix, Set<Actor> leftOut) {
    this.prefix = prefix;
    this.leftOut = Set.copyOf(leftOut);
  }

  /**
   * Returns a rule.
   *
   * @param prefix what ids begin with, such as {@code kz}; empty for none
   * @return the rule, which leaves no actor out
   * @throws IllegalArgumentException if it has more than 40 characters, or others than lower case
   *     letters, digits and hyphens between them
   */
  public static IdRule of(String prefix) {
    if (prefix.length() > LONGEST_PREFIX || !prefix.matches("([a-z0-9]+(-[a-z0-9]+)*)?")) {
      throw new IllegalArgumentException(
          "expected a prefix of at most 40 lower case letters, digits, and hyphens between them");
    }
    return new IdRule(prefix, Set.of());
  }

  /**
   * Returns this rule with one more actor that ids do not name.
   *
   * @param actor the actor that all events are about
   * @return the rule
   */
  public IdRule leavingOut(Actor actor) {
    Set<Actor> more = new HashSet<>(leftOut);
    more.add(actor);
    return new IdRule(prefix, more);
  }

  /**
   * Returns the next free id for an event.
   *
   * @param event the event; its own id does not matter
   * @param taken the ids that are in use, or have been
   * @return the id with the lowest number that is free
   */
  public EventId mint(DiplomaticEvent event, Set<EventId> taken) {
    return next(stem(event), new HashMap<>(), taken);
  }

  /**
   * Returns ids for many events at once. Those of one stem are numbered by date, and then by the
   * rest of what they say, so that their order does not matter.
   *
   * @param events the events, with different ids
   * @param taken the ids that may not be given
   * @return the new id by the present one, in the order of the events
   * @throws IllegalArgumentException if two events have one id
   */
  public Map<EventId, EventId> mintAll(
      Collection<? extends DiplomaticEvent> events, Set<EventId> taken) {
    Map<String, List<DiplomaticEvent>> byStem = new HashMap<>();
    Set<EventId> present = new HashSet<>();
    for (DiplomaticEvent event : events) {
      if (!present.add(event.id())) {
        throw new IllegalArgumentException("expected events with different ids: " + event.id());
      }
      byStem.computeIfAbsent(stem(event), stem -> new ArrayList<>()).add(event);
    }
    Map<EventId, EventId> minted = new HashMap<>();
    byStem.forEach(
        (stem, alike) -> {
          if (alike.size() > 1) {
            alike.sort(byFacts());
          }
          Map<String, Integer> last = new HashMap<>();
          alike.forEach(event -> minted.put(event.id(), next(stem, last, taken)));
        });
    Map<EventId, EventId> inOrder = new LinkedHashMap<>();
    events.forEach(event -> inOrder.put(event.id(), minted.get(event.id())));
    return inOrder;
  }

  private static Comparator<DiplomaticEvent> byFacts() {
    EventId same = EventId.of("id");
    Map<EventId, String> texts = new HashMap<>();
    return Comparator.comparing(
            DiplomaticEvent::date, Comparator.nullsLast(Comparator.naturalOrder()))
        .thenComparing(
            event ->
                texts.computeIfAbsent(
                    event.id(),
                    id -> event.toBuilder().id(same).relations(List.of()).build().toString()));
  }

  private static EventId next(String stem, Map<String, Integer> last, Set<EventId> taken) {
    while (true) {
      EventId id = EventId.of(stem + "-" + last.merge(stem, 1, Integer::sum));
      if (!taken.contains(id)) {
        return id;
      }
    }
  }

  /** All of an id but its number. */
  private String stem(DiplomaticEvent event) {
    List<String> parts = new ArrayList<>();
    if (!prefix.isEmpty()) {
      parts.add(prefix);
    }
    parts.add(year(event.date()));
    parts.add(EventTypes.of(event).name());
    parts.addAll(actors(event));
    return String.join("-", parts);
  }

  private static String year(@Nullable EventDate date) {
    LocalDate day = date == null ? null : date.earliest() == null ? date.latest() : date.earliest();
    return day == null ? "undated" : Integer.toString(day.getYear()).replace('-', 'b');
  }

  private Collection<String> actors(DiplomaticEvent event) {
    Set<String> codes = new TreeSet<>();
    for (Actor actor : event.actors()) {
      if (!leftOut.contains(actor)) {
        codes.add(code(actor));
      }
    }
    if (codes.size() <= MOST_ACTORS) {
      return codes;
    }
    Place first = event.places().isEmpty() ? null : event.places().get(0);
    return first == null || first.country() == null ? List.of() : List.of(code(first.country()));
  }

  private static String code(Actor actor) {
    String code = actor instanceof Organisation ? actor.code() : actor.toString();
    String plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    String trimmed = plain.replaceAll("^-|-$", "");
    return trimmed.length() > 20 ? trimmed.substring(0, 20) : trimmed;
  }
}
