package org.chancery.code;

/**
 * What kind of instrument an agreement is, by its title and form.
 *
 * <p>Carried by {@code instrumentType} of an agreement. The type alone does not tell whether the
 * instrument binds its parties: {@code binding} does.
 *
 * @since 0.1
 */
public final class InstrumentType extends OpenCode<InstrumentType.Known> {

  private static final long serialVersionUID = 1L;

  /**
   * A solemn written agreement under international law, usually on matters of weight such as peace,
   * borders or extradition.
   */
  public static final InstrumentType TREATY = new InstrumentType(Known.TREATY);

  /**
   * A formal agreement, usually open to many states and negotiated under an international
   * organisation.
   */
  public static final InstrumentType CONVENTION = new InstrumentType(Known.CONVENTION);

  /**
   * A particularly solemn instrument, such as the constituent act of an international organisation.
   */
  public static final InstrumentType CHARTER = new InstrumentType(Known.CHARTER);

  /**
   * An instrument that adds to, carries out or amends another agreement, or settles a point
   * subsidiary to it.
   */
  public static final InstrumentType PROTOCOL = new InstrumentType(Known.PROTOCOL);

  /**
   * An instrument less formal than a treaty and with fewer parties or a narrower subject than a
   * convention, often technical or administrative.
   */
  public static final InstrumentType AGREEMENT = new InstrumentType(Known.AGREEMENT);

  /**
   * Two notes or letters, each signed by one side, of which the second accepts what the first
   * proposes.
   */
  public static final InstrumentType EXCHANGE_OF_NOTES =
      new InstrumentType(Known.EXCHANGE_OF_NOTES);

  /**
   * A short instrument on working arrangements under a wider agreement or on technical matters,
   * often without legal force.
   */
  public static final InstrumentType MEMORANDUM_OF_UNDERSTANDING =
      new InstrumentType(Known.MEMORANDUM_OF_UNDERSTANDING);

  /**
   * A text in which the parties state common positions or aims, which binds them only where they
   * intend it.
   */
  public static final InstrumentType DECLARATION = new InstrumentType(Known.DECLARATION);

  /**
   * A provisional arrangement that is meant to be replaced by a permanent and more detailed one.
   */
  public static final InstrumentType MODUS_VIVENDI = new InstrumentType(Known.MODUS_VIVENDI);

  /** An instrument that changes provisions of an existing agreement for its parties. */
  public static final InstrumentType AMENDMENT = new InstrumentType(Known.AMENDMENT);

  /**
   * An instrument on practical cooperation between governments or their agencies, commonly meant to
   * be carried out without ratification.
   */
  public static final InstrumentType ARRANGEMENT = new InstrumentType(Known.ARRANGEMENT);

  /** A decision or recommendation that an organ or a conference adopts by its own rules. */
  public static final InstrumentType RESOLUTION = new InstrumentType(Known.RESOLUTION);

  /**
   * A programme of steps, often with dates and responsible bodies, that the parties intend to carry
   * out together.
   */
  public static final InstrumentType PLAN_OF_ACTION = new InstrumentType(Known.PLAN_OF_ACTION);

  /**
   * A deal under domestic or commercial law, such as a purchase or a concession, that is concluded
   * at a diplomatic occasion.
   */
  public static final InstrumentType CONTRACT = new InstrumentType(Known.CONTRACT);

  /** The source reports an agreement and does not say what kind of instrument it is. */
  public static final InstrumentType UNSPECIFIED = new InstrumentType(Known.UNSPECIFIED);

  private InstrumentType(Known known) {
    super(known);
  }

  private InstrumentType(String code) {
    super(code, Known.class);
  }

  /**
   * Returns the code with this text, whether the list knows it or not.
   *
   * @param code the text, such as {@code treaty}
   * @return the code
   * @throws org.chancery.problem.InvalidValueException if the text cannot be a code at all
   */
  public static InstrumentType of(String code) {
    return new InstrumentType(code);
  }

  /** The codes that the list knows. */
  public enum Known implements KnownCode {
    /**
     * A solemn written agreement under international law, usually on matters of weight such as
     * peace, borders or extradition.
     */
    TREATY(
        "treaty",
        "Treaty",
        "A solemn written agreement under international law, usually on matters of weight "
            + "such as peace, borders or extradition.",
        "UN Treaty Collection"),

    /**
     * A formal agreement, usually open to many states and negotiated under an international
     * organisation.
     */
    CONVENTION(
        "convention",
        "Convention",
        "A formal agreement, usually open to many states and negotiated under an "
            + "international organisation.",
        "UN Treaty Collection"),

    /**
     * A particularly solemn instrument, such as the constituent act of an international
     * organisation.
     */
    CHARTER(
        "charter",
        "Charter",
        "A particularly solemn instrument, such as the constituent act of an "
            + "international organisation.",
        "UN Treaty Collection"),

    /**
     * An instrument that adds to, carries out or amends another agreement, or settles a point
     * subsidiary to it.
     */
    PROTOCOL(
        "protocol",
        "Protocol",
        "An instrument that adds to, carries out or amends another agreement, or settles "
            + "a point subsidiary to it.",
        "UN Treaty Collection"),

    /**
     * An instrument less formal than a treaty and with fewer parties or a narrower subject than a
     * convention, often technical or administrative.
     */
    AGREEMENT(
        "agreement",
        "Agreement",
        "An instrument less formal than a treaty and with fewer parties or a narrower "
            + "subject than a convention, often technical or administrative.",
        "UN Treaty Collection"),

    /**
     * Two notes or letters, each signed by one side, of which the second accepts what the first
     * proposes.
     */
    EXCHANGE_OF_NOTES(
        "exchange_of_notes",
        "Exchange of notes",
        "Two notes or letters, each signed by one side, of which the second accepts what "
            + "the first proposes.",
        "UN Treaty Collection"),

    /**
     * A short instrument on working arrangements under a wider agreement or on technical matters,
     * often without legal force.
     */
    MEMORANDUM_OF_UNDERSTANDING(
        "memorandum_of_understanding",
        "Memorandum of understanding",
        "A short instrument on working arrangements under a wider agreement or on "
            + "technical matters, often without legal force.",
        "UN Treaty Collection"),

    /**
     * A text in which the parties state common positions or aims, which binds them only where they
     * intend it.
     */
    DECLARATION(
        "declaration",
        "Declaration",
        "A text in which the parties state common positions or aims, which binds them "
            + "only where they intend it.",
        "UN Treaty Collection"),

    /**
     * A provisional arrangement that is meant to be replaced by a permanent and more detailed one.
     */
    MODUS_VIVENDI(
        "modus_vivendi",
        "Modus vivendi",
        "A provisional arrangement that is meant to be replaced by a permanent and more "
            + "detailed one.",
        "UN Treaty Collection"),

    /** An instrument that changes provisions of an existing agreement for its parties. */
    AMENDMENT(
        "amendment",
        "Amendment",
        "An instrument that changes provisions of an existing agreement for its parties.",
        "UN Treaty Collection"),

    /**
     * An instrument on practical cooperation between governments or their agencies, commonly meant
     * to be carried out without ratification.
     */
    ARRANGEMENT(
        "arrangement",
        "Arrangement",
        "An instrument on practical cooperation between governments or their agencies, "
            + "commonly meant to be carried out without ratification.",
        "IEA-DB"),

    /** A decision or recommendation that an organ or a conference adopts by its own rules. */
    RESOLUTION(
        "resolution",
        "Resolution",
        "A decision or recommendation that an organ or a conference adopts by its own rules.",
        "IEA-DB"),

    /**
     * A programme of steps, often with dates and responsible bodies, that the parties intend to
     * carry out together.
     */
    PLAN_OF_ACTION(
        "plan_of_action",
        "Plan of action",
        "A programme of steps, often with dates and responsible bodies, that the parties "
            + "intend to carry out together.",
        "IEA-DB"),

    /**
     * A deal under domestic or commercial law, such as a purchase or a concession, that is
     * concluded at a diplomatic occasion.
     */
    CONTRACT(
        "contract",
        "Contract",
        "A deal under domestic or commercial law, such as a purchase or a concession, "
            + "that is concluded at a diplomatic occasion.",
        "Chancery"),

    /** The source reports an agreement and does not say what kind of instrument it is. */
    UNSPECIFIED(
        "unspecified",
        "Unspecified",
        "The source reports an agreement and does not say what kind of instrument it is.",
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
