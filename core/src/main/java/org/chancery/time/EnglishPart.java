package org.chancery.time;

import java.time.Month;
import java.util.Objects;
import org.chancery.problem.Message;
import org.chancery.time.ImportAssumption.Kind;
import org.jspecify.annotations.Nullable;

/**
 * One of the dates in a cell of {@link EnglishForm}, which may lack what stands at the other: the
 * {@code 2} of {@code 2-18 Nov 1973}.
 *
 * @param text the part of the cell
 * @param order the order in which its numbers stand
 * @param year the year, if it has one
 * @param month the month, if it has one
 * @param day the day, if it has one
 */
record EnglishPart(
    String text,
    Order order,
    @Nullable Integer year,
    @Nullable Integer month,
    @Nullable Integer day) {

  /** What stands first. Where nothing tells, as in {@code Nov 1973}, it is {@link #DAY}. */
  enum Order {
    /** {@code 17 Nov 1973}, {@code Nov 1973}, {@code 1973}, {@code 2}. */
    DAY,
    /** {@code Nov 17, 1973}, {@code Nov 2}, and the rest of a range, {@code 18, 1973}. */
    MONTH,
    /** {@code 1973, 17 Nov}, {@code 1973, 2}. */
    YEAR
  }

  private static final int DIGITS_OF_YEAR = 4;

  /** Reads as much of a cell as is one date. */
  static EnglishPart read(ImportCell cell) {
    int start = cell.position();
    if (!ImportCell.isDigit(cell.peek(0))) {
      return fromMonth(cell, start);
    }
    String digits = cell.digits();
    if (digits.length() > 2) {
      return fromYear(cell, start, year(cell, digits));
    }
    Integer day = Integer.valueOf(digits);
    if (startsMonth(cell)) {
      cell.skip(' ');
      Integer month = month(cell);
      Integer year = yearBehind(cell);
      return new EnglishPart(cell.textFrom(start), Order.DAY, year, month, day);
    }
    if (cell.peek(0) == ',') {
      Integer year = yearBehind(cell);
      return new EnglishPart(cell.textFrom(start), Order.MONTH, year, null, day);
    }
    return new EnglishPart(digits, Order.DAY, null, null, day);
  }

  private static EnglishPart fromMonth(ImportCell cell, int start) {
    Integer month = month(cell);
    boolean isDay = cell.peek(0) == ' ' && isOneOrTwoDigits(cell);
    if (!isDay) {
      Integer year = yearBehind(cell);
      return new EnglishPart(cell.textFrom(start), Order.DAY, year, month, null);
    }
    cell.skip(' ');
    Integer day = Integer.valueOf(cell.digits());
    Integer year = cell.peek(0) == ',' ? yearBehind(cell) : null;
    return new EnglishPart(cell.textFrom(start), Order.MONTH, year, month, day);
  }

  private static EnglishPart fromYear(ImportCell cell, int start, Integer year) {
    if (!cell.skip(',')) {
      return new EnglishPart(cell.textFrom(start), Order.DAY, year, null, null);
    }
    cell.skip(' ');
    String digits = cell.digits();
    if (digits.length() > 2) {
      throw cell.refused("expected a day or a month behind the year and its comma");
    }
    Integer day = digits.isEmpty() ? null : Integer.valueOf(digits);
    Integer month = null;
    if (day == null) {
      month = month(cell);
    } else if (startsMonth(cell)) {
      cell.skip(' ');
      month = month(cell);
    }
    return new EnglishPart(cell.textFrom(start), Order.YEAR, year, month, day);
  }

  private static boolean startsMonth(ImportCell cell) {
    return cell.peek(0) == ' ' && ImportCell.isLetter(cell.peek(1));
  }

  private static boolean isOneOrTwoDigits(ImportCell cell) {
    return ImportCell.isDigit(cell.peek(1))
        && !(ImportCell.isDigit(cell.peek(2)) && ImportCell.isDigit(cell.peek(3)));
  }

  private static Integer month(ImportCell cell) {
    String word = cell.word();
    Integer month = EnglishMonths.number(word);
    if (month == null) {
      throw cell.refused(
          Message.of(
              "expected the English name of a month instead of \"{0}\"", ImportCell.cut(word)));
    }
    return month;
  }

  /** Reads a year behind a comma, a blank or both, if one of them is followed by anything. */
  private static @Nullable Integer yearBehind(ImportCell cell) {
    boolean hasComma = cell.skip(',');
    if (!hasComma && !(cell.peek(0) == ' ' && ImportCell.isDigit(cell.peek(1)))) {
      return null;
    }
    cell.skip(' ');
    return year(cell, cell.digits());
  }

  private static Integer year(ImportCell cell, String digits) {
    if (digits.length() != DIGITS_OF_YEAR) {
      throw cell.refused(
          Message.of("expected a year of four digits instead of \"{0}\"", ImportCell.cut(digits)));
    }
    return Integer.valueOf(digits);
  }

  /** Returns this with the month of the other part, where this has a day without a month. */
  EnglishPart withMonthOf(EnglishPart other, ImportCell cell) {
    // Each with a year of its own would be a date of its own: Nov 2, 1973-18, 1974.
    boolean isOfOneYear = year == null || other.year == null;
    if (day == null || month != null || other.month == null || !isOfOneYear) {
      return this;
    }
    String name = EnglishMonths.name(Month.of(other.month));
    cell.assume(Kind.MONTH_CARRIED, carried(name, "month", other));
    return new EnglishPart(text, order, year, other.month, day);
  }

  /** Returns this with the year of the other part, where this has none. */
  EnglishPart withYearOf(EnglishPart other, ImportCell cell) {
    if (year != null || other.year == null) {
      return this;
    }
    cell.assume(Kind.YEAR_CARRIED, carried(other.year.toString(), "year", other));
    return new EnglishPart(text, order, other.year, month, day);
  }

  private String carried(String value, String unit, EnglishPart other) {
    return "\"" + text + "\" is of " + value + ", the " + unit + " of \"" + other.text + "\"";
  }

  /** Returns the date, or refuses the cell where it is not whole. */
  EventDate date(ImportCell cell) {
    if (year == null || (day != null && month == null)) {
      throw cell.refused(Message.of("expected a whole date instead of \"{0}\"", text));
    }
    if (month == null) {
      return cell.year(year);
    }
    return day == null ? cell.month(year, month) : cell.day(year, month, day);
  }

  /** Returns a whole date for a sentence. */
  String inWords() {
    Integer known = Objects.requireNonNull(year);
    if (month == null) {
      return known.toString();
    }
    return day == null ? EnglishMonths.text(known, month) : EnglishMonths.text(known, month, day);
  }
}
