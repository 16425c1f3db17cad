package org.chancery.time;

import java.time.LocalDate;

/**
 * Days of the proleptic Gregorian calendar as numbers, counted from 1970-01-01 as {@link
 * LocalDate#toEpochDay} counts them, for years far beyond those of {@code LocalDate}.
 *
 * <p>Year 0 is 1 BC, year -1 is 2 BC: the years are numbered as astronomers do.
 */
final class Days {

  /** The last year in either direction: its days are well within a {@code long}. */
  static final long LAST_YEAR = 9_999_999_999_999_999L;

  /** No day, after all others. */
  static final long NONE = Long.MAX_VALUE;

  /** An open end lies beyond all days. */
  static final long OPEN_END = Long.MAX_VALUE - 1;

  /** An unknown end is some day, however far, and so lies one step nearer than an open one. */
  static final long ANY_DAY_AFTER = Long.MAX_VALUE - 2;

  /** An unknown start is some day, however far back. */
  static final long ANY_DAY_BEFORE = Long.MIN_VALUE + 1;

  /** An open start lies before all days. */
  static final long OPEN_START = Long.MIN_VALUE;

  private static final long FIRST_LOCAL_DATE = LocalDate.MIN.toEpochDay();
  private static final long LAST_LOCAL_DATE = LocalDate.MAX.toEpochDay();

  private static final int DAYS_OF_YEAR = 365;
  private static final int DAYS_OF_400_YEARS = 146_097;
  private static final int EPOCH_YEAR = 1970;
  private static final long LEAP_DAYS_BEFORE_EPOCH = leapDaysUntil(EPOCH_YEAR - 1L);

  // Before the month of this number, in a year without a leap day.
  private static final int[] BEFORE_MONTH = {
    0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334
  };
  private static final int[] LENGTH = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private static final long FIRST = of(-LAST_YEAR, 1, 1);
  private static final long LAST = of(LAST_YEAR, 12, 31);

  private Days() {}

  /** Tells whether a day is one that {@link LocalDate} has. */
  static boolean isLocalDate(long day) {
    return day >= FIRST_LOCAL_DATE && day <= LAST_LOCAL_DATE;
  }

  /** Returns the number of a day that exists. */
  static long of(long year, int month, int day) {
    long leap = month > 2 && isLeap(year) ? 1 : 0;
    return DAYS_OF_YEAR * (year - EPOCH_YEAR)
        + leapDaysUntil(year - 1)
        - LEAP_DAYS_BEFORE_EPOCH
        + BEFORE_MONTH[month]
        + leap
        + day
        - 1;
  }

  /** The leap days from the year 1 to this one, negative before. */
  private static long leapDaysUntil(long year) {
    return Math.floorDiv(year, 4) - Math.floorDiv(year, 100) + Math.floorDiv(year, 400);
  }

  static boolean isLeap(long year) {
    return (year & 3) == 0 && (year % 100 != 0 || year % 400 == 0);
  }

  static int lengthOfMonth(long year, int month) {
    return month == 2 && isLeap(year) ? 29 : LENGTH[month];
  }

  /**
   * Returns the first day of a month.
   *
   * @param month the month, counted on into the next years after 12
   */
  static long firstOf(long year, int month) {
    int ahead = month - 1;
    return of(year + ahead / 12, ahead % 12 + 1, 1);
  }

  /** Whether a number is a day of the calendar, and none of the marks for open and unknown. */
  static boolean isDay(long day) {
    return day >= FIRST && day <= LAST;
  }

  /** Returns the year of a day. */
  static long yearOf(long day) {
    long rest = Math.floorMod(day, (long) DAYS_OF_400_YEARS);
    long year = EPOCH_YEAR + 400 * Math.floorDiv(day, (long) DAYS_OF_400_YEARS);
    year += rest * 400 / DAYS_OF_400_YEARS;
    while (of(year, 1, 1) > day) {
      year--;
    }
    while (of(year + 1, 1, 1) <= day) {
      year++;
    }
    return year;
  }

  /** Returns the month of a day, 1 to 12, whose year is known. */
  static int monthOf(long day, long year) {
    int month = 12;
    while (of(year, month, 1) > day) {
      month--;
    }
    return month;
  }
}
