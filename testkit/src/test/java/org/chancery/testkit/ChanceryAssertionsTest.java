package org.chancery.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.chancery.testkit.ChanceryAssertions.assertThat;
import static org.chancery.testkit.ChanceryAssertions.assertThatProblems;
import static org.chancery.testkit.ChanceryAssertions.assertThatProblemsOf;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.ReadResult;
import org.chancery.problem.InvalidDataException;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.problem.Severity;
import org.junit.jupiter.api.Test;

class ChanceryAssertionsTest {

  private static final Problem STATE =
      Problem.of(
          ProblemCode.UNKNOWN_STATE,
          "expected a state",
          "participants[1].actor",
          Location.at(7, 12).inEvent(1L, "visit-1"),
          "xx");
  private static final Problem CODE =
      Problem.of(
          ProblemCode.UNKNOWN_CODE, "kept as it is", "topics[0]", Location.at(9, 3), "100%s");

  private static ReadResult result(Problem... problems) {
    return new ReadResult(null, List.of(), List.of(problems), List.of());
  }

  private static void fails(ThrowingCallable assertion, String... words) {
    var thrown = assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion);
    for (String word : words) {
      thrown.withMessageContaining(word);
    }
  }

  @Test
  void findsAProblemWithItsPlace() {
    assertThat(result(CODE, STATE))
        .hasProblem(ProblemCode.UNKNOWN_STATE)
        .at("participants[1].actor")
        .onLine(7)
        .withColumn(12)
        .inEvent("visit-1")
        .rejecting("xx")
        .withSeverity(Severity.ERROR);
  }

  @Test
  void findsAProblemInItsFile() {
    Problem inFile = STATE.at(Location.at(7, 3).in("participants.csv"));

    state(result(STATE, inFile)).inFile("participants.csv").onLine(7).withColumn(3);
    fails(() -> state(result(inFile)).inFile("places.csv"), "in file places.csv", "participants");
    fails(() -> state(result(STATE)).inFile("places.csv"), "UNKNOWN_STATE in file places.csv");
  }

  @Test
  void tellsAllProblemsWhereNoneIsMeant() {
    ReadResult result = result(STATE, CODE);
    String listed =
        "WARNING UNKNOWN_CODE line 9, column 3: topics[0]: kept as it is, got \"100%s\"";

    fails(() -> assertThat(result).hasProblem(ProblemCode.EMPTY), "a problem EMPTY", listed);
    fails(() -> state(result).at("date"), "UNKNOWN_STATE at \"date\"", listed);
    fails(() -> state(result).onLine(8), "UNKNOWN_STATE on line 8", listed);
    fails(() -> state(result).withColumn(1), "in column 1", "ERROR UNKNOWN_STATE line 7");
    fails(() -> state(result).inEvent("b"), "in event b", listed);
    fails(() -> state(result).rejecting("yy"), "rejecting \"yy\"", listed);
    fails(() -> state(result).withSeverity(Severity.WARNING), "of severity WARNING", listed);
    fails(() -> state(result).only(), "nothing but", listed);
  }

  private static ProblemsAssert state(ReadResult result) {
    return assertThat(result).hasProblem(ProblemCode.UNKNOWN_STATE);
  }

  @Test
  void tellsConditionsThatHoldOfDifferentProblems() {
    Problem other =
        Problem.of(ProblemCode.UNKNOWN_STATE, "expected a state", "a", Location.at(8, 1), "xx");
    ReadResult result = result(STATE, other);

    fails(() -> state(result).at("a").onLine(7), "at \"a\" on line 7");
  }

  @Test
  void takesTheOneProblemThereIs() {
    assertThat(result(STATE)).hasProblem(ProblemCode.UNKNOWN_STATE).only();
  }

  @Test
  void tellsWarningsFromErrors() {
    assertThat(result(CODE)).hasNoErrors();
    assertThat(result()).hasNoErrors().hasNoProblems();
    fails(() -> assertThat(result(CODE)).hasNoProblems(), "Expected no problems");
    fails(() -> assertThat(result(STATE)).hasNoErrors(), "UNKNOWN_STATE");
  }

  @Test
  void countsEventsAndRejectedOnes() {
    List<DiplomaticEvent> events = EventGenerator.of(1).events(2);
    ReadResult result = new ReadResult(null, events, List.of(STATE), List.of());

    assertThat(result).hasEvents(2).hasEvents(events).hasRejected(0);
    fails(() -> assertThat(result).hasEvents(3), "Expected 3 events", "got 2", "UNKNOWN_STATE");
    fails(() -> assertThat(result).hasRejected(1), "Expected 1 rejected events", "got 0");
    fails(() -> assertThat(result).hasEvents(events.subList(0, 1)), "there are 2 events, not 1");
  }

  @Test
  void takesProblemsOfAValidatorAndOfAnException() {
    assertThatProblems(List.of(STATE)).hasProblem(ProblemCode.UNKNOWN_STATE).onLine(7);
    assertThatProblemsOf(new InvalidDataException(List.of(STATE)))
        .hasProblem(ProblemCode.UNKNOWN_STATE);
  }

  @Test
  void keepsTheDescription() {
    fails(
        () -> assertThat(result()).as("the file").hasProblem(ProblemCode.EMPTY),
        "[the file]",
        "no problem");
  }

  @Test
  void asksForACodeBeforeItsPlace() {
    assertThatIllegalStateException()
        .isThrownBy(() -> assertThatProblems(List.of(STATE)).onLine(7))
        .withMessageContaining("hasProblem");
  }
}
