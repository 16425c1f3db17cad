package org.chancery.time;

import java.util.stream.Stream;

/** Finds the styles that data files name. */
final class ImportStyles {

  private ImportStyles() {}

  static ImportStyle named(String name) {
    return all().filter(style -> style.name().equals(name)).findFirst().orElseThrow();
  }

  static Stream<ImportStyle> all() {
    return Stream.of(
        ImportStyle.ISO,
        ImportStyle.ISO_FAR_FUTURE,
        ImportStyle.ISO_FILLED,
        ImportStyle.DAY_MONTH_YEAR,
        ImportStyle.MONTH_DAY_YEAR,
        ImportStyle.dayMonthShortYear(1900),
        ImportStyle.dayMonthShortYear(1930),
        ImportStyle.monthDayShortYear(1950),
        ImportStyle.ENGLISH);
  }
}
