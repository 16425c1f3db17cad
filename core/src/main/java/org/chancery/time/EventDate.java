package org.chancery.time;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.Message;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * A date as its source knows it, in the Extended Date/Time Format (EDTF) of the Library of Congress
 * (2019) and ISO 8601-2, levels 0, 1 and 2.
 *
 * <pre>{@code
 * EventDate talks = EventDate.parse("2024-09/2024-10-04");
 * talks.earliest(); // 2024-09-01
 * talks.isBefore(EventDate.of(2024, 10)); // POSSIBLY
 * }</pre>
 *
 * <table>
 * <caption>What it reads</caption>
 * <tr><th>form</th><th>examples</th></tr>
 * <tr><td>years, months, days</td><td>{@code 2024}, {@code 2024-09}, {@code 2024-09-17}</td></tr>
 * <tr><td>a day with a time</td>
 *   <td>{@code 2024-09-17T10:00:00}, {@code ...Z}, {@code ...+05}, {@code ...+05:30}</td></tr>
 * <tr><td>years before 0000 and beyond 9999</td>
 *   <td>{@code -0044-03-15}, {@code Y-17000}, {@code Y-17E7}</td></tr>
 * <tr><td>significant digits</td><td>{@code 1950S2}, {@code Y171010000S3}</td></tr>
 * <tr><td>parts of a year, see {@link YearPart}</td><td>{@code 2024-21}, {@code 2024-34}</td></tr>
 * <tr><td>uncertain, approximate, both</td>
 *   <td>{@code 2024-09?}, {@code 2024~-09}, {@code 2024-%09-17}</td></tr>
 * <tr><td>unspecified digits</td>
 *   <td>{@code 202X}, {@code 2024-09-XX}, {@code 156X-12-25}, {@code 1984-1X}</td></tr>
 * <tr><td>intervals, with open and unknown ends</td>
 *   <td>{@code 2024-09/2024-10-04}, {@code 2024-09/..}, {@code 2024-09/}</td></tr>
 * <tr><td>one date of a set</td><td>{@code [1667,1668,1670..1672]}, {@code [..1984]}</td></tr>
 * <tr><td>all dates of a set</td><td><code>{2024-01-10,2024-02-22}</code></td></tr>
 * </table>
 *
 * <p>Dates are of the proleptic Gregorian calendar. Years are numbered as astronomers do: {@code
 * 0000} is 1 BC, {@code -0001} is 2 BC. A date is printed as it was parsed. Its text has at most
 * {@value #MAX_LENGTH} characters, a set at most {@value #MAX_MEMBERS} members, a year at most 16
 * digits.
 *
 * <p><b>What a comparison means.</b> A date states that an event began on some day from the
 * earliest to the latest day of {@link #start()}, ended on some day from the earliest to the latest
 * day of {@link #end()}, and did not end before it began. For a single date such as {@code 2024-09}
 * both days lie in the month, anywhere. An open start is before every day, and an open end after
 * every day, for certain. An unknown end is some day not before the start, and an unknown start
 * some day not after the end. Of unspecified digits, of digits that are not significant and of a
 * set in brackets one possibility holds: {@code 2024-XX-15} is the fifteenth of one month. Of a set
 * in braces all hold: the event fell on each of its dates. A date with a time counts as the day
 * written. Seasons that name no hemisphere lie somewhere in their year, summers and winters
 * somewhere until the end of the next February. A comparison is {@link Certainty#YES} or {@link
 * Certainty#NO} where it comes out so for all that the two dates leave possible, and every yes and
 * no is true. Where digits are not specified in a member of a set in braces, at an end of an
 * interval or in the year of a season, the answer may be possibly where a search of all cases would
 * settle it. Two dates of the same text are two statements: {@code 2024-09} is possibly before
 * {@code 2024-09}.
 *
 * <p><b>Qualifiers do not count in comparisons</b>, nor in {@link #earliest()} and {@link
 * #latest()}: these take {@code 2024-09-17~} for that very day. How far off an uncertain or
 * approximate date may be is for the caller to judge; see {@link #isUncertain()} and {@link
 * #isApproximate()}.
 *
 * <p>Two dates are equal when their text is: {@code 2024-09-17} and {@code 2024-09-17/2024-09-17}
 * are not. {@linkplain #compareTo The order} agrees with that.
 *
 * @since 0.1
 */
public final class EventDate implements Comparable<EventDate>, Serializable {

  /** The longest text of a date, in characters. */
  public static final int MAX_LENGTH = 1000;

  /** The most members of a set; a range is one. Of days, fewer fit into a text. */
  public static final int MAX_MEMBERS = 100;

  private static final long serialVersionUID = 1L;

  private static final int LAST_YEAR = 9999;
  private static final int MONTHS = 12;

  // All transient: SerializedDate goes into a stream in place of a date.
  private final transient String text;
  private final transient Extent extent;
  private final transient Precision precision;
  private final transient byte level;

  /** Makes a date of a checked text. */
  EventDate(String text, Extent extent, Precision precision, int level) {
    this.text = text;
    this.extent = extent;
    this.precision = precision;
    this.level = (byte) level;
  }

  /** Makes a year of its checked text. */
  static EventDate ofYear(String text, int year) {
    long first = Days.of(year, 1, 1);
    long length = Days.isLeap(year) ? 366 : 365;
    return new EventDate(text, new Extent(first, first + length - 1), Precision.YEAR, 0);
  }

  /** Makes a month of its checked text. */
  static EventDate ofMonth(String text, int year, int month) {
    long first = Days.of(year, month, 1);
    long last = first + Days.lengthOfMonth(year, month) - 1;
    return new EventDate(text, new Extent(first, last), Precision.MONTH, 0);
  }

  /**
   * Reads a date from its EDTF text, such as {@code 2024-09-17} or {@code 2024-09/..}.
   *
   * @param text the text, without white space around it
   * @return the date
   * @throws InvalidValueException with {@link ProblemCode#END_BEFORE_START} if the text is an
   *     interval that certainly ends before it starts, or has such a range in a set; with {@link
   *     ProblemCode#INVALID_DATE} if it is longer than {@value #MAX_LENGTH} characters, names a day
   *     or a month that does not exist, or is no EDTF; the exception tells the character at fault
   */
  public static EventDate parse(CharSequence text) {
    if (text.length() > MAX_LENGTH) {
      throw EdtfParser.tooLong(text);
    }
    return EdtfParser.parse(text.toString());
  }

  /**
   * Returns a regular expression that the text of every date matches, for schemas: anchored, in the
   * syntax of ECMA 262 that other engines share, without look-around.
   *
   * <p>It knows the calendar, so that {@code 2023-02-29} does not match. These match, and are no
   * dates: an interval or a range that ends before it starts, a set of more than {@value
   * #MAX_MEMBERS} dates, a range in a set whose ends are of two kinds or open on the wrong side, a
   * text of more than {@value #MAX_LENGTH} characters, and more significant digits than a year
   * after Y has.
   *
   * @return the expression
   */
  public static String pattern() {
    return EdtfPattern.TEXT;
  }

  /**
   * Returns a year, such as {@code 2024}, {@code -0044} or {@code Y12024}.
   *
   * @param year the year, any; 0 is 1 BC
   * @return the date
   */
  public static EventDate of(int year) {
    boolean plain = year >= -LAST_YEAR && year <= LAST_YEAR;
    return parse(plain ? yearText(year) : "Y" + year);
  }

  /**
   * Returns a month, such as {@code 2024-09}.
   *
   * @param year the year, -9999 to 9999
   * @param month the month, 1 to 12
   * @return the date
   * @throws InvalidValueException if the year or the month is out of these bounds
   */
  public static EventDate of(int year, int month) {
    String text = yearText(year) + "-" + twoDigits(month);
    checkNumbers(text, year, month);
    return parse(text);
  }

  /**
   * Returns a day, such as {@code 2024-09-17}.
   *
   * @param year the year, -9999 to 9999
   * @param month the month, 1 to 12
   * @param day the day of the month, from 1
   * @return the date
   * @throws InvalidValueException if there is no such day, or the year is out of its bounds
   */
  public static EventDate of(int year, int month, int day) {
    String text = yearText(year) + "-" + twoDigits(month) + "-" + twoDigits(day);
    checkNumbers(text, year, month);
    if (day < 1 || day > Days.lengthOfMonth(year, month)) {
      throw EdtfParser.refusedNumbers(text, EdtfParser.dayExpected(year, month, twoDigits(day)));
    }
    return parse(text);
  }

  private static String yearText(int year) {
    String digits = String.valueOf(Math.abs(year));
    return (year < 0 ? "-" : "") + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  private static String twoDigits(int number) {
    return number >= 0 && number <= 9 ? "0" + number : String.valueOf(number);
  }

  private static void checkNumbers(String text, int year, int month) {
    if (year < -LAST_YEAR || year > LAST_YEAR) {
      throw EdtfParser.refusedNumbers(
          text,
          Message.of("expected a year from -9999 to 9999; others are written without a month"));
    }
    if (month < 1 || month > MONTHS) {
      throw EdtfParser.refusedNumbers(text, EdtfParser.monthExpected(twoDigits(month)));
    }
  }

  /**
   * Returns a day.
   *
   * @param day the day, of the years -9999 to 9999
   * @return the date
   * @throws InvalidValueException if the year is out of these bounds
   */
  public static EventDate from(LocalDate day) {
    return of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /**
   * Returns a month.
   *
   * @param month the month, of the years -9999 to 9999
   * @return the date
   * @throws InvalidValueException if the year is out of these bounds
   */
  public static EventDate from(YearMonth month) {
    return of(month.getYear(), month.getMonthValue());
  }

  /**
   * Returns a year.
   *
   * @param year the year, any
   * @return the date
   */
  public static EventDate from(Year year) {
    return of(year.getValue());
  }

  /**
   * Returns the second of an instant, in UTC, such as {@code 2024-09-17T10:00:00Z}.
   *
   * @param instant the instant, a whole second of the years -9999 to 9999
   * @return the date
   * @throws InvalidValueException if the instant has a fraction of a second, which EDTF cannot
   *     write, or the year is out of these bounds
   */
  public static EventDate from(Instant instant) {
    return DateTimes.date(instant);
  }

  /**
   * Returns a time of a day with its offset from UTC, such as {@code 2024-09-17T10:00:00+05:00}.
   *
   * @param time the time, with whole seconds, an offset of whole minutes, and a year from -9999 to
   *     9999
   * @return the date
   * @throws InvalidValueException if the time has what EDTF cannot write
   */
  public static EventDate from(OffsetDateTime time) {
    return DateTimes.date(time);
  }

  /**
   * Returns a time of a day without an offset, such as {@code 2024-09-17T10:00:00}.
   *
   * @param time the time, with whole seconds and a year from -9999 to 9999
   * @return the date
   * @throws InvalidValueException if the time has what EDTF cannot write
   */
  public static EventDate from(LocalDateTime time) {
    return DateTimes.date(time);
  }

  /**
   * Returns the interval from one date to another, such as {@code 2024-09-17/2024-09-20}.
   *
   * @param start the date of its start, no interval, no set and without a time
   * @param end the date of its end, likewise
   * @return the interval
   * @throws InvalidValueException if either is none that an interval may have, or the latest day of
   *     the end is before the earliest day of the start
   */
  public static EventDate between(EventDate start, EventDate end) {
    return parse(start.asEnd() + "/" + end.asEnd());
  }

  /**
   * Returns the interval that starts with a date and has no end, such as {@code 2024-09-17/..}.
   *
   * @param start the date of its start, no interval, no set and without a time
   * @return the interval
   * @throws InvalidValueException if the date is none that an interval may have
   */
  public static EventDate since(EventDate start) {
    return parse(start.asEnd() + "/..");
  }

  /**
   * Returns the interval that ends with a date and has no start, such as {@code ../2024-09-17}.
   *
   * @param end the date of its end, no interval, no set and without a time
   * @return the interval
   * @throws InvalidValueException if the date is none that an interval may have
   */
  public static EventDate until(EventDate end) {
    return parse("../" + end.asEnd());
  }

  private String asEnd() {
    if (isInterval() || isSet()) {
      throw new InvalidValueException(
          ProblemCode.INVALID_DATE,
          isSet() ? "expected a date that is no set" : "expected a date that is no interval",
          text);
    }
    return text;
  }

  /**
   * Returns the interval that starts with a date and ended nobody knows when, such as {@code
   * 2024-09-17/}.
   *
   * @param start the date of its start, no interval, no set and without a time
   * @return the interval
   * @throws InvalidValueException if the date is none that an interval may have
   */
  public static EventDate startedOn(EventDate start) {
    return parse(start.asEnd() + "/");
  }

  /**
   * Returns the interval that ends with a date and started nobody knows when, such as {@code
   * /2024-09-17}.
   *
   * @param end the date of its end, no interval, no set and without a time
   * @return the interval
   * @throws InvalidValueException if the date is none that an interval may have
   */
  public static EventDate endedOn(EventDate end) {
    return parse("/" + end.asEnd());
  }

  /**
   * Returns the set of which one date holds, such as {@code [2024-09-17,2024-09-20]}.
   *
   * @param members the dates, in their order; a range is given as an interval, of which an open one
   *     may be the first or the last member
   * @return the set
   * @throws InvalidValueException if there are none or too many, or one is none that a set may have
   */
  public static EventDate oneOf(Collection<EventDate> members) {
    return parse(DateSets.text('[', members, ']'));
  }

  /**
   * Returns the set of which all dates hold, such as <code>{2024-01-10,2024-02-22}</code>.
   *
   * @param members the dates, in their order; a range is given as an interval, of which an open one
   *     may be the first or the last member
   * @return the set
   * @throws InvalidValueException if there are none or too many, or one is none that a set may have
   */
  public static EventDate allOf(Collection<EventDate> members) {
    return parse(DateSets.text('{', members, '}'));
  }

  /**
   * Returns the first day that the date may mean, {@code 2024-09-01} for {@code 2024-09/2024-10}.
   *
   * @return the day, or null where the start is open or unknown, or beyond {@link LocalDate}
   */
  public @Nullable LocalDate earliest() {
    return toLocalDate(extent.firstBegin);
  }

  /**
   * Returns the last day that the date may mean, {@code 2024-10-31} for {@code 2024-09/2024-10}.
   *
   * @return the day, or null where the end is open or unknown, or beyond {@link LocalDate}
   */
  public @Nullable LocalDate latest() {
    return toLocalDate(extent.lastEnd);
  }

  private static @Nullable LocalDate toLocalDate(long day) {
    return Days.isLocalDate(day) ? LocalDate.ofEpochDay(day) : null;
  }

  /**
   * Narrows the date to the first day that it may mean. This is a choice of the caller's, which
   * says more than the source does.
   *
   * @return the day, as {@link #earliest()}
   * @throws InvalidValueException if there is none
   */
  public LocalDate atEarliest() {
    return narrowed(earliest(), "expected a date whose earliest day is known");
  }

  /**
   * Narrows the date to the last day that it may mean. This is a choice of the caller's, which says
   * more than the source does.
   *
   * @return the day, as {@link #latest()}
   * @throws InvalidValueException if there is none
   */
  public LocalDate atLatest() {
    return narrowed(latest(), "expected a date whose latest day is known");
  }

  private LocalDate narrowed(@Nullable LocalDate day, String expected) {
    if (day == null) {
      throw new InvalidValueException(ProblemCode.INVALID_DATE, expected, text);
    }
    return day;
  }

  /**
   * Returns the days on which the event may fall, in order, such as 2024-01-15 and 2024-11-15 for
   * {@code 2024-X1-15}.
   *
   * @param atMost how many are few enough, from 1
   * @return the days, or null where there are more, or days beyond {@link LocalDate}
   * @throws IllegalArgumentException if the number is less than 1
   */
  public @Nullable List<LocalDate> possibleDays(int atMost) {
    return PossibleDates.days(extent, atMost);
  }

  /**
   * Returns the months in which the event may fall, in order, such as October, November and
   * December 1984 for {@code 1984-1X}.
   *
   * @param atMost how many are few enough, from 1
   * @return the months, or null where there are more, or months beyond {@link LocalDate}
   * @throws IllegalArgumentException if the number is less than 1
   */
  public @Nullable List<YearMonth> possibleMonths(int atMost) {
    return PossibleDates.months(extent, atMost);
  }

  /**
   * Returns how much of the calendar the date names.
   *
   * @return the precision; {@link Precision#INTERVAL}, {@link Precision#ONE_OF} or {@link
   *     Precision#ALL_OF} for what is put together from other dates
   */
  public Precision precision() {
    return precision;
  }

  /**
   * Returns the lowest level of EDTF that has this form.
   *
   * @return 0, 1 or 2
   */
  public int level() {
    return level;
  }

  /**
   * Tells whether this is an interval, whatever is said of its ends.
   *
   * @return true for a date with a slash
   */
  public boolean isInterval() {
    return precision == Precision.INTERVAL;
  }

  /**
   * Tells whether this is a set of dates, of which one or all hold; see {@link #precision()}.
   *
   * @return true for a date in brackets or braces
   */
  public boolean isSet() {
    return precision == Precision.ONE_OF || precision == Precision.ALL_OF;
  }

  /**
   * Tells whether this is a day with a time.
   *
   * @return true for a date with a {@code T}
   */
  public boolean isDateTime() {
    return precision == Precision.DAY && text.indexOf('T') > 0;
  }

  /**
   * Returns the date with which an interval starts. A date that is no interval is its own start.
   *
   * @return the date, or null where {@link #startBound()} is open or unknown
   */
  public @Nullable EventDate start() {
    return isInterval() ? parseOrNull(text.substring(0, text.indexOf('/'))) : this;
  }

  /**
   * Returns the date with which an interval ends. A date that is no interval is its own end.
   *
   * @return the date, or null where {@link #endBound()} is open or unknown
   */
  public @Nullable EventDate end() {
    return isInterval() ? parseOrNull(text.substring(text.indexOf('/') + 1)) : this;
  }

  private static @Nullable EventDate parseOrNull(String end) {
    return end.isEmpty() || end.equals("..") ? null : parse(end);
  }

  /**
   * Tells an open start from an unknown one.
   *
   * @return what is said of the start of an interval; {@link Bound#GIVEN} for any other date
   */
  public Bound startBound() {
    if (!isInterval()) {
      return Bound.GIVEN;
    }
    return text.startsWith("..") ? Bound.OPEN : given(text.charAt(0) != '/');
  }

  /**
   * Tells an open end from an unknown one.
   *
   * @return what is said of the end of an interval; {@link Bound#GIVEN} for any other date
   */
  public Bound endBound() {
    if (!isInterval()) {
      return Bound.GIVEN;
    }
    return text.endsWith("..") ? Bound.OPEN : given(!text.endsWith("/"));
  }

  private static Bound given(boolean given) {
    return given ? Bound.GIVEN : Bound.UNKNOWN;
  }

  /**
   * Returns the dates of a set, in their order. A range is given as the interval from its first to
   * its last date, <code>1670/1672</code> for {@code 1670..1672}. A date that is no set is its own
   * only member.
   *
   * @return the dates
   */
  public List<EventDate> members() {
    return isSet() ? DateSets.members(text) : List.of(this);
  }

  /**
   * Returns the year that stands in the text; of significant digits the whole estimate, 1950 for
   * {@code 1950S2}.
   *
   * @return the year, 0 for 1 BC, or null for an interval, a set and a year with unspecified digits
   */
  public @Nullable Long year() {
    return isSingle() && !isUnspecified(DateComponent.YEAR) ? Long.valueOf(parts().year) : null;
  }

  /**
   * Returns the month that stands in the text.
   *
   * @return the month, 1 to 12, or null where there is none, it has unspecified digits, or this is
   *     an interval or a set
   */
  public @Nullable Integer month() {
    if (!isSingle() || isUnspecified(DateComponent.MONTH)) {
      return null;
    }
    DateParts parts = parts();
    return parts.month == Digits.ABSENT || parts.part() != null
        ? null
        : Integer.valueOf(parts.monthNumber());
  }

  /**
   * Returns the season, quarter, third or half of a year that stands in the text.
   *
   * @return the part, or null where there is none
   */
  public @Nullable YearPart yearPart() {
    return isSingle() ? parts().part() : null;
  }

  /**
   * Returns the day of the month that stands in the text.
   *
   * @return the day, 1 to 31, or null where there is none, it has unspecified digits, or this is an
   *     interval or a set
   */
  public @Nullable Integer day() {
    if (!isSingle() || isUnspecified(DateComponent.DAY)) {
      return null;
    }
    DateParts parts = parts();
    return parts.day == Digits.ABSENT ? null : Integer.valueOf(parts.dayNumber());
  }

  private boolean isSingle() {
    return !isInterval() && !isSet();
  }

  DateParts parts() {
    return EdtfParser.parts(text);
  }

  /**
   * Tells whether the source of the date is in doubt, {@code ?} or {@code %}.
   *
   * @return true where the date, a component, an end of the interval or a member of the set is
   *     marked so
   */
  public boolean isUncertain() {
    return text.indexOf('?') >= 0 || text.indexOf('%') >= 0;
  }

  /**
   * Tells whether the source of a component is in doubt.
   *
   * @param component the component
   * @return true where it is marked so, in the date, an end of the interval or a member of the set
   */
  public boolean isUncertain(DateComponent component) {
    return isUncertain()
        && DateSets.singles(this).anyMatch(d -> (d.uncertain & component.bit()) != 0);
  }

  /**
   * Tells whether the date is an estimate, {@code ~} or {@code %}.
   *
   * @return true where the date, a component, an end of the interval or a member of the set is
   *     marked so
   */
  public boolean isApproximate() {
    return text.indexOf('~') >= 0 || text.indexOf('%') >= 0;
  }

  /**
   * Tells whether a component is an estimate.
   *
   * @param component the component
   * @return true where it is marked so, in the date, an end of the interval or a member of the set
   */
  public boolean isApproximate(DateComponent component) {
    return isApproximate()
        && DateSets.singles(this).anyMatch(d -> (d.approximate & component.bit()) != 0);
  }

  /**
   * Tells whether a component has unspecified digits, {@code X}.
   *
   * @param component the component
   * @return true where it has, in the date, an end of the interval or a member of the set
   */
  public boolean isUnspecified(DateComponent component) {
    return text.indexOf('X') >= 0
        && DateSets.singles(this).anyMatch(d -> d.isUnspecified(component));
  }

  /**
   * Returns the day, where the date says that and no more.
   *
   * @return the day, or null for any other date; one with a time or a qualifier has more to say
   */
  public @Nullable LocalDate toLocalDate() {
    return isPlain(Precision.DAY) ? earliest() : null;
  }

  /**
   * Returns the month, where the date says that and no more.
   *
   * @return the month, or null for any other date
   */
  public @Nullable YearMonth toYearMonth() {
    return isPlain(Precision.MONTH) ? YearMonth.from(atEarliest()) : null;
  }

  /**
   * Returns the year, where the date says that and no more.
   *
   * @return the year, or null for any other date, and for a year beyond {@link Year}
   */
  public @Nullable Year toYear() {
    LocalDate first = isPlain(Precision.YEAR) ? earliest() : null;
    return first == null ? null : Year.from(first);
  }

  private boolean isPlain(Precision wanted) {
    return precision == wanted
        && !isUncertain()
        && !isApproximate()
        && text.indexOf('X') < 0
        && text.indexOf('S') < 0
        && text.indexOf('T') < 0;
  }

  /**
   * Returns the instant of a date with a time and an offset.
   *
   * @return the instant, or null for any other date
   */
  public @Nullable Instant toInstant() {
    OffsetDateTime time = toOffsetDateTime();
    return time == null ? null : time.toInstant();
  }

  /**
   * Returns the time of a date with a time and an offset.
   *
   * @return the time, or null for any other date
   */
  public @Nullable OffsetDateTime toOffsetDateTime() {
    return isDateTime() ? DateTimes.withOffset(text) : null;
  }

  /**
   * Returns the time of a date with a time and without an offset.
   *
   * @return the time, or null for any other date
   */
  public @Nullable LocalDateTime toLocalDateTime() {
    return isDateTime() ? DateTimes.withoutOffset(text) : null;
  }

  /**
   * Tells whether this ends before the other begins; a day in common is not before.
   *
   * @param other the other date
   * @return yes if the last day on which this may have ended is before the first on which the other
   *     may have begun; no if the first day on which this may have ended is not before the last on
   *     which the other may have begun
   */
  public Certainty isBefore(EventDate other) {
    return extent.isBefore(other.extent);
  }

  /**
   * Tells whether this begins after the other ends; the same as {@code other.isBefore(this)}.
   *
   * @param other the other date
   * @return the answer
   */
  public Certainty isAfter(EventDate other) {
    return other.isBefore(this);
  }

  /**
   * Tells whether this and the other have a day in common.
   *
   * <p>Two dates of {@code 2024-09} possibly have one; {@code 2024-08/2024-10-05} and {@code
   * 2024-09} surely do.
   *
   * @param other the other date
   * @return yes if they have a day in common in all cases; for dates without sets and unspecified
   *     digits that is so if the last day on which either may have begun is not after the first on
   *     which the other may have ended; no if there is no day on which both may fall
   */
  public Certainty overlaps(EventDate other) {
    return extent.overlaps(other.extent);
  }

  /**
   * Tells whether this falls on a day; see {@link #overlaps(EventDate)}. Unlike {@link
   * #contains(LocalDate)} it reads this as the time that something took: what lasted from {@code
   * 2005} to {@code 2010} possibly was on the first of January 2005.
   *
   * @param day the day, of any year
   * @return yes if this falls on the day in all cases, no if in none
   */
  public Certainty overlaps(LocalDate day) {
    return extent.overlaps(new Extent(day.toEpochDay(), day.toEpochDay()));
  }

  /**
   * Tells whether the other, from its beginning to its end, lies within this, read as the period of
   * the calendar that it names: from its earliest to its latest day, without bound where it is
   * open. So {@code 2024} contains {@code 2024-09-17}, and {@code 2024-06/2024-08} contains {@code
   * 2024-07}.
   *
   * <p>Where this has an unknown end, the period ends on some day not before its earliest, so that
   * {@code 2024-09-17/} contains {@code 2024-09-18} possibly; likewise for an unknown start. Where
   * it is one of several, by unspecified digits or in brackets, its period is one of theirs: {@code
   * 202X}, one year of ten, contains {@code 2024-09} possibly, while {@code 2020/2029} surely does.
   * A season that names no hemisphere surely has no day. A set in braces is the periods of all its
   * members together, a range all that lies between.
   *
   * @param other the other date
   * @return yes if every day on which the other may fall lies within, no if the other surely does
   *     not lie within
   */
  public Certainty contains(EventDate other) {
    return extent.contains(other.extent);
  }

  /**
   * Tells whether a day lies within this, read as the period of the calendar that it names; see
   * {@link #contains(EventDate)}.
   *
   * @param day the day, of any year
   * @return yes, no, or possibly where that hangs on an unknown end, or on which of several periods
   *     this is
   */
  public Certainty contains(LocalDate day) {
    return extent.contains(new Extent(day.toEpochDay(), day.toEpochDay()));
  }

  /**
   * Tells whether this and the other are one and the same single day.
   *
   * @param other the other date
   * @return yes if both surely are that day, no if there is no day that both may be; an interval of
   *     several days is no single day
   */
  public Certainty sameDay(EventDate other) {
    return extent.sameDay(other.extent);
  }

  /**
   * Tells whether this is the other, made no less precise: whether no day on which this may fall,
   * begin or end is one that the other rules out. So {@code 2024-09-17} refines {@code 2024-09},
   * {@code 2024-XX-17}, {@code [2024-09-17,2024-09-18]} and itself.
   *
   * @param other the other date
   * @return true if this begins and ends neither earlier nor later than the other may, and may fall
   *     on no day on which the other may not; false where that would take more than twenty thousand
   *     days or months to see
   */
  public boolean refines(EventDate other) {
    return equals(other) || extent.refines(other.extent);
  }

  /**
   * Puts dates in order: by the first day on which they may have begun, then by the last day on
   * which they may have ended, then by their text. Open starts come before all others, unknown ones
   * next; of dates that begin alike, the shorter comes first. Dates are the same in this order
   * where they are equal, and only there. It is an order for lists; {@link #isBefore} tells what
   * was before what.
   *
   * @param other the other date
   * @return less than, equal to or more than 0
   */
  @Override
  public int compareTo(EventDate other) {
    int order = Long.compare(extent.firstBegin, other.extent.firstBegin);
    if (order == 0) {
      order = Long.compare(extent.lastEnd, other.extent.lastEnd);
    }
    return order != 0 ? order : text.compareTo(other.text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EventDate that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /**
   * Returns the EDTF text, from which {@link #parse} makes an equal date.
   *
   * @return the text
   */
  @Override
  public String toString() {
    return text;
  }

  /**
   * Returns a text for people, which says what the date says, no more and no less: {@code 17–20
   * September 2024} for {@code 2024-09-17/2024-09-20} in English, {@code ab Juni 2024} for {@code
   * 2024-06/..} in German. The wording may change from version to version; {@link #toString} is the
   * text to store.
   *
   * <p>There are texts in English, German, Russian and Kazakh, the latter in Cyrillic letters. Any
   * other language gets the English one. Of the locale the language alone counts, and the default
   * locale never does. Years before the year 1 are counted as BC, so that {@code -0043} is 44 BC.
   *
   * @param locale the locale of the reader
   * @return the text, never blank
   */
  public String toText(Locale locale) {
    return DateText.of(this, locale);
  }

  /**
   * Puts the text into the stream, in place of the date.
   *
   * @return the serialized form
   */
  private Object writeReplace() {
    return new SerializedDate(text);
  }

  /**
   * Refuses a stream that holds a date otherwise than by its text.
   *
   * @param stream the stream
   * @throws InvalidObjectException always
   */
  private void readObject(ObjectInputStream stream) throws InvalidObjectException {
    throw new InvalidObjectException("expected a date in its serialized form, its text");
  }
}
