package org.chancery.io.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.meta.ValueType;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.Message;
import org.chancery.time.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * What spreadsheets make of values when they save a table: dates in the way of a country, large
 * numbers with a power of ten, {@code TRUE}, decimal commas, apostrophes. A value is never taken
 * from such a cell where it could be another one.
 */
final class SpreadsheetForms {

  /**
   * What a refused cell looks like.
   *
   * @param wording what was expected, and what there is instead
   * @param suggestions the values that may have been meant, each of which can be read
   */
  record Guess(Message wording, List<String> suggestions) {}

  private static final int LONGEST = 40;
  private static final Pattern SCIENTIFIC =
      Pattern.compile("-?[1-9](?:[.,][0-9]{1,14})?E\\+[0-9]{2,3}");
  private static final Pattern GROUPED =
      Pattern.compile("-?[1-9][0-9]{0,2}(?:[,. '\u00A0\u202F][0-9]{3})+");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("(-?[0-9]+),([0-9]+)");
  private static final Pattern WHOLE_DECIMAL = Pattern.compile("(-?[0-9]+)[.,]0+");

  private static final Pattern MIDNIGHT = Pattern.compile("[ T]0?0:00(?::00(?:\\.0+)?)?$");
  private static final Pattern NUMERIC =
      Pattern.compile("([0-9]{1,2})([./-])([0-9]{1,2})\\2([0-9]{2}|[0-9]{4})");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("([0-9]{4})[/.-]([0-9]{1,2})[/.-]([0-9]{1,2})");
  private static final Pattern NAMED =
      Pattern.compile("(?:([0-9]{1,2})[- ])?([A-Za-z]{3,9})[- ]([0-9]{2}|[0-9]{4})");
  private static final Pattern DAY_AND_MONTH =
      Pattern.compile("[0-9]{1,2}[- .]([A-Za-z]{3,9})\\.?");
  private static final Pattern DAY_NUMBER = Pattern.compile("[1-9][0-9]{4}");
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  /** Where a spreadsheet begins the hundred years of those with two digits. */
  private static final int FIRST_YEAR = 1930;

  private static final int CENTURY = 100;
  private static final int SEPTEMBER = 8;
  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  /** In the languages of the neighbourhood; capitals, as spreadsheets have them. */
  private static final Map<String, String> TRUTHS =
      Map.ofEntries(
          Map.entry("TRUE", "true"),
          Map.entry("FALSE", "false"),
          Map.entry("WAHR", "true"),
          Map.entry("FALSCH", "false"),
          Map.entry("VRAI", "true"),
          Map.entry("FAUX", "false"),
          Map.entry("VERDADERO", "true"),
          Map.entry("FALSO", "false"),
          Map.entry("DOĞRU", "true"),
          Map.entry("YANLIŞ", "false"),
          Map.entry("ИСТИНА", "true"),
          Map.entry("ЛОЖЬ", "false"),
          Map.entry("АҚИҚАТ", "true"),
          Map.entry("ЖАЛҒАН", "false"));

  private SpreadsheetForms() {}

  /** The one form that can mean nothing else: {@code TRUE} and {@code FALSE}; null for others. */
  static @Nullable Boolean truth(String cell) {
    return switch (cell) {
      case "TRUE" -> Boolean.TRUE;
      case "FALSE" -> Boolean.FALSE;
      default -> null;
    };
  }

  /**
   * Whether a text that can be read looks like a number of many digits which a spreadsheet has
   * rounded, {@code 1.23E+11}.
   */
  static boolean isRounded(String text) {
    return text.length() <= LONGEST && text.indexOf("E+") > 0 && SCIENTIFIC.matcher(text).matches();
  }

  /** What a cell that cannot be read looks like; null where a spreadsheet has no part in it. */
  static @Nullable Guess guess(ValueType<?> type, String cell) {
    if (cell.length() > LONGEST) {
      return null;
    }
    if (cell.startsWith("'") && isReadable(type, cell.substring(1))) {
      return new Guess(
          Message.of("expected the value without the apostrophe before it"),
          List.of(cell.substring(1)));
    }
    if (type.javaType() == EventDate.class) {
      return guessDate(type, cell);
    }
    return switch (type.kind()) {
      case BOOLEAN -> guessTruth(cell);
      case INTEGER, DECIMAL -> guessNumber(type, cell);
      case TEXT -> isRounded(cell) ? rounded() : null;
    };
  }

  private static Guess rounded() {
    return new Guess(
        Message.of("expected the value in full; a spreadsheet has rounded it and digits are lost"),
        List.of());
  }

  private static @Nullable Guess guessTruth(String cell) {
    String truth = TRUTHS.get(cell.toUpperCase(Locale.ROOT));
    return truth == null ? null : new Guess(Message.of("expected true or false"), List.of(truth));
  }

  private static @Nullable Guess guessNumber(ValueType<?> type, String cell) {
    if (isRounded(cell)) {
      return rounded();
    }
    Set<String> numbers = new LinkedHashSet<>();
    Matcher whole = WHOLE_DECIMAL.matcher(cell);
    Matcher comma = DECIMAL_COMMA.matcher(cell);
    if (GROUPED.matcher(cell).matches()) {
      numbers.add(cell.replaceAll("[^0-9-]", ""));
    }
    if (whole.matches()) {
      numbers.add(whole.group(1));
    } else if (comma.matches()) {
      numbers.add(comma.group(1) + "." + comma.group(2));
    }
    List<String> readable = numbers.stream().filter(number -> isReadable(type, number)).toList();
    return readable.isEmpty()
        ? null
        : new Guess(
            Message.of("expected a number without grouping, with a point before its decimals"),
            readable);
  }

  private static @Nullable Guess guessDate(ValueType<?> type, String cell) {
    String day = MIDNIGHT.matcher(cell).replaceFirst("");
    if (DAY_NUMBER.matcher(day).matches()) {
      return new Guess(
          Message.of(
              "expected a date such as 2024-09-17, not the number that a spreadsheet has for it"),
          List.of(DAY_ZERO.plusDays(Long.parseLong(day)).toString()));
    }
    Matcher yearless = DAY_AND_MONTH.matcher(day);
    if (yearless.matches() && month(yearless.group(1)) > 0) {
      return new Guess(
          Message.of("expected a date such as 2024-09-17; a spreadsheet has left out its year"),
          List.of());
    }
    List<String> dates = new ArrayList<>();
    for (String date : readings(day)) {
      if (isReadable(type, date) && !dates.contains(date)) {
        dates.add(date);
      }
    }
    if (dates.isEmpty()) {
      return null;
    }
    return new Guess(
        dates.size() == 1
            ? Message.of("expected a date such as 2024-09-17, not as a spreadsheet writes it")
            : Message.of(
                "expected a date such as 2024-09-17; in this one the day or the month may be first"),
        dates);
  }

  /**
   * The days and months that a text may stand for, in the form of the model, also impossible ones.
   */
  private static List<String> readings(String day) {
    Matcher numeric = NUMERIC.matcher(day);
    if (numeric.matches()) {
      String year = fullYear(numeric.group(4));
      String dayFirst = date(year, numeric.group(3), numeric.group(1));
      return numeric.group(2).equals(".") // with points the day is first everywhere
          ? List.of(dayFirst)
          : List.of(dayFirst, date(year, numeric.group(1), numeric.group(3)));
    }
    Matcher yearFirst = YEAR_FIRST.matcher(day);
    if (yearFirst.matches()) {
      return List.of(date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
    }
    Matcher named = NAMED.matcher(day);
    if (named.matches() && month(named.group(2)) > 0) {
      String month = String.valueOf(month(named.group(2)));
      return List.of(date(fullYear(named.group(3)), month, named.group(1)));
    }
    return List.of(day); // without the time of midnight that may have been behind it
  }

  private static String date(String year, String month, @Nullable String day) {
    String monthOfYear = year + "-" + twoDigits(month);
    return day == null ? monthOfYear : monthOfYear + "-" + twoDigits(day);
  }

  private static String twoDigits(String digits) {
    return digits.length() == 1 ? "0" + digits : digits;
  }

  private static String fullYear(String digits) {
    if (digits.length() > 2) {
      return digits;
    }
    int year = FIRST_YEAR / CENTURY * CENTURY + Integer.parseInt(digits);
    return String.valueOf(year < FIRST_YEAR ? year + CENTURY : year);
  }

  /** The number of an English month, in full or short; 0 where it is none. */
  private static int month(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (int month = 0; month < MONTHS.size(); month++) {
      String full = MONTHS.get(month);
      if (full.startsWith(lower) || (month == SEPTEMBER && lower.equals("sept"))) {
        return month + 1;
      }
    }
    return 0;
  }

  private static boolean isReadable(ValueType<?> type, String text) {
    try {
      type.parse(text);
      return true;
    } catch (InvalidValueException e) {
      return false;
    }
  }
}
