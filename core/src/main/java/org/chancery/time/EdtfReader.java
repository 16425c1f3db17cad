package org.chancery.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;

/** Makes a date of its text or of its numbers; every refusal quotes the whole text. */
final class EdtfReader {

  private static final Pattern DATE =
      Pattern.compile("([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?[?~%]?");

  private static final int LAST_YEAR = 9999;
  private static final int LAST_MONTH = 12;

  // In the place of a month, with no day after it, these stand for seasons and the like.
  private static final int FIRST_PART_OF_YEAR = 21;
  private static final int LAST_PART_OF_YEAR = 41;

  private final String text;

  private EdtfReader(String text) {
    this.text = text;
  }

  static EventDate read(String text) {
    return new EdtfReader(text).date();
  }

  static EventDate ofYear(int year) {
    String text = String.format(Locale.ROOT, "%04d", year);
    return new EdtfReader(text).year(text, year);
  }

  static EventDate ofMonth(int year, int month) {
    String text = String.format(Locale.ROOT, "%04d-%02d", year, month);
    return new EdtfReader(text).month(text, year, month);
  }

  static EventDate ofDay(int year, int month, int day) {
    String text = String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
    return new EdtfReader(text).day(text, year, month, day);
  }

  private EventDate date() {
    if (text.length() > EventDate.MAX_LENGTH) {
      throw refused("expected a date of at most " + EventDate.MAX_LENGTH + " characters");
    }
    if (!text.equals(text.strip())) {
      throw refused("expected a date without white space around it");
    }
    int slash = text.indexOf('/');
    if (slash < 0) {
      return single(text);
    }
    if (text.indexOf('/', slash + 1) >= 0) {
      throw refused("expected one slash, between the two ends of an interval");
    }
    if (text.length() == 1) {
      throw refused("expected an interval of which not both ends are unknown");
    }
    return EventDate.interval(limit(text.substring(0, slash)), limit(text.substring(slash + 1)));
  }

  private Limit limit(String part) {
    return switch (part) {
      case "" -> Limit.UNKNOWN;
      case ".." -> Limit.OPEN;
      default -> Limit.of(single(part));
    };
  }

  private EventDate single(String part) {
    Matcher numbers = DATE.matcher(part);
    if (!numbers.matches()) {
      throw refused(RefusedForm.of(part).message());
    }
    int year = Integer.parseInt(numbers.group(1));
    if (numbers.group(2) == null) {
      return year(part, year);
    }
    int month = Integer.parseInt(numbers.group(2));
    if (numbers.group(3) != null) {
      return day(part, year, month, Integer.parseInt(numbers.group(3)));
    }
    if (month >= FIRST_PART_OF_YEAR && month <= LAST_PART_OF_YEAR) {
      throw refused(RefusedForm.of(part).message());
    }
    return month(part, year, month);
  }

  private EventDate year(String part, int year) {
    checkYear(year);
    LocalDate first = LocalDate.of(year, 1, 1);
    return EventDate.single(part, Precision.YEAR, first, LocalDate.of(year, LAST_MONTH, 31));
  }

  private EventDate month(String part, int year, int month) {
    YearMonth whole = checkMonth(year, month);
    return EventDate.single(part, Precision.MONTH, whole.atDay(1), whole.atEndOfMonth());
  }

  private EventDate day(String part, int year, int month, int day) {
    YearMonth whole = checkMonth(year, month);
    if (!whole.isValidDay(day)) {
      throw refused(
          String.format(
              Locale.ROOT,
              "expected a day from 01 to %d in %s instead of %02d",
              whole.lengthOfMonth(),
              whole,
              day));
    }
    LocalDate only = whole.atDay(day);
    return EventDate.single(part, Precision.DAY, only, only);
  }

  private YearMonth checkMonth(int year, int month) {
    checkYear(year);
    if (month < 1 || month > LAST_MONTH) {
      throw refused(
          String.format(Locale.ROOT, "expected a month from 01 to 12 instead of %02d", month));
    }
    return YearMonth.of(year, month);
  }

  // The pattern of a text has four digits; only a number can be further off.
  private void checkYear(int year) {
    if (year < 0 || year > LAST_YEAR) {
      throw refused("expected a year from 0000 to 9999; this version does not know others yet");
    }
  }

  private InvalidValueException refused(String expected) {
    return new InvalidValueException(ProblemCode.INVALID_DATE, expected, text);
  }
}
