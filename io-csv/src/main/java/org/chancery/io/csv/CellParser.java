package org.chancery.io.csv;

import java.util.ArrayList;
import java.util.List;
import org.chancery.io.ReadLimits;
import org.chancery.io.RecentValues;
import org.chancery.meta.ValueType;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.Location;
import org.chancery.problem.Message;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Makes values of cells: takes escapes away, holds the limit of texts, and tells what a spreadsheet
 * has made of a value. What it finds waits, without a place, until it is taken; most cells leave
 * nothing.
 */
final class CellParser {

  private final ReadLimits limits;
  private final CsvOptions options;
  private final RecentValues recent = new RecentValues();
  private final List<Problem> found = new ArrayList<>();

  CellParser(ReadLimits limits, CsvOptions options) {
    this.limits = limits;
    this.options = options;
  }

  /**
   * Gives the value of a cell of which there is nothing to tell.
   *
   * @throws NotPlainException if there is something
   */
  Object plain(NotationType.Scalar kind, char[] characters, int from, int to) {
    Object known = kind.recent(characters, from, to);
    if (known != null) {
      return known;
    }
    if (to - from > limits.textLength() || (kind.isText() && mayBeFormula(characters, from, to))) {
      throw NotPlainException.notPlain();
    }
    String text = new String(characters, from, to - from);
    try {
      Object value = kind.parse(text);
      if (SpreadsheetForms.isRounded(text)) {
        throw NotPlainException.notPlain();
      }
      kind.keep(characters, from, to, value);
      return value;
    } catch (InvalidValueException e) {
      throw NotPlainException.notPlain(); // it comes again where all is told
    }
  }

  /** Whether a text is one that the policy on formulas may have something to say of. */
  boolean mayBeFormula(char[] characters, int from, int to) {
    if (from == to) {
      return false;
    }
    char first = characters[from];
    return first == '\''
        || (options.formulas() != FormulaPolicy.RAW && CsvOptions.isFormula(first));
  }

  /** Gives the value of a cell; null where it has none, and then an error is found. */
  @Nullable Object parse(ValueType<?> type, String cell) {
    boolean isText = type.kind() == ValueType.Kind.TEXT;
    String text = isText ? unescaped(cell) : cell;
    if (text == null) {
      return null;
    }
    if (text.length() > limits.textLength()) {
      add(
          ProblemCode.LIMIT_EXCEEDED,
          Message.of("expected a text of at most {0} characters", limits.textLength()),
          text,
          List.of());
      return null;
    }
    Object value;
    try {
      value = recent.parse(type, text);
    } catch (InvalidValueException e) {
      return unreadable(type, text, e);
    }
    if (SpreadsheetForms.isRounded(text)) {
      add(
          ProblemCode.SPREADSHEET_FORM,
          Message.of("this looks like a number that a spreadsheet has rounded; it is kept"),
          text,
          List.of());
    }
    return value;
  }

  /** Takes the apostrophe away; null where one is lacking, or one is too many, which is found. */
  @Nullable String unescaped(String cell) {
    if (options.formulas() == FormulaPolicy.ESCAPE) {
      if (options.isEscaped(cell)) {
        return options.unescape(cell);
      }
      add(
          ProblemCode.INVALID_VALUE,
          Message.of(
              "expected an apostrophe before a text that begins with = + - @ ' a tab or a line end,"
                  + " and before no other"),
          cell,
          List.of());
      return null;
    }
    if (CsvOptions.isEscapedFormula(cell)) {
      add(
          ProblemCode.SPREADSHEET_FORM,
          Message.of("this looks like a formula with an apostrophe before it, which is kept"),
          cell,
          List.of());
    } else if (options.formulas() == FormulaPolicy.REPORT && CsvOptions.isFormula(cell)) {
      add(ProblemCode.FORMULA_CELL, FormulaCells.WORDING, cell, List.of());
    }
    return cell;
  }

  private @Nullable Object unreadable(ValueType<?> type, String text, InvalidValueException why) {
    Boolean truth = type.kind() == ValueType.Kind.BOOLEAN ? SpreadsheetForms.truth(text) : null;
    if (truth != null) {
      add(
          ProblemCode.SPREADSHEET_FORM,
          Message.of("read as {0}, of which a spreadsheet has made capitals", truth),
          text,
          List.of());
      return truth;
    }
    SpreadsheetForms.Guess guess = SpreadsheetForms.guess(type, text);
    if (guess == null) {
      found.add(why.toProblem("", Location.unknown()));
    } else {
      add(why.code(), guess.wording(), text, guess.suggestions());
    }
    return null;
  }

  private void add(ProblemCode code, Message wording, String rejected, List<String> suggestions) {
    found.add(Problem.of(code, wording, "", Location.unknown(), rejected).suggesting(suggestions));
  }

  /** Whether something was found that is not taken yet. */
  boolean hasFound() {
    return !found.isEmpty();
  }

  /** Takes what was found since it was taken last, at its place. */
  List<Problem> take(String path, Location place) {
    List<Problem> taken = found.stream().map(problem -> problem.on(path).at(place)).toList();
    found.clear();
    return taken;
  }
}
