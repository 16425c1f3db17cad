package org.chancery.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The days and months that a date may stand for, where they are few. */
final class PossibleDates {

  private PossibleDates() {}

  static @Nullable List<LocalDate> days(Extent extent, int atMost) {
    return units(extent, atMost, day -> day, day -> day.toEpochDay());
  }

  static @Nullable List<YearMonth> months(Extent extent, int atMost) {
    return units(extent, atMost, YearMonth::from, month -> month.atEndOfMonth().toEpochDay());
  }

  private static <T> @Nullable List<T> units(
      Extent extent, int atMost, Function<LocalDate, T> unitOf, Function<T, Long> lastDayOf) {
    if (atMost < 1) {
      throw new IllegalArgumentException("expected a number from 1, got " + atMost);
    }
    if (!Days.isLocalDate(extent.firstBegin) || !Days.isLocalDate(extent.lastEnd)) {
      return null;
    }
    List<T> units = new ArrayList<>();
    long day = extent.ceiling(extent.firstBegin);
    while (day != Days.NONE) {
      if (units.size() == atMost) {
        return null;
      }
      T unit = unitOf.apply(LocalDate.ofEpochDay(day));
      units.add(unit);
      day = extent.ceiling(lastDayOf.apply(unit) + 1);
    }
    return List.copyOf(units);
  }
}
