package org.chancery.time;

import java.util.Map;

/** The text of the year of a date. */
final class YearText {

  private static final int YEAR_DIGITS = 4;
  private static final int DECADE = 10;
  private static final int CENTURY = 100;

  private final DateWords words;
  private final DateParts parts;
  private final String pattern;

  /**
   * Makes the text of a year.
   *
   * @param pattern the year as it stands in the date, without qualifiers
   */
  YearText(DateWords words, DateParts parts, String pattern) {
    this.words = words;
    this.parts = parts;
    this.pattern = pattern;
  }

  /** Whether it is one year. */
  boolean isOne() {
    return !parts.isUnspecified(DateComponent.YEAR) && parts.significant == 0;
  }

  /** Whether nothing is said of it. */
  boolean isUnknown() {
    return parts.yearDigits == 0xFFFF && !parts.negative && !isOne();
  }

  /** The year alone. */
  Phrase alone() {
    if (isOne()) {
      return words.year(parts.year);
    }
    if (parts.significant > 0) {
      return significant();
    }
    int unspecified = unspecifiedAtTheEnd();
    long first = parts.year;
    if (!parts.negative && unspecified == 1 && first >= CENTURY && first % CENTURY != 0) {
      return words.phrase("decade", "number", Phrase.of(first));
    }
    if (!parts.negative && unspecified == 2 && first >= CENTURY) {
      return century(first);
    }
    return beside();
  }

  private Phrase century(long first) {
    long number = first / CENTURY + 1;
    return words.phrase(
        "century",
        Map.of(
            "ordinal", words.ordinal(number),
            "roman", Phrase.of(Roman.of(number)),
            "first", Phrase.of(first),
            "last", Phrase.of(first + CENTURY - 1)));
  }

  private Phrase significant() {
    Phrase year = words.year(parts.year);
    return parts.significant == parts.yearLength
        ? year
        : words.phrase("significant", "year", year, "some", range());
  }

  /** The year beside a month or a day, of which it says that one year is meant. */
  Phrase beside() {
    if (isOne()) {
      return words.year(parts.year);
    }
    if (isUnknown()) {
      return words.phrase("unknown.year");
    }
    return unspecifiedAtTheEnd() > 0
        ? range()
        : words.phrase("pattern.year", "pattern", Phrase.of(pattern));
  }

  /** The first and the last year that it may be. */
  private Phrase range() {
    long size = 1;
    int open = parts.significant > 0 ? parts.yearLength - parts.significant : unspecifiedAtTheEnd();
    for (int i = 0; i < open; i++) {
      size *= DECADE;
    }
    long smallest = Math.abs(parts.year) / size * size;
    long greatest = smallest + size - 1;
    // Year zero is not one of those before it.
    long first = parts.negative ? -greatest : smallest;
    long last = parts.negative ? -Math.max(smallest, 1) : greatest;
    return words.phrase("some.year", "first", words.year(first), "last", words.year(last));
  }

  /** How many digits are unspecified, if they are the last ones; else 0. */
  private int unspecifiedAtTheEnd() {
    int count = 0;
    while (count < YEAR_DIGITS && isUnspecified(count)) {
      count++;
    }
    for (int i = count; i < YEAR_DIGITS; i++) {
      if (isUnspecified(i)) {
        return 0;
      }
    }
    return count;
  }

  private boolean isUnspecified(int digit) {
    return (parts.yearDigits >> (4 * digit) & Digits.X) == Digits.X;
  }
}
