package org.chancery.code;

/**
 * How an event relates to another one.
 *
 * <p>Carried by {@code type} of each entry in {@code relations}. It reads from the event that
 * carries it to its target: this event is {@code part_of} the target.
 *
 * @since 0.1
 */
public final class RelationType extends OpenCode<RelationType.Known> {

  private static final long serialVersionUID = 1L;

  /**
   * This event takes place within the target, as a meeting does within a summit or a leg within a
   * journey.
   */
  public static final RelationType PART_OF = new RelationType(Known.PART_OF);

  /** This agreement was signed in the course of the target. */
  public static final RelationType SIGNED_DURING = new RelationType(Known.SIGNED_DURING);

  /** This event is an outcome of the target. */
  public static final RelationType RESULTS_FROM = new RelationType(Known.RESULTS_FROM);

  /** The target is the one before this event in the same series. */
  public static final RelationType PREVIOUS = new RelationType(Known.PREVIOUS);

  /** The target is the one after this event in the same series. */
  public static final RelationType NEXT = new RelationType(Known.NEXT);

  /** This agreement changes provisions of the target, which stays in being. */
  public static final RelationType AMENDS = new RelationType(Known.AMENDS);

  /** This event or agreement takes the place of the target. */
  public static final RelationType REPLACES = new RelationType(Known.REPLACES);

  /** Both records describe one and the same event. */
  public static final RelationType SAME_AS = new RelationType(Known.SAME_AS);

  private RelationType(Known known) {
    super(known);
  }

  private RelationType(String code) {
    super(code, Known.class);
  }

  /**
   * Returns the code with this text, whether the list knows it or not.
   *
   * @param code the text, such as {@code part_of}
   * @return the code
   * @throws org.chancery.problem.InvalidValueException if the text cannot be a code at all
   */
  public static RelationType of(String code) {
    return new RelationType(code);
  }

  /** The codes that the list knows. */
  public enum Known implements KnownCode {
    /**
     * This event takes place within the target, as a meeting does within a summit or a leg within a
     * journey.
     */
    PART_OF(
        "part_of",
        "Part of",
        "This event takes place within the target, as a meeting does within a summit or a "
            + "leg within a journey.",
        "Chancery"),

    /** This agreement was signed in the course of the target. */
    SIGNED_DURING(
        "signed_during",
        "Signed during",
        "This agreement was signed in the course of the target.",
        "Chancery"),

    /** This event is an outcome of the target. */
    RESULTS_FROM(
        "results_from", "Results from", "This event is an outcome of the target.", "Chancery"),

    /** The target is the one before this event in the same series. */
    PREVIOUS(
        "previous",
        "Previous",
        "The target is the one before this event in the same series.",
        "Chancery"),

    /** The target is the one after this event in the same series. */
    NEXT("next", "Next", "The target is the one after this event in the same series.", "Chancery"),

    /** This agreement changes provisions of the target, which stays in being. */
    AMENDS(
        "amends",
        "Amends",
        "This agreement changes provisions of the target, which stays in being.",
        "Chancery"),

    /** This event or agreement takes the place of the target. */
    REPLACES(
        "replaces",
        "Replaces",
        "This event or agreement takes the place of the target.",
        "Chancery"),

    /** Both records describe one and the same event. */
    SAME_AS("same_as", "Same as", "Both records describe one and the same event.", "schema.org");

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
