package org.chancery.code;

/**
 * At which level an actor belongs to an organisation.
 *
 * <p>Carried by {@code fromLevel} and {@code toLevel} of a membership event.
 *
 * @since 0.1
 */
public final class MembershipLevel extends OpenCode<MembershipLevel.Known> {

  private static final long serialVersionUID = 1L;

  /** The actor has no membership in the organisation. */
  public static final MembershipLevel NONE = new MembershipLevel(Known.NONE);

  /** The actor has all rights and duties of membership, the vote included. */
  public static final MembershipLevel FULL = new MembershipLevel(Known.FULL);

  /** The actor takes part in the work of the organisation with fewer rights than a full member. */
  public static final MembershipLevel ASSOCIATE = new MembershipLevel(Known.ASSOCIATE);

  /** The actor may attend meetings of the organisation and has no vote. */
  public static final MembershipLevel OBSERVER = new MembershipLevel(Known.OBSERVER);

  /**
   * The actor stands outside the organisation and holds regular talks with it under an agreed
   * status.
   */
  public static final MembershipLevel DIALOGUE_PARTNER =
      new MembershipLevel(Known.DIALOGUE_PARTNER);

  /**
   * The actor cooperates with the organisation under a partnership that is neither membership nor
   * observer status.
   */
  public static final MembershipLevel PARTNER = new MembershipLevel(Known.PARTNER);

  /**
   * The organisation has accepted the actor as an applicant, and the procedure of admission is
   * under way.
   */
  public static final MembershipLevel CANDIDATE = new MembershipLevel(Known.CANDIDATE);

  /** The actor remains a member while the exercise of its rights is suspended. */
  public static final MembershipLevel SUSPENDED = new MembershipLevel(Known.SUSPENDED);

  private MembershipLevel(Known known) {
    super(known);
  }

  private MembershipLevel(String code) {
    super(code, Known.class);
  }

  /**
   * Returns the code with this text, whether the list knows it or not.
   *
   * @param code the text, such as {@code none}
   * @return the code
   * @throws org.chancery.problem.InvalidValueException if the text cannot be a code at all
   */
  public static MembershipLevel of(String code) {
    return new MembershipLevel(code);
  }

  /** The codes that the list knows. */
  public enum Known implements KnownCode {
    /** The actor has no membership in the organisation. */
    NONE("none", "Not a member", "The actor has no membership in the organisation.", "COW IGO"),

    /** The actor has all rights and duties of membership, the vote included. */
    FULL(
        "full",
        "Full member",
        "The actor has all rights and duties of membership, the vote included.",
        "COW IGO"),

    /**
     * The actor takes part in the work of the organisation with fewer rights than a full member.
     */
    ASSOCIATE(
        "associate",
        "Associate member",
        "The actor takes part in the work of the organisation with fewer rights than a "
            + "full member.",
        "COW IGO"),

    /** The actor may attend meetings of the organisation and has no vote. */
    OBSERVER(
        "observer",
        "Observer",
        "The actor may attend meetings of the organisation and has no vote.",
        "COW IGO"),

    /**
     * The actor stands outside the organisation and holds regular talks with it under an agreed
     * status.
     */
    DIALOGUE_PARTNER(
        "dialogue_partner",
        "Dialogue partner",
        "The actor stands outside the organisation and holds regular talks with it under "
            + "an agreed status.",
        "Chancery"),

    /**
     * The actor cooperates with the organisation under a partnership that is neither membership nor
     * observer status.
     */
    PARTNER(
        "partner",
        "Partner",
        "The actor cooperates with the organisation under a partnership that is neither "
            + "membership nor observer status.",
        "Chancery"),

    /**
     * The organisation has accepted the actor as an applicant, and the procedure of admission is
     * under way.
     */
    CANDIDATE(
        "candidate",
        "Candidate",
        "The organisation has accepted the actor as an applicant, and the procedure of "
            + "admission is under way.",
        "Chancery"),

    /** The actor remains a member while the exercise of its rights is suspended. */
    SUSPENDED(
        "suspended",
        "Suspended member",
        "The actor remains a member while the exercise of its rights is suspended.",
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
