package org.chancery.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.meta.RecordType;
import org.chancery.problem.Problem;
import org.chancery.validation.EventValidator;
import org.chancery.value.EventId;
import org.jspecify.annotations.Nullable;

/**
 * Makes arbitrary valid events of every type from their descriptions: fields that are there and not
 * there, known and unknown codes, dates of every form that the library reads, texts of many scripts
 * with quotes, commas and line ends, empty and long lists, numbers of many digits.
 *
 * <p>Valid means that {@link EventValidator} finds no error; it warns of unknown codes. Two
 * generators of one seed make equal events in equal order, in every run. A generator is used by one
 * thread.
 *
 * <pre>{@code
 * Dataset dataset = EventGenerator.of(42).dataset(1000);
 * }</pre>
 *
 * @since 0.1
 */
public final class EventGenerator {

  private static final int TRIES = 50;
  private static final int LONGEST_ID_START = 100;

  private final Random random;
  private final RandomRecords records;
  private final Coherence coherence;
  private final Repair repair;
  private long made;

  private EventGenerator(long seed) {
    this.random = new Random(seed);
    this.records = new RandomRecords(random);
    this.coherence = new Coherence(random, records.values());
    this.repair = new Repair(random, records);
  }

  /**
   * Returns a generator.
   *
   * @param seed what the events depend on
   * @return the generator
   * @throws IllegalStateException if there is no Jakarta provider
   */
  public static EventGenerator of(long seed) {
    return new EventGenerator(seed);
  }

  /**
   * Makes an event. Its id is one that this generator has not given before; its relations lead to
   * events that need not be anywhere.
   *
   * @param type the type of the event, one of {@link EventTypes#all()}
   * @return a valid event
   * @throws IllegalArgumentException if the type is not that of an event
   * @throws IllegalStateException if no valid event was found in many attempts
   */
  public DiplomaticEvent next(RecordType<?> type) {
    return next(type, nextId(), List.of(nextId(), nextId()));
  }

  /**
   * Makes events of every type in turn.
   *
   * @param count how many
   * @return valid events with different ids; their relations lead from one to another
   * @throws IllegalStateException if no valid event was found in many attempts
   */
  public List<DiplomaticEvent> events(int count) {
    List<EventId> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add(nextId());
    }
    List<RecordType<?>> types = EventTypes.all();
    List<DiplomaticEvent> events = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      events.add(next(types.get(i % types.size()), ids.get(i), others(ids, i)));
    }
    return events;
  }

  /**
   * Makes a dataset of events of every type in turn.
   *
   * @param events how many events
   * @return a valid dataset; its relations lead from one of its events to another
   * @throws IllegalStateException if no valid event was found in many attempts
   */
  public Dataset dataset(int events) {
    return new Dataset(header(), events(events));
  }

  private List<EventId> others(List<EventId> ids, int own) {
    if (ids.size() < 2) {
      return List.of();
    }
    List<EventId> others = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      int step = 1 + random.nextInt(ids.size() - 1);
      others.add(ids.get((own + step) % ids.size()));
    }
    return others;
  }

  private EventId nextId() {
    String start =
        PatternText.matching(
            random.nextInt(20) == 0
                ? "[A-Za-z0-9][A-Za-z0-9._~-]{" + (LONGEST_ID_START - 1) + "}"
                : "[a-z0-9][A-Za-z0-9._~-]{0,12}",
            random);
    return EventId.of(start + "." + Long.toString(made++, Character.MAX_RADIX));
  }

  private DatasetHeader header() {
    EventValidator validator = EventValidator.shared();
    for (int i = 0; i < TRIES; i++) {
      records.begin();
      DatasetHeader header = records.record(RecordType.of(DatasetHeader.class));
      if (validator.validate(header).stream().noneMatch(Problem::isError)) {
        return header;
      }
    }
    throw new IllegalStateException("no valid header in " + TRIES + " attempts");
  }

  private DiplomaticEvent next(RecordType<?> type, EventId id, List<EventId> targets) {
    Objects.requireNonNull(type, "type");
    if (!DiplomaticEvent.class.isAssignableFrom(type.javaType())) {
      throw new IllegalArgumentException("expected the type of an event, got " + type);
    }
    for (int i = 0; i < TRIES; i++) {
      DiplomaticEvent event = attempt(type, id, targets);
      if (event != null && event.id().equals(id)) {
        return event;
      }
    }
    throw new IllegalStateException("no valid " + type + " in " + TRIES + " attempts");
  }

  private @Nullable DiplomaticEvent attempt(RecordType<?> type, EventId id, List<EventId> targets) {
    records.begin();
    DiplomaticEvent draft = (DiplomaticEvent) records.record(type);
    DiplomaticEvent event = repair.mend(coherence.of(draft, id, targets));
    return event == null ? null : repair.mend(coherence.withClaims(event));
  }
}
