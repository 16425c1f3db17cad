package org.chancery.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.Message;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Makes a date of its text, in one pass from left to right. The forms that nearly all records have
 * are tried first, without an object beside the result.
 */
final class EdtfParser {

  private static final int YEAR_LENGTH = 4;
  private static final int MONTH_LENGTH = 7;
  private static final int DAY_LENGTH = 10;

  private final String text;

  private EdtfParser(String text) {
    this.text = text;
  }

  static EventDate parse(String text) {
    EventDate plain =
        switch (text.length()) {
          case YEAR_LENGTH -> plainYear(text);
          case MONTH_LENGTH -> plainMonth(text);
          case DAY_LENGTH -> plainDay(text);
          case 2 * DAY_LENGTH + 1 -> plainInterval(text);
          default -> null;
        };
    return plain != null ? plain : new EdtfParser(text).date();
  }

  /** Reads a text that was a date's before, and is neither an interval nor a set. */
  static DateParts parts(String text) {
    return new EdtfParser(text).single(0, text.length());
  }

  // ---------------------------------------------------------------- the plain forms

  private static @Nullable EventDate plainYear(String text) {
    int year = PlainDigits.four(text, 0);
    return year < 0 ? null : EventDate.ofYear(text, year);
  }

  private static @Nullable EventDate plainMonth(String text) {
    int year = PlainDigits.four(text, 0);
    int month = PlainDigits.two(text, 5);
    return year < 0 || month < 1 || month > 12 || text.charAt(4) != '-'
        ? null
        : EventDate.ofMonth(text, year, month);
  }

  private static @Nullable EventDate plainDay(String text) {
    long day = PlainDigits.day(text, 0);
    return day == Days.NONE ? null : new EventDate(text, new Extent(day, day), Precision.DAY, 0);
  }

  private static @Nullable EventDate plainInterval(String text) {
    if (text.charAt(DAY_LENGTH) != '/') {
      return null;
    }
    long first = PlainDigits.day(text, 0);
    long last = PlainDigits.day(text, DAY_LENGTH + 1);
    return first > last || last == Days.NONE
        ? null
        : new EventDate(text, new Extent(first, first, last, last), Precision.INTERVAL, 0);
  }

  // ---------------------------------------------------------------- intervals

  private EventDate date() {
    int length = text.length();
    if (length == 0) {
      throw refused(0, RefusedForm.OTHER.message());
    }
    refuseBlanksAround();
    char first = text.charAt(0);
    if (first == '[' || first == '{') {
      return set(first == '[' ? ']' : '}');
    }
    int slash = text.indexOf('/');
    if (slash < 0) {
      DateParts parts = single(0, length);
      return new EventDate(text, extent(parts), parts.precision(), parts.level());
    }
    int second = text.indexOf('/', slash + 1);
    if (second >= 0) {
      throw refused(
          second,
          "expected one slash, between the two ends of an interval; a day has hyphens, and an"
              + " ImportStyle reads other ways to write it");
    }
    if (length == 1) {
      throw refused(0, "expected an interval of which not both ends are unknown");
    }
    return interval(slash);
  }

  private void refuseBlanksAround() {
    String expected = "expected a date without white space around it";
    if (Character.isWhitespace(text.charAt(0))) {
      throw refused(0, expected);
    }
    if (Character.isWhitespace(text.charAt(text.length() - 1))) {
      throw refused(text.stripTrailing().length(), expected);
    }
  }

  private EventDate interval(int slash) {
    int length = text.length();
    int level = 0;
    Extent start = unboundedStart(slash);
    if (start == null) {
      DateParts parts = end(0, slash);
      start = extent(parts);
      level = levelInInterval(parts);
    } else {
      level = 1;
    }
    Extent end = unboundedEnd(slash + 1);
    if (end == null) {
      DateParts parts = end(slash + 1, length);
      end = extent(parts);
      level = Math.max(level, levelInInterval(parts));
    } else {
      level = Math.max(level, 1);
    }
    if (end.lastEnd < start.firstBegin) {
      throw new InvalidValueException(
          ProblemCode.END_BEFORE_START,
          "expected an interval that does not end before it starts",
          text,
          slash + 2);
    }
    Extent whole =
        new Extent(
            start.firstBegin,
            start.floor(Math.min(start.lastBegin, end.lastEnd)),
            end.ceiling(Math.max(end.firstEnd, start.firstBegin)),
            end.lastEnd);
    return new EventDate(text, whole, Precision.INTERVAL, level);
  }

  private @Nullable Extent unboundedStart(int slash) {
    if (slash == 0) {
      return new Extent(Days.ANY_DAY_BEFORE, Days.ANY_DAY_AFTER);
    }
    return slash == 2 && text.startsWith("..")
        ? new Extent(Days.OPEN_START, Days.OPEN_START)
        : null;
  }

  private @Nullable Extent unboundedEnd(int from) {
    if (from == text.length()) {
      return new Extent(Days.ANY_DAY_BEFORE, Days.ANY_DAY_AFTER);
    }
    return from + 2 == text.length() && text.endsWith("..")
        ? new Extent(Days.OPEN_END, Days.OPEN_END)
        : null;
  }

  private DateParts end(int from, int to) {
    DateParts parts = single(from, to);
    if (parts.time > 0) {
      throw refused(parts.time - 1, "expected a date without a time of day in an interval");
    }
    return parts;
  }

  /**
   * An interval of unspecified or seasonal ends is of level 2, one of qualified ends of level 1.
   */
  private static int levelInInterval(DateParts parts) {
    return parts.unspecified != 0 || parts.part() != null ? 2 : parts.level();
  }

  // ---------------------------------------------------------------- sets

  private EventDate set(char closing) {
    int last = text.length() - 1;
    boolean all = closing == '}';
    if (text.charAt(last) != closing) {
      throw refused(
          unclosed(closing), Message.of("expected a set of dates that ends with \"{0}\"", closing));
    }
    List<Extent> members = new ArrayList<>();
    int from = 1;
    while (from <= last) {
      int comma = text.indexOf(',', from);
      int to = comma < 0 ? last : comma;
      if (members.size() == EventDate.MAX_MEMBERS) {
        throw refused(
            from, Message.of("expected a set of at most {0} dates", EventDate.MAX_MEMBERS));
      }
      if (from == to) {
        throw refused(from, "expected a date in its place in a set, such as [2024,2026]");
      }
      members.add(member(from, to, all, from == 1, to == last));
      from = to + 1;
    }
    return all
        ? new EventDate(text, AllOf.of(members), Precision.ALL_OF, 2)
        : new EventDate(text, OneOf.of(members), Precision.ONE_OF, 2);
  }

  /** Where a set does not end as it should: after its end, at the wrong one, or without one. */
  private int unclosed(char closing) {
    int end = text.indexOf(closing);
    if (end >= 0) {
      return end + 1;
    }
    char last = text.charAt(text.length() - 1);
    return last == ']' || last == '}' ? text.length() - 1 : text.length();
  }

  private Extent member(int from, int to, boolean all, boolean first, boolean last) {
    int dots = text.indexOf("..", from);
    if (dots < 0 || dots >= to) {
      DateParts parts = inSet(from, to);
      return extent(parts);
    }
    boolean openStart = dots == from;
    boolean openEnd = dots + 2 == to;
    if (openStart && openEnd) {
      throw refused(dots, "expected a date before or after \"..\"");
    }
    if ((openStart && !first) || (openEnd && !last)) {
      throw refused(
          dots, "expected \"..\" without a date only at the beginning or the end of a set");
    }
    DateParts start = inRange(openStart ? dots + 2 : from, openStart ? to : dots);
    DateParts end = openStart || openEnd ? start : inRange(dots + 2, to);
    if (start.precision() != end.precision()) {
      throw refused(dots + 2, "expected a range of two years, two months or two days");
    }
    Extent begin = extent(start);
    Extent finish = extent(end);
    if (finish.lastEnd < begin.firstBegin) {
      throw new InvalidValueException(
          ProblemCode.END_BEFORE_START,
          "expected a range that does not end before it starts",
          text,
          dots + 3);
    }
    return range(all, unit(start), openStart ? null : begin, openEnd ? null : finish);
  }

  private static Extent range(
      boolean all, CalendarUnit unit, @Nullable Extent begin, @Nullable Extent finish) {
    if (all) {
      return EachUnit.of(
          unit,
          begin == null ? Days.OPEN_START : begin.firstBegin,
          finish == null ? Days.OPEN_END : finish.lastEnd);
    }
    return UnitRun.of(
        unit,
        begin == null ? Days.ANY_DAY_BEFORE : begin.firstBegin,
        finish == null ? Days.ANY_DAY_AFTER : finish.lastEnd);
  }

  private DateParts inSet(int from, int to) {
    DateParts parts = single(from, to);
    if (parts.time > 0) {
      throw refused(parts.time - 1, "expected a date without a time of day in a set");
    }
    return parts;
  }

  private DateParts inRange(int from, int to) {
    DateParts parts = inSet(from, to);
    if (parts.unspecified != 0 || parts.part() != null || parts.significant > 0) {
      throw refused(from, "expected a year, a month or a day at the end of a range");
    }
    return parts;
  }

  private static CalendarUnit unit(DateParts parts) {
    if (parts.day != Digits.ABSENT) {
      return CalendarUnit.DAY;
    }
    return parts.month != Digits.ABSENT ? CalendarUnit.MONTH : CalendarUnit.YEAR;
  }

  // ---------------------------------------------------------------- one date

  /** Reads the date from one character to another. */
  private DateParts single(int from, int to) {
    return new SingleDateParser(text, from, to).read();
  }

  /** The extent of parts whose digits have been checked. */
  private static Extent extent(DateParts parts) {
    return Objects.requireNonNull(parts.extent());
  }

  private InvalidValueException refused(int index, String expected) {
    return refused(text, index, Message.of(expected));
  }

  private InvalidValueException refused(int index, Message expected) {
    return refused(text, index, expected);
  }

  static InvalidValueException refused(String text, int index, Message expected) {
    return new InvalidValueException(ProblemCode.INVALID_DATE, expected, text, index + 1);
  }

  /** Makes the refusal of a text that is too long to be looked at. */
  static InvalidValueException tooLong(CharSequence text) {
    return refused(
        text.toString(),
        EventDate.MAX_LENGTH,
        Message.of("expected a date of at most {0} characters", EventDate.MAX_LENGTH));
  }

  /** Makes the refusal of numbers that are no date. */
  static InvalidValueException refusedNumbers(String text, Message expected) {
    return new InvalidValueException(ProblemCode.INVALID_DATE, expected, text);
  }

  static Message monthExpected(String found) {
    return Message.of("expected a month from 01 to 12 instead of {0}", found);
  }

  static Message dayExpected(long year, int month, String found) {
    String sign = year < 0 ? "-" : "";
    return Message.of(
        "expected a day from 01 to {0} in {1} instead of {2}",
        Days.lengthOfMonth(year, month),
        String.format(Locale.ROOT, "%s%04d-%02d", sign, Math.abs(year), month),
        found);
  }
}
