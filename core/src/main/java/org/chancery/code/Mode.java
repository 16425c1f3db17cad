package org.chancery.code;

/**
 * How the participants of an event meet.
 *
 * <p>Carried by {@code mode} of a visit, a summit or talks.
 *
 * @since 0.1
 */
public final class Mode extends OpenCode<Mode.Known> {

  private static final long serialVersionUID = 1L;

  /** All participants meet at the same place. */
  public static final Mode PHYSICAL = new Mode(Known.PHYSICAL);

  /** All participants meet by telephone, video or other telecommunication. */
  public static final Mode REMOTE = new Mode(Known.REMOTE);

  /** Some participants meet at one place and others join them from afar. */
  public static final Mode HYBRID = new Mode(Known.HYBRID);

  private Mode(Known known) {
    super(known);
  }

  private Mode(String code) {
    super(code, Known.class);
  }

  /**
   * Returns the code with this text, whether the list knows it or not.
   *
   * @param code the text, such as {@code physical}
   * @return the code
   * @throws org.chancery.problem.InvalidValueException if the text cannot be a code at all
   */
  public static Mode of(String code) {
    return new Mode(code);
  }

  /** The codes that the list knows. */
  public enum Known implements KnownCode {
    /** All participants meet at the same place. */
    PHYSICAL(
        "physical",
        "In person",
        "All participants meet at the same place.",
        "SEMIC Core Public Event"),

    /** All participants meet by telephone, video or other telecommunication. */
    REMOTE(
        "remote",
        "Remote",
        "All participants meet by telephone, video or other telecommunication.",
        "SEMIC Core Public Event"),

    /** Some participants meet at one place and others join them from afar. */
    HYBRID(
        "hybrid",
        "Hybrid",
        "Some participants meet at one place and others join them from afar.",
        "SEMIC Core Public Event");

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
