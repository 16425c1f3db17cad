package org.chancery.time;

import org.chancery.problem.InvalidValueException;
import org.chancery.problem.Message;

/** Reads a date that is no interval and no set, within a text that may be one. */
final class SingleDateParser {

  private static final int YEAR_DIGITS = 4;
  private static final int LONGEST_YEAR = 16;
  private static final int LAST_HOUR = 23;
  private static final int LAST_MINUTE = 59;
  private static final int LAST_OFFSET = 18;

  private final String text;
  private final int from;
  private final int to;
  private final DateParts parts = new DateParts();
  private int at;

  SingleDateParser(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.at = from;
  }

  DateParts read() {
    leadingQualifier(DateComponent.YEAR);
    year();
    if (skip('S')) {
      significantDigits();
    }
    trailingQualifier(DateComponent.YEAR);
    if (at < to && !parts.longYear && parts.significant == 0) {
      month();
    }
    if (at < to) {
      throw unknownForm();
    }
    return parts;
  }

  // ---------------------------------------------------------------- year

  private void year() {
    if (skip('Y')) {
      parts.longYear = true;
      parts.negative = skip('-');
      longYear();
      return;
    }
    parts.negative = skip('-');
    int start = at;
    parts.yearLength = YEAR_DIGITS;
    parts.yearDigits = digits(YEAR_DIGITS, DateComponent.YEAR);
    for (int i = YEAR_DIGITS - 1; i >= 0; i--) {
      int digit = parts.yearDigits >> (4 * i) & Digits.X;
      parts.year = parts.year * 10 + (digit == Digits.X ? 0 : digit);
    }
    if (parts.negative && parts.yearDigits == 0) {
      throw refused(start - 1, "expected year zero without a sign, 0000");
    }
    parts.year = parts.negative ? -parts.year : parts.year;
  }

  private void longYear() {
    int start = at;
    long number = number(LONGEST_YEAR);
    parts.yearLength = at - start;
    if (skip('E')) {
      parts.exponential = true;
      number = scaled(number);
    }
    if (at < to && text.charAt(at) != 'S' && !isQualifier(text.charAt(at))) {
      throw unknownForm();
    }
    if (parts.yearLength <= YEAR_DIGITS) {
      throw refused(
          start, "expected a year of more than four digits after Y; others are written without it");
    }
    parts.year = parts.negative ? -number : number;
  }

  private long scaled(long number) {
    long scaled = number;
    int start = at;
    for (long exponent = number(2); exponent > 0; exponent--) {
      parts.yearLength++;
      if (parts.yearLength > LONGEST_YEAR) {
        throw refused(start, Message.of("expected a year of at most {0} digits", LONGEST_YEAR));
      }
      scaled *= 10;
    }
    return scaled;
  }

  private void significantDigits() {
    int start = at;
    long number = number(2);
    if ((parts.unspecified & DateComponent.YEAR.bit()) != 0) {
      throw refused(start - 1, "expected no significant digits of a year with unspecified ones");
    }
    if (number > parts.yearLength) {
      throw refused(
          start,
          Message.of(
              "expected at most as many significant digits as the year has, {0}",
              parts.yearLength));
    }
    parts.significant = (int) number;
  }

  /** Reads a number from 1 on without zeros before it. */
  private long number(int longest) {
    int start = at;
    long number = 0;
    while (at < to && isDigit(text.charAt(at))) {
      if (at - start == longest) {
        throw refused(start, Message.of("expected a number of at most {0} digits", longest));
      }
      number = number * 10 + text.charAt(at) - '0';
      at++;
    }
    if (at == start) {
      throw unknownForm();
    }
    if (text.charAt(start) == '0') {
      throw refused(start, "expected a number that does not begin with 0");
    }
    return number;
  }

  // ---------------------------------------------------------------- month, day, time

  private void month() {
    expect('-');
    leadingQualifier(DateComponent.MONTH);
    int start = at;
    parts.month = digits(2, DateComponent.MONTH);
    trailingQualifier(DateComponent.MONTH);
    boolean dayFollows = at < to;
    if (dayFollows && text.charAt(at) != '-') {
      throw unknownForm();
    }
    checkMonth(start, dayFollows);
    if (dayFollows) {
      day();
    }
  }

  private void checkMonth(int start, boolean dayFollows) {
    String found = text.substring(start, start + 2);
    if (parts.isUnspecified(DateComponent.MONTH)) {
      if (!parts.digits().fitsSomeMonth()) {
        throw refused(
            start,
            Message.of("expected digits that a month from 01 to 12 has instead of {0}", found));
      }
      return;
    }
    int month = parts.monthNumber();
    if (month >= 1 && month <= 12) {
      return;
    }
    if (parts.part() == null || dayFollows) {
      throw refused(start, EdtfParser.monthExpected(found));
    }
  }

  private void day() {
    at++; // the hyphen
    leadingQualifier(DateComponent.DAY);
    int start = at;
    parts.day = digits(2, DateComponent.DAY);
    checkDay(start);
    trailingQualifier(DateComponent.DAY);
    if (parts.unspecified == 0 && (parts.uncertain | parts.approximate) == 0 && skip('T')) {
      parts.time = at;
      time();
    }
  }

  private void checkDay(int start) {
    String found = text.substring(start, start + 2);
    if (parts.unspecified == 0) {
      int day = parts.dayNumber();
      if (day < 1 || day > Days.lengthOfMonth(parts.year, parts.monthNumber())) {
        throw refused(start, EdtfParser.dayExpected(parts.year, parts.monthNumber(), found));
      }
    } else if (parts.extent() == null) {
      throw refused(
          start,
          Message.of(
              "expected digits that a day has, of some year and month that fit theirs, instead of"
                  + " {0}",
              found));
    }
  }

  private void time() {
    twoDigits("expected an hour from 00 to {0}", LAST_HOUR);
    expectInTime(':');
    twoDigits("expected a minute from 00 to {0}", LAST_MINUTE);
    expectInTime(':');
    twoDigits("expected a second from 00 to {0}", LAST_MINUTE);
    if (at == to || skip('Z')) {
      return;
    }
    int sign = at;
    boolean west = skip('-');
    if (!west && !skip('+')) {
      throw refused(at, "expected the end of the time, Z or an offset such as +05:00");
    }
    int hours = twoDigits("expected the hours of an offset from 00 to {0}", LAST_OFFSET);
    int minutes =
        skip(':') ? twoDigits("expected the minutes of an offset from 00 to {0}", LAST_MINUTE) : 0;
    if (hours == LAST_OFFSET && minutes > 0) {
      throw refused(sign, "expected an offset of at most 18 hours");
    }
    if (west && hours == 0 && minutes == 0) {
      throw refused(sign, "expected an offset of zero as Z or +00:00");
    }
  }

  private int twoDigits(String expected, int last) {
    int number = at + 2 <= to ? PlainDigits.two(text, at) : -1;
    if (number < 0 || number > last) {
      throw refused(at, Message.of(expected, last));
    }
    at += 2;
    return number;
  }

  private void expectInTime(char c) {
    if (!skip(c)) {
      throw refused(at, "expected a time with hours, minutes and seconds, such as T10:00:00Z");
    }
  }

  // ---------------------------------------------------------------- characters

  /** Reads digits and X, four bits each. */
  private int digits(int count, DateComponent component) {
    int digits = 0;
    for (int i = 0; i < count; i++) {
      char c = at < to ? text.charAt(at) : ' ';
      if (c == 'X') {
        parts.unspecified |= component.bit();
        digits = digits << 4 | Digits.X;
      } else if (isDigit(c)) {
        digits = digits << 4 | (c - '0');
      } else {
        throw unknownForm();
      }
      at++;
    }
    return digits;
  }

  private void leadingQualifier(DateComponent component) {
    if (at < to && isQualifier(text.charAt(at))) {
      parts.qualify(text.charAt(at), component.bit());
      parts.qualifiedByPart = true;
      at++;
    }
  }

  private void trailingQualifier(DateComponent component) {
    if (at < to && isQualifier(text.charAt(at))) {
      parts.qualify(text.charAt(at), DateParts.upTo(component));
      at++;
      parts.qualifiedByPart |= at < to;
    }
  }

  private void expect(char c) {
    if (!skip(c)) {
      throw unknownForm();
    }
  }

  private boolean skip(char c) {
    if (at < to && text.charAt(at) == c) {
      at++;
      return true;
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isQualifier(char c) {
    return c == '?' || c == '~' || c == '%';
  }

  /** Says what to write instead where the form is a known one. */
  private InvalidValueException unknownForm() {
    return refused(at, RefusedForm.of(text.substring(from, to)).message());
  }

  private InvalidValueException refused(int index, String expected) {
    return refused(index, Message.of(expected));
  }

  private InvalidValueException refused(int index, Message expected) {
    return EdtfParser.refused(text, index, expected);
  }
}
