package org.chancery.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.event.DiplomaticEvent;
import org.chancery.time.Bound;
import org.chancery.time.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * How many events there are in each year or month. An event that may be in more than one of them,
 * because its date is imprecise or it goes on for longer, is counted in a row of its own: one of
 * {@code 2024} is no event of January. Events without a date have a row too, so that the counts add
 * up to the number of events.
 *
 * @param rows the rows: by the beginnings of their periods, a shorter period before a longer one,
 *     without a date last
 * @since 0.1
 */
public record PeriodCounts(List<Row> rows) {

  /** How long the periods are. */
  public enum Unit {
    /** A year of the calendar. */
    YEAR,
    /** A month of the calendar. */
    MONTH
  }

  /**
   * How many events there are in a period.
   *
   * @param period the period: a year or month, or from one to another where that is as much as is
   *     known of each of the events; null for those without a date
   * @param isOne whether the period is one year or month
   * @param count how many events there are, at least one
   */
  public record Row(@Nullable EventDate period, boolean isOne, long count) {}

  private static final int LAST_YEAR_OF_MONTHS = 9999;

  private static final Comparator<Row> ORDER =
      Comparator.comparing(Row::period, Comparator.nullsLast(PeriodCounts::compare));

  public PeriodCounts {
    rows = List.copyOf(rows);
  }

  /**
   * Counts events.
   *
   * @param unit how long the periods are
   * @param events the events; the stream is used up
   * @return the counts
   */
  public static PeriodCounts of(Unit unit, Stream<? extends DiplomaticEvent> events) {
    return of(unit, events, DiplomaticEvent::date);
  }

  /**
   * Counts anything that has a date.
   *
   * @param unit how long the periods are
   * @param things what to count; the stream is used up
   * @param date gives the date of each, or null
   * @param <T> what is counted
   * @return the counts
   */
  public static <T> PeriodCounts of(
      Unit unit, Stream<? extends T> things, Function<? super T, @Nullable EventDate> date) {
    Map<String, Row> byPeriod = new TreeMap<>();
    things.forEach(
        thing -> {
          Row row = row(unit, date.apply(thing));
          byPeriod.merge(
              String.valueOf(row.period()),
              row,
              (old, one) -> new Row(old.period(), old.isOne(), old.count() + 1));
        });
    return new PeriodCounts(byPeriod.values().stream().sorted(ORDER).toList());
  }

  /**
   * Returns how many events were counted.
   *
   * @return the sum of all rows
   */
  public long total() {
    return rows.stream().mapToLong(Row::count).sum();
  }

  /**
   * Returns the period of one date.
   *
   * @param unit how long periods are
   * @param date the date, or null
   * @return the year or month, from one to another where it may be in more than one, or null where
   *     nothing is known of it
   */
  public static @Nullable EventDate periodOf(Unit unit, @Nullable EventDate date) {
    return row(unit, date).period();
  }

  private static Row row(Unit unit, @Nullable EventDate date) {
    LocalDate first = date == null ? null : date.earliest();
    LocalDate last = date == null ? null : date.latest();
    if (unit == Unit.MONTH && (hasNoMonths(first) || hasNoMonths(last))) {
      return new Row(row(Unit.YEAR, date).period(), false, 1);
    }
    if (date == null || (first == null && last == null)) {
      return new Row(null, false, 1);
    }
    if (first == null) {
      EventDate to = unitOf(unit, Objects.requireNonNull(last));
      boolean known = date.startBound() != Bound.UNKNOWN;
      return new Row(known ? EventDate.until(to) : EventDate.endedOn(to), false, 1);
    }
    EventDate from = unitOf(unit, first);
    if (last == null) {
      boolean known = date.endBound() != Bound.UNKNOWN;
      return new Row(known ? EventDate.since(from) : EventDate.startedOn(from), false, 1);
    }
    EventDate to = unitOf(unit, last);
    if (from.equals(to)) {
      return new Row(from, true, 1);
    }
    boolean wholeYear =
        first.getYear() == last.getYear()
            && first.getMonthValue() == 1
            && last.getMonthValue() == 12;
    return new Row(
        wholeYear ? EventDate.of(first.getYear()) : EventDate.between(from, to), false, 1);
  }

  /** EDTF writes no months of years of more than four digits. */
  private static boolean hasNoMonths(@Nullable LocalDate day) {
    return day != null && Math.abs(day.getYear()) > LAST_YEAR_OF_MONTHS;
  }

  private static EventDate unitOf(Unit unit, LocalDate day) {
    return unit == Unit.YEAR ? EventDate.of(day.getYear()) : EventDate.from(YearMonth.from(day));
  }

  private static int compare(EventDate one, EventDate other) {
    Comparator<@Nullable LocalDate> openFirst = Comparator.nullsFirst(Comparator.naturalOrder());
    Comparator<@Nullable LocalDate> openLast = Comparator.nullsLast(Comparator.naturalOrder());
    int begin = openFirst.compare(one.earliest(), other.earliest());
    return begin != 0 ? begin : openLast.compare(one.latest(), other.latest());
  }

  /**
   * Returns the counts as a table.
   *
   * @return a line for each row: the period, then the count
   */
  public String toText() {
    int width = rows.stream().mapToInt(row -> label(row).length()).max().orElse(0);
    StringBuilder text = new StringBuilder();
    for (Row row : rows) {
      String label = label(row);
      text.append(label).append(" ".repeat(width - label.length() + 2)).append(row.count());
      text.append('\n');
    }
    return text.toString();
  }

  private static String label(Row row) {
    return row.period() == null ? "undated" : row.period().toString();
  }
}
