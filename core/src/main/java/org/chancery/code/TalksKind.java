package org.chancery.code;

/**
 * What kind of talks they are, and what part a third side has in them.
 *
 * <p>Carried by {@code kind} of talks.
 *
 * @since 0.1
 */
public final class TalksKind extends OpenCode<TalksKind.Known> {

  private static final long serialVersionUID = 1L;

  /** The sides bargain directly with each other to reach an agreement. */
  public static final TalksKind NEGOTIATION = new TalksKind(Known.NEGOTIATION);

  /**
   * A third side takes part in the talks with the consent of the disputants and proposes terms of
   * its own.
   */
  public static final TalksKind MEDIATION = new TalksKind(Known.MEDIATION);

  /**
   * A third side brings the disputants together or carries messages, and stays out of the
   * substance.
   */
  public static final TalksKind GOOD_OFFICES = new TalksKind(Known.GOOD_OFFICES);

  /**
   * A third side provides the place, the procedure or the chair for talks whose content the
   * disputants set.
   */
  public static final TalksKind FACILITATION = new TalksKind(Known.FACILITATION);

  /**
   * The sides inform each other and exchange views, often at regular intervals, without bargaining.
   */
  public static final TalksKind CONSULTATION = new TalksKind(Known.CONSULTATION);

  /**
   * Confidential talks run beside the official ones, or in place of them, through persons who can
   * be disowned.
   */
  public static final TalksKind BACK_CHANNEL = new TalksKind(Known.BACK_CHANNEL);

  /** The participants meet to talk, and nothing more is known of the character of their talks. */
  public static final TalksKind MEETING = new TalksKind(Known.MEETING);

  /** The participants talk by telephone or video link. */
  public static final TalksKind CALL = new TalksKind(Known.CALL);

  private TalksKind(Known known) {
    super(known);
  }

  private TalksKind(String code) {
    super(code, Known.class);
  }

  /**
   * Returns the code with this text, whether the list knows it or not.
   *
   * @param code the text, such as {@code negotiation}
   * @return the code
   * @throws org.chancery.problem.InvalidValueException if the text cannot be a code at all
   */
  public static TalksKind of(String code) {
    return new TalksKind(code);
  }

  /** The codes that the list knows. */
  public enum Known implements KnownCode {
    /** The sides bargain directly with each other to reach an agreement. */
    NEGOTIATION(
        "negotiation",
        "Negotiation",
        "The sides bargain directly with each other to reach an agreement.",
        "Chancery"),

    /**
     * A third side takes part in the talks with the consent of the disputants and proposes terms of
     * its own.
     */
    MEDIATION(
        "mediation",
        "Mediation",
        "A third side takes part in the talks with the consent of the disputants and "
            + "proposes terms of its own.",
        "Chancery"),

    /**
     * A third side brings the disputants together or carries messages, and stays out of the
     * substance.
     */
    GOOD_OFFICES(
        "good_offices",
        "Good offices",
        "A third side brings the disputants together or carries messages, and stays out "
            + "of the substance.",
        "Chancery"),

    /**
     * A third side provides the place, the procedure or the chair for talks whose content the
     * disputants set.
     */
    FACILITATION(
        "facilitation",
        "Facilitation",
        "A third side provides the place, the procedure or the chair for talks whose "
            + "content the disputants set.",
        "Chancery"),

    /**
     * The sides inform each other and exchange views, often at regular intervals, without
     * bargaining.
     */
    CONSULTATION(
        "consultation",
        "Consultation",
        "The sides inform each other and exchange views, often at regular intervals, "
            + "without bargaining.",
        "Chancery"),

    /**
     * Confidential talks run beside the official ones, or in place of them, through persons who can
     * be disowned.
     */
    BACK_CHANNEL(
        "back_channel",
        "Back channel",
        "Confidential talks run beside the official ones, or in place of them, through "
            + "persons who can be disowned.",
        "Chancery"),

    /** The participants meet to talk, and nothing more is known of the character of their talks. */
    MEETING(
        "meeting",
        "Meeting",
        "The participants meet to talk, and nothing more is known of the character of their talks.",
        "Chancery"),

    /** The participants talk by telephone or video link. */
    CALL("call", "Call", "The participants talk by telephone or video link.", "Chancery");

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
