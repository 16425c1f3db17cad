package org.chancery.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.ReadResult;
import org.chancery.meta.RecordType;
import org.chancery.meta.Resolved;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.problem.Severity;

/** What the reader of a format is to tell of mutations that were written. */
final class ToldMutations {

  private ToldMutations() {}

  /** Checks that each mutation of a dataset, in its order, is told once and nothing else. */
  static void assertTold(List<Mutation> mutations, ReadResult result) {
    List<String> expected = new ArrayList<>();
    List<DiplomaticEvent> good = new ArrayList<>();
    for (Mutation mutation : mutations) {
      DiplomaticEvent event = mutation.event();
      Location place = Location.unknown().inEvent(expected.size() + 1L, event.id().toString());
      expected.add(told(mutation.code(), mutation.path().toString(), place));
      if (mutation.code().severity() == Severity.WARNING) {
        good.add(event);
      }
    }
    List<String> found =
        result.problems().stream()
            // The events that these events lead to are not there.
            .filter(problem -> problem.code() != ProblemCode.UNKNOWN_RELATION_TARGET)
            .map(problem -> told(code(problem, mutations), problem.path(), problem.location()))
            .toList();
    assertThat(found)
        .as("the problems of %s", mutations.stream().map(Mutation::name).toList())
        .containsExactlyElementsOf(expected);
    ChanceryAssertions.assertThat(result)
        .hasEvents(good)
        .hasRejected(mutations.size() - good.size());
  }

  private static String told(ProblemCode code, String path, Location place) {
    return "event " + place.event() + ", " + place.eventId() + ": " + path + ": " + code;
  }

  /** The kind of a problem, {@code EMPTY} where a list that is empty was not written at all. */
  private static ProblemCode code(Problem problem, List<Mutation> mutations) {
    Long number = problem.location().event();
    if (problem.code() != ProblemCode.REQUIRED
        || number == null
        || number < 1
        || number > mutations.size()) {
      return problem.code();
    }
    Mutation mutation = mutations.get(number.intValue() - 1);
    Record event = (Record) mutation.event();
    Resolved there = RecordType.of(event).resolve(event, mutation.path());
    boolean nothing =
        there != null && (List.of().equals(there.value()) || Map.of().equals(there.value()));
    return nothing ? ProblemCode.EMPTY : ProblemCode.REQUIRED;
  }
}
