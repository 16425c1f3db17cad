package org.chancery.time;

/**
 * The extent of every unit of a run: a day in each of the years 1670 to 1672, as {@code
 * {1670..1672}} says. What lies between those days is not known.
 */
final class EachUnit extends Extent {

  private final CalendarUnit unit;

  private EachUnit(CalendarUnit unit, long first, long last, long lastOfFirst, long firstOfLast) {
    super(first, lastOfFirst, firstOfLast, last);
    this.unit = unit;
  }

  /**
   * Returns the extent of all the units from that of one day to that of another, of which one may
   * be open.
   */
  static Extent of(CalendarUnit unit, long first, long last) {
    long lastOfFirst = Days.isDay(first) ? unit.endOf(first) : first;
    long firstOfLast = Days.isDay(last) ? unit.startOf(last) : last;
    return unit == CalendarUnit.DAY || lastOfFirst == last
        ? new Extent(first, lastOfFirst, firstOfLast, last)
        : new EachUnit(unit, first, last, lastOfFirst, firstOfLast);
  }

  @Override
  boolean meets(Extent other) {
    // In the worst case the other is no longer than it must be, and the day in the unit lies aside.
    return !(other instanceof EachUnit)
        && other.lastBegin <= other.firstEnd
        && hasUnitWithin(other.lastBegin, other.firstEnd);
  }

  /** Whether one of the units lies between two days. */
  boolean hasUnitWithin(long from, long to) {
    long first = Math.max(from, firstBegin);
    long last = Math.min(to, lastEnd);
    if (first > last) {
      return false;
    }
    if (!Days.isDay(first) || !Days.isDay(last)) {
      return true; // units without end
    }
    long start = unit.startOf(first);
    if (start < first) {
      start = unit.endOf(first) + 1;
    }
    return start <= last && unit.endOf(start) <= last;
  }
}
