package org.chancery.reference;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.chancery.time.Bound;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;

/**
 * That a person holds an office for a span of time.
 *
 * @param office the office
 * @param holder the person
 * @param period from its beginning to its end, such as {@code 2019-12-01/2024-11-30}; {@code ..} is
 *     an end of which the table does not know, and nothing an end or beginning that no source
 *     states
 * @param source where this is from
 * @since 0.1
 */
public record OfficeSpell(Office office, OfficeHolder holder, EventDate period, FactSource source)
    implements Serializable {

  /** The day until which the table is sure that offices without an end went on. */
  static final LocalDate SURE_UNTIL = LocalDate.of(2024, 12, 31);

  /**
   * Checks that all is there.
   *
   * @param office the office
   * @param holder the person
   * @param period the span of time
   * @param source where this is from
   */
  public OfficeSpell {
    Objects.requireNonNull(office, "office");
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(source, "source");
  }

  /**
   * Tells whether the person held the office on a date. Where the office goes on, as far as the
   * table knows, it is sure of that until the end of 2024, and leaves it open for later dates.
   *
   * @param date the date
   * @return yes, if on every day that the date may mean; no, if on none; possibly also where the
   *     period begins or ends on a day that its date leaves open
   */
  public Certainty heldAt(EventDate date) {
    Certainty held = Spells.heldAt(period, date);
    return held == Certainty.YES && goesOn() && isBeyond(date) ? Certainty.POSSIBLY : held;
  }

  private boolean goesOn() {
    return period.isInterval() && period.endBound() == Bound.OPEN;
  }

  private static boolean isBeyond(EventDate date) {
    LocalDate latest = date.latest();
    return latest == null || latest.isAfter(SURE_UNTIL);
  }
}
