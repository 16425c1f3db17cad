package org.chancery.time;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.Message;
import org.chancery.problem.ProblemCode;

/**
 * A cell on its way to a date: how far it is read, and what was assumed so far. Reading only goes
 * forward, so that it takes no longer than the text is.
 */
final class ImportCell {

  /** What {@link #peek} returns behind the end; no form accepts it anywhere. */
  private static final char NOTHING = '\0';

  private static final int LAST_MONTH = 12;
  private static final int LONGEST_QUOTE = 20;

  private final String text;
  private final String style;
  private final String examples;
  private final List<ImportAssumption> assumptions = new ArrayList<>();
  private int position;

  ImportCell(String text, String style, String examples) {
    this.text = text;
    this.style = style;
    this.examples = examples;
  }

  String text() {
    return text;
  }

  List<ImportAssumption> assumptions() {
    return assumptions;
  }

  void assume(ImportAssumption.Kind kind, String sentence) {
    assumptions.add(new ImportAssumption(kind, sentence));
  }

  int position() {
    return position;
  }

  String textFrom(int start) {
    return text.substring(start, position);
  }

  boolean isAtEnd() {
    return position == text.length();
  }

  /** Returns a character not read yet, the next one for 0. */
  char peek(int ahead) {
    return position + ahead < text.length() ? text.charAt(position + ahead) : NOTHING;
  }

  /** Reads the next character if it is the one asked for. */
  boolean skip(char expected) {
    if (isAtEnd() || peek(0) != expected) {
      return false;
    }
    position++;
    return true;
  }

  /** Reads all digits that follow, maybe none. */
  String digits() {
    int start = position;
    while (isDigit(peek(0))) {
      position++;
    }
    return textFrom(start);
  }

  /** Reads all letters that follow, maybe none, and a dot after them. */
  String word() {
    int start = position;
    while (isLetter(peek(0))) {
      position++;
    }
    if (position > start) {
      skip('.');
    }
    return textFrom(start);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  EventDate year(int year) {
    checkYear(year);
    return EventDate.of(year);
  }

  EventDate month(int year, int month) {
    checkMonth(year, month);
    return EventDate.of(year, month);
  }

  EventDate day(int year, int month, int day) {
    checkMonth(year, month);
    YearMonth whole = YearMonth.of(year, month);
    if (!whole.isValidDay(day)) {
      throw refused(
          Message.of(
              "expected a day from 1 to {0} in {1} instead of {2}",
              whole.lengthOfMonth(), EnglishMonths.text(year, month), day));
    }
    return EventDate.of(year, month, day);
  }

  private void checkMonth(int year, int month) {
    checkYear(year);
    if (month < 1 || month > LAST_MONTH) {
      throw refused(Message.of("expected a month from 1 to 12 instead of {0}", month));
    }
  }

  // EDTF has a year 0000, the year 1 BC; in columns of dates it is one that nobody knew.
  private void checkYear(int year) {
    if (year == 0) {
      throw refused("expected a year from 0001, or that the text is declared to mean no date");
    }
  }

  /** Returns a part of the cell for a message, cut short. */
  static String cut(String part) {
    String start = part.length() > LONGEST_QUOTE ? part.substring(0, LONGEST_QUOTE) + "..." : part;
    return start;
  }

  /** Makes the refusal of the cell. */
  InvalidValueException refused(String expected) {
    return refused(Message.of(expected));
  }

  /** Makes the refusal of the cell. */
  InvalidValueException refused(Message expected) {
    return refused(ProblemCode.INVALID_DATE, expected);
  }

  /** Makes the refusal of a cell that ends before it starts. */
  InvalidValueException endsBeforeItStarts() {
    return refused(
        ProblemCode.END_BEFORE_START,
        Message.of("expected a range that does not end before it starts"));
  }

  private InvalidValueException refused(ProblemCode code, Message expected) {
    Message inThisStyle = Message.of("{0}; {1} reads dates such as {2}", expected, style, examples);
    return new InvalidValueException(code, inThisStyle, text);
  }
}
