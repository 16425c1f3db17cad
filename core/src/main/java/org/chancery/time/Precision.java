package org.chancery.time;

/**
 * How much of the calendar a date names: the unit that reaches from its earliest to its latest day,
 * or the way in which it is put together from other dates.
 *
 * <p>An unspecified digit counts as absent, and so does what follows it: {@code 2024-09-XX} is
 * known to the {@link #MONTH}, {@code 2024-XX-17} to the {@link #YEAR}, {@code 156X-12-25} to the
 * {@link #DECADE}; likewise a digit that is not significant, {@code 1950S2} is known to the {@link
 * #CENTURY}. A qualifier changes nothing: {@code 2024-09-17~} names a {@link #DAY}. Nor does a time
 * of day. The units stand in order from the finest to the coarsest, {@link #DAY} to {@link #AGE}.
 *
 * @since 0.1
 */
public enum Precision {
  /** A day, such as {@code 2024-09-17}. */
  DAY,
  /** A month, such as {@code 2024-09}. */
  MONTH,
  /** A season of a year, such as {@code 2024-21}, the spring of 2024; see {@link YearPart}. */
  SEASON,
  /** A quarter of a year, such as {@code 2024-33}; see {@link YearPart}. */
  QUARTER,
  /** A third of a year, such as {@code 2024-37}; see {@link YearPart}. */
  QUADRIMESTER,
  /** A half of a year, such as {@code 2024-40}; see {@link YearPart}. */
  SEMESTER,
  /** A year, such as {@code 2024}. */
  YEAR,
  /** Ten years, such as {@code 202X}. */
  DECADE,
  /** A hundred years, such as {@code 19XX}. */
  CENTURY,
  /** A thousand years, such as {@code 1XXX}. */
  MILLENNIUM,
  /** Ten thousand years and more, such as {@code XXXX} and {@code Y171010000S3}. */
  AGE,
  /** An interval, such as {@code 2024-09-17/2024-09-20}; each of its ends has its own precision. */
  INTERVAL,
  /** One date of several, such as {@code [2024-09-17,2024-09-20]}. */
  ONE_OF,
  /** Several dates, all of them, such as {@code {2024-01-10,2024-02-22}}. */
  ALL_OF
}
