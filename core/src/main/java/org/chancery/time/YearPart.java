package org.chancery.time;

import org.jspecify.annotations.Nullable;

/**
 * A part of a year other than a month, by its number in the place of the month: the seasons 21 to
 * 24 of EDTF level 1, and the sub-year groupings 25 to 41 of level 2 (ISO 8601-2).
 *
 * <p>A season lasts three whole months: in the north spring is March to May, summer June to August,
 * autumn September to November, winter December to February of the next year; the south is half a
 * year apart. {@link #SPRING} to {@link #WINTER} name no hemisphere, so that they may be either.
 *
 * @since 0.1
 */
public enum YearPart {
  /** 21: spring, north or south is not said. */
  SPRING(21, 1, 12),
  /** 22: summer, north or south is not said. */
  SUMMER(22, 1, 14),
  /** 23: autumn, north or south is not said. */
  AUTUMN(23, 1, 12),
  /** 24: winter, north or south is not said. */
  WINTER(24, 1, 14),
  /** 25: spring of the northern hemisphere, March to May. */
  NORTHERN_SPRING(25, 3, 3),
  /** 26: summer of the northern hemisphere, June to August. */
  NORTHERN_SUMMER(26, 6, 3),
  /** 27: autumn of the northern hemisphere, September to November. */
  NORTHERN_AUTUMN(27, 9, 3),
  /** 28: winter of the northern hemisphere, December to February of the next year. */
  NORTHERN_WINTER(28, 12, 3),
  /** 29: spring of the southern hemisphere, September to November. */
  SOUTHERN_SPRING(29, 9, 3),
  /** 30: summer of the southern hemisphere, December to February of the next year. */
  SOUTHERN_SUMMER(30, 12, 3),
  /** 31: autumn of the southern hemisphere, March to May. */
  SOUTHERN_AUTUMN(31, 3, 3),
  /** 32: winter of the southern hemisphere, June to August. */
  SOUTHERN_WINTER(32, 6, 3),
  /** 33: the first quarter, January to March. */
  QUARTER_1(33, 1, 3),
  /** 34: the second quarter, April to June. */
  QUARTER_2(34, 4, 3),
  /** 35: the third quarter, July to September. */
  QUARTER_3(35, 7, 3),
  /** 36: the fourth quarter, October to December. */
  QUARTER_4(36, 10, 3),
  /** 37: the first third, January to April. */
  QUADRIMESTER_1(37, 1, 4),
  /** 38: the second third, May to August. */
  QUADRIMESTER_2(38, 5, 4),
  /** 39: the last third, September to December. */
  QUADRIMESTER_3(39, 9, 4),
  /** 40: the first half, January to June. */
  SEMESTER_1(40, 1, 6),
  /** 41: the second half, July to December. */
  SEMESTER_2(41, 7, 6);

  static final int FIRST = 21;
  static final int LAST = 41;

  private static final YearPart[] ALL = values();
  private static final int LAST_OF_LEVEL_1 = 24;

  private final int number;
  private final int firstMonth;
  private final int months;

  YearPart(int number, int firstMonth, int months) {
    this.number = number;
    this.firstMonth = firstMonth;
    this.months = months;
  }

  /**
   * Returns the part with this number.
   *
   * @param number the number
   * @return the part, or null where the number is not from 21 to 41
   */
  public static @Nullable YearPart find(int number) {
    return number < FIRST || number > LAST ? null : ALL[number - FIRST];
  }

  /**
   * Returns the number that EDTF writes in the place of the month.
   *
   * @return the number, 21 to 41
   */
  public int number() {
    return number;
  }

  /**
   * Tells whether the part may be either of two, since it names no hemisphere.
   *
   * @return true for the seasons 21 to 24
   */
  public boolean isOfEitherHemisphere() {
    return number <= LAST_OF_LEVEL_1;
  }

  /** The unit of the calendar that it is: a season, a quarter, a third or a half of a year. */
  Precision precision() {
    return switch (months) {
      case 4 -> Precision.QUADRIMESTER;
      case 6 -> Precision.SEMESTER;
      default -> number < QUARTER_1.number ? Precision.SEASON : Precision.QUARTER;
    };
  }

  /** The month in which it begins, or may begin where it is of either hemisphere; 1 to 12. */
  int firstMonth() {
    return firstMonth;
  }

  /** How many months it lasts, or may fall in; beyond 12 less the first, in the next year. */
  int months() {
    return months;
  }
}
