package org.chancery.testkit;

import java.util.List;
import org.chancery.io.ReadResult;
import org.chancery.problem.InvalidDataException;
import org.chancery.problem.Problem;

/**
 * Assertions on what was read and on what is wrong with it.
 *
 * <pre>{@code
 * assertThat(result).hasProblem(ProblemCode.UNKNOWN_STATE).at("participants[1].actor").onLine(7);
 * }</pre>
 *
 * @since 0.1
 */
public final class ChanceryAssertions {

  private ChanceryAssertions() {}

  /**
   * Begins an assertion on what was read.
   *
   * @param actual the result
   * @return the assertion
   */
  public static ReadResultAssert assertThat(ReadResult actual) {
    return new ReadResultAssert(actual);
  }

  /**
   * Begins an assertion on problems, such as those of a validator. It is no {@code assertThat},
   * which any list could be meant for.
   *
   * @param actual the problems
   * @return the assertion
   */
  public static ProblemsAssert assertThatProblems(List<Problem> actual) {
    return new ProblemsAssert(actual);
  }

  /**
   * Begins an assertion on the problems of an exception.
   *
   * @param actual the exception
   * @return the assertion
   */
  public static ProblemsAssert assertThatProblemsOf(InvalidDataException actual) {
    return new ProblemsAssert(actual.problems());
  }
}
