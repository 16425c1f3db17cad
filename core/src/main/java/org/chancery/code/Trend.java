package org.chancery.code;

/**
 * In which direction the value of an indicator has moved since the last edition.
 *
 * <p>Carried by {@code trend} of an observation. It describes the value and not the rank: a lower
 * rank number is not an increase by itself.
 *
 * @since 0.1
 */
public final class Trend extends OpenCode<Trend.Known> {

  private static final long serialVersionUID = 1L;

  /** The value is higher than in the edition before. */
  public static final Trend INCREASE = new Trend(Known.INCREASE);

  /** The value is lower than in the edition before. */
  public static final Trend DECREASE = new Trend(Known.DECREASE);

  /**
   * The value is the same as in the edition before, or differs by no more than its publisher counts
   * as a change.
   */
  public static final Trend STABLE = new Trend(Known.STABLE);

  private Trend(Known known) {
    super(known);
  }

  private Trend(String code) {
    super(code, Known.class);
  }

  /**
   * Returns the code with this text, whether the list knows it or not.
   *
   * @param code the text, such as {@code increase}
   * @return the code
   * @throws org.chancery.problem.InvalidValueException if the text cannot be a code at all
   */
  public static Trend of(String code) {
    return new Trend(code);
  }

  /** The codes that the list knows. */
  public enum Known implements KnownCode {
    /** The value is higher than in the edition before. */
    INCREASE("increase", "Increase", "The value is higher than in the edition before.", "Chancery"),

    /** The value is lower than in the edition before. */
    DECREASE("decrease", "Decrease", "The value is lower than in the edition before.", "Chancery"),

    /**
     * The value is the same as in the edition before, or differs by no more than its publisher
     * counts as a change.
     */
    STABLE(
        "stable",
        "Stable",
        "The value is the same as in the edition before, or differs by no more than its "
            + "publisher counts as a change.",
        "Chancery");

    private final CodeEntry entry;

    Known(String code, String label, String definition, String source) {
      this.entry = new CodeEntry(code, label, definition, source);
    }

    @Override
    public CodeEntry entry() {
      return entry;
    }
  }
}
