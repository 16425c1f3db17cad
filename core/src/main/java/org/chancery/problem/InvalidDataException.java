package org.chancery.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Thrown once for an input or a record that breaks the model, with every problem that was found.
 *
 * @since 0.1
 */
public final class InvalidDataException extends ChanceryException {

  private static final long serialVersionUID = 1L;

  private static final int SHOWN = 10;

  // Not List in the serialized form: an array of records is serializable by its type.
  private final Problem[] problems;

  /**
   * Makes the exception.
   *
   * @param problems what was found, at least one
   */
  public InvalidDataException(List<Problem> problems) {
    this(problems, null);
  }

  /**
   * Makes the exception with the cause of the problem that ended the reading.
   *
   * @param problems what was found, at least one
   * @param cause the cause, or null
   */
  public InvalidDataException(List<Problem> problems, @Nullable Throwable cause) {
    super(describe(problems), cause);
    this.problems = problems.toArray(new Problem[0]);
  }

  /**
   * Returns every problem that was found, in the order of the input.
   *
   * @return the problems, errors and warnings
   */
  public List<Problem> problems() {
    return List.of(problems);
  }

  private static String describe(List<Problem> problems) {
    StringBuilder text = new StringBuilder();
    text.append(problems.size()).append(problems.size() == 1 ? " problem" : " problems");
    for (Problem problem : problems.subList(0, Math.min(SHOWN, problems.size()))) {
      text.append("\n  ").append(problem);
    }
    if (problems.size() > SHOWN) {
      text.append("\n  ... and ").append(problems.size() - SHOWN).append(" more");
    }
    return text.toString();
  }
}
