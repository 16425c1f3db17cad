package org.chancery.code;

/**
 * What changes in the membership of an organisation.
 *
 * <p>Carried by {@code change} of a membership event.
 *
 * @since 0.1
 */
public final class MembershipChange extends OpenCode<MembershipChange.Known> {

  private static final long serialVersionUID = 1L;

  /** The actor joins the organisation, at whatever level. */
  public static final MembershipChange ACCESSION = new MembershipChange(Known.ACCESSION);

  /**
   * A member moves from one level of membership to another, such as from observer to full member.
   */
  public static final MembershipChange LEVEL_CHANGE = new MembershipChange(Known.LEVEL_CHANGE);

  /** The rights of a member are suspended while its membership continues. */
  public static final MembershipChange SUSPENSION = new MembershipChange(Known.SUSPENSION);

  /** A member leaves the organisation or is expelled from it. */
  public static final MembershipChange WITHDRAWAL = new MembershipChange(Known.WITHDRAWAL);

  /** A member begins to hold an office of the organisation, such as its rotating chair. */
  public static final MembershipChange OFFICE_TAKEN = new MembershipChange(Known.OFFICE_TAKEN);

  /**
   * A member holds an office of the organisation during the time recorded, whose beginning the
   * record does not state.
   */
  public static final MembershipChange OFFICE_HELD = new MembershipChange(Known.OFFICE_HELD);

  private MembershipChange(Known known) {
    super(known);
  }

  private MembershipChange(String code) {
    super(code, Known.class);
  }

  /**
   * Returns the code with this text, whether the list knows it or not.
   *
   * @param code the text, such as {@code accession}
   * @return the code
   * @throws org.chancery.problem.InvalidValueException if the text cannot be a code at all
   */
  public static MembershipChange of(String code) {
    return new MembershipChange(code);
  }

  /** The codes that the list knows. */
  public enum Known implements KnownCode {
    /** The actor joins the organisation, at whatever level. */
    ACCESSION(
        "accession",
        "Accession",
        "The actor joins the organisation, at whatever level.",
        "Chancery"),

    /**
     * A member moves from one level of membership to another, such as from observer to full member.
     */
    LEVEL_CHANGE(
        "level_change",
        "Change of level",
        "A member moves from one level of membership to another, such as from observer to "
            + "full member.",
        "Chancery"),

    /** The rights of a member are suspended while its membership continues. */
    SUSPENSION(
        "suspension",
        "Suspension",
        "The rights of a member are suspended while its membership continues.",
        "Chancery"),

    /** A member leaves the organisation or is expelled from it. */
    WITHDRAWAL(
        "withdrawal",
        "Withdrawal",
        "A member leaves the organisation or is expelled from it.",
        "Chancery"),

    /** A member begins to hold an office of the organisation, such as its rotating chair. */
    OFFICE_TAKEN(
        "office_taken",
        "Office taken",
        "A member begins to hold an office of the organisation, such as its rotating chair.",
        "Chancery"),

    /**
     * A member holds an office of the organisation during the time recorded, whose beginning the
     * record does not state.
     */
    OFFICE_HELD(
        "office_held",
        "Office held",
        "A member holds an office of the organisation during the time recorded, whose "
            + "beginning the record does not state.",
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
