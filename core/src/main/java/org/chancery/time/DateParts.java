package org.chancery.time;

import org.jspecify.annotations.Nullable;

/** What stands in the text of a date that is no interval and no set, part by part. */
final class DateParts {

  private static final int YEAR = DateComponent.YEAR.bit();
  private static final int MONTH = DateComponent.MONTH.bit();
  private static final int DAY = DateComponent.DAY.bit();
  private static final int UP_TO_MONTH = YEAR | MONTH;

  /** The year, negative before year zero, with zeros for digits that are not specified. */
  long year;

  boolean negative;

  /** The four digits of the year, see {@link Digits}; meaningless for a year written with Y. */
  int yearDigits;

  /** Whether the year is written with Y. */
  boolean longYear;

  boolean exponential;

  /** How many digits the year has. */
  int yearLength;

  /** How many of them are significant, 0 where all are. */
  int significant;

  /** The digits of the month, see {@link Digits}. */
  int month = Digits.ABSENT;

  /** The digits of the day, see {@link Digits}. */
  int day = Digits.ABSENT;

  /** Where the time of day begins in the text, after the T; 0 where there is none. */
  int time;

  /** The components, as bits, that are uncertain, approximate, or have an unspecified digit. */
  int uncertain;

  int approximate;
  int unspecified;

  /** Whether a qualifier stands elsewhere than at the end. */
  boolean qualifiedByPart;

  // Made when all parts are there: a pattern is not cheap to look through.
  private @Nullable Extent extent;

  /** The number that stands in the place of the month; meaningless where a digit is unspecified. */
  int monthNumber() {
    return number(month);
  }

  int dayNumber() {
    return number(day);
  }

  private static int number(int digits) {
    return (digits >> 4) * 10 + (digits & Digits.X);
  }

  boolean isUnspecified(DateComponent component) {
    return (unspecified & component.bit()) != 0;
  }

  /** The season, quarter, third or half of a year that stands in the place of the month. */
  @Nullable YearPart part() {
    return month == Digits.ABSENT || (unspecified & MONTH) != 0
        ? null
        : YearPart.find(monthNumber());
  }

  Digits digits() {
    return new Digits(negative, yearDigits, month, day);
  }

  /** Returns the extent, or null where no day fits the unspecified digits. */
  @Nullable Extent extent() {
    if (extent == null) {
      extent = newExtent();
    }
    return extent;
  }

  private @Nullable Extent newExtent() {
    if (unspecified != 0) {
      return UnitPattern.of(digits());
    }
    if (month == Digits.ABSENT) {
      return years();
    }
    YearPart part = part();
    if (part != null) {
      long first = Days.of(year, part.firstMonth(), 1);
      long last = Days.firstOf(year, part.firstMonth() + part.months()) - 1;
      return part.isOfEitherHemisphere() ? new VagueExtent(first, last) : new Extent(first, last);
    }
    if (day == Digits.ABSENT) {
      long first = Days.of(year, monthNumber(), 1);
      return new Extent(first, first + Days.lengthOfMonth(year, monthNumber()) - 1);
    }
    long only = Days.of(year, monthNumber(), dayNumber());
    return new Extent(only, only);
  }

  private Extent years() {
    long size = significantUnit();
    long smallest = Math.abs(year) / size * size;
    long greatest = smallest + size - 1;
    long first = negative ? -greatest : smallest;
    // Year zero is not one of those before it.
    long last = negative ? -Math.max(smallest, 1) : greatest;
    return UnitRun.of(CalendarUnit.YEAR, Days.of(first, 1, 1), Days.of(last, 12, 31));
  }

  /** The number of years among which the significant digits leave the choice. */
  private long significantUnit() {
    long size = 1;
    for (int i = significant; significant > 0 && i < yearLength; i++) {
      size *= 10;
    }
    return size;
  }

  Precision precision() {
    if ((unspecified & YEAR) != 0) {
      int unknown = 1;
      for (int i = 1; i < yearLength; i++) {
        if ((yearDigits >> (4 * i) & Digits.X) == Digits.X) {
          unknown = i + 1;
        }
      }
      return ofYears(unknown);
    }
    if (significant > 0) {
      return ofYears(yearLength - significant);
    }
    if (month == Digits.ABSENT || (unspecified & MONTH) != 0) {
      return Precision.YEAR;
    }
    YearPart part = part();
    if (part != null) {
      return part.precision();
    }
    return day == Digits.ABSENT || (unspecified & DAY) != 0 ? Precision.MONTH : Precision.DAY;
  }

  private static Precision ofYears(int unknownDigits) {
    return switch (unknownDigits) {
      case 0 -> Precision.YEAR;
      case 1 -> Precision.DECADE;
      case 2 -> Precision.CENTURY;
      case 3 -> Precision.MILLENNIUM;
      default -> Precision.AGE;
    };
  }

  /** The level of EDTF that has this form. */
  int level() {
    YearPart part = part();
    boolean grouping = part != null && !part.isOfEitherHemisphere();
    if (qualifiedByPart || exponential || significant > 0 || grouping) {
      return 2;
    }
    if (unspecified != 0) {
      return part == null && isUnspecifiedFromTheRight() ? 1 : 2;
    }
    return part != null || longYear || negative || (uncertain | approximate) != 0 ? 1 : 0;
  }

  /** Whether all from some digit on is unspecified, in a way that level 1 has. */
  private boolean isUnspecifiedFromTheRight() {
    if ((unspecified & YEAR) != 0) {
      return month == Digits.ABSENT
          && (yearDigits & Digits.X) == Digits.X
          && (yearDigits >> 8 & Digits.X) != Digits.X
          && yearDigits >> 12 != Digits.X;
    }
    if ((unspecified & MONTH) != 0) {
      return month == 0xFF && (day == Digits.ABSENT || day == 0xFF);
    }
    return day == 0xFF;
  }

  /** Adds a qualifier that stands before or after a component. */
  void qualify(char qualifier, int components) {
    if (qualifier != '~') {
      uncertain |= components;
    }
    if (qualifier != '?') {
      approximate |= components;
    }
  }

  /** The bits of a component and of those to its left. */
  static int upTo(DateComponent component) {
    return switch (component) {
      case YEAR -> YEAR;
      case MONTH -> UP_TO_MONTH;
      case DAY -> UP_TO_MONTH | DAY;
    };
  }
}
