package org.chancery.code;

/**
 * What the date of an event rests on.
 *
 * <p>Carried by {@code dateBasis}, in the header of every event.
 *
 * @since 0.1
 */
public final class DateBasis extends OpenCode<DateBasis.Known> {

  private static final long serialVersionUID = 1L;

  /** The source gives the date of the event itself. */
  public static final DateBasis STATED = new DateBasis(Known.STATED);

  /** The date is concluded from other facts, such as the dates of the events before and after. */
  public static final DateBasis INFERRED = new DateBasis(Known.INFERRED);

  /** The date is that of the report, because the source does not date the event. */
  public static final DateBasis PUBLICATION_DATE = new DateBasis(Known.PUBLICATION_DATE);

  private DateBasis(Known known) {
    super(known);
  }

  private DateBasis(String code) {
    super(code, Known.class);
  }

  /**
   * Returns the code with this text, whether the list knows it or not.
   *
   * @param code the text, such as {@code stated}
   * @return the code
   * @throws org.chancery.problem.InvalidValueException if the text cannot be a code at all
   */
  public static DateBasis of(String code) {
    return new DateBasis(code);
  }

  /** The codes that the list knows. */
  public enum Known implements KnownCode {
    /** The source gives the date of the event itself. */
    STATED("stated", "Stated", "The source gives the date of the event itself.", "Chancery"),

    /** The date is concluded from other facts, such as the dates of the events before and after. */
    INFERRED(
        "inferred",
        "Inferred",
        "The date is concluded from other facts, such as the dates of the events before and after.",
        "Chancery"),

    /** The date is that of the report, because the source does not date the event. */
    PUBLICATION_DATE(
        "publication_date",
        "Publication date",
        "The date is that of the report, because the source does not date the event.",
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
