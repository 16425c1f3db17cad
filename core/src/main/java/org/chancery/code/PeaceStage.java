package org.chancery.code;

/**
 * The stage that a peace process has reached with an agreement or in talks.
 *
 * <p>Carried by {@code stage} of talks.
 *
 * @since 0.1
 */
public final class PeaceStage extends OpenCode<PeaceStage.Known> {

  private static final long serialVersionUID = 1L;

  /**
   * The parties agree to stop fighting, for a time or for good, or deal with how the stop is kept
   * and watched.
   */
  public static final PeaceStage CEASEFIRE = new PeaceStage(Known.CEASEFIRE);

  /**
   * The parties settle who will negotiate, on what, where and by which rules, before the substance
   * is discussed.
   */
  public static final PeaceStage PRE_NEGOTIATION = new PeaceStage(Known.PRE_NEGOTIATION);

  /** The parties settle some of the issues of substance and leave others open. */
  public static final PeaceStage PARTIAL = new PeaceStage(Known.PARTIAL);

  /** The parties deal with all of the main issues of the conflict in one settlement. */
  public static final PeaceStage COMPREHENSIVE = new PeaceStage(Known.COMPREHENSIVE);

  /** The parties settle how an earlier agreement is carried out. */
  public static final PeaceStage IMPLEMENTATION = new PeaceStage(Known.IMPLEMENTATION);

  private PeaceStage(Known known) {
    super(known);
  }

  private PeaceStage(String code) {
    super(code, Known.class);
  }

  /**
   * Returns the code with this text, whether the list knows it or not.
   *
   * @param code the text, such as {@code ceasefire}
   * @return the code
   * @throws org.chancery.problem.InvalidValueException if the text cannot be a code at all
   */
  public static PeaceStage of(String code) {
    return new PeaceStage(code);
  }

  /** The codes that the list knows. */
  public enum Known implements KnownCode {
    /**
     * The parties agree to stop fighting, for a time or for good, or deal with how the stop is kept
     * and watched.
     */
    CEASEFIRE(
        "ceasefire",
        "Ceasefire",
        "The parties agree to stop fighting, for a time or for good, or deal with how the "
            + "stop is kept and watched.",
        "PA-X"),

    /**
     * The parties settle who will negotiate, on what, where and by which rules, before the
     * substance is discussed.
     */
    PRE_NEGOTIATION(
        "pre_negotiation",
        "Pre-negotiation",
        "The parties settle who will negotiate, on what, where and by which rules, before "
            + "the substance is discussed.",
        "PA-X"),

    /** The parties settle some of the issues of substance and leave others open. */
    PARTIAL(
        "partial",
        "Partial agreement",
        "The parties settle some of the issues of substance and leave others open.",
        "PA-X"),

    /** The parties deal with all of the main issues of the conflict in one settlement. */
    COMPREHENSIVE(
        "comprehensive",
        "Comprehensive agreement",
        "The parties deal with all of the main issues of the conflict in one settlement.",
        "PA-X"),

    /** The parties settle how an earlier agreement is carried out. */
    IMPLEMENTATION(
        "implementation",
        "Implementation",
        "The parties settle how an earlier agreement is carried out.",
        "PA-X");

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
