package org.chancery.code;

/**
 * What a visit is for.
 *
 * <p>Carried by {@code purpose} of a visit. It is independent of the visit's protocol and of its
 * mode.
 *
 * @since 0.1
 */
public final class Purpose extends OpenCode<Purpose.Known> {

  private static final long serialVersionUID = 1L;

  /** To bargain over the terms of an agreement or the settlement of a dispute. */
  public static final Purpose NEGOTIATION = new Purpose(Known.NEGOTIATION);

  /** To sign an instrument whose text is already agreed. */
  public static final Purpose SIGNING = new Purpose(Known.SIGNING);

  /**
   * To attend a solemn occasion, such as an inauguration, a funeral, a wedding or an anniversary.
   */
  public static final Purpose CEREMONY = new Purpose(Known.CEREMONY);

  /** To take part in a summit, conference or session of several actors. */
  public static final Purpose SUMMIT_ATTENDANCE = new Purpose(Known.SUMMIT_ATTENDANCE);

  /** To further trade, investment or other business between the two economies. */
  public static final Purpose TRADE = new Purpose(Known.TRADE);

  /** To deal with defence, military cooperation or public security. */
  public static final Purpose SECURITY = new Purpose(Known.SECURITY);

  /** To further exchange in culture, education, science or sport. */
  public static final Purpose CULTURE = new Purpose(Known.CULTURE);

  /** To pay respect or make acquaintance, without business to settle. */
  public static final Purpose COURTESY = new Purpose(Known.COURTESY);

  private Purpose(Known known) {
    super(known);
  }

  private Purpose(String code) {
    super(code, Known.class);
  }

  /**
   * Returns the code with this text, whether the list knows it or not.
   *
   * @param code the text, such as {@code negotiation}
   * @return the code
   * @throws org.chancery.problem.InvalidValueException if the text cannot be a code at all
   */
  public static Purpose of(String code) {
    return new Purpose(code);
  }

  /** The codes that the list knows. */
  public enum Known implements KnownCode {
    /** To bargain over the terms of an agreement or the settlement of a dispute. */
    NEGOTIATION(
        "negotiation",
        "Negotiation",
        "To bargain over the terms of an agreement or the settlement of a dispute.",
        "Chancery"),

    /** To sign an instrument whose text is already agreed. */
    SIGNING(
        "signing", "Signing", "To sign an instrument whose text is already agreed.", "Chancery"),

    /**
     * To attend a solemn occasion, such as an inauguration, a funeral, a wedding or an anniversary.
     */
    CEREMONY(
        "ceremony",
        "Ceremony",
        "To attend a solemn occasion, such as an inauguration, a funeral, a wedding or an "
            + "anniversary.",
        "Chancery"),

    /** To take part in a summit, conference or session of several actors. */
    SUMMIT_ATTENDANCE(
        "summit_attendance",
        "Attendance at a summit",
        "To take part in a summit, conference or session of several actors.",
        "Chancery"),

    /** To further trade, investment or other business between the two economies. */
    TRADE(
        "trade",
        "Trade",
        "To further trade, investment or other business between the two economies.",
        "Chancery"),

    /** To deal with defence, military cooperation or public security. */
    SECURITY(
        "security",
        "Security",
        "To deal with defence, military cooperation or public security.",
        "Chancery"),

    /** To further exchange in culture, education, science or sport. */
    CULTURE(
        "culture",
        "Culture",
        "To further exchange in culture, education, science or sport.",
        "Chancery"),

    /** To pay respect or make acquaintance, without business to settle. */
    COURTESY(
        "courtesy",
        "Courtesy",
        "To pay respect or make acquaintance, without business to settle.",
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
