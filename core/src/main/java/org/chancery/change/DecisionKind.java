package org.chancery.change;

import java.util.Locale;
import org.chancery.meta.Scalar;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;

/**
 * What was decided when events were merged.
 *
 * @since 0.1
 */
@Scalar(
    name = "decision-kind",
    description = "what was decided when events were merged",
    pattern = "^(merged|chosen|stood|taken|joined|dropped|renamed|apart)$",
    longest = 7,
    examples = {"merged", "chosen", "stood", "taken", "joined", "dropped", "renamed", "apart"})
public enum DecisionKind {
  /** Records with several ids became one. */
  MERGED,
  /** Sources give different values, and the policy chose one. */
  CHOSEN,
  /** One of the records had weighed all the values before, and its choice stands. */
  STOOD,
  /** Some sources give a value where others give none, or a reason for having none. */
  TAKEN,
  /** Lists with different elements were joined. */
  JOINED,
  /** Something said no more than what stands beside it, or can no longer be said. */
  DROPPED,
  /** The key of a citation, or the id of an event, is another one. */
  RENAMED,
  /** Records stay apart, because as one they would not be valid. */
  APART;

  /**
   * Returns the kind that a text names.
   *
   * @param text the name in lower case, such as {@code chosen}
   * @return the kind
   * @throws InvalidValueException if the text names none
   */
  public static DecisionKind parse(String text) {
    for (DecisionKind kind : values()) {
      if (kind.toString().equals(text)) {
        return kind;
      }
    }
    throw new InvalidValueException(
        ProblemCode.INVALID_VALUE, "expected what was decided in a merge, such as chosen", text);
  }

  /**
   * Returns the name in lower case.
   *
   * @return the name
   */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
