package org.chancery.testkit;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.ReadResult;
import org.chancery.problem.ProblemCode;

/**
 * Assertions on what was read.
 *
 * @since 0.1
 */
public final class ReadResultAssert extends AbstractAssert<ReadResultAssert, ReadResult> {

  ReadResultAssert(ReadResult actual) {
    super(actual, ReadResultAssert.class);
  }

  /**
   * Verifies that there is a problem of a kind.
   *
   * @param code the kind
   * @return an assertion on the problems of this kind
   */
  public ProblemsAssert hasProblem(ProblemCode code) {
    return problems().hasProblem(code);
  }

  /**
   * Verifies that no problem is an error.
   *
   * @return this assertion
   */
  public ReadResultAssert hasNoErrors() {
    problems().hasNoErrors();
    return this;
  }

  /**
   * Verifies that there is no problem, not even a warning.
   *
   * @return this assertion
   */
  public ReadResultAssert hasNoProblems() {
    problems().hasNoProblems();
    return this;
  }

  /**
   * Verifies how many good events were read.
   *
   * @param count the number
   * @return this assertion
   */
  public ReadResultAssert hasEvents(int count) {
    return hasCount("events", count, result().events().size());
  }

  /**
   * Verifies that the good events are equal to others, in their order.
   *
   * @param events the others
   * @return this assertion
   */
  public ReadResultAssert hasEvents(List<? extends DiplomaticEvent> events) {
    String difference = EventDifference.between(events, result().events());
    if (!difference.isEmpty()) {
      failWithMessage(
          "%nExpected the same events%nbut %s%nwith%n%s",
          difference, ProblemsAssert.listed(actual.problems()));
    }
    return this;
  }

  /**
   * Verifies how many events could not be read.
   *
   * @param count the number
   * @return this assertion
   */
  public ReadResultAssert hasRejected(int count) {
    return hasCount("rejected events", count, result().rejected().size());
  }

  private ReadResultAssert hasCount(String what, int expected, int found) {
    if (expected != found) {
      failWithMessage(
          "%nExpected %d %s%nbut got %d with%n%s",
          expected, what, found, ProblemsAssert.listed(actual.problems()));
    }
    return this;
  }

  private ReadResult result() {
    isNotNull();
    return actual;
  }

  private ProblemsAssert problems() {
    ProblemsAssert problems = new ProblemsAssert(result().problems());
    return problems.as(info.description());
  }
}
