package org.chancery.io.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How tables are written, and read again. Whatever is written with some options is read back equal
 * with the same ones.
 *
 * <pre>{@code
 * CsvOptions forExcel =
 *     CsvOptions.defaults()
 *         .delimiter(';')
 *         .lineEnd(LineEnd.CRLF)
 *         .byteOrderMark(true)
 *         .formulas(FormulaPolicy.ESCAPE);
 * }</pre>
 *
 * <p>A reader with the {@linkplain #defaults() defaults} finds out by itself whether cells are
 * divided by commas, semicolons, tabs or vertical bars, how lines end, and whether there is a byte
 * order mark. It cannot know the charset, nor whether apostrophes are part of the texts: that has
 * to be said.
 *
 * @since 0.1
 */
public final class CsvOptions {

  /** What may divide cells, the likeliest first. */
  static final String DELIMITERS = ",;\t|";

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
  private static final char APOSTROPHE = '\'';

  private static final CsvOptions DEFAULTS =
      new CsvOptions(FormulaPolicy.RAW, null, StandardCharsets.UTF_8, LineEnd.LF, false);

  private final FormulaPolicy formulas;
  private final @Nullable Character delimiter;
  private final Charset charset;
  private final LineEnd lineEnd;
  private final boolean byteOrderMark;

  private CsvOptions(
      FormulaPolicy formulas,
      @Nullable Character delimiter,
      Charset charset,
      LineEnd lineEnd,
      boolean byteOrderMark) {
    this.formulas = Objects.requireNonNull(formulas, "formulas");
    this.delimiter = delimiter;
    this.charset = Objects.requireNonNull(charset, "charset");
    this.lineEnd = Objects.requireNonNull(lineEnd, "lineEnd");
    this.byteOrderMark = byteOrderMark;
    if (!charset.canEncode() || !charset.newEncoder().canEncode("\",;\t|\r\naz09")) {
      throw new IllegalArgumentException("expected a charset that has the characters of CSV");
    }
    if (byteOrderMark && !isUnicode()) {
      throw new IllegalArgumentException(
          "expected a charset of Unicode, because others have no byte order mark");
    }
  }

  /**
   * Returns the options that tables have unless something else is said: formulas raw; the delimiter
   * detected by a reader, and a comma for a writer; UTF-8, LF, no byte order mark.
   *
   * @return the options
   */
  public static CsvOptions defaults() {
    return DEFAULTS;
  }

  /**
   * Returns these options with another way to treat texts that a spreadsheet takes for formulas.
   *
   * @param policy the way
   * @return the options
   */
  public CsvOptions formulas(FormulaPolicy policy) {
    return new CsvOptions(policy, delimiter, charset, lineEnd, byteOrderMark);
  }

  /**
   * Returns these options with a delimiter, which a reader does not detect then.
   *
   * @param character a comma, a semicolon, a tab or a vertical bar
   * @return the options
   * @throws IllegalArgumentException if it is another character
   */
  public CsvOptions delimiter(char character) {
    if (DELIMITERS.indexOf(character) < 0) {
      throw new IllegalArgumentException("expected a comma, a semicolon, a tab or a vertical bar");
    }
    return new CsvOptions(formulas, character, charset, lineEnd, byteOrderMark);
  }

  /**
   * Returns these options without a delimiter: a reader detects it by the header row, or by a line
   * {@code sep=;} before it, and a writer takes a comma.
   *
   * @return the options
   */
  public CsvOptions detectingDelimiter() {
    return new CsvOptions(formulas, null, charset, lineEnd, byteOrderMark);
  }

  /**
   * Returns these options with the charset that tables are in. A byte order mark of the charset is
   * passed over; UTF-16 without one is big-endian. A writer refuses what the charset cannot hold.
   *
   * @param of the charset
   * @return the options
   * @throws IllegalArgumentException if it cannot be written, lacks characters that CSV needs, or
   *     has no byte order mark although these options ask for one
   */
  public CsvOptions charset(Charset of) {
    return new CsvOptions(formulas, delimiter, of, lineEnd, byteOrderMark);
  }

  /**
   * Returns these options with the line end that a writer writes. A reader takes all kinds.
   *
   * @param end the line end
   * @return the options
   */
  public CsvOptions lineEnd(LineEnd end) {
    return new CsvOptions(formulas, delimiter, charset, end, byteOrderMark);
  }

  /**
   * Returns these options with or without a byte order mark, by which Excel knows UTF-8. A reader
   * needs none and takes any. The charset named UTF-16 always has one, since its bytes may be in
   * either order.
   *
   * @param written whether a writer begins each table with one
   * @return the options
   * @throws IllegalArgumentException if the charset is none of Unicode
   */
  public CsvOptions byteOrderMark(boolean written) {
    return new CsvOptions(formulas, delimiter, charset, lineEnd, written);
  }

  /**
   * Returns how texts are treated that a spreadsheet takes for formulas.
   *
   * @return the way
   */
  public FormulaPolicy formulas() {
    return formulas;
  }

  /**
   * Returns the delimiter.
   *
   * @return the character, or null where a reader detects it and a writer takes a comma
   */
  public @Nullable Character delimiter() {
    return delimiter;
  }

  /**
   * Returns the charset of the tables.
   *
   * @return the charset
   */
  public Charset charset() {
    return charset;
  }

  /**
   * Returns the line end that a writer writes.
   *
   * @return the line end
   */
  public LineEnd lineEnd() {
    return lineEnd;
  }

  /**
   * Tells whether a writer begins each table with a byte order mark.
   *
   * @return true if it does
   */
  public boolean byteOrderMark() {
    return byteOrderMark;
  }

  /** What a writer divides cells by. */
  char writtenDelimiter() {
    return delimiter == null ? ',' : delimiter;
  }

  /** Whether the charset holds every character, so that nothing needs to be asked of a text. */
  boolean isUnicode() {
    return charset.newEncoder().canEncode(BYTE_ORDER_MARK) && charset.name().startsWith("UTF-");
  }

  /** Whether a spreadsheet would take a text for a formula. */
  static boolean isFormula(String text) {
    return !text.isEmpty() && isFormula(text.charAt(0));
  }

  /** Whether a spreadsheet takes a text that begins so for a formula. */
  static boolean isFormula(char first) {
    return FORMULA.indexOf(first) >= 0;
  }

  /** Whether a text is a formula with the apostrophe before it that {@link #escape} writes. */
  static boolean isEscapedFormula(String text) {
    return text.length() > 1
        && text.charAt(0) == APOSTROPHE
        && FORMULA.indexOf(text.charAt(1)) >= 0;
  }

  String escape(String text) {
    return formulas == FormulaPolicy.ESCAPE
            && (isFormula(text) || (!text.isEmpty() && text.charAt(0) == APOSTROPHE))
        ? APOSTROPHE + text
        : text;
  }

  /** Whether a cell is one that {@link #escape} may have given. */
  boolean isEscaped(String cell) {
    return formulas != FormulaPolicy.ESCAPE
        || cell.isEmpty()
        || escape(unescape(cell)).equals(cell);
  }

  String unescape(String text) {
    return formulas == FormulaPolicy.ESCAPE && !text.isEmpty() && text.charAt(0) == APOSTROPHE
        ? text.substring(1)
        : text;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CsvOptions that
        && formulas == that.formulas
        && Objects.equals(delimiter, that.delimiter)
        && charset.equals(that.charset)
        && lineEnd == that.lineEnd
        && byteOrderMark == that.byteOrderMark;
  }

  @Override
  public int hashCode() {
    return Objects.hash(formulas, delimiter, charset, lineEnd, byteOrderMark);
  }

  @Override
  public String toString() {
    String divided = delimiter == null ? "detected" : "'" + delimiter + "'";
    return "CsvOptions[formulas=%s, delimiter=%s, charset=%s, lineEnd=%s, byteOrderMark=%s]"
        .formatted(formulas, divided, charset.name(), lineEnd, byteOrderMark);
  }
}
