package org.chancery.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.code.EventStatus;
import org.chancery.code.RelationType;
import org.chancery.code.Topic;
import org.chancery.dataset.Dataset;
import org.chancery.event.Agreement;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Visit;
import org.chancery.reference.Actor;
import org.chancery.reference.State;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.chancery.value.EventId;
import org.chancery.value.OtherId;
import org.chancery.value.Place;
import org.chancery.value.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Many events, made ready for questions. It is built once, in n log n, does not change, and can be
 * used by many threads. A question costs as much as its most selective part finds.
 *
 * <pre>{@code
 * EventIndex index = EventIndex.of(dataset);
 * Answer<Visit> visits =
 *     index.find(Visit.class, Criteria.visitTo(State.of("ITA")).and(Criteria.overlaps("2024-01")));
 * visits.surely().forEach(visit -> System.out.println(visit.title()));
 * }</pre>
 *
 * @since 0.1
 */
public final class EventIndex {

  private final List<DiplomaticEvent> events;
  private final Map<EventId, Integer> byId = new HashMap<>();
  private final Map<EventId, Numbers> bySameAs = new HashMap<>();
  private final Map<OtherId, Numbers> byOtherId = new HashMap<>();
  private final Map<Class<?>, Numbers> byType = new HashMap<>();
  private final Map<Actor, Numbers> byActor = new HashMap<>();
  private final Map<State, Numbers> byCountry = new HashMap<>();
  private final Map<Topic, Numbers> byTopic = new HashMap<>();
  private final Map<EventStatus, Numbers> byStatus = new HashMap<>();
  private final Map<EventId, Numbers> byTarget = new HashMap<>();
  private final Numbers unsureOfActors = new Numbers();
  private final Numbers unsureOfPlaces = new Numbers();
  private final Numbers unsureOfTopics = new Numbers();
  private final Spans spans;

  private EventIndex(Collection<? extends DiplomaticEvent> all) {
    events = List.copyOf(all);
    for (int number = 0; number < events.size(); number++) {
      add(events.get(number), number);
    }
    for (Map<?, Numbers> map :
        List.of(bySameAs, byOtherId, byType, byActor, byCountry, byTopic, byStatus, byTarget)) {
      map.values().forEach(Numbers::trim);
    }
    spans = new Spans(events);
  }

  /**
   * Makes an index of the events of a dataset.
   *
   * @param dataset the dataset
   * @return the index
   */
  public static EventIndex of(Dataset dataset) {
    return new EventIndex(dataset.events());
  }

  /**
   * Makes an index of events.
   *
   * @param events the events
   * @return the index
   */
  public static EventIndex of(Collection<? extends DiplomaticEvent> events) {
    return new EventIndex(events);
  }

  private void add(DiplomaticEvent event, int number) {
    byId.putIfAbsent(event.id(), number);
    note(byType, event.getClass(), number);
    note(byStatus, event.status(), number);
    event.otherIds().forEach(id -> note(byOtherId, id, number));
    for (Relation relation : event.relations()) {
      note(byTarget, relation.target(), number);
      if (relation.type().equals(RelationType.SAME_AS)) {
        note(bySameAs, relation.target(), number);
      }
    }
    event.topics().forEach(topic -> note(byTopic, topic, number));
    if (Absence.mayHaveMore(event, Absence.TOPICS, event.topics())) {
      unsureOfTopics.add(number);
    }
    event.actors().forEach(actor -> note(byActor, actor, number));
    boolean nameless = event.participants().stream().anyMatch(p -> p.actor() == null);
    if (nameless || Absence.mayHaveMore(event, Absence.PARTICIPANTS, event.participants())) {
      unsureOfActors.add(number);
    }
    for (Place place : event.places()) {
      if (place.country() == null) {
        unsureOfPlaces.add(number);
      } else {
        note(byCountry, place.country(), number);
      }
    }
    if (Absence.mayHaveMore(event, Absence.PLACES, event.places())) {
      unsureOfPlaces.add(number);
    }
  }

  private static <K> void note(Map<K, Numbers> map, K key, int number) {
    map.computeIfAbsent(key, absent -> new Numbers()).add(number);
  }

  /**
   * Returns all events.
   *
   * @return the events, in their order
   */
  public List<DiplomaticEvent> events() {
    return events;
  }

  /**
   * Finds an event by its id, or by one that it had before.
   *
   * @param id the id
   * @return the first event that has it; where none has, the first with a relation {@code same_as}
   *     to it
   */
  public Optional<DiplomaticEvent> find(EventId id) {
    Integer number = byId.get(id);
    return number == null
        ? select(bySameAs, id).numbers().mapToObj(events::get).findFirst()
        : Optional.of(events.get(number));
  }

  /**
   * Finds events by the id that another data set gives them.
   *
   * @param id the id and its scheme
   * @return the events, in their order
   */
  public Stream<DiplomaticEvent> find(OtherId id) {
    return select(byOtherId, id).numbers().mapToObj(events::get);
  }

  /**
   * Answers a question.
   *
   * @param type the events to ask: the class of one type, or {@code DiplomaticEvent.class}
   * @param criterion the question
   * @param <E> the type
   * @return the events that are not a no, in their order
   */
  public <E extends DiplomaticEvent> Answer<E> find(Class<E> type, Criterion<? super E> criterion) {
    Selection ofType = type.isInterface() ? null : select(byType, type);
    Selection selected = Indexed.of(criterion, this);
    Selection narrower =
        selected == null || (ofType != null && ofType.size() <= selected.size())
            ? ofType
            : selected;
    IntStream numbers =
        narrower == null
            ? IntStream.range(0, events.size())
            : narrower.numbers().sorted().distinct();
    List<Match<E>> matches = new ArrayList<>();
    numbers.forEach(
        number -> {
          DiplomaticEvent event = events.get(number);
          if (type.isInstance(event)) {
            E typed = type.cast(event);
            Certainty certainty = criterion.test(typed);
            if (certainty != Certainty.NO) {
              matches.add(new Match<>(typed, certainty));
            }
          }
        });
    return new Answer<>(matches);
  }

  /**
   * Returns what was signed in the course of a visit. An agreement that says so, by a relation, was
   * signed there for sure. One that says of no event that it was signed during it, may have been if
   * its parties are those who met and its signature, or else itself, may have been in those days.
   *
   * @param visit the visit; it need not be one of the index
   * @return the agreements
   */
  public Answer<Agreement> signedDuring(Visit visit) {
    return find(Agreement.class, new SignedDuring(visit));
  }

  Selection withActor(Actor actor) {
    return Selection.union(select(byActor, actor), unsureOfActors);
  }

  /** Events of which it is not known in which countries they are. */
  Selection unplaced() {
    return unsureOfPlaces;
  }

  Selection inCountry(State country) {
    return Selection.union(select(byCountry, country), unsureOfPlaces);
  }

  Selection about(List<Topic> topics) {
    return Selection.union(union(byTopic, topics), unsureOfTopics);
  }

  Selection ofStatus(List<EventStatus> statuses) {
    return union(byStatus, statuses);
  }

  Selection leadingTo(EventId target) {
    return select(byTarget, target);
  }

  Selection overlapping(EventDate period) {
    return spans.overlapping(period);
  }

  private static <K> Selection union(Map<K, Numbers> map, List<K> keys) {
    return Selection.union(keys.stream().map(key -> select(map, key)).toArray(Selection[]::new));
  }

  private static <K> Numbers select(Map<K, Numbers> map, @Nullable K key) {
    return Objects.requireNonNullElse(map.get(key), Numbers.NONE);
  }
}
