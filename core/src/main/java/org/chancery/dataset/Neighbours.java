package org.chancery.dataset;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.chancery.time.EventDate;

/**
 * Pairs of events that stand near each other in time. Those of the same type and actors are put in
 * the order of their dates, those of one date in that of their titles, persons and places, so that
 * the most alike stand side by side; and each is compared with those that follow until they begin
 * after it has ended, but with no more than {@value #MOST_COMPARED}. So the work grows with n log
 * n, whatever the dates are.
 */
final class Neighbours {

  private static final int MOST_COMPARED = 50;
  private static final Comparator<Likeness> BY_DATE =
      Comparator.comparing(Likeness::date)
          .thenComparing(Likeness::titles)
          .thenComparing(Likeness::persons)
          .thenComparing(Likeness::places)
          .thenComparing(one -> one.id().toString());

  private Neighbours() {}

  /** Sorts what has one {@link Likeness#key}, and hands over each pair that is to be compared. */
  static <T> void forEach(List<T> alike, Function<T, Likeness> likeness, BiConsumer<T, T> pairs) {
    alike.sort(Comparator.comparing(likeness, BY_DATE));
    for (int i = 0; i < alike.size(); i++) {
      int end = Math.min(alike.size(), i + 1 + MOST_COMPARED);
      for (int j = i + 1; j < end; j++) {
        T one = alike.get(i);
        T other = alike.get(j);
        if (beginsAfter(likeness.apply(other).date(), likeness.apply(one).date())) {
          break;
        }
        pairs.accept(one, other);
      }
    }
  }

  private static boolean beginsAfter(EventDate later, EventDate earlier) {
    return later.earliest() != null
        && earlier.latest() != null
        && later.earliest().isAfter(earlier.latest());
  }
}
