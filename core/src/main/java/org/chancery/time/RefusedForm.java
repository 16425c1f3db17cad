package org.chancery.time;

import java.util.regex.Pattern;

/**
 * The forms that look like a date and are refused, so that a message can say what to write instead.
 * The first one that fits counts.
 */
enum RefusedForm {
  DRAFT_OPEN("(?i)open", "the draft's \"open\" is now \"..\", as in 2024-09-17/.."),
  DRAFT_UNKNOWN("(?i)unknown", "the draft's \"unknown\" is now an empty end, as in 2024-09-17/"),
  DRAFT_LONG_YEAR(
      "y-?[0-9].*",
      "the draft's \"y\", \"e\" and \"p\" are now \"Y\", \"E\" and \"S\", as in Y-17E7S2"),
  DRAFT_EXPONENT("Y-?[0-9]+e.*", "the draft's \"e\" is now \"E\", as in Y-17E7"),
  DRAFT_SIGNIFICANT("Y?-?[0-9]+(E[0-9]+)?p.*", "the draft's \"p\" is now \"S\", as in 1950S2"),
  DRAFT_DIGIT(
      "[0-9X?~%-]*+[uUx][0-9uUxX?~%-]*+",
      "the draft's \"u\" or \"x\" for an unspecified digit is now \"X\", as in 199X"),
  DRAFT_BOTH("[0-9X-]*(\\?~|~\\?).*", "the draft's \"?~\" is now \"%\", as in 2024%"),
  DRAFT_GROUP(
      "[0-9X?~%-]*\\(.*",
      "the draft's parentheses are gone: a qualifier before a part is that part's alone, as in"
          + " 2024-?09, and one after it is that of all before it, as in 2024-09?-17"),
  DRAFT_HEMISPHERE(
      "[0-9]{4}-2[1-4][?~%]?\\^.*",
      "the draft's \"^\" is gone: 25 to 28 are the seasons of the north, 29 to 32 of the south"),
  LOWER_CASE_TIME(
      "[0-9]{4}-[0-9]{2}-[0-9]{2}[t ][0-9].*", "expected a \"T\" between the day and the time"),
  MONTH_OF_LONG_YEAR(
      "Y-?[0-9]+(E[0-9]+)?-.*", "expected a year written with Y alone, without a month"),
  RANGE(
      ".*\\.\\..*",
      "expected \"..\" only as an open end, as in 2024-09-17/.., or once in a member of a set"),
  INTERVAL_IN_SET(".*/.*", "expected a range in a set with \"..\", as in [2024..2026]"),
  QUALIFIED_TIME("[^T]*[?~%].*T.*|.*T.*[?~%]", "expected a time without a qualifier"),
  SHORT_NUMBER(
      "-?[0-9]{1,3}", "expected a year of four digits, or a decade as 196X and a century as 19XX"),
  SHORT_PART("[0-9]{4}-[0-9](-.*)?|[0-9]{4}-[0-9]{2}-[0-9]", "expected two digits, as in 2024-09"),
  DECADE_IN_WORDS("[0-9]{3,4}s", "expected a decade as 196X"),
  BASIC_FORMAT("[0-9]{8}[?~%]?", "expected a day with hyphens, such as 2024-09-17"),
  MORE_DIGITS(
      "-?[0-9]{5,}(-.*)?",
      "expected a year of four digits; a longer one is written with Y, as in Y17000"),
  OTHER_DIGITS(".*(?![0-9])\\p{Nd}.*", "expected the digits 0 to 9 alone"),
  WHITE_SPACE(".*[\\s\\p{Z}].*", "expected a date without white space"),
  OTHER(".*", "expected a date of EDTF such as 2024, 2024-09, 2024-09-17 or 2024-09-17/..");

  private final Pattern pattern;
  private final String message;

  RefusedForm(String regex, String message) {
    this.pattern = Pattern.compile(regex, Pattern.DOTALL);
    this.message = message;
  }

  static RefusedForm of(String text) {
    for (RefusedForm form : values()) {
      if (form.pattern.matcher(text).matches()) {
        return form;
      }
    }
    return OTHER;
  }

  String message() {
    return message;
  }
}
