package org.chancery.io.csv;

/**
 * How cells are written, and read again. A package is read with the options that it was written
 * with.
 *
 * @since 0.1
 */
public final class CsvOptions {

  private static final String DANGEROUS = "=+-@\t\r\n'";

  private static final CsvOptions PLAIN = new CsvOptions(false);
  private static final CsvOptions ESCAPING = new CsvOptions(true);

  private final boolean escaping;

  private CsvOptions(boolean escaping) {
    this.escaping = escaping;
  }

  /**
   * Returns the options that write each text as it is. A spreadsheet may take a text that begins
   * with {@code =}, {@code +}, {@code -} or {@code @} for a formula: do not open a package of
   * unknown origin in one.
   *
   * @return the options
   */
  public static CsvOptions plain() {
    return PLAIN;
  }

  /**
   * Returns the options that put an apostrophe before each text that begins with {@code =}, {@code
   * +}, {@code -}, {@code @}, a tab, CR or LF, so that no spreadsheet takes it for a formula, and
   * before one that begins with an apostrophe, so that reading with these options gives the same
   * texts. Numbers are written as they are.
   *
   * @return the options
   */
  public static CsvOptions escapingFormulas() {
    return ESCAPING;
  }

  /**
   * Tells whether formulas are escaped.
   *
   * @return true if they are
   */
  public boolean escapesFormulas() {
    return escaping;
  }

  String escape(String text) {
    return escaping && !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0
        ? "'" + text
        : text;
  }

  /** Whether a cell is one that {@link #escape} may have given. */
  boolean isEscaped(String cell) {
    return !escaping || cell.isEmpty() || escape(unescape(cell)).equals(cell);
  }

  String unescape(String text) {
    return escaping && text.startsWith("'") ? text.substring(1) : text;
  }
}
