package org.chancery.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.testkit.EventGenerator;
import org.chancery.time.EventDate;
import org.chancery.validation.EventValidator;
import org.chancery.validation.StreamValidation;
import org.chancery.value.EventId;
import org.chancery.value.Relation;

/**
 * Takes streams that are too long to be held through the library, in a JVM of little memory. What
 * it shows is that they pass at all; how fast they do is told beside.
 */
public final class LongStreams {

  private static final long SEED = 20_240_917L;

  /**
   * So many events are made; others are copies of them with ids, relations and days of their own.
   */
  private static final int MADE = 5_000;

  private static final int LONGEST_ID = 100;
  private static final int DAYS = 27_000;
  private static final LocalDate FIRST_DAY = LocalDate.of(1950, 1, 1);

  private LongStreams() {}

  /**
   * Validates a stream of events, for themselves and between each other.
   *
   * @param args the number of events
   */
  public static void main(String[] args) {
    if (args.length != 1) {
      throw new IllegalArgumentException("expected: number of events");
    }
    long count = Long.parseLong(args[0]);
    Dataset made = EventGenerator.of(SEED).dataset(MADE);
    EventValidator validator = EventValidator.create();
    StreamValidation validation = validator.stream(made.header());
    Map<ProblemCode, Integer> problems = new TreeMap<>();
    long start = System.nanoTime();
    events(usable(made.events(), validator), count)
        .forEach(event -> count(validation.add(event), problems));
    count(validation.end(), problems);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "validated %,d events in %.1f s with a heap of at most %,d MB; problems: %s%n",
        count,
        seconds,
        Runtime.getRuntime().maxMemory() >> 20,
        problems);
  }

  private static void count(List<Problem> found, Map<ProblemCode, Integer> problems) {
    found.forEach(problem -> problems.merge(problem.code(), 1, Integer::sum));
  }

  /** The dated events of which there is nothing to be told, with room in the id for a round. */
  private static List<DiplomaticEvent> usable(
      List<DiplomaticEvent> events, EventValidator validator) {
    return events.stream()
        .filter(event -> event.id().toString().length() <= LONGEST_ID)
        .filter(event -> event.date() != null && event.claims().isEmpty())
        .filter(event -> validator.validate(event).isEmpty())
        .toList();
  }

  /**
   * Returns as many events as wanted, one at a time; of each round the relations stay within it.
   */
  static Stream<DiplomaticEvent> events(List<DiplomaticEvent> made, long count) {
    Set<EventId> ids = made.stream().map(DiplomaticEvent::id).collect(Collectors.toSet());
    return Stream.iterate(0L, number -> number + 1)
        .limit(count)
        .map(
            number ->
                copy(made.get((int) (number % made.size())), ids, number / made.size(), number));
  }

  private static DiplomaticEvent copy(
      DiplomaticEvent event, Set<EventId> ids, long round, long number) {
    List<Relation> relations = new ArrayList<>();
    for (Relation relation : event.relations()) {
      if (ids.contains(relation.target())) {
        relations.add(new Relation(relation.type(), id(relation.target(), round)));
      }
    }
    return event.toBuilder()
        .id(id(event.id(), round))
        .relations(relations)
        .date(EventDate.parse(FIRST_DAY.plusDays(number * 7_919 % DAYS).toString()))
        .build();
  }

  private static EventId id(EventId made, long round) {
    return EventId.of(made + "-" + round);
  }
}
