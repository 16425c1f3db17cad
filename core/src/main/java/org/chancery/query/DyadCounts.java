package org.chancery.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.event.DiplomaticEvent;
import org.chancery.time.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * How many events each pair of actors has in each year or month, as {@link PeriodCounts} counts: an
 * event that may be in more than one of them has a row of its own.
 *
 * @param rows the rows, by the codes of the pair and then by their periods
 * @since 0.1
 */
public record DyadCounts(List<Row> rows) {

  /**
   * How many events a pair has in a period.
   *
   * @param dyad the pair
   * @param period the year or month, or from one to another; null where nothing is known
   * @param isOne whether the period is one year or month
   * @param count how many events there are, at least one
   */
  public record Row(Dyad dyad, @Nullable EventDate period, boolean isOne, long count) {}

  private static final Comparator<Dyad> BY_CODES =
      Comparator.<Dyad, String>comparing(dyad -> dyad.one().toString())
          .thenComparing(dyad -> dyad.other().toString())
          .thenComparing(Dyad::directed);

  public DyadCounts {
    rows = List.copyOf(rows);
  }

  /**
   * Counts events by pairs.
   *
   * @param rule which pairs an event stands for
   * @param unit how long the periods are
   * @param events the events; the stream is used up
   * @return the counts
   */
  public static DyadCounts of(
      DyadRule rule, PeriodCounts.Unit unit, Stream<? extends DiplomaticEvent> events) {
    Map<Dyad, List<DiplomaticEvent>> byDyad = new TreeMap<>(BY_CODES);
    events.forEach(
        event -> {
          for (Dyad dyad : rule.of(event)) {
            byDyad.computeIfAbsent(dyad, absent -> new ArrayList<>()).add(event);
          }
        });
    List<Row> rows = new ArrayList<>();
    byDyad.forEach(
        (dyad, its) -> {
          for (PeriodCounts.Row row : PeriodCounts.of(unit, its.stream()).rows()) {
            rows.add(new Row(dyad, row.period(), row.isOne(), row.count()));
          }
        });
    return new DyadCounts(rows);
  }

  /**
   * Returns how many events were counted, each once for every pair that it stands for.
   *
   * @return the sum of all rows
   */
  public long total() {
    return rows.stream().mapToLong(Row::count).sum();
  }
}
