package org.chancery.code;

/**
 * Between how many and which sides an event takes place.
 *
 * <p>Carried by {@code laterality} of a visit, a summit, an agreement or talks. It counts sides,
 * not persons: a union of states that acts as one is one side.
 *
 * @since 0.1
 */
public final class Laterality extends OpenCode<Laterality.Known> {

  private static final long serialVersionUID = 1L;

  /** One side acts alone, as in a declaration that binds only the state that makes it. */
  public static final Laterality UNILATERAL = new Laterality(Known.UNILATERAL);

  /** Two sides take part. */
  public static final Laterality BILATERAL = new Laterality(Known.BILATERAL);

  /** Three sides take part. */
  public static final Laterality TRILATERAL = new Laterality(Known.TRILATERAL);

  /** More than three sides of one region take part, and the event is confined to that region. */
  public static final Laterality REGIONAL = new Laterality(Known.REGIONAL);

  /** Two or more regional groups, or one such group and an outside state, take part as groups. */
  public static final Laterality INTERREGIONAL = new Laterality(Known.INTERREGIONAL);

  /** More than three sides take part, without limit to one region. */
  public static final Laterality MULTILATERAL = new Laterality(Known.MULTILATERAL);

  private Laterality(Known known) {
    super(known);
  }

  private Laterality(String code) {
    super(code, Known.class);
  }

  /**
   * Returns the code with this text, whether the list knows it or not.
   *
   * @param code the text, such as {@code unilateral}
   * @return the code
   * @throws org.chancery.problem.InvalidValueException if the text cannot be a code at all
   */
  public static Laterality of(String code) {
    return new Laterality(code);
  }

  /** The codes that the list knows. */
  public enum Known implements KnownCode {
    /** One side acts alone, as in a declaration that binds only the state that makes it. */
    UNILATERAL(
        "unilateral",
        "Unilateral",
        "One side acts alone, as in a declaration that binds only the state that makes it.",
        "Chancery"),

    /** Two sides take part. */
    BILATERAL("bilateral", "Bilateral", "Two sides take part.", "Chancery"),

    /** Three sides take part. */
    TRILATERAL("trilateral", "Trilateral", "Three sides take part.", "Chancery"),

    /** More than three sides of one region take part, and the event is confined to that region. */
    REGIONAL(
        "regional",
        "Regional",
        "More than three sides of one region take part, and the event is confined to that region.",
        "Chancery"),

    /** Two or more regional groups, or one such group and an outside state, take part as groups. */
    INTERREGIONAL(
        "interregional",
        "Interregional",
        "Two or more regional groups, or one such group and an outside state, take part as groups.",
        "Chancery"),

    /** More than three sides take part, without limit to one region. */
    MULTILATERAL(
        "multilateral",
        "Multilateral",
        "More than three sides take part, without limit to one region.",
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
