package org.chancery.code;

/**
 * Whether the nationals of one state need a visa to enter another.
 *
 * <p>Carried by {@code effect} of a measure on visas.
 *
 * @since 0.1
 */
public final class VisaRegime extends OpenCode<VisaRegime.Known> {

  private static final long serialVersionUID = 1L;

  /** The traveller may enter without a visa obtained before the journey. */
  public static final VisaRegime NOT_REQUIRED = new VisaRegime(Known.NOT_REQUIRED);

  /** The traveller needs a visa in order to enter. */
  public static final VisaRegime REQUIRED = new VisaRegime(Known.REQUIRED);

  /** The traveller is refused entry because of nationality, with or without a visa. */
  public static final VisaRegime BARRED = new VisaRegime(Known.BARRED);

  private VisaRegime(Known known) {
    super(known);
  }

  private VisaRegime(String code) {
    super(code, Known.class);
  }

  /**
   * Returns the code with this text, whether the list knows it or not.
   *
   * @param code the text, such as {@code not_required}
   * @return the code
   * @throws org.chancery.problem.InvalidValueException if the text cannot be a code at all
   */
  public static VisaRegime of(String code) {
    return new VisaRegime(code);
  }

  /** The codes that the list knows. */
  public enum Known implements KnownCode {
    /** The traveller may enter without a visa obtained before the journey. */
    NOT_REQUIRED(
        "not_required",
        "Visa not required",
        "The traveller may enter without a visa obtained before the journey.",
        "DEMIG"),

    /** The traveller needs a visa in order to enter. */
    REQUIRED("required", "Visa required", "The traveller needs a visa in order to enter.", "DEMIG"),

    /** The traveller is refused entry because of nationality, with or without a visa. */
    BARRED(
        "barred",
        "Entry barred",
        "The traveller is refused entry because of nationality, with or without a visa.",
        "DEMIG");

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
