package org.chancery.code;

/**
 * What kind of measure one side takes towards another.
 *
 * <p>Carried by {@code measureType} of a measure.
 *
 * @since 0.1
 */
public final class MeasureType extends OpenCode<MeasureType.Known> {

  private static final long serialVersionUID = 1L;

  /**
   * The nationals of a state may enter without a visa, for a purpose and length of stay that the
   * measure sets.
   */
  public static final MeasureType VISA_WAIVER = new MeasureType(Known.VISA_WAIVER);

  /** A class of visa is created, changed or abolished. */
  public static final MeasureType VISA_CATEGORY = new MeasureType(Known.VISA_CATEGORY);

  /**
   * Trade, finance, travel or other relations are restricted in order to make the addressee change
   * its conduct.
   */
  public static final MeasureType SANCTION = new MeasureType(Known.SANCTION);

  /**
   * A state declares that it regards an entity as a state, or an authority as the government of
   * one, or takes this back.
   */
  public static final MeasureType RECOGNITION = new MeasureType(Known.RECOGNITION);

  /** Diplomatic relations are established, raised or lowered in level, broken off or resumed. */
  public static final MeasureType DIPLOMATIC_RELATIONS =
      new MeasureType(Known.DIPLOMATIC_RELATIONS);

  /** Diplomats or other officials are declared unwelcome and told to leave. */
  public static final MeasureType EXPULSION = new MeasureType(Known.EXPULSION);

  /** An embassy, consulate or other mission is opened, moved, closed or changed in rank. */
  public static final MeasureType MISSION = new MeasureType(Known.MISSION);

  /** A rule, strategy or programme of foreign policy is adopted that no other type describes. */
  public static final MeasureType POLICY = new MeasureType(Known.POLICY);

  private MeasureType(Known known) {
    super(known);
  }

  private MeasureType(String code) {
    super(code, Known.class);
  }

  /**
   * Returns the code with this text, whether the list knows it or not.
   *
   * @param code the text, such as {@code visa_waiver}
   * @return the code
   * @throws org.chancery.problem.InvalidValueException if the text cannot be a code at all
   */
  public static MeasureType of(String code) {
    return new MeasureType(code);
  }

  /** The codes that the list knows. */
  public enum Known implements KnownCode {
    /**
     * The nationals of a state may enter without a visa, for a purpose and length of stay that the
     * measure sets.
     */
    VISA_WAIVER(
        "visa_waiver",
        "Visa waiver",
        "The nationals of a state may enter without a visa, for a purpose and length of "
            + "stay that the measure sets.",
        "Chancery"),

    /** A class of visa is created, changed or abolished. */
    VISA_CATEGORY(
        "visa_category",
        "Visa category",
        "A class of visa is created, changed or abolished.",
        "Chancery"),

    /**
     * Trade, finance, travel or other relations are restricted in order to make the addressee
     * change its conduct.
     */
    SANCTION(
        "sanction",
        "Sanction",
        "Trade, finance, travel or other relations are restricted in order to make the "
            + "addressee change its conduct.",
        "Chancery"),

    /**
     * A state declares that it regards an entity as a state, or an authority as the government of
     * one, or takes this back.
     */
    RECOGNITION(
        "recognition",
        "Recognition",
        "A state declares that it regards an entity as a state, or an authority as the "
            + "government of one, or takes this back.",
        "Chancery"),

    /** Diplomatic relations are established, raised or lowered in level, broken off or resumed. */
    DIPLOMATIC_RELATIONS(
        "diplomatic_relations",
        "Diplomatic relations",
        "Diplomatic relations are established, raised or lowered in level, broken off or resumed.",
        "Chancery"),

    /** Diplomats or other officials are declared unwelcome and told to leave. */
    EXPULSION(
        "expulsion",
        "Expulsion",
        "Diplomats or other officials are declared unwelcome and told to leave.",
        "Chancery"),

    /** An embassy, consulate or other mission is opened, moved, closed or changed in rank. */
    MISSION(
        "mission",
        "Mission",
        "An embassy, consulate or other mission is opened, moved, closed or changed in rank.",
        "Chancery"),

    /** A rule, strategy or programme of foreign policy is adopted that no other type describes. */
    POLICY(
        "policy",
        "Policy",
        "A rule, strategy or programme of foreign policy is adopted that no other type describes.",
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
