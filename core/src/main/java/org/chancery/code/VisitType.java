package org.chancery.code;

/**
 * What kind of visit it is, by protocol.
 *
 * <p>Carried by {@code visitType} of a visit.
 *
 * @since 0.1
 */
public final class VisitType extends OpenCode<VisitType.Known> {

  private static final long serialVersionUID = 1L;

  /** The highest form of visit, by invitation of the head of state and with full ceremony. */
  public static final VisitType STATE = new VisitType(Known.STATE);

  /**
   * A visit by formal invitation of the host government, with ceremony below that of a state visit.
   */
  public static final VisitType OFFICIAL = new VisitType(Known.OFFICIAL);

  /**
   * A visit by formal invitation that is given over to talks and keeps only part of the ceremony of
   * an official visit.
   */
  public static final VisitType OFFICIAL_WORKING = new VisitType(Known.OFFICIAL_WORKING);

  /** A visit for talks on current business, with little or no ceremony. */
  public static final VisitType WORKING = new VisitType(Known.WORKING);

  /**
   * A journey for personal reasons, such as a holiday or medical treatment, on which the visitor
   * may still be received by the host.
   */
  public static final VisitType PRIVATE = new VisitType(Known.PRIVATE);

  /** A visit to meet the host in person without fixed agenda, ceremony or protocol rank. */
  public static final VisitType INFORMAL = new VisitType(Known.INFORMAL);

  /** A visit without invitation from the host government in the visitor's official capacity. */
  public static final VisitType UNOFFICIAL = new VisitType(Known.UNOFFICIAL);

  /** A visit whose declared aim is to show friendship rather than to settle business. */
  public static final VisitType GOODWILL = new VisitType(Known.GOODWILL);

  /** A stop in a country on the way to another one, with or without a meeting there. */
  public static final VisitType TRANSIT = new VisitType(Known.TRANSIT);

  /** The source reports a visit and does not say of which kind it is. */
  public static final VisitType UNSPECIFIED = new VisitType(Known.UNSPECIFIED);

  private VisitType(Known known) {
    super(known);
  }

  private VisitType(String code) {
    super(code, Known.class);
  }

  /**
   * Returns the code with this text, whether the list knows it or not.
   *
   * @param code the text, such as {@code state}
   * @return the code
   * @throws org.chancery.problem.InvalidValueException if the text cannot be a code at all
   */
  public static VisitType of(String code) {
    return new VisitType(code);
  }

  /** The codes that the list knows. */
  public enum Known implements KnownCode {
    /** The highest form of visit, by invitation of the head of state and with full ceremony. */
    STATE(
        "state",
        "State visit",
        "The highest form of visit, by invitation of the head of state and with full ceremony.",
        "US Department of State"),

    /**
     * A visit by formal invitation of the host government, with ceremony below that of a state
     * visit.
     */
    OFFICIAL(
        "official",
        "Official visit",
        "A visit by formal invitation of the host government, with ceremony below that of "
            + "a state visit.",
        "US Department of State"),

    /**
     * A visit by formal invitation that is given over to talks and keeps only part of the ceremony
     * of an official visit.
     */
    OFFICIAL_WORKING(
        "official_working",
        "Official working visit",
        "A visit by formal invitation that is given over to talks and keeps only part of "
            + "the ceremony of an official visit.",
        "US Department of State"),

    /** A visit for talks on current business, with little or no ceremony. */
    WORKING(
        "working",
        "Working visit",
        "A visit for talks on current business, with little or no ceremony.",
        "US Department of State"),

    /**
     * A journey for personal reasons, such as a holiday or medical treatment, on which the visitor
     * may still be received by the host.
     */
    PRIVATE(
        "private",
        "Private visit",
        "A journey for personal reasons, such as a holiday or medical treatment, on which "
            + "the visitor may still be received by the host.",
        "US Department of State"),

    /** A visit to meet the host in person without fixed agenda, ceremony or protocol rank. */
    INFORMAL(
        "informal",
        "Informal visit",
        "A visit to meet the host in person without fixed agenda, ceremony or protocol rank.",
        "US Department of State"),

    /** A visit without invitation from the host government in the visitor's official capacity. */
    UNOFFICIAL(
        "unofficial",
        "Unofficial visit",
        "A visit without invitation from the host government in the visitor's official capacity.",
        "US Department of State"),

    /** A visit whose declared aim is to show friendship rather than to settle business. */
    GOODWILL(
        "goodwill",
        "Goodwill visit",
        "A visit whose declared aim is to show friendship rather than to settle business.",
        "ChinaVisits"),

    /** A stop in a country on the way to another one, with or without a meeting there. */
    TRANSIT(
        "transit",
        "Transit stop",
        "A stop in a country on the way to another one, with or without a meeting there.",
        "Chancery"),

    /** The source reports a visit and does not say of which kind it is. */
    UNSPECIFIED(
        "unspecified",
        "Unspecified",
        "The source reports a visit and does not say of which kind it is.",
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
