package org.chancery.time;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What several dates have in common, so that a text need say it but once. */
enum DateScope {
  /** Nothing that a text could leave out. */
  NOTHING,
  /** They are years of one era. */
  ERA,
  /** They are days or months of one year. */
  YEAR,
  /** They are days of one month. */
  MONTH;

  private static final String MIXED = "mixed";

  /** Returns what the dates have in common, with the ends of intervals, none open among them. */
  static DateScope of(List<EventDate> items) {
    if (unit(items).equals(MIXED) || !items.stream().allMatch(DateScope::canBeBrief)) {
      return NOTHING;
    }
    List<DateParts> dates = dates(items);
    if (dates.stream().anyMatch(date -> (date.uncertain | date.approximate) != 0)) {
      return NOTHING;
    }
    DateParts first = dates.get(0);
    if (first.month == Digits.ABSENT) {
      String era = DateWords.era(first.year);
      return allOrNothing(dates.stream().allMatch(d -> DateWords.era(d.year).equals(era)), ERA);
    }
    boolean sameYear = dates.stream().allMatch(date -> date.year == first.year);
    boolean sameMonth = dates.stream().allMatch(date -> date.month == first.month);
    boolean isDay = first.day != Digits.ABSENT;
    return allOrNothing(sameYear, isDay && sameMonth ? MONTH : YEAR);
  }

  /** Whether it is a date, or has two ends that differ: September–September would be no text. */
  private static boolean canBeBrief(EventDate item) {
    EventDate start = item.start();
    return start != null && item.end() != null && (!item.isInterval() || !start.equals(item.end()));
  }

  private static DateScope allOrNothing(boolean common, DateScope scope) {
    return common ? scope : NOTHING;
  }

  /** The dates, with the ends of intervals. */
  static List<DateParts> dates(List<EventDate> items) {
    return items.stream()
        .flatMap(item -> item.isInterval() ? Stream.of(item.start(), item.end()) : Stream.of(item))
        .filter(Objects::nonNull)
        .map(EventDate::parts)
        .toList();
  }

  /** The word of keys for the unit that all the dates are, days, months or years; else mixed. */
  static String unit(List<EventDate> items) {
    List<DateParts> dates = dates(items);
    String unit = unit(dates.get(0));
    return dates.stream().allMatch(date -> isPlain(date) && unit(date).equals(unit)) ? unit : MIXED;
  }

  static String unit(DateParts date) {
    if (date.month == Digits.ABSENT) {
      return "year";
    }
    return date.day == Digits.ABSENT ? "month" : "day";
  }

  private static boolean isPlain(DateParts date) {
    return date.unspecified == 0 && date.significant == 0 && date.part() == null && date.time == 0;
  }
}
