package org.chancery.reference;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A span of time for which a list has a state, and the codes that it has there.
 *
 * <p>Lists disagree, and each is kept as it is: Germany from 1990 is number 255 of Correlates of
 * War and 260 of Gleditsch and Ward. Both lists begin on 1816-01-01, which says nothing of the time
 * before.
 *
 * @param system the list
 * @param number the number of the state in it, such as {@code 260}, or null where only the letters
 *     changed
 * @param letters the letters of the state in it, such as {@code GFR}, or null where only the number
 *     changed
 * @param from the first day, or null where it is not stated
 * @param to the last day, or null where the span has not ended
 * @since 0.1
 */
public record StateSpell(
    StateSystem system,
    @Nullable String number,
    @Nullable String letters,
    @Nullable LocalDate from,
    @Nullable LocalDate to)
    implements Serializable {

  /**
   * Checks that the list is there.
   *
   * @param system the list
   * @param number the number
   * @param letters the letters
   * @param from the first day
   * @param to the last day
   */
  public StateSpell {
    Objects.requireNonNull(system, "system");
  }

  /** Tells whether every day of a span, open where null, is in this. */
  boolean covers(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    boolean begun = from == null || (earliest != null && !earliest.isBefore(from));
    return begun && (to == null || (latest != null && !latest.isAfter(to)));
  }
}
