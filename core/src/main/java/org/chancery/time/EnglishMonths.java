package org.chancery.time;

import java.time.Month;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The English names of the months, as {@link Month} has them, whatever the locale. */
final class EnglishMonths {

  private static final int ABBREVIATION = 3;
  private static final String SEPT = "SEPT";

  private EnglishMonths() {}

  /** Returns the number of a month by its name, in full or short, of any case; null for others. */
  static @Nullable Integer number(String word) {
    boolean hasDot = word.endsWith(".");
    String name = word.substring(0, word.length() - (hasDot ? 1 : 0)).toUpperCase(Locale.ROOT);
    if (name.equals(SEPT)) {
      return Month.SEPTEMBER.getValue();
    }
    for (Month month : Month.values()) {
      boolean isShort = name.equals(month.name().substring(0, ABBREVIATION));
      if (isShort || (!hasDot && name.equals(month.name()))) {
        return month.getValue();
      }
    }
    return null;
  }

  /** Returns the name of a month for a sentence: {@code November}. */
  static String name(Month month) {
    String name = month.name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  /** Returns a month for a sentence: {@code November 1973}. */
  static String text(int year, int month) {
    return name(Month.of(month)) + " " + year;
  }

  /** Returns a day for a sentence: {@code 17 November 1973}. */
  static String text(int year, int month, int day) {
    return day + " " + text(year, month);
  }
}
