package org.chancery.time;

import org.jspecify.annotations.Nullable;

/**
 * The extent of a date with unspecified digits: one of the years, months or days that fit its
 * digits, such as the fifteenth of some month of 2024, {@code 2024-XX-15}.
 */
final class UnitPattern extends Extent {

  private final Digits digits;
  // The run of days without a gap that a unit is part of, where months or days are all possible.
  private final CalendarUnit run;

  private UnitPattern(Digits digits, long first, long last, CalendarUnit run) {
    super(first, last);
    this.digits = digits;
    this.run = run;
  }

  /** Returns the extent of the units that fit, or null where none does. */
  static @Nullable Extent of(Digits digits) {
    long first = digits.fitSomeDay() ? digits.first() : Days.NONE;
    if (first == Days.NONE) {
      return null;
    }
    long last = digits.last();
    if (digits.unitEnd(first) >= last && !digits.isVague()) {
      return new Extent(first, last);
    }
    return new UnitPattern(digits, first, last, digits.run());
  }

  Digits digits() {
    return digits;
  }

  /** Whether the units are seasons or other parts of a year, which have no digits of their own. */
  boolean isOfSeasons() {
    return digits.isOfParts();
  }

  @Override
  long ceiling(long day) {
    if (day <= firstBegin) {
      return firstBegin;
    }
    return day > lastEnd ? Days.NONE : digits.next(day);
  }

  @Override
  long floor(long day) {
    return day >= lastEnd ? lastEnd : digits.previous(day);
  }

  @Override
  long runEnd(long day) {
    return Math.max(unitEnd(day), run == CalendarUnit.DAY ? day : run.endOf(day));
  }

  @Override
  boolean surelyHolds(Extent other) {
    return false;
  }

  @Override
  long unitEnd(long day) {
    return digits.unitEnd(day);
  }

  @Override
  boolean fallsWithin(Extent other) {
    boolean fitsDigits =
        other instanceof UnitPattern pattern
            && !isOfSeasons()
            && !pattern.isOfSeasons()
            && digits.equals(digits.and(pattern.digits));
    return fitsDigits || super.fallsWithin(other);
  }
}
