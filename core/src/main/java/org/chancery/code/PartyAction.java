package org.chancery.code;

/**
 * A dated act by which a party, or all of them, bring an agreement into being, join it, change its
 * effect or end it.
 *
 * <p>Carried by {@code action} of each entry in {@code actions} of an agreement. The status of the
 * agreement on any day is derived from these acts.
 *
 * @since 0.1
 */
public final class PartyAction extends OpenCode<PartyAction.Known> {

  private static final long serialVersionUID = 1L;

  /** The negotiators put their initials to the text to show that it is the one they agreed on. */
  public static final PartyAction INITIALLING = new PartyAction(Known.INITIALLING);

  /**
   * The negotiating states fix the form and content of the text, as a rule by consent or by vote of
   * a conference.
   */
  public static final PartyAction ADOPTION = new PartyAction(Known.ADOPTION);

  /**
   * A party signs the agreement, which does not bind it yet where ratification, acceptance or
   * approval is to follow.
   */
  public static final PartyAction SIGNATURE = new PartyAction(Known.SIGNATURE);

  /** A party signs and is bound by the signature alone, without any later act. */
  public static final PartyAction DEFINITIVE_SIGNATURE =
      new PartyAction(Known.DEFINITIVE_SIGNATURE);

  /**
   * A signatory declares to the other parties or the depositary that it is bound, usually after
   * approval at home.
   */
  public static final PartyAction RATIFICATION = new PartyAction(Known.RATIFICATION);

  /**
   * A party declares itself bound with the same effect as ratification, where its law asks for no
   * act of the head of state.
   */
  public static final PartyAction ACCEPTANCE = new PartyAction(Known.ACCEPTANCE);

  /**
   * A party declares itself bound with the same effect as ratification after an approval by its own
   * procedure, as organisations often do.
   */
  public static final PartyAction APPROVAL = new PartyAction(Known.APPROVAL);

  /** A state that did not sign becomes a party to an agreement that others negotiated. */
  public static final PartyAction ACCESSION = new PartyAction(Known.ACCESSION);

  /** A state declares itself bound by an agreement that bound its predecessor in the territory. */
  public static final PartyAction SUCCESSION = new PartyAction(Known.SUCCESSION);

  /**
   * An international organisation declares itself bound, by the act that matches a state's
   * ratification.
   */
  public static final PartyAction FORMAL_CONFIRMATION = new PartyAction(Known.FORMAL_CONFIRMATION);

  /**
   * A party informs the others or the depositary of an act or fact with legal effect, such as the
   * end of its internal procedure.
   */
  public static final PartyAction NOTIFICATION = new PartyAction(Known.NOTIFICATION);

  /** The agreement, or a part of it, is applied before it enters into force. */
  public static final PartyAction PROVISIONAL_APPLICATION =
      new PartyAction(Known.PROVISIONAL_APPLICATION);

  /** The agreement becomes binding, for all of its parties or for the one that is named. */
  public static final PartyAction ENTRY_INTO_FORCE = new PartyAction(Known.ENTRY_INTO_FORCE);

  /** The parties extend an agreement beyond the day on which it would expire. */
  public static final PartyAction PROLONGATION = new PartyAction(Known.PROLONGATION);

  /**
   * The operation of the agreement is halted for a time, for all parties or for the one that is
   * named.
   */
  public static final PartyAction SUSPENSION = new PartyAction(Known.SUSPENSION);

  /**
   * A party, when it signs or binds itself, excludes or alters the effect of some provisions for
   * itself.
   */
  public static final PartyAction RESERVATION = new PartyAction(Known.RESERVATION);

  /** A party refuses the reservation of another party. */
  public static final PartyAction OBJECTION = new PartyAction(Known.OBJECTION);

  /**
   * A party gives notice that it ends an agreement, which ends a bilateral agreement for both
   * sides.
   */
  public static final PartyAction DENUNCIATION = new PartyAction(Known.DENUNCIATION);

  /** A party leaves an agreement that stays in force between the others. */
  public static final PartyAction WITHDRAWAL = new PartyAction(Known.WITHDRAWAL);

  /** The agreement comes to an end for all of its parties. */
  public static final PartyAction TERMINATION = new PartyAction(Known.TERMINATION);

  private PartyAction(Known known) {
    super(known);
  }

  private PartyAction(String code) {
    super(code, Known.class);
  }

  /**
   * Returns the code with this text, whether the list knows it or not.
   *
   * @param code the text, such as {@code initialling}
   * @return the code
   * @throws org.chancery.problem.InvalidValueException if the text cannot be a code at all
   */
  public static PartyAction of(String code) {
    return new PartyAction(code);
  }

  /**
   * Tells whether a party signs by this action.
   *
   * @return true for {@link #SIGNATURE} and {@link #DEFINITIVE_SIGNATURE}
   */
  public boolean isSignature() {
    return equals(SIGNATURE) || equals(DEFINITIVE_SIGNATURE);
  }

  /** The codes that the list knows. */
  public enum Known implements KnownCode {
    /** The negotiators put their initials to the text to show that it is the one they agreed on. */
    INITIALLING(
        "initialling",
        "Initialling",
        "The negotiators put their initials to the text to show that it is the one they agreed on.",
        "EU treaties office; Dutch treaty database"),

    /**
     * The negotiating states fix the form and content of the text, as a rule by consent or by vote
     * of a conference.
     */
    ADOPTION(
        "adoption",
        "Adoption",
        "The negotiating states fix the form and content of the text, as a rule by "
            + "consent or by vote of a conference.",
        "UN Treaty Collection"),

    /**
     * A party signs the agreement, which does not bind it yet where ratification, acceptance or
     * approval is to follow.
     */
    SIGNATURE(
        "signature",
        "Signature",
        "A party signs the agreement, which does not bind it yet where ratification, "
            + "acceptance or approval is to follow.",
        "UN Treaty Collection"),

    /** A party signs and is bound by the signature alone, without any later act. */
    DEFINITIVE_SIGNATURE(
        "definitive_signature",
        "Definitive signature",
        "A party signs and is bound by the signature alone, without any later act.",
        "UN Treaty Collection"),

    /**
     * A signatory declares to the other parties or the depositary that it is bound, usually after
     * approval at home.
     */
    RATIFICATION(
        "ratification",
        "Ratification",
        "A signatory declares to the other parties or the depositary that it is bound, "
            + "usually after approval at home.",
        "UN Treaty Collection"),

    /**
     * A party declares itself bound with the same effect as ratification, where its law asks for no
     * act of the head of state.
     */
    ACCEPTANCE(
        "acceptance",
        "Acceptance",
        "A party declares itself bound with the same effect as ratification, where its "
            + "law asks for no act of the head of state.",
        "UN Treaty Collection"),

    /**
     * A party declares itself bound with the same effect as ratification after an approval by its
     * own procedure, as organisations often do.
     */
    APPROVAL(
        "approval",
        "Approval",
        "A party declares itself bound with the same effect as ratification after an "
            + "approval by its own procedure, as organisations often do.",
        "UN Treaty Collection"),

    /** A state that did not sign becomes a party to an agreement that others negotiated. */
    ACCESSION(
        "accession",
        "Accession",
        "A state that did not sign becomes a party to an agreement that others negotiated.",
        "UN Treaty Collection"),

    /**
     * A state declares itself bound by an agreement that bound its predecessor in the territory.
     */
    SUCCESSION(
        "succession",
        "Succession",
        "A state declares itself bound by an agreement that bound its predecessor in the "
            + "territory.",
        "UN Treaty Collection"),

    /**
     * An international organisation declares itself bound, by the act that matches a state's
     * ratification.
     */
    FORMAL_CONFIRMATION(
        "formal_confirmation",
        "Formal confirmation",
        "An international organisation declares itself bound, by the act that matches a "
            + "state's ratification.",
        "UN Treaty Collection"),

    /**
     * A party informs the others or the depositary of an act or fact with legal effect, such as the
     * end of its internal procedure.
     */
    NOTIFICATION(
        "notification",
        "Notification",
        "A party informs the others or the depositary of an act or fact with legal "
            + "effect, such as the end of its internal procedure.",
        "UN Treaty Collection"),

    /** The agreement, or a part of it, is applied before it enters into force. */
    PROVISIONAL_APPLICATION(
        "provisional_application",
        "Provisional application",
        "The agreement, or a part of it, is applied before it enters into force.",
        "UN Treaty Collection"),

    /** The agreement becomes binding, for all of its parties or for the one that is named. */
    ENTRY_INTO_FORCE(
        "entry_into_force",
        "Entry into force",
        "The agreement becomes binding, for all of its parties or for the one that is named.",
        "UN Treaty Collection"),

    /** The parties extend an agreement beyond the day on which it would expire. */
    PROLONGATION(
        "prolongation",
        "Prolongation",
        "The parties extend an agreement beyond the day on which it would expire.",
        "EU treaties office; Dutch treaty database"),

    /**
     * The operation of the agreement is halted for a time, for all parties or for the one that is
     * named.
     */
    SUSPENSION(
        "suspension",
        "Suspension",
        "The operation of the agreement is halted for a time, for all parties or for the "
            + "one that is named.",
        "UN Treaty Collection"),

    /**
     * A party, when it signs or binds itself, excludes or alters the effect of some provisions for
     * itself.
     */
    RESERVATION(
        "reservation",
        "Reservation",
        "A party, when it signs or binds itself, excludes or alters the effect of some "
            + "provisions for itself.",
        "UN Treaty Collection"),

    /** A party refuses the reservation of another party. */
    OBJECTION(
        "objection",
        "Objection",
        "A party refuses the reservation of another party.",
        "UN Treaty Collection"),

    /**
     * A party gives notice that it ends an agreement, which ends a bilateral agreement for both
     * sides.
     */
    DENUNCIATION(
        "denunciation",
        "Denunciation",
        "A party gives notice that it ends an agreement, which ends a bilateral agreement "
            + "for both sides.",
        "UN Treaty Collection"),

    /** A party leaves an agreement that stays in force between the others. */
    WITHDRAWAL(
        "withdrawal",
        "Withdrawal",
        "A party leaves an agreement that stays in force between the others.",
        "UN Treaty Collection"),

    /** The agreement comes to an end for all of its parties. */
    TERMINATION(
        "termination",
        "Termination",
        "The agreement comes to an end for all of its parties.",
        "UN Treaty Collection");

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
