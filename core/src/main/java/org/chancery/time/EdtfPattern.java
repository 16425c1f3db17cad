package org.chancery.time;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/**
 * The regular expression of a date, for schemas. It has no look-around and no back references, so
 * that every engine takes it, and those of finite automata in linear time.
 *
 * <p>The calendar is in it: the length of each month, leap years, digits that are not specified but
 * have to leave some day. Not in it is what a regular expression would have to count or compare
 * for.
 */
final class EdtfPattern {

  private static final int LONGEST_YEAR = 16;
  private static final int SHORTEST_LONG_YEAR = 5;

  private static final String QUALIFIER = "[?~%]?";
  private static final String DIGIT = "[0-9X]";

  /** Four digits; a year before year zero has one that is not 0. */
  private static final String YEAR =
      anyOf(
          DIGIT + "{4}",
          "-"
              + anyOf(
                  "[1-9X]" + DIGIT + "{3}",
                  "0[1-9X]" + DIGIT + "{2}",
                  "00[1-9X]" + DIGIT,
                  "000[1-9X]"));

  private static final String SIGNIFICANT_YEAR =
      anyOf("[0-9]{4}", "-" + anyOf("[1-9][0-9]{3}", "0[1-9][0-9]{2}", "00[1-9][0-9]", "000[1-9]"))
          + "S[1-4]";

  /** Years of which one at least, where digits are not specified, is a leap year. */
  private static final String LEAP_YEAR =
      anyOf(
          "-?"
              + anyOf(
                  DIGIT + "{2}" + anyOf("0[48X]", "[2468][048X]", "[13579][26X]", "X[02468X]"),
                  anyOf("0[48X]", "[2468][048X]", "[13579][26X]", "X[02468X]") + "00"),
          "0000");

  /** Leap years that have all their digits. */
  private static final String PLAIN_LEAP_YEAR =
      anyOf(
          "-?"
              + anyOf(
                  "[0-9]{2}" + anyOf("0[48]", "[2468][048]", "[13579][26]"),
                  anyOf("0[48]", "[2468][048]", "[13579][26]") + "00"),
          "0000");

  private static final String MONTH = anyOf("0[1-9X]", "1[0-2X]", "X" + DIGIT);
  private static final String PART_OF_YEAR = anyOf("2[1-9]", "3[0-9]", "4[01]");
  private static final String MONTH_OF_31 = anyOf("0[13578X]", "1[02X]", "X[0-3578X]");
  private static final String MONTH_OF_30 = anyOf("0[469]", "11", "X[469]");
  private static final String UP_TO_28 = anyOf("0[1-9X]", "1" + DIGIT, "2[0-8X]", "X" + DIGIT);
  private static final String UP_TO_30 = anyOf("0[1-9X]", "[12]" + DIGIT, "3[0X]", "X" + DIGIT);
  private static final String UP_TO_31 = anyOf("0[1-9X]", "[12]" + DIGIT, "3[01X]", "X" + DIGIT);
  private static final String LEAP_DAY = "29";

  private static final String TIME_OF_DAY =
      "T"
          + anyOf("[01][0-9]", "2[0-3]")
          + ":[0-5][0-9]:[0-5][0-9]"
          + anyOf(
              "Z",
              "[+]" + anyOf("0[0-9]", "1[0-7]") + "(?::[0-5][0-9])?",
              "-" + anyOf("0[1-9]", "1[0-7]") + "(?::[0-5][0-9])?",
              "-00:" + anyOf("0[1-9]", "[1-5][0-9]"),
              "[+-]18(?::00)?")
          + "?";

  static final String TEXT = text();

  private EdtfPattern() {}

  private static String text() {
    String date = QUALIFIER + anyOf(longYear(), SIGNIFICANT_YEAR + QUALIFIER, calendarDate());
    String open = "\\.\\.";
    String interval =
        anyOf(
            anyOf(anyOf(date, open) + "?/", "") + date,
            anyOf(date, open) + "/" + "(?:" + open + ")?",
            "/" + open);
    String members = "(?:" + open + ")?" + date + "(?:" + anyOf(",", open) + date + ")*";
    String set = members + "(?:" + open + ")?";
    return "^"
        + anyOf(interval, plainDay() + TIME_OF_DAY, "\\[" + set + "\\]", "\\{" + set + "\\}")
        + "$";
  }

  /** A date by year, month and day, each qualified or not, after its first qualifier. */
  private static String calendarDate() {
    String hyphen = QUALIFIER + "-" + QUALIFIER;
    String day =
        anyOf(
            MONTH_OF_31 + hyphen + UP_TO_31,
            MONTH_OF_30 + hyphen + UP_TO_30,
            "02" + hyphen + UP_TO_28);
    return anyOf(
            YEAR + "(?:" + hyphen + anyOf(day, MONTH, PART_OF_YEAR) + ")?",
            LEAP_YEAR + hyphen + "02" + hyphen + LEAP_DAY)
        + QUALIFIER;
  }

  /** A day with all its digits and no qualifier. */
  private static String plainDay() {
    String day = anyOf("0[1-9]", "1[0-9]", "2[0-8]");
    return anyOf(
        anyOf("[0-9]{4}", "-[1-9][0-9]{3}", "-0[1-9][0-9]{2}", "-00[1-9][0-9]", "-000[1-9]")
            + anyOf(
                "-(?:0[13578]|1[02])-" + anyOf("0[1-9]", "[12][0-9]", "3[01]"),
                "-(?:0[469]|11)-" + anyOf("0[1-9]", "[12][0-9]", "30"),
                "-02-" + day),
        PLAIN_LEAP_YEAR + "-02-" + LEAP_DAY);
  }

  /** A year after Y, of five to sixteen digits, written out or with an exponent. */
  private static String longYear() {
    StringJoiner forms = new StringJoiner("|", "(?:", ")");
    forms.add("[1-9][0-9]{" + (SHORTEST_LONG_YEAR - 1) + "," + (LONGEST_YEAR - 1) + "}");
    for (int digits = 1; digits < LONGEST_YEAR; digits++) {
      String number = "[1-9]" + (digits == 1 ? "" : "[0-9]{" + (digits - 1) + "}");
      forms.add(number + "E" + exponent(Math.max(SHORTEST_LONG_YEAR - digits, 1), digits));
    }
    return "Y-?" + forms + "(?:S" + anyOf("[1-9]", "1[0-6]") + ")?" + QUALIFIER;
  }

  private static String exponent(int least, int digits) {
    List<String> all = new ArrayList<>();
    int greatest = LONGEST_YEAR - digits;
    for (int i = least; i <= greatest; i++) {
      all.add(String.valueOf(i));
    }
    return anyOf(all.toArray(String[]::new));
  }

  private static String anyOf(String... forms) {
    return forms.length == 1 ? forms[0] : "(?:" + String.join("|", forms) + ")";
  }
}
