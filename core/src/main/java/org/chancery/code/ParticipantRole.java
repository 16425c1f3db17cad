package org.chancery.code;

/**
 * The part that a participant has in an event.
 *
 * <p>Carried by {@code role} of a participant. One actor with two roles is two participants.
 *
 * @since 0.1
 */
public final class ParticipantRole extends OpenCode<ParticipantRole.Known> {

  private static final long serialVersionUID = 1L;

  /** The one that travels to the host and is received there. */
  public static final ParticipantRole VISITOR = new ParticipantRole(Known.VISITOR);

  /** The one that receives the visitor or provides the place of a meeting. */
  public static final ParticipantRole HOST = new ParticipantRole(Known.HOST);

  /** The one that signs an instrument, whether or not bound by it later. */
  public static final ParticipantRole SIGNATORY = new ParticipantRole(Known.SIGNATORY);

  /**
   * The one that keeps the original of an agreement and receives the acts and notices of its
   * parties.
   */
  public static final ParticipantRole DEPOSITARY = new ParticipantRole(Known.DEPOSITARY);

  /** The one that convenes and prepares the event. */
  public static final ParticipantRole ORGANIZER = new ParticipantRole(Known.ORGANIZER);

  /** The one that presides over the event. */
  public static final ParticipantRole CHAIR = new ParticipantRole(Known.CHAIR);

  /** The one that an agreement binds, or that takes part in talks as one of the sides. */
  public static final ParticipantRole PARTY = new ParticipantRole(Known.PARTY);

  /** The third side that helps disputants to a settlement and makes proposals of its own. */
  public static final ParticipantRole MEDIATOR = new ParticipantRole(Known.MEDIATOR);

  /** The third side that helps disputants to talk and makes no proposals on the substance. */
  public static final ParticipantRole FACILITATOR = new ParticipantRole(Known.FACILITATOR);

  /** A side of the dispute that the talks are about. */
  public static final ParticipantRole DISPUTANT = new ParticipantRole(Known.DISPUTANT);

  /** The one that makes a statement or takes a measure. */
  public static final ParticipantRole ISSUER = new ParticipantRole(Known.ISSUER);

  /** The one at whom a statement or measure is directed. */
  public static final ParticipantRole ADDRESSEE = new ParticipantRole(Known.ADDRESSEE);

  /** The one that attends without the right to take part in decisions. */
  public static final ParticipantRole OBSERVER = new ParticipantRole(Known.OBSERVER);

  /** The one that addresses the audience of the event. */
  public static final ParticipantRole SPEAKER = new ParticipantRole(Known.SPEAKER);

  /** The one that attests a signing by presence or signature without becoming a party. */
  public static final ParticipantRole WITNESS = new ParticipantRole(Known.WITNESS);

  /** The one that is present and of whom no closer role is known. */
  public static final ParticipantRole ATTENDEE = new ParticipantRole(Known.ATTENDEE);

  private ParticipantRole(Known known) {
    super(known);
  }

  private ParticipantRole(String code) {
    super(code, Known.class);
  }

  /**
   * Returns the code with this text, whether the list knows it or not.
   *
   * @param code the text, such as {@code visitor}
   * @return the code
   * @throws org.chancery.problem.InvalidValueException if the text cannot be a code at all
   */
  public static ParticipantRole of(String code) {
    return new ParticipantRole(code);
  }

  /** The codes that the list knows. */
  public enum Known implements KnownCode {
    /** The one that travels to the host and is received there. */
    VISITOR(
        "visitor",
        "Visitor",
        "The one that travels to the host and is received there.",
        "Chancery"),

    /** The one that receives the visitor or provides the place of a meeting. */
    HOST(
        "host",
        "Host",
        "The one that receives the visitor or provides the place of a meeting.",
        "Chancery"),

    /** The one that signs an instrument, whether or not bound by it later. */
    SIGNATORY(
        "signatory",
        "Signatory",
        "The one that signs an instrument, whether or not bound by it later.",
        "Chancery"),

    /**
     * The one that keeps the original of an agreement and receives the acts and notices of its
     * parties.
     */
    DEPOSITARY(
        "depositary",
        "Depositary",
        "The one that keeps the original of an agreement and receives the acts and "
            + "notices of its parties.",
        "Chancery"),

    /** The one that convenes and prepares the event. */
    ORGANIZER(
        "organizer", "Organizer", "The one that convenes and prepares the event.", "Chancery"),

    /** The one that presides over the event. */
    CHAIR("chair", "Chair", "The one that presides over the event.", "Chancery"),

    /** The one that an agreement binds, or that takes part in talks as one of the sides. */
    PARTY(
        "party",
        "Party",
        "The one that an agreement binds, or that takes part in talks as one of the sides.",
        "Chancery"),

    /** The third side that helps disputants to a settlement and makes proposals of its own. */
    MEDIATOR(
        "mediator",
        "Mediator",
        "The third side that helps disputants to a settlement and makes proposals of its own.",
        "Chancery"),

    /** The third side that helps disputants to talk and makes no proposals on the substance. */
    FACILITATOR(
        "facilitator",
        "Facilitator",
        "The third side that helps disputants to talk and makes no proposals on the substance.",
        "Chancery"),

    /** A side of the dispute that the talks are about. */
    DISPUTANT(
        "disputant", "Disputant", "A side of the dispute that the talks are about.", "Chancery"),

    /** The one that makes a statement or takes a measure. */
    ISSUER("issuer", "Issuer", "The one that makes a statement or takes a measure.", "Chancery"),

    /** The one at whom a statement or measure is directed. */
    ADDRESSEE(
        "addressee",
        "Addressee",
        "The one at whom a statement or measure is directed.",
        "Chancery"),

    /** The one that attends without the right to take part in decisions. */
    OBSERVER(
        "observer",
        "Observer",
        "The one that attends without the right to take part in decisions.",
        "Chancery"),

    /** The one that addresses the audience of the event. */
    SPEAKER("speaker", "Speaker", "The one that addresses the audience of the event.", "Chancery"),

    /** The one that attests a signing by presence or signature without becoming a party. */
    WITNESS(
        "witness",
        "Witness",
        "The one that attests a signing by presence or signature without becoming a party.",
        "Chancery"),

    /** The one that is present and of whom no closer role is known. */
    ATTENDEE(
        "attendee",
        "Attendee",
        "The one that is present and of whom no closer role is known.",
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
