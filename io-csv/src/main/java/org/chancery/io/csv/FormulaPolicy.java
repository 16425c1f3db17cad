package org.chancery.io.csv;

/**
 * What is done about texts that a spreadsheet would take for formulas: those that begin with {@code
 * =}, {@code +}, {@code -} or {@code @}, one of their wide forms, a tab, CR or LF. Numbers are no
 * texts, and are never among them.
 *
 * @since 0.1
 */
public enum FormulaPolicy {
  /**
   * Texts are written and read as they are. A table of unknown origin is not to be opened in a
   * spreadsheet.
   */
  RAW,
  /**
   * An apostrophe is written before each such text, and before one that begins with an apostrophe;
   * reading takes it away again, and refuses a text that lacks it. It helps only where the
   * spreadsheet divides cells by the very delimiter that is written: one that expects semicolons
   * finds a formula in the middle of a text of a table with commas. Which it expects depends on its
   * country, so the delimiter is to be chosen, see {@link CsvOptions#delimiter(char)}.
   */
  ESCAPE,
  /**
   * Texts are written and read as they are, and each that a spreadsheet would take for a formula is
   * told as a warning, {@link org.chancery.problem.ProblemCode#FORMULA_CELL}: by a reader among its
   * problems, by a writer in {@link org.chancery.io.EventWriter#problems()}.
   */
  REPORT
}
