package org.chancery.time;

/**
 * The extent of one of several units in a row: some year from 1900 to 1999, as {@code 1950S2} says,
 * or some month from 1760-12 on, as {@code [1760-12..]} does. Its days have no gap, but as a period
 * it is one of the units alone.
 */
final class UnitRun extends Extent {

  private final CalendarUnit unit;

  private UnitRun(CalendarUnit unit, long first, long last) {
    super(first, last);
    this.unit = unit;
  }

  /** Returns the extent of one of the units from that of one day to that of another. */
  static Extent of(CalendarUnit unit, long first, long last) {
    boolean one = Days.isDay(first) && unit.endOf(first) == last;
    return one ? new Extent(first, last) : new UnitRun(unit, first, last);
  }

  @Override
  boolean surelyHolds(Extent other) {
    return false;
  }

  @Override
  long unitEnd(long day) {
    return Days.isDay(day) ? unit.endOf(day) : day;
  }
}
