package org.chancery.time;

/** Reads plain numbers and days within a text, without an object. */
final class PlainDigits {

  private PlainDigits() {}

  /** Returns the number of two digits at an index of the text, or -1 where it is none. */
  static int two(String text, int at) {
    int tens = text.charAt(at) - '0';
    int ones = text.charAt(at + 1) - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
  }

  /** Returns the number of four digits at an index of the text, or -1 where it is none. */
  static int four(String text, int at) {
    int high = two(text, at);
    int low = two(text, at + 2);
    return high < 0 || low < 0 ? -1 : high * 100 + low;
  }

  /** Returns the day of the form 2024-09-17 at an index, or {@code NONE} where it is none. */
  static long day(String text, int at) {
    int year = four(text, at);
    int month = two(text, at + 5);
    int day = two(text, at + 8);
    if (year < 0
        || text.charAt(at + 4) != '-'
        || text.charAt(at + 7) != '-'
        || month < 1
        || month > 12
        || day < 1
        || day > Days.lengthOfMonth(year, month)) {
      return Days.NONE;
    }
    return Days.of(year, month, day);
  }
}
