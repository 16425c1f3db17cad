package org.chancery.time;

import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * One end of an interval.
 *
 * @param bound what is said of it
 * @param date the date, absent where the end is open or unknown
 */
record Limit(Bound bound, @Nullable EventDate date) {

  static final Limit OPEN = new Limit(Bound.OPEN, null);

  static final Limit UNKNOWN = new Limit(Bound.UNKNOWN, null);

  /** Returns a given end; an interval has no interval for its end. */
  static Limit of(EventDate date) {
    if (date.isInterval()) {
      throw new InvalidValueException(
          ProblemCode.INVALID_DATE, "expected a date that is no interval", date.toString());
    }
    return new Limit(Bound.GIVEN, date);
  }

  /** Returns the end as EDTF writes it: a date, {@code ..} or nothing. */
  @Override
  public String toString() {
    if (date != null) {
      return date.toString();
    }
    return bound == Bound.OPEN ? ".." : "";
  }
}
