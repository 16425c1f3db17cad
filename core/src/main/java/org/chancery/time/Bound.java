package org.chancery.time;

/**
 * What a date says of one of its ends. Open and unknown are different: {@code 2024-09/..} goes on,
 * {@code 2024-09/} ended nobody knows when.
 *
 * @since 0.1
 */
public enum Bound {
  /** The end is a date. */
  GIVEN,
  /** There is no such end, written {@code ..}: the interval has no limit on this side. */
  OPEN,
  /** There is an end, written as nothing at all, but the source does not know it. */
  UNKNOWN
}
