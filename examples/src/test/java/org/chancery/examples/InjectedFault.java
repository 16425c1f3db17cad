package org.chancery.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.io.ReadResult;
import org.chancery.meta.RecordType;
import org.chancery.meta.Resolved;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.problem.Severity;
import org.chancery.testkit.EventGenerator;
import org.chancery.testkit.Mutation;
import org.chancery.testkit.Mutations;

/**
 * A fault that was put into an event of an input, and what a reader is to tell of it.
 *
 * @param number the number of the event, counted from 1
 * @param code the kind of the one problem
 * @param path its path
 */
record InjectedFault(long number, ProblemCode code, String path) {

  private static final long SEED = 20_240_101L;

  /** As many events as the property says; 10,000 by default, and one of a hundred is faulty. */
  static List<DiplomaticEvent> events() {
    return Events.ALL;
  }

  /** Made once, because it takes longer than to write and read them. */
  private static final class Events {
    static final List<DiplomaticEvent> ALL =
        List.copyOf(
            EventGenerator.of(SEED).events(Integer.getInteger("chancery.examples.events", 10_000)));
  }

  /** One place of every hundred, in their order, never the first event. */
  static List<Integer> places(int events) {
    Random random = new Random(SEED);
    List<Integer> places = new ArrayList<>();
    for (int hundred = 0; hundred < events / 100; hundred++) {
      places.add(hundred * 100 + 1 + random.nextInt(99));
    }
    return places;
  }

  /** All mutations, so mixed that a few of them are of many kinds. */
  private static List<Mutation> mutations() {
    Map<ProblemCode, List<Mutation>> byCode = new TreeMap<>();
    for (RecordType<?> type : EventTypes.all()) {
      for (Mutation mutation : Mutations.of(type)) {
        // Under the id of another event, a relation to its own id leads elsewhere.
        if (mutation.code() != ProblemCode.RELATED_TO_ITSELF) {
          byCode.computeIfAbsent(mutation.code(), code -> new ArrayList<>()).add(mutation);
        }
      }
    }
    List<Mutation> mixed = new ArrayList<>();
    for (int round = 0; !byCode.isEmpty(); round++) {
      int own = round;
      byCode.values().removeIf(all -> all.size() <= own);
      byCode.values().forEach(all -> mixed.add(all.get(own)));
    }
    return mixed;
  }

  /** Puts a faulty event in two of three places; the others are for faults of the text. */
  static void mutate(
      List<DiplomaticEvent> events, List<Integer> places, List<InjectedFault> injected) {
    List<Mutation> mutations = mutations();
    for (int i = 0; i < places.size(); i++) {
      if (i % 3 != 0) {
        int place = places.get(i);
        Mutation mutation = mutations.get(i % mutations.size());
        events.set(place, inPlaceOf(events.get(place), mutation));
        injected.add(of(place, mutation));
      }
    }
  }

  /** The faulty event in the place of another: under its id, so that relations still lead to it. */
  private static DiplomaticEvent inPlaceOf(DiplomaticEvent event, Mutation mutation) {
    return mutation.event().toBuilder().id(event.id()).build();
  }

  private static InjectedFault of(int place, Mutation mutation) {
    Record event = (Record) mutation.event();
    Resolved there = RecordType.of(event).resolve(event, mutation.path());
    Object value = there == null ? null : there.value();
    // A list that is empty is not written at all.
    boolean nothing = List.of().equals(value) || Map.of().equals(value);
    return new InjectedFault(
        place + 1L,
        nothing && mutation.code() == ProblemCode.EMPTY ? ProblemCode.REQUIRED : mutation.code(),
        mutation.path().toString());
  }

  boolean isError() {
    return code.severity() == Severity.ERROR;
  }

  /**
   * The faults that a reader has told: all errors, and the warnings of events in which there is to
   * be one, since arbitrary events have unknown codes. Where relations of faulty events lead is no
   * matter here.
   */
  static List<InjectedFault> told(ReadResult result, List<InjectedFault> injected) {
    List<Long> warned =
        injected.stream().filter(fault -> !fault.isError()).map(InjectedFault::number).toList();
    List<InjectedFault> told = new ArrayList<>();
    for (Problem problem : result.problems()) {
      Long number = problem.location().event();
      if (problem.code() != ProblemCode.UNKNOWN_RELATION_TARGET
          && (problem.isError() || warned.contains(number))) {
        told.add(new InjectedFault(number == null ? 0 : number, problem.code(), problem.path()));
      }
    }
    return told;
  }
}
