package org.chancery.time;

/**
 * How much of the calendar a date names: the unit that reaches from its earliest to its latest day,
 * or the way in which it is put together from other dates.
 *
 * <p>An unspecified digit counts as absent: {@code 2024-09-XX} is known to the {@link #MONTH}. A
 * qualifier changes nothing: {@code 2024-09-17~} names a {@link #DAY}. The units stand in order
 * from the finest to the coarsest. This version reads no date of {@link #SEASON}, {@link #DECADE},
 * {@link #CENTURY}, {@link #ONE_OF} or {@link #ALL_OF}; the constants are here so that a {@code
 * switch} over them stays complete.
 *
 * @since 0.1
 */
public enum Precision {
  /** A day, such as {@code 2024-09-17}. */
  DAY,
  /** A month, such as {@code 2024-09}. */
  MONTH,
  /** A season of a year, such as {@code 2024-21}, the spring of 2024. */
  SEASON,
  /** A year, such as {@code 2024}. */
  YEAR,
  /** Ten years, such as {@code 202X}. */
  DECADE,
  /** A hundred years, such as {@code 19XX}. */
  CENTURY,
  /** An interval, such as {@code 2024-09-17/2024-09-20}; each of its ends has its own precision. */
  INTERVAL,
  /** One date of several, such as {@code [2024-09-17,2024-09-20]}. */
  ONE_OF,
  /** Several dates, all of them, such as {@code {2024-01-10,2024-02-22}}. */
  ALL_OF
}
