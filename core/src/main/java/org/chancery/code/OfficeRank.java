package org.chancery.code;

/**
 * The rank of the office that a participant holds at the time of the event.
 *
 * <p>Carried by {@code rank} of a participant. The office itself stands beside it, in the words of
 * the source.
 *
 * @since 0.1
 */
public final class OfficeRank extends OpenCode<OfficeRank.Known> {

  private static final long serialVersionUID = 1L;

  /**
   * The person who both represents a state as a whole and directs its government, as an executive
   * president does; GS in COLT.
   */
  public static final OfficeRank HEAD_OF_STATE_AND_GOVERNMENT =
      new OfficeRank(Known.HEAD_OF_STATE_AND_GOVERNMENT);

  /**
   * The person who directs the government of a state without being its head of state, such as a
   * prime minister or chancellor; G in COLT.
   */
  public static final OfficeRank HEAD_OF_GOVERNMENT = new OfficeRank(Known.HEAD_OF_GOVERNMENT);

  /**
   * The person who represents a state as a whole without directing its government, such as a
   * constitutional monarch or ceremonial president; S in COLT.
   */
  public static final OfficeRank HEAD_OF_STATE = new OfficeRank(Known.HEAD_OF_STATE);

  /**
   * A person who rules a state in fact without holding the office that its law provides for this.
   */
  public static final OfficeRank DE_FACTO = new OfficeRank(Known.DE_FACTO);

  /** The designated heir of a reigning monarch, whatever other office the heir holds. */
  public static final OfficeRank CROWN_PRINCE = new OfficeRank(Known.CROWN_PRINCE);

  /** The member of a government who is in charge of its foreign relations. */
  public static final OfficeRank FOREIGN_MINISTER = new OfficeRank(Known.FOREIGN_MINISTER);

  /** The member of a government who is in charge of public finance. */
  public static final OfficeRank FINANCE_MINISTER = new OfficeRank(Known.FINANCE_MINISTER);

  /** A member of a government who heads a department other than foreign affairs or finance. */
  public static final OfficeRank MINISTER = new OfficeRank(Known.MINISTER);

  /** The deputy of a minister, or a state secretary or vice minister below one. */
  public static final OfficeRank DEPUTY_MINISTER = new OfficeRank(Known.DEPUTY_MINISTER);

  /** A deputy prime minister, or another member of a government who stands in for its head. */
  public static final OfficeRank DEPUTY_HEAD_OF_GOVERNMENT =
      new OfficeRank(Known.DEPUTY_HEAD_OF_GOVERNMENT);

  /** The person who presides over a parliament or one of its chambers. */
  public static final OfficeRank SPEAKER = new OfficeRank(Known.SPEAKER);

  /**
   * A person sent with a mandate for one subject, conflict or mission, outside the permanent
   * missions.
   */
  public static final OfficeRank SPECIAL_ENVOY = new OfficeRank(Known.SPECIAL_ENVOY);

  /** The head of a permanent diplomatic mission to a state or an international organisation. */
  public static final OfficeRank AMBASSADOR = new OfficeRank(Known.AMBASSADOR);

  /**
   * The highest officer of an international organisation, such as a secretary-general or commission
   * president.
   */
  public static final OfficeRank ORGANISATION_HEAD = new OfficeRank(Known.ORGANISATION_HEAD);

  /** An office that is known and that none of the other ranks describes. */
  public static final OfficeRank OTHER = new OfficeRank(Known.OTHER);

  private OfficeRank(Known known) {
    super(known);
  }

  private OfficeRank(String code) {
    super(code, Known.class);
  }

  /**
   * Returns the code with this text, whether the list knows it or not.
   *
   * @param code the text, such as {@code head_of_state_and_government}
   * @return the code
   * @throws org.chancery.problem.InvalidValueException if the text cannot be a code at all
   */
  public static OfficeRank of(String code) {
    return new OfficeRank(code);
  }

  /** The codes that the list knows. */
  public enum Known implements KnownCode {
    /**
     * The person who both represents a state as a whole and directs its government, as an executive
     * president does; GS in COLT.
     */
    HEAD_OF_STATE_AND_GOVERNMENT(
        "head_of_state_and_government",
        "Head of state and government",
        "The person who both represents a state as a whole and directs its government, as "
            + "an executive president does; GS in COLT.",
        "COLT"),

    /**
     * The person who directs the government of a state without being its head of state, such as a
     * prime minister or chancellor; G in COLT.
     */
    HEAD_OF_GOVERNMENT(
        "head_of_government",
        "Head of government",
        "The person who directs the government of a state without being its head of "
            + "state, such as a prime minister or chancellor; G in COLT.",
        "COLT"),

    /**
     * The person who represents a state as a whole without directing its government, such as a
     * constitutional monarch or ceremonial president; S in COLT.
     */
    HEAD_OF_STATE(
        "head_of_state",
        "Head of state",
        "The person who represents a state as a whole without directing its government, "
            + "such as a constitutional monarch or ceremonial president; S in COLT.",
        "COLT"),

    /**
     * A person who rules a state in fact without holding the office that its law provides for this.
     */
    DE_FACTO(
        "de_facto",
        "De facto leader",
        "A person who rules a state in fact without holding the office that its law "
            + "provides for this.",
        "Chancery"),

    /** The designated heir of a reigning monarch, whatever other office the heir holds. */
    CROWN_PRINCE(
        "crown_prince",
        "Crown prince or princess",
        "The designated heir of a reigning monarch, whatever other office the heir holds.",
        "Chancery"),

    /** The member of a government who is in charge of its foreign relations. */
    FOREIGN_MINISTER(
        "foreign_minister",
        "Foreign minister",
        "The member of a government who is in charge of its foreign relations.",
        "COLT"),

    /** The member of a government who is in charge of public finance. */
    FINANCE_MINISTER(
        "finance_minister",
        "Finance minister",
        "The member of a government who is in charge of public finance.",
        "COLT"),

    /** A member of a government who heads a department other than foreign affairs or finance. */
    MINISTER(
        "minister",
        "Minister",
        "A member of a government who heads a department other than foreign affairs or finance.",
        "Chancery"),

    /** The deputy of a minister, or a state secretary or vice minister below one. */
    DEPUTY_MINISTER(
        "deputy_minister",
        "Deputy minister",
        "The deputy of a minister, or a state secretary or vice minister below one.",
        "Chancery"),

    /** A deputy prime minister, or another member of a government who stands in for its head. */
    DEPUTY_HEAD_OF_GOVERNMENT(
        "deputy_head_of_government",
        "Deputy head of government",
        "A deputy prime minister, or another member of a government who stands in for its head.",
        "Chancery"),

    /** The person who presides over a parliament or one of its chambers. */
    SPEAKER(
        "speaker",
        "Speaker of parliament",
        "The person who presides over a parliament or one of its chambers.",
        "Chancery"),

    /**
     * A person sent with a mandate for one subject, conflict or mission, outside the permanent
     * missions.
     */
    SPECIAL_ENVOY(
        "special_envoy",
        "Special envoy",
        "A person sent with a mandate for one subject, conflict or mission, outside the "
            + "permanent missions.",
        "Chancery"),

    /** The head of a permanent diplomatic mission to a state or an international organisation. */
    AMBASSADOR(
        "ambassador",
        "Ambassador",
        "The head of a permanent diplomatic mission to a state or an international organisation.",
        "Chancery"),

    /**
     * The highest officer of an international organisation, such as a secretary-general or
     * commission president.
     */
    ORGANISATION_HEAD(
        "organisation_head",
        "Head of an organisation",
        "The highest officer of an international organisation, such as a "
            + "secretary-general or commission president.",
        "COLT"),

    /** An office that is known and that none of the other ranks describes. */
    OTHER(
        "other",
        "Other office",
        "An office that is known and that none of the other ranks describes.",
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
