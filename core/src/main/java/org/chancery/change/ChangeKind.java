package org.chancery.change;

import java.util.Locale;
import org.chancery.meta.Scalar;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;

/**
 * How a value of a newer version differs from that of an older one.
 *
 * @since 0.1
 */
@Scalar(
    name = "change-kind",
    description = "how a value differs from that of an older version",
    pattern = "^(added|removed|changed|moved)$",
    longest = 7,
    examples = {"added", "removed", "changed", "moved"})
public enum ChangeKind {
  /** There was nothing before. */
  ADDED,
  /** There is nothing any more. */
  REMOVED,
  /** There was another value before. */
  CHANGED,
  /** The same element stood at another place of its list. */
  MOVED;

  /**
   * Returns the kind that a text names.
   *
   * @param text the name in lower case, such as {@code added}
   * @return the kind
   * @throws InvalidValueException if the text names none
   */
  public static ChangeKind parse(String text) {
    for (ChangeKind kind : values()) {
      if (kind.toString().equals(text)) {
        return kind;
      }
    }
    throw new InvalidValueException(
        ProblemCode.INVALID_VALUE, "expected added, removed, changed or moved", text);
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
