package org.chancery.time;

import org.chancery.problem.InvalidValueException;
import org.chancery.time.ImportAssumption.Kind;

/** YYYY-MM-DD, YYYY-MM or YYYY, in which a month or a day of 00 is not given. */
record IsoForm() implements CellForm {

  private static final int DIGITS_OF_YEAR = 4;

  @Override
  public String examples() {
    return "2024-09-17, 2024-09 and 2024";
  }

  @Override
  public EventDate read(ImportCell cell) {
    int year = number(cell, DIGITS_OF_YEAR);
    if (cell.isAtEnd()) {
      return cell.year(year);
    }
    int month = partOfYear(cell);
    if (cell.isAtEnd()) {
      return month == 0 ? yearOf(cell, year, "the month") : cell.month(year, month);
    }
    int day = partOfYear(cell);
    if (!cell.isAtEnd()) {
      throw refused(cell);
    }
    if (month == 0 && day == 0) {
      return yearOf(cell, year, "the month and the day");
    }
    if (day == 0) {
      EventDate date = cell.month(year, month);
      assumeAbsent(cell, "the day");
      return date;
    }
    return cell.day(year, month, day);
  }

  private static EventDate yearOf(ImportCell cell, int year, String absent) {
    EventDate date = cell.year(year);
    assumeAbsent(cell, absent);
    return date;
  }

  private static void assumeAbsent(ImportCell cell, String absent) {
    cell.assume(
        Kind.ZERO_IS_ABSENT, "00 for " + absent + " in \"" + cell.text() + "\" is not given");
  }

  private static int partOfYear(ImportCell cell) {
    if (!cell.skip('-')) {
      throw refused(cell);
    }
    return number(cell, 2);
  }

  private static int number(ImportCell cell, int length) {
    String digits = cell.digits();
    if (digits.length() != length) {
      throw refused(cell);
    }
    return Integer.parseInt(digits);
  }

  private static InvalidValueException refused(ImportCell cell) {
    return cell.refused("expected four digits of a year, with two of a month and of a day or not");
  }
}
