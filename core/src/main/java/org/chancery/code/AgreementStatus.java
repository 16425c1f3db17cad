package org.chancery.code;

/**
 * Where an agreement stands on a given day.
 *
 * <p>No field carries it: {@code statusAsOf(date)} of an agreement derives it from the dated
 * actions of the parties.
 *
 * @since 0.1
 */
public final class AgreementStatus extends OpenCode<AgreementStatus.Known> {

  private static final long serialVersionUID = 1L;

  /** No party had signed the agreement or otherwise consented to it by that day. */
  public static final AgreementStatus NOT_SIGNED = new AgreementStatus(Known.NOT_SIGNED);

  /**
   * At least one party had signed or consented, and the agreement was not in force or applied
   * provisionally yet.
   */
  public static final AgreementStatus SIGNED_NOT_IN_FORCE =
      new AgreementStatus(Known.SIGNED_NOT_IN_FORCE);

  /** The agreement was applied in whole or in part before its entry into force. */
  public static final AgreementStatus PROVISIONALLY_APPLIED =
      new AgreementStatus(Known.PROVISIONALLY_APPLIED);

  /** The agreement had entered into force and had neither expired nor been ended. */
  public static final AgreementStatus IN_FORCE = new AgreementStatus(Known.IN_FORCE);

  /** The term that the agreement sets for itself had run out without prolongation. */
  public static final AgreementStatus EXPIRED = new AgreementStatus(Known.EXPIRED);

  /** The agreement had been brought to an end by an act of its parties. */
  public static final AgreementStatus TERMINATED = new AgreementStatus(Known.TERMINATED);

  /** The recorded actions do not suffice to tell where the agreement stood on that day. */
  public static final AgreementStatus UNKNOWN = new AgreementStatus(Known.UNKNOWN);

  private AgreementStatus(Known known) {
    super(known);
  }

  private AgreementStatus(String code) {
    super(code, Known.class);
  }

  /**
   * Returns the code with this text, whether the list knows it or not.
   *
   * @param code the text, such as {@code not_signed}
   * @return the code
   * @throws org.chancery.problem.InvalidValueException if the text cannot be a code at all
   */
  public static AgreementStatus of(String code) {
    return new AgreementStatus(code);
  }

  /** The codes that the list knows. */
  public enum Known implements KnownCode {
    /** No party had signed the agreement or otherwise consented to it by that day. */
    NOT_SIGNED(
        "not_signed",
        "Not signed",
        "No party had signed the agreement or otherwise consented to it by that day.",
        "Chancery"),

    /**
     * At least one party had signed or consented, and the agreement was not in force or applied
     * provisionally yet.
     */
    SIGNED_NOT_IN_FORCE(
        "signed_not_in_force",
        "Signed, not in force",
        "At least one party had signed or consented, and the agreement was not in force "
            + "or applied provisionally yet.",
        "Chancery"),

    /** The agreement was applied in whole or in part before its entry into force. */
    PROVISIONALLY_APPLIED(
        "provisionally_applied",
        "Provisionally applied",
        "The agreement was applied in whole or in part before its entry into force.",
        "Chancery"),

    /** The agreement had entered into force and had neither expired nor been ended. */
    IN_FORCE(
        "in_force",
        "In force",
        "The agreement had entered into force and had neither expired nor been ended.",
        "Chancery"),

    /** The term that the agreement sets for itself had run out without prolongation. */
    EXPIRED(
        "expired",
        "Expired",
        "The term that the agreement sets for itself had run out without prolongation.",
        "Chancery"),

    /** The agreement had been brought to an end by an act of its parties. */
    TERMINATED(
        "terminated",
        "Terminated",
        "The agreement had been brought to an end by an act of its parties.",
        "Chancery"),

    /** The recorded actions do not suffice to tell where the agreement stood on that day. */
    UNKNOWN(
        "unknown",
        "Unknown",
        "The recorded actions do not suffice to tell where the agreement stood on that day.",
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
