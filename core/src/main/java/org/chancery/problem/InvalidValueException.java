package org.chancery.problem;

import org.jspecify.annotations.Nullable;

/**
 * Thrown where a text is not one that a value type accepts, such as {@code 2024-13} for a date.
 *
 * @since 0.1
 */
public final class InvalidValueException extends ChanceryException {

  private static final long serialVersionUID = 1L;

  private final ProblemCode code;
  private final String expected;
  private final String rejected;
  private final @Nullable Integer position;

  /**
   * Makes the exception of a text that is wrong as a whole.
   *
   * @param code the kind of problem
   * @param expected what was expected, in the form {@code expected ...} or a sentence of its own
   * @param rejected the text as found
   */
  public InvalidValueException(ProblemCode code, String expected, String rejected) {
    this(code, expected, rejected, null);
  }

  /**
   * Makes the exception of a text that is wrong at a certain character.
   *
   * @param code the kind of problem
   * @param expected what was expected there, in the form {@code expected ...}
   * @param rejected the whole text as found
   * @param position the first character at fault, counted from 1; one more than the text has, where
   *     something is missing at its end
   */
  public InvalidValueException(ProblemCode code, String expected, String rejected, int position) {
    this(code, expected + ", at character " + position, rejected, Integer.valueOf(position));
  }

  private InvalidValueException(
      ProblemCode code, String expected, String rejected, @Nullable Integer position) {
    super(expected + ", got \"" + Excerpt.of(rejected) + '"', null);
    this.code = code;
    this.expected = expected;
    this.rejected = Excerpt.of(rejected);
    this.position = position;
  }

  /**
   * Returns the kind of problem.
   *
   * @return the code
   */
  public ProblemCode code() {
    return code;
  }

  /**
   * Returns what was expected, and at which character, without the text found.
   *
   * @return the sentence
   */
  public String expected() {
    return expected;
  }

  /**
   * Returns the text as found, cut short.
   *
   * @return the text
   */
  public String rejected() {
    return rejected;
  }

  /**
   * Returns where in the text the fault is.
   *
   * @return the first character at fault, counted from 1, or null where the text is wrong as a
   *     whole
   */
  public @Nullable Integer position() {
    return position;
  }
}
