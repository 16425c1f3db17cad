package org.chancery.time;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * A date as its source knows it, in the Extended Date/Time Format (EDTF) of ISO 8601-2: a day, a
 * month, a year, or an interval of them of which an end may be open or unknown.
 *
 * <pre>{@code
 * EventDate talks = EventDate.parse("2024-09/2024-10-04");
 * talks.earliest(); // 2024-09-01
 * talks.isBefore(EventDate.of(2024, 10)); // POSSIBLY
 * }</pre>
 *
 * <p>This version reads {@code 2024}, {@code 2024-09} and {@code 2024-09-17}, years 0000 to 9999 of
 * the proleptic Gregorian calendar; a qualifier at the end of a date, {@code ?} uncertain, {@code
 * ~} approximate, {@code %} both; the intervals {@code a/b}, open {@code ../b} and {@code a/..},
 * unknown {@code /b} and {@code a/}. An interval of two dates never ends before it starts: the
 * latest day of its end is not before the earliest day of its start.
 *
 * <p><b>What a comparison means.</b> A date states that an event began on some day from the
 * earliest to the latest day of {@link #start()}, ended on some day from the earliest to the latest
 * day of {@link #end()}, and did not end before it began. For a single date such as {@code 2024-09}
 * both days lie in the month, anywhere. An open start is before every day, and an open end after
 * every day, for certain. An unknown end is some day not before the start, and an unknown start
 * some day not after the end. A comparison is {@link Certainty#YES} or {@link Certainty#NO} where
 * it comes out so for all days that the two dates leave possible. Two dates of the same text are
 * two statements: {@code 2024-09} is possibly before {@code 2024-09}.
 *
 * <p><b>Qualifiers do not count in comparisons</b>, nor in {@link #earliest()} and {@link
 * #latest()}: these take {@code 2024-09-17~} for that very day. How far off an uncertain or
 * approximate date may be is for the caller to judge; see {@link #isUncertain()} and {@link
 * #isApproximate()}.
 *
 * <p>Two dates are equal when their text is: {@code 2024-09-17} and {@code 2024-09-17/2024-09-17}
 * are not.
 *
 * @since 0.1
 */
public final class EventDate implements Serializable {

  /** The longest text of a date, in characters. */
  public static final int MAX_LENGTH = 100;

  private static final long serialVersionUID = 1L;

  // All transient: SerializedDate goes into a stream in place of a date.
  private final transient String text;
  private final transient Precision precision;
  private final transient Span span;
  private final transient @Nullable Limit start;
  private final transient @Nullable Limit end;

  private EventDate(
      String text, Precision precision, Span span, @Nullable Limit start, @Nullable Limit end) {
    this.text = text;
    this.precision = precision;
    this.span = span;
    this.start = start;
    this.end = end;
  }

  /** Makes a date that is no interval, of checked parts. */
  static EventDate single(String text, Precision precision, LocalDate first, LocalDate last) {
    return new EventDate(text, precision, Span.within(first, last), null, null);
  }

  /** Makes an interval, of limits of which one at least is not unknown. */
  static EventDate interval(Limit start, Limit end) {
    String text = start + "/" + end;
    if (start.date() != null
        && end.date() != null
        && end.date().isBefore(start.date()) == Certainty.YES) {
      throw new InvalidValueException(
          ProblemCode.END_BEFORE_START,
          "expected an interval that does not end before it starts",
          text);
    }
    return new EventDate(text, Precision.INTERVAL, Span.between(start, end), start, end);
  }

  /**
   * Reads a date from its EDTF text, such as {@code 2024-09-17} or {@code 2024-09/..}.
   *
   * @param text the text, without white space around it
   * @return the date
   * @throws InvalidValueException with {@link ProblemCode#END_BEFORE_START} if the text is an
   *     interval that certainly ends before it starts; with {@link ProblemCode#INVALID_DATE} if it
   *     is longer than {@value #MAX_LENGTH} characters, names a day or a month that does not exist,
   *     has a time of day, is of a form that this version does not read, or is no EDTF at all
   */
  public static EventDate parse(String text) {
    return EdtfReader.read(text);
  }

  /**
   * Returns a year, such as {@code 2024}.
   *
   * @param year the year, 0 to 9999
   * @return the date
   * @throws InvalidValueException if the year is out of these bounds
   */
  public static EventDate of(int year) {
    return EdtfReader.ofYear(year);
  }

  /**
   * Returns a month, such as {@code 2024-09}.
   *
   * @param year the year, 0 to 9999
   * @param month the month, 1 to 12
   * @return the date
   * @throws InvalidValueException if the year or the month is out of these bounds
   */
  public static EventDate of(int year, int month) {
    return EdtfReader.ofMonth(year, month);
  }

  /**
   * Returns a day, such as {@code 2024-09-17}.
   *
   * @param year the year, 0 to 9999
   * @param month the month, 1 to 12
   * @param day the day of the month, from 1
   * @return the date
   * @throws InvalidValueException if there is no such day, or the year is out of its bounds
   */
  public static EventDate of(int year, int month, int day) {
    return EdtfReader.ofDay(year, month, day);
  }

  /**
   * Returns a day.
   *
   * @param day the day, of the years 0 to 9999
   * @return the date
   * @throws InvalidValueException if the year is out of these bounds
   */
  public static EventDate from(LocalDate day) {
    return of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /**
   * Returns a month.
   *
   * @param month the month, of the years 0 to 9999
   * @return the date
   * @throws InvalidValueException if the year is out of these bounds
   */
  public static EventDate from(YearMonth month) {
    return of(month.getYear(), month.getMonthValue());
  }

  /**
   * Returns a year.
   *
   * @param year the year, 0 to 9999
   * @return the date
   * @throws InvalidValueException if the year is out of these bounds
   */
  public static EventDate from(Year year) {
    return of(year.getValue());
  }

  /**
   * Returns the interval from one date to another, such as {@code 2024-09-17/2024-09-20}.
   *
   * @param start the date of its start, no interval itself
   * @param end the date of its end, no interval itself
   * @return the interval
   * @throws InvalidValueException if either is an interval, or the latest day of the end is before
   *     the earliest day of the start
   */
  public static EventDate between(EventDate start, EventDate end) {
    return interval(Limit.of(start), Limit.of(end));
  }

  /**
   * Returns the interval that starts with a date and has no end, such as {@code 2024-09-17/..}.
   *
   * @param start the date of its start, no interval itself
   * @return the interval
   * @throws InvalidValueException if the date is an interval
   */
  public static EventDate since(EventDate start) {
    return interval(Limit.of(start), Limit.OPEN);
  }

  /**
   * Returns the interval that ends with a date and has no start, such as {@code ../2024-09-17}.
   *
   * @param end the date of its end, no interval itself
   * @return the interval
   * @throws InvalidValueException if the date is an interval
   */
  public static EventDate until(EventDate end) {
    return interval(Limit.OPEN, Limit.of(end));
  }

  /**
   * Returns the first day that the date may mean, {@code 2024-09-01} for {@code 2024-09/2024-10}.
   *
   * @return the day, or null where the start is open or unknown
   */
  public @Nullable LocalDate earliest() {
    return span.earliest();
  }

  /**
   * Returns the last day that the date may mean, {@code 2024-10-31} for {@code 2024-09/2024-10}.
   *
   * @return the day, or null where the end is open or unknown
   */
  public @Nullable LocalDate latest() {
    return span.latest();
  }

  /**
   * Returns how much of the calendar the date names.
   *
   * @return the precision, {@link Precision#INTERVAL} for an interval
   */
  public Precision precision() {
    return precision;
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
   * Returns the date with which an interval starts. A date that is no interval is its own start.
   *
   * @return the date, or null where {@link #startBound()} is open or unknown
   */
  public @Nullable EventDate start() {
    return start == null ? this : start.date();
  }

  /**
   * Returns the date with which an interval ends. A date that is no interval is its own end.
   *
   * @return the date, or null where {@link #endBound()} is open or unknown
   */
  public @Nullable EventDate end() {
    return end == null ? this : end.date();
  }

  /**
   * Tells an open start from an unknown one.
   *
   * @return what is said of the start; {@link Bound#GIVEN} for a date that is no interval
   */
  public Bound startBound() {
    return start == null ? Bound.GIVEN : start.bound();
  }

  /**
   * Tells an open end from an unknown one.
   *
   * @return what is said of the end; {@link Bound#GIVEN} for a date that is no interval
   */
  public Bound endBound() {
    return end == null ? Bound.GIVEN : end.bound();
  }

  /**
   * Tells whether the source of the date is in doubt, {@code ?} or {@code %}.
   *
   * @return true where the date, or either end of the interval, is marked so
   */
  public boolean isUncertain() {
    return text.contains("?") || text.contains("%");
  }

  /**
   * Tells whether the date is an estimate, {@code ~} or {@code %}.
   *
   * @return true where the date, or either end of the interval, is marked so
   */
  public boolean isApproximate() {
    return text.contains("~") || text.contains("%");
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
    return span.isBefore(other.span);
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
   * @return yes if the last day on which either may have begun is not after the first on which the
   *     other may have ended; no if one of them surely ended before the other began
   */
  public Certainty overlaps(EventDate other) {
    return span.overlaps(other.span);
  }

  /**
   * Tells whether the other, from its beginning to its end, lies within this, read as the period of
   * the calendar that it names: from its earliest to its latest day, without bound where it is
   * open. So {@code 2024} contains {@code 2024-09-17}, and {@code 2024-06/2024-08} contains {@code
   * 2024-07}.
   *
   * <p>Where this has an unknown end, the period ends on some day not before its earliest, so that
   * {@code 2024-09-17/} contains {@code 2024-09-18} possibly; likewise for an unknown start.
   *
   * @param other the other date
   * @return yes if every day on which the other may fall lies within, no if the other surely does
   *     not lie within
   */
  public Certainty contains(EventDate other) {
    return span.contains(other.span);
  }

  /**
   * Tells whether a day lies within this, read as the period of the calendar that it names; see
   * {@link #contains(EventDate)}.
   *
   * @param day the day, of any year
   * @return yes, no, or possibly where that hangs on an unknown end
   */
  public Certainty contains(LocalDate day) {
    return span.contains(Span.within(day, day));
  }

  Span span() {
    return span;
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
