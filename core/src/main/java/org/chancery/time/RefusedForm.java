package org.chancery.time;

import java.util.regex.Pattern;

/**
 * The forms that look like a date and are refused, so that a message can say what to write instead.
 * The first one that fits counts.
 */
enum RefusedForm {
  SET("[\\[{].*", "a set of dates, [..] or {..}, is not read by this version yet"),
  DRAFT_OPEN("(?i)open", "the draft's \"open\" is now \"..\", as in 2024-09-17/.."),
  DRAFT_UNKNOWN("(?i)unknown", "the draft's \"unknown\" is now an empty end, as in 2024-09-17/"),
  DRAFT_DIGIT(
      "(?=.*[uUx])[0-9uUxX-]+[?~%]?",
      "the draft's \"u\" or \"x\" for an unspecified digit is now \"X\", which this version does not"
          + " read yet"),
  DRAFT_LONG_YEAR(
      "y-?[0-9].*", "the draft's \"y\" is now \"Y\", which this version does not read yet"),
  DRAFT_BOTH(".*(\\?~|~\\?)", "the draft's \"?~\" is now \"%\""),
  LONG_YEAR("Y-?[0-9].*", "a year written with Y is not read by this version yet"),
  NEGATIVE_YEAR("-[0-9]{4}.*", "a negative year is not read by this version yet"),
  UNSPECIFIED_DIGIT(
      "(?=.*X)[0-9X]{4}(-[0-9X]{2}){0,2}[?~%]?",
      "a date with unspecified digits (X) is not read by this version yet"),
  SEASON(
      "[0-9]{4}-2[1-4][?~%]?",
      "a season, 21 to 24 after the year, is not read by this version yet"),
  PART_OF_YEAR(
      "[0-9]{4}-(2[5-9]|3[0-9]|4[01])[?~%]?",
      "a part of a year, 25 to 41 after the year, is not read by this version"),
  SIGNIFICANT_DIGITS("[0-9]+S[0-9]+", "a number of significant digits is not read by this version"),
  DATE_TIME("[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ].*", "expected a date without a time of day"),
  QUALIFIED_PART(
      "(?=.*[?~%].)[0-9?~%-]+",
      "a qualifier of one part of a date is not read by this version; expected it at the end"),
  RANGE(".*\\.\\..*", "expected \"..\" only as an open end, as in 2024-09-17/.."),
  BASIC_FORMAT("[0-9]{8}[?~%]?", "expected a day with hyphens, such as 2024-09-17"),
  MORE_DIGITS(
      "[0-9]{5,}(-.*)?",
      "expected a year of four digits; a longer one, written with Y, is not read by this version"
          + " yet"),
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
