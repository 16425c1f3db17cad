package org.chancery.reference;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * That one entry of the table of states followed another.
 *
 * @param predecessor the one before, such as {@code SUN}
 * @param successor the one after, such as {@code KAZ}
 * @param date the first day on which the successor stood in the place of the predecessor, or null
 *     where it is not stated
 * @param kind how it followed
 * @since 0.1
 */
public record StateSuccession(
    State predecessor, State successor, @Nullable LocalDate date, SuccessionKind kind)
    implements Serializable {

  /**
   * Checks that all but the date is there.
   *
   * @param predecessor the one before
   * @param successor the one after
   * @param date the first day of the successor
   * @param kind how it followed
   */
  public StateSuccession {
    Objects.requireNonNull(predecessor, "predecessor");
    Objects.requireNonNull(successor, "successor");
    Objects.requireNonNull(kind, "kind");
  }
}
