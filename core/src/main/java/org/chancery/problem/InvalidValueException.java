package org.chancery.problem;

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

  /**
   * Makes the exception.
   *
   * @param code the kind of problem
   * @param expected what was expected, in the form {@code expected ...} or a sentence of its own
   * @param rejected the text as found
   */
  public InvalidValueException(ProblemCode code, String expected, String rejected) {
    super(expected + ", got \"" + Excerpt.of(rejected) + '"', null);
    this.code = code;
    this.expected = expected;
    this.rejected = Excerpt.of(rejected);
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
   * Returns what was expected, without the text found.
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
}
