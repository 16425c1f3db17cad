package org.chancery.time;

import java.util.Locale;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.Message;
import org.chancery.time.ImportAssumption.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A day in numbers with the year last, such as 17/09/2024.
 *
 * @param dayFirst whether the day is first, and not the month
 * @param firstYear the first of the hundred years of which years of two digits are; null where
 *     years have four digits
 */
record NumericForm(boolean dayFirst, @Nullable Integer firstYear) implements CellForm {

  private static final String SEPARATORS = "/.-";
  private static final int DIGITS_OF_YEAR = 4;
  private static final int LAST_MONTH = 12;
  private static final int CENTURY = 100;

  @Override
  public String examples() {
    return (dayFirst ? "17/09/" : "09/17/") + (firstYear == null ? "2024" : "24");
  }

  @Override
  public EventDate read(ImportCell cell) {
    int first = dayOrMonth(cell);
    char separator = cell.peek(0);
    if (SEPARATORS.indexOf(separator) < 0 || !cell.skip(separator)) {
      throw refused(cell);
    }
    int second = dayOrMonth(cell);
    if (!cell.skip(separator)) {
      throw refused(cell);
    }
    String digits = cell.digits();
    if (!cell.isAtEnd()) {
      throw refused(cell);
    }
    int year = year(cell, digits);
    int month = dayFirst ? second : first;
    int day = dayFirst ? first : second;
    EventDate date = cell.day(year, month, day);
    if (day <= LAST_MONTH && day != month) {
      cell.assume(
          dayFirst ? Kind.DAY_BEFORE_MONTH : Kind.MONTH_BEFORE_DAY,
          String.format(
              Locale.ROOT,
              "\"%s\" is %s, the %s first",
              cell.text(),
              EnglishMonths.text(year, month, day),
              dayFirst ? "day" : "month"));
    }
    if (firstYear != null) {
      cell.assume(
          Kind.CENTURY,
          String.format(
              Locale.ROOT,
              "the year %s in \"%s\" is %d, of the years %d to %d",
              digits,
              cell.text(),
              year,
              firstYear,
              firstYear + CENTURY - 1));
    }
    return date;
  }

  private int dayOrMonth(ImportCell cell) {
    String digits = cell.digits();
    if (digits.isEmpty() || digits.length() > 2) {
      throw refused(cell);
    }
    return Integer.parseInt(digits);
  }

  private int year(ImportCell cell, String digits) {
    if (firstYear == null && digits.length() == 2) {
      throw cell.refused(Message.of("expected a year of four digits instead of {0}", digits));
    }
    if (firstYear != null && digits.length() == DIGITS_OF_YEAR) {
      throw cell.refused(Message.of("expected a year of two digits instead of {0}", digits));
    }
    if (digits.length() != (firstYear == null ? DIGITS_OF_YEAR : 2)) {
      throw refused(cell);
    }
    int year = Integer.parseInt(digits);
    return firstYear == null ? year : firstYear + Math.floorMod(year - firstYear, CENTURY);
  }

  private InvalidValueException refused(ImportCell cell) {
    if (dayFirst) {
      return cell.refused(
          firstYear == null
              ? "expected the day, the month and a year of four digits, with one of / . - twice"
              : "expected the day, the month and a year of two digits, with one of / . - twice");
    }
    return cell.refused(
        firstYear == null
            ? "expected the month, the day and a year of four digits, with one of / . - twice"
            : "expected the month, the day and a year of two digits, with one of / . - twice");
  }
}
