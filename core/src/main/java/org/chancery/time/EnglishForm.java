package org.chancery.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import org.chancery.time.EnglishPart.Order;
import org.chancery.time.ImportAssumption.Kind;

/** Dates in English words, one or two to a cell. */
record EnglishForm() implements CellForm {

  private static final char EN_DASH = '\u2013';

  // From the reform to the year in which Greece joined it, the last in Europe.
  private static final int FIRST_GREGORIAN_YEAR = 1582;
  private static final int LAST_JULIAN_YEAR = 1923;

  @Override
  public String examples() {
    return "17 Nov 1973, November 17, 1973, 2-18 Nov 1973 and 10 Jan/22 Feb 1973";
  }

  @Override
  public EventDate read(ImportCell cell) {
    EnglishPart first = EnglishPart.read(cell);
    if (cell.isAtEnd()) {
      return first.date(cell);
    }
    boolean isRange = joinsAsRange(cell);
    EnglishPart second = EnglishPart.read(cell);
    if (!cell.isAtEnd() || !fit(first, second)) {
      throw cell.refused(
          "expected one date, or two of the same form with a hyphen or a stroke between them");
    }
    return isRange ? range(cell, first, second) : twoDays(cell, first, second);
  }

  /** Reads what stands between two dates: a hyphen or a dash for a range, or a stroke. */
  private static boolean joinsAsRange(ImportCell cell) {
    cell.skip(' ');
    boolean isRange = cell.skip('-') || cell.skip(EN_DASH);
    if (!isRange && !cell.skip('/')) {
      throw cell.refused("expected a hyphen or a stroke between two dates, or one date alone");
    }
    cell.skip(' ');
    return isRange;
  }

  // A year that stands first is of both, and then a day comes first: 1973, 2-18 Nov.
  private static boolean fit(EnglishPart first, EnglishPart second) {
    return first.order() == second.order()
        || (first.order() == Order.YEAR && second.order() == Order.DAY && second.year() == null);
  }

  private static EventDate range(ImportCell cell, EnglishPart first, EnglishPart second) {
    EnglishPart from = completed(cell, first, second);
    EnglishPart to = completedEnd(cell, first, second);
    EventDate start = from.date(cell);
    EventDate end = to.date(cell);
    if (start.precision() != end.precision()) {
      throw cell.refused("expected a range of days, of months or of years");
    }
    if (end.isBefore(start) == Certainty.YES) {
      throw cell.endsBeforeItStarts();
    }
    cell.assume(
        Kind.DAYS_IN_BETWEEN,
        String.format(
            Locale.ROOT,
            "\"%s\" is the whole time from %s to %s",
            cell.text(),
            from.inWords(),
            to.inWords()));
    return EventDate.between(start, end);
  }

  private static EventDate twoDays(ImportCell cell, EnglishPart first, EnglishPart second) {
    EnglishPart one = completed(cell, first, second);
    EnglishPart other = completedEnd(cell, first, second);
    EventDate day = one.date(cell);
    EventDate otherDay = other.date(cell);
    if (one.day() == null || other.day() == null || day.equals(otherDay)) {
      throw cell.refused("expected two days with the stroke between them");
    }
    boolean isInOrder = day.isBefore(otherDay) == Certainty.YES;
    // 28 Dec/3 Jan 1974 is likely of two years, of which only one is written.
    if (!isInOrder && (first.year() == null || second.year() == null)) {
      throw cell.refused("expected the earlier of two days of one year first");
    }
    EventDate earlier = isInOrder ? day : otherDay;
    EventDate later = isInOrder ? otherDay : day;
    if (mayBeOneDay(earlier, later)) {
      throw cell.refused(
          "expected two days that are not one in the Julian and Gregorian calendars");
    }
    cell.assume(
        Kind.THESE_DAYS_ALONE,
        String.format(
            Locale.ROOT,
            "\"%s\" is %s and %s, not the days in between",
            cell.text(),
            one.inWords(),
            other.inWords()));
    return EventDate.parse("{" + earlier + "," + later + "}");
  }

  /** Whether the first of two days may be the second, told by the Julian calendar. */
  private static boolean mayBeOneDay(EventDate first, EventDate second) {
    LocalDate julian = Objects.requireNonNull(first.earliest());
    LocalDate gregorian = Objects.requireNonNull(second.earliest());
    // The calendars drift apart on the leap days of centuries that 400 does not divide.
    int year =
        julian.getMonth().compareTo(Month.MARCH) < 0 ? julian.getYear() - 1 : julian.getYear();
    int apart = year / 100 - year / 400 - 2;
    return gregorian.getYear() >= FIRST_GREGORIAN_YEAR
        && gregorian.getYear() <= LAST_JULIAN_YEAR
        && ChronoUnit.DAYS.between(julian, gregorian) == apart;
  }

  private static EnglishPart completed(ImportCell cell, EnglishPart first, EnglishPart second) {
    EnglishPart whole = first.order() == Order.MONTH ? first : first.withMonthOf(second, cell);
    return whole.withYearOf(second, cell);
  }

  // Only what stands in front is meant for all that follows: Nov 2-18, 1973 and 1973, 2-18 Nov, but
  // not 2 Nov 1973-18 Dec.
  private static EnglishPart completedEnd(ImportCell cell, EnglishPart first, EnglishPart second) {
    return switch (first.order()) {
      case DAY -> second;
      case MONTH -> second.withMonthOf(first, cell);
      case YEAR -> second.withYearOf(first, cell);
    };
  }
}
