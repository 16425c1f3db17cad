package org.chancery.code;

/**
 * How exactly an amount of money is known.
 *
 * <p>Carried by {@code value} of an agreement, beside the amount.
 *
 * @since 0.1
 */
public final class AmountQualifier extends OpenCode<AmountQualifier.Known> {

  private static final long serialVersionUID = 1L;

  /** The amount is the one that the source states without qualification. */
  public static final AmountQualifier EXACTLY = new AmountQualifier(Known.EXACTLY);

  /** The true amount is above the one stated. */
  public static final AmountQualifier MORE_THAN = new AmountQualifier(Known.MORE_THAN);

  /** The true amount is near the one stated, above or below it. */
  public static final AmountQualifier ABOUT = new AmountQualifier(Known.ABOUT);

  private AmountQualifier(Known known) {
    super(known);
  }

  private AmountQualifier(String code) {
    super(code, Known.class);
  }

  /**
   * Returns the code with this text, whether the list knows it or not.
   *
   * @param code the text, such as {@code exactly}
   * @return the code
   * @throws org.chancery.problem.InvalidValueException if the text cannot be a code at all
   */
  public static AmountQualifier of(String code) {
    return new AmountQualifier(code);
  }

  /** The codes that the list knows. */
  public enum Known implements KnownCode {
    /** The amount is the one that the source states without qualification. */
    EXACTLY(
        "exactly",
        "Exactly",
        "The amount is the one that the source states without qualification.",
        "Chancery"),

    /** The true amount is above the one stated. */
    MORE_THAN("more_than", "More than", "The true amount is above the one stated.", "Chancery"),

    /** The true amount is near the one stated, above or below it. */
    ABOUT(
        "about", "About", "The true amount is near the one stated, above or below it.", "Chancery");

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
