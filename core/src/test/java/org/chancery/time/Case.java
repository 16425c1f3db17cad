package org.chancery.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * A date of a small calendar, with all that it leaves possible written out: every set of days that
 * the event may have taken, and every period that the date may be as a whole. Each is a number with
 * a bit a day. This is made of what the date means, apart from the library, so that the two can be
 * compared.
 *
 * <p>The calendar has the days around which the dates of the tests begin and end, in February and
 * March 2024; one day before them and two after for all others; and bits on either side for what is
 * open, two of them after, because what happens in every month to come need not happen on one day.
 *
 * @param text the EDTF text
 * @param units the periods of which the date names one, where it is no interval and no set
 * @param taken the sets of days that the event may have taken
 * @param periods the periods that the date may be as a whole
 */
record Case(String text, List<Long> units, Set<Long> taken, Set<Long> periods) {

  private static final List<LocalDate> DAYS =
      IntStream.of(1, 2, 3, 4, 5, 6, 13, 14, 15, 16, 17, 25, 28, 29, 30, 31, 32, 45, 59, 60)
          .mapToObj(day -> LocalDate.of(2024, 1, 31).plusDays(day))
          .toList();
  private static final int PAST = 0;
  private static final int EARLIER = 1;
  private static final int LATER = DAYS.size() + 2;
  private static final int LATEST = DAYS.size() + 3;
  private static final int FUTURE = DAYS.size() + 4;
  private static final int EVER = DAYS.size() + 5;

  static final Case OPEN_START = new Case("..", List.of(bit(PAST)), Set.of(), Set.of());
  static final Case OPEN_END = new Case("..", List.of(bit(EVER)), Set.of(), Set.of());
  static final Case UNKNOWN =
      new Case(
          "",
          IntStream.rangeClosed(EARLIER, LATEST).mapToObj(Case::bit).toList(),
          Set.of(),
          Set.of());

  private static long bit(int index) {
    return 1L << index;
  }

  private static int first(long days) {
    return Long.numberOfTrailingZeros(days);
  }

  private static int last(long days) {
    return Long.SIZE - 1 - Long.numberOfLeadingZeros(days);
  }

  private static long run(int first, int last) {
    return IntStream.rangeClosed(first, last).mapToLong(Case::bit).reduce(0, (a, b) -> a | b);
  }

  private static long days(IntPredicate isDayOfFebruary) {
    return IntStream.range(0, DAYS.size())
        .filter(i -> isDayOfFebruary.test((int) (DAYS.get(i).toEpochDay() - 19753)))
        .mapToLong(i -> bit(i + EARLIER + 1))
        .reduce(0, (a, b) -> a | b);
  }

  private static List<Long> each(long days) {
    return IntStream.range(0, Long.SIZE)
        .filter(i -> (days & bit(i)) != 0)
        .mapToObj(Case::bit)
        .toList();
  }

  /** All runs of days within a period. */
  private static Set<Long> within(long period) {
    Set<Long> runs = new LinkedHashSet<>();
    for (int first = first(period); first <= last(period); first++) {
      for (int last = first; last <= last(period); last++) {
        runs.add(run(first, last));
      }
    }
    return runs;
  }

  private static Case oneUnitOf(String text, List<Long> units) {
    Set<Long> taken = new LinkedHashSet<>();
    units.forEach(unit -> taken.addAll(within(unit)));
    return new Case(text, units, taken, new LinkedHashSet<>(units));
  }

  /** A day, counted from 1 at the first of February 2024. */
  static Case day(int number) {
    return oneUnitOf(
        LocalDate.of(2024, 1, 31).plusDays(number).toString(), List.of(days(d -> d == number)));
  }

  static Case february() {
    return oneUnitOf("2024-02", List.of(days(d -> d <= 29)));
  }

  static Case march() {
    return oneUnitOf("2024-03", List.of(days(d -> d > 29)));
  }

  /** One of the days that fit. */
  static Case someDay(String text, IntPredicate fits) {
    return oneUnitOf(text, each(days(fits)));
  }

  /** An interval of dates that are none, or of {@link #UNKNOWN} and open ends. */
  static Case interval(Case start, Case end) {
    long begins = start.units.stream().reduce(0L, (a, b) -> a | b);
    long ends = end.units.stream().reduce(0L, (a, b) -> a | b);
    Set<Long> taken = new LinkedHashSet<>();
    for (long begin : each(begins)) {
      for (long finish : each(ends)) {
        if (begin <= finish) {
          taken.add(run(first(begin), last(finish)));
        }
      }
    }
    // As a period it is all that it may be, but where an end is not known.
    int earliest = taken.stream().mapToInt(Case::first).min().orElseThrow();
    int latest = taken.stream().mapToInt(Case::last).max().orElseThrow();
    Set<Long> periods = new LinkedHashSet<>();
    for (long run : taken) {
      int from = start.equals(UNKNOWN) ? first(run) : earliest;
      int to = end.equals(UNKNOWN) ? last(run) : latest;
      periods.add(run(from, to));
    }
    return new Case(start.text + "/" + end.text, List.of(), taken, periods);
  }

  static Case oneOf(Case... members) {
    Set<Long> taken = new LinkedHashSet<>();
    Set<Long> periods = new LinkedHashSet<>();
    for (Case member : members) {
      taken.addAll(member.taken);
      periods.addAll(member.periods);
    }
    return new Case(texts("[", members, "]"), List.of(), taken, periods);
  }

  static Case allOf(Case... members) {
    Set<Long> taken = Set.of(0L);
    Set<Long> periods = Set.of(0L);
    for (Case member : members) {
      taken = together(taken, member.taken);
      periods = together(periods, member.periods);
    }
    return new Case(texts("{", members, "}"), List.of(), taken, periods);
  }

  private static Set<Long> together(Set<Long> some, Set<Long> others) {
    Set<Long> together = new LinkedHashSet<>();
    some.forEach(one -> others.forEach(other -> together.add(one | other)));
    return together;
  }

  private static String texts(String opening, Case[] members, String closing) {
    return opening + String.join(",", Arrays.stream(members).map(Case::text).toList()) + closing;
  }

  /** The member of a set in brackets that is one of the days from one to another. */
  static Case daysOfOne(int from, int to) {
    return oneUnitOf(day(from).text + ".." + day(to).text, each(days(d -> d >= from && d <= to)));
  }

  /** The member of a set in braces that is all days from one to another. */
  static Case daysOfAll(int from, int to) {
    long all = days(d -> d >= from && d <= to);
    return new Case(day(from).text + ".." + day(to).text, List.of(), Set.of(all), Set.of(all));
  }

  /** The member of a set in brackets that is a day, or some day before it. */
  static Case untilOne(int last) {
    return oneUnitOf(".." + day(last).text, each(bit(EARLIER) | days(d -> d <= last)));
  }

  /** The member of a set in brackets that is a day, or some day after it. */
  static Case sinceOne(int first) {
    return oneUnitOf(
        day(first).text + "..", each(bit(LATER) | bit(LATEST) | days(d -> d >= first)));
  }

  /** The member of a set in braces that is a day and all days before it. */
  static Case untilAll(int last) {
    long all = run(PAST, EARLIER) | days(d -> d <= last);
    return new Case(".." + day(last).text, List.of(), Set.of(all), Set.of(all));
  }

  /** The member of a set in braces that is a month and all months after it. */
  static Case sinceAll(Case month) {
    long after = run(last(month.units.get(0)) + 1, EVER);
    // In each of the months after it some day.
    Set<Long> taken = Set.of(bit(LATER) | bit(FUTURE), bit(LATEST) | bit(EVER));
    Set<Long> both = together(month.taken, taken);
    return new Case(month.text + "..", List.of(), both, Set.of(month.units.get(0) | after));
  }

  static Case monthsOfAll() {
    return new Case(
        "2024-02..2024-03",
        List.of(),
        together(february().taken, march().taken),
        together(february().periods, march().periods));
  }
}
