package org.chancery.time;

/** A unit of the calendar of which runs are made: days, months or years in a row. */
enum CalendarUnit {
  DAY {
    @Override
    long startOf(long day) {
      return day;
    }

    @Override
    long endOf(long day) {
      return day;
    }
  },
  MONTH {
    @Override
    long startOf(long day) {
      long year = Days.yearOf(day);
      return Days.of(year, Days.monthOf(day, year), 1);
    }

    @Override
    long endOf(long day) {
      long year = Days.yearOf(day);
      return Days.firstOf(year, Days.monthOf(day, year) + 1) - 1;
    }
  },
  YEAR {
    @Override
    long startOf(long day) {
      return Days.of(Days.yearOf(day), 1, 1);
    }

    @Override
    long endOf(long day) {
      return Days.of(Days.yearOf(day), 12, 31);
    }
  };

  /** Returns the first day of the unit in which a day lies. */
  abstract long startOf(long day);

  /** Returns the last day of the unit in which a day lies. */
  abstract long endOf(long day);
}
