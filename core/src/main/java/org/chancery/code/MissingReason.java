package org.chancery.code;

/**
 * Why a field of a record has no value.
 *
 * <p>Carried by the values of {@code missing}, in the header of every event, by field path.
 *
 * @since 0.1
 */
public final class MissingReason extends OpenCode<MissingReason.Known> {

  private static final long serialVersionUID = 1L;

  /** The value was looked for and could not be found. */
  public static final MissingReason UNKNOWN = new MissingReason(Known.UNKNOWN);

  /** Nobody looked for the value, so that its absence means nothing. */
  public static final MissingReason NOT_CODED = new MissingReason(Known.NOT_CODED);

  /** The field cannot have a value for this event. */
  public static final MissingReason NOT_APPLICABLE = new MissingReason(Known.NOT_APPLICABLE);

  /** A source confirms that there is nothing to record. */
  public static final MissingReason CONFIRMED_NONE = new MissingReason(Known.CONFIRMED_NONE);

  private MissingReason(Known known) {
    super(known);
  }

  private MissingReason(String code) {
    super(code, Known.class);
  }

  /**
   * Returns the code with this text, whether the list knows it or not.
   *
   * @param code the text, such as {@code unknown}
   * @return the code
   * @throws org.chancery.problem.InvalidValueException if the text cannot be a code at all
   */
  public static MissingReason of(String code) {
    return new MissingReason(code);
  }

  /** The codes that the list knows. */
  public enum Known implements KnownCode {
    /** The value was looked for and could not be found. */
    UNKNOWN("unknown", "Unknown", "The value was looked for and could not be found.", "Chancery"),

    /** Nobody looked for the value, so that its absence means nothing. */
    NOT_CODED(
        "not_coded",
        "Not coded",
        "Nobody looked for the value, so that its absence means nothing.",
        "Chancery"),

    /** The field cannot have a value for this event. */
    NOT_APPLICABLE(
        "not_applicable",
        "Not applicable",
        "The field cannot have a value for this event.",
        "Chancery"),

    /** A source confirms that there is nothing to record. */
    CONFIRMED_NONE(
        "confirmed_none",
        "Confirmed none",
        "A source confirms that there is nothing to record.",
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
