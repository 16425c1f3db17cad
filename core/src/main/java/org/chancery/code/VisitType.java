package org.chancery.code;

/**
 * What kind of visit it is, by protocol.
 *
 * @since 0.1
 */
public final class VisitType extends OpenCode<VisitType.Known> {

  private static final long serialVersionUID = 1L;

  /** The highest form of visit, by invitation of the head of state and with full ceremony. */
  public static final VisitType STATE = new VisitType(Known.STATE);

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
        "US Department of State");

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
