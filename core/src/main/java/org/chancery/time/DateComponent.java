package org.chancery.time;

/**
 * A part of a date to which a qualifier or an unspecified digit may belong.
 *
 * @since 0.1
 */
public enum DateComponent {
  /** The year. */
  YEAR(1),
  /** The month, or the season or other {@link YearPart} that stands in its place. */
  MONTH(2),
  /** The day of the month. */
  DAY(4);

  private final int bit;

  DateComponent(int bit) {
    this.bit = bit;
  }

  /** The bit by which sets of components are held. */
  int bit() {
    return bit;
  }
}
