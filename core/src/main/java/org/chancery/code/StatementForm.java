package org.chancery.code;

/**
 * The form in which a statement is made public.
 *
 * <p>Carried by {@code form} of a statement.
 *
 * @since 0.1
 */
public final class StatementForm extends OpenCode<StatementForm.Known> {

  private static final long serialVersionUID = 1L;

  /** An address that is delivered to an audience. */
  public static final StatementForm SPEECH = new StatementForm(Known.SPEECH);

  /** The main address of a conference or forum, which sets its theme. */
  public static final StatementForm KEYNOTE = new StatementForm(Known.KEYNOTE);

  /** A signed text that the issuer publishes in a newspaper, journal or on a site. */
  public static final StatementForm ARTICLE = new StatementForm(Known.ARTICLE);

  /**
   * A text on the course and results of a meeting that its participants publish together or with
   * agreed wording.
   */
  public static final StatementForm COMMUNIQUE = new StatementForm(Known.COMMUNIQUE);

  /**
   * A formal statement of position or intent by one or more issuers that is not itself an agreement
   * between them.
   */
  public static final StatementForm DECLARATION = new StatementForm(Known.DECLARATION);

  /** Answers to the questions of a journalist, published or broadcast. */
  public static final StatementForm INTERVIEW = new StatementForm(Known.INTERVIEW);

  private StatementForm(Known known) {
    super(known);
  }

  private StatementForm(String code) {
    super(code, Known.class);
  }

  /**
   * Returns the code with this text, whether the list knows it or not.
   *
   * @param code the text, such as {@code speech}
   * @return the code
   * @throws org.chancery.problem.InvalidValueException if the text cannot be a code at all
   */
  public static StatementForm of(String code) {
    return new StatementForm(code);
  }

  /** The codes that the list knows. */
  public enum Known implements KnownCode {
    /** An address that is delivered to an audience. */
    SPEECH("speech", "Speech", "An address that is delivered to an audience.", "Chancery"),

    /** The main address of a conference or forum, which sets its theme. */
    KEYNOTE(
        "keynote",
        "Keynote",
        "The main address of a conference or forum, which sets its theme.",
        "Chancery"),

    /** A signed text that the issuer publishes in a newspaper, journal or on a site. */
    ARTICLE(
        "article",
        "Article",
        "A signed text that the issuer publishes in a newspaper, journal or on a site.",
        "Chancery"),

    /**
     * A text on the course and results of a meeting that its participants publish together or with
     * agreed wording.
     */
    COMMUNIQUE(
        "communique",
        "Communiqué",
        "A text on the course and results of a meeting that its participants publish "
            + "together or with agreed wording.",
        "Chancery"),

    /**
     * A formal statement of position or intent by one or more issuers that is not itself an
     * agreement between them.
     */
    DECLARATION(
        "declaration",
        "Declaration",
        "A formal statement of position or intent by one or more issuers that is not "
            + "itself an agreement between them.",
        "Chancery"),

    /** Answers to the questions of a journalist, published or broadcast. */
    INTERVIEW(
        "interview",
        "Interview",
        "Answers to the questions of a journalist, published or broadcast.",
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
