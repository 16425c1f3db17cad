package org.chancery.time;

import org.jspecify.annotations.Nullable;

/**
 * The digits of a date of which some are not specified: which years, months and days fit them.
 *
 * @param negative whether a minus stands before the year
 * @param year the four digits of the year, four bits each, {@value #X} for one not specified
 * @param month the two digits of the month, or of the part of the year, likewise; {@value #ABSENT}
 *     where there is none
 * @param day the two digits of the day, likewise
 */
record Digits(boolean negative, int year, int month, int day) {

  /** Four bits that are no digit. */
  static final int X = 15;

  /** No digits. */
  static final int ABSENT = -1;

  private static final int DIFFER = -2;
  private static final int COMMON_YEAR = 2001;
  private static final int LEAP_YEAR = 2000;
  private static final int YEAR_DIGITS = 4;
  private static final int ALL_MONTHS = 0xFF;
  private static final int ALL_DAYS = 0xFF;
  private static final int MONTHS = 12;

  /** Whether a number of as many decimal digits fits. */
  private static boolean fits(long number, int digits, int count) {
    long rest = number;
    for (int i = 0; i < count; i++) {
      int digit = digits >> (4 * i) & X;
      if (digit != X && digit != rest % 10) {
        return false;
      }
      rest /= 10;
    }
    return rest == 0;
  }

  private boolean fitsYear(long number) {
    // Year zero has no minus.
    return number < 0 == negative && fits(Math.abs(number), year, YEAR_DIGITS);
  }

  boolean fitsMonth(int number) {
    return fits(number, month, 2);
  }

  boolean fitsDay(int number) {
    return fits(number, day, 2);
  }

  /** Whether any of the numbers from 1 to 12 fits in the place of the month. */
  boolean fitsSomeMonth() {
    for (int number = 1; number <= MONTHS; number++) {
      if (fitsMonth(number)) {
        return true;
      }
    }
    return false;
  }

  /** Whether there is such a day in any year that fits. */
  boolean fitSomeDay() {
    return day == ABSENT || fitDayOf(COMMON_YEAR) || (fitDayOf(LEAP_YEAR) && fitLeapYear());
  }

  private boolean fitDayOf(int y) {
    for (int m = 1; m <= MONTHS; m++) {
      if (isUnit(m) && nextIn(y, m, firstOf(y, m)) != Days.NONE) {
        return true;
      }
    }
    return false;
  }

  /** Whether some leap year fits: its last two digits tell, or its first two where they are 00. */
  private boolean fitLeapYear() {
    boolean century = false;
    boolean fourth = false;
    for (int two = 0; two < 100; two += 4) {
      fourth |= fits(two, year & 0xFF, 2) && (two > 0);
      century |= fits(two, year >> 8, 2);
    }
    return fourth || (century && fits(0, year & 0xFF, 2));
  }

  /**
   * Returns the digits that fit what both fit, or null where two differ.
   *
   * @param other the other digits; neither of a part of a year
   */
  @Nullable Digits and(Digits other) {
    int years = and(year, other.year, YEAR_DIGITS);
    int months = and(month, other.month, 2);
    int days = and(day, other.day, 2);
    boolean differ = negative != other.negative || years == DIFFER || months == DIFFER;
    return differ || days == DIFFER ? null : new Digits(negative, years, months, days);
  }

  private static int and(int some, int others, int count) {
    if (some == ABSENT || others == ABSENT) {
      return Math.max(some, others);
    }
    int together = 0;
    for (int i = count - 1; i >= 0; i--) {
      int one = some >> (4 * i) & X;
      int other = others >> (4 * i) & X;
      if (one != X && other != X && one != other) {
        return DIFFER;
      }
      together = together << 4 | Math.min(one, other);
    }
    return together;
  }

  boolean isOfParts() {
    return part() != null;
  }

  /** The part of the year that stands in the place of the month, or null. */
  private @Nullable YearPart part() {
    boolean absent = month == ABSENT || (month & X) == X || month >> 4 == X;
    return absent ? null : YearPart.find((month >> 4) * 10 + (month & X));
  }

  /** Whether the day on which the event falls is not surely in what the date names. */
  boolean isVague() {
    YearPart part = part();
    return part != null && part.isOfEitherHemisphere();
  }

  /** The unit of the calendar whose days all fit if one does. */
  CalendarUnit run() {
    if (day != ABSENT && day != ALL_DAYS) {
      return CalendarUnit.DAY;
    }
    if (part() != null) {
      return CalendarUnit.DAY;
    }
    return month == ABSENT || month == ALL_MONTHS ? CalendarUnit.YEAR : CalendarUnit.MONTH;
  }

  /** The first year that may fit, before all others. */
  private long firstYear() {
    return negative ? -filled(9) : filled(0);
  }

  private long lastYear() {
    return negative ? -filled(0) : filled(9);
  }

  /** The year with one digit for all that are not specified. */
  private long filled(int unspecified) {
    long number = 0;
    for (int i = YEAR_DIGITS - 1; i >= 0; i--) {
      int digit = year >> (4 * i) & X;
      number = number * 10 + (digit == X ? unspecified : digit);
    }
    return number;
  }

  /** Returns the first day that fits, or {@code NONE}. */
  long first() {
    return next(Days.of(firstYear(), 1, 1));
  }

  /** Returns the last day that fits; there is one. */
  long last() {
    return previous(Days.of(lastYear() + 1, 12, 31));
  }

  /** Returns the first day on or after this one that fits, or {@code NONE}. */
  long next(long from) {
    // A winter reaches into the year after its own.
    long first = Math.max(firstYear(), Days.yearOf(from) - 1);
    for (long y = yearFrom(first); y <= lastYear(); y = yearFrom(y + 1)) {
      for (int m = 1; m <= MONTHS; m++) {
        if (isUnit(m) && lastOf(y, m) >= from) {
          long found = nextIn(y, m, from);
          if (found != Days.NONE) {
            return found;
          }
        }
      }
    }
    return Days.NONE;
  }

  /** Returns the first year from one on that fits, or one that is beyond the last. */
  private long yearFrom(long first) {
    long y = first;
    while (y <= lastYear() && !fitsYear(y)) {
      // Where a high digit does not fit, no year of its ten, hundred or thousand does.
      long size = misfit(Math.abs(y));
      long block = Math.abs(y) / size * size;
      y = y < 0 ? 1 - block : block + size;
    }
    return y;
  }

  /** The place value of the highest digit of a year that does not fit, 1 where only the sign. */
  private long misfit(long number) {
    long size = 1000;
    for (int i = YEAR_DIGITS - 1; i > 0; i--) {
      int digit = year >> (4 * i) & X;
      if (digit != X && digit != number / size % 10) {
        return size;
      }
      size /= 10;
    }
    return 1;
  }

  private long nextIn(long y, int m, long from) {
    long first = firstOf(y, m);
    if (day == ABSENT) {
      return Math.max(first, from);
    }
    int length = Days.lengthOfMonth(y, m);
    for (int d = (int) Math.max(1, from - first + 1); d <= length; d++) {
      if (fitsDay(d)) {
        return first + d - 1;
      }
    }
    return Days.NONE;
  }

  /** Returns the last day on or before this one that fits, or {@code NONE}. */
  long previous(long from) {
    long last = Math.min(lastYear(), Days.yearOf(from));
    for (long y = yearUpTo(last); y >= firstYear(); y = yearUpTo(y - 1)) {
      for (int m = MONTHS; m >= 1; m--) {
        if (isUnit(m) && firstOf(y, m) <= from) {
          long found = previousIn(y, m, from);
          if (found != Days.NONE) {
            return found;
          }
        }
      }
    }
    return Days.NONE;
  }

  /** Returns the last year up to one that fits, or one that is before the first. */
  private long yearUpTo(long last) {
    long y = last;
    while (y >= firstYear() && !fitsYear(y)) {
      long size = misfit(Math.abs(y));
      long block = Math.abs(y) / size * size;
      y = y < 0 ? -block - size : block - 1;
    }
    return y;
  }

  private long previousIn(long y, int m, long from) {
    long first = firstOf(y, m);
    if (day == ABSENT) {
      return Math.min(lastOf(y, m), from);
    }
    for (int d = (int) Math.min(Days.lengthOfMonth(y, m), from - first + 1); d >= 1; d--) {
      if (fitsDay(d)) {
        return first + d - 1;
      }
    }
    return Days.NONE;
  }

  /** Returns the last day of the unit in which a day lies that fits. */
  long unitEnd(long fitting) {
    if (day != ABSENT) {
      return fitting;
    }
    long end = fitting;
    long y = Days.yearOf(fitting);
    for (long unitYear = y - 1; unitYear <= y; unitYear++) {
      for (int m = 1; m <= MONTHS && fitsYear(unitYear); m++) {
        if (isUnit(m) && firstOf(unitYear, m) <= fitting && lastOf(unitYear, m) > end) {
          end = lastOf(unitYear, m);
        }
      }
    }
    return end;
  }

  /** Whether a unit that fits begins with a month. */
  private boolean isUnit(int m) {
    if (month == ABSENT) {
      return m == 1;
    }
    YearPart part = part();
    return part == null ? fitsMonth(m) : part.firstMonth() == m;
  }

  private long firstOf(long y, int m) {
    return Days.of(y, m, 1);
  }

  private long lastOf(long y, int m) {
    YearPart part = part();
    int months = month == ABSENT ? MONTHS : part == null ? 1 : part.months();
    return Days.firstOf(y, m + months) - 1;
  }
}
