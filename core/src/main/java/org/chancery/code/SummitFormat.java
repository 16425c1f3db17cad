package org.chancery.code;

/**
 * The form of a gathering of several actors.
 *
 * <p>Carried by {@code format} of a summit.
 *
 * @since 0.1
 */
public final class SummitFormat extends OpenCode<SummitFormat.Known> {

  private static final long serialVersionUID = 1L;

  /** A meeting at the level of heads of state or government. */
  public static final SummitFormat SUMMIT = new SummitFormat(Known.SUMMIT);

  /** A meeting of delegations convened on a subject, often to adopt a text or make pledges. */
  public static final SummitFormat CONFERENCE = new SummitFormat(Known.CONFERENCE);

  /** A meeting for exchange of views, open to officials and others and without power to decide. */
  public static final SummitFormat FORUM = new SummitFormat(Known.FORUM);

  /** A meeting at the level of ministers, such as a council of foreign ministers. */
  public static final SummitFormat MINISTERIAL = new SummitFormat(Known.MINISTERIAL);

  /** One sitting period of a standing organ, such as the annual session of a general assembly. */
  public static final SummitFormat SESSION = new SummitFormat(Known.SESSION);

  private SummitFormat(Known known) {
    super(known);
  }

  private SummitFormat(String code) {
    super(code, Known.class);
  }

  /**
   * Returns the code with this text, whether the list knows it or not.
   *
   * @param code the text, such as {@code summit}
   * @return the code
   * @throws org.chancery.problem.InvalidValueException if the text cannot be a code at all
   */
  public static SummitFormat of(String code) {
    return new SummitFormat(code);
  }

  /** The codes that the list knows. */
  public enum Known implements KnownCode {
    /** A meeting at the level of heads of state or government. */
    SUMMIT(
        "summit", "Summit", "A meeting at the level of heads of state or government.", "Chancery"),

    /** A meeting of delegations convened on a subject, often to adopt a text or make pledges. */
    CONFERENCE(
        "conference",
        "Conference",
        "A meeting of delegations convened on a subject, often to adopt a text or make pledges.",
        "Chancery"),

    /**
     * A meeting for exchange of views, open to officials and others and without power to decide.
     */
    FORUM(
        "forum",
        "Forum",
        "A meeting for exchange of views, open to officials and others and without power "
            + "to decide.",
        "Chancery"),

    /** A meeting at the level of ministers, such as a council of foreign ministers. */
    MINISTERIAL(
        "ministerial",
        "Ministerial meeting",
        "A meeting at the level of ministers, such as a council of foreign ministers.",
        "Chancery"),

    /** One sitting period of a standing organ, such as the annual session of a general assembly. */
    SESSION(
        "session",
        "Session",
        "One sitting period of a standing organ, such as the annual session of a general assembly.",
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
