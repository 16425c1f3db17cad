package org.chancery.io;

/**
 * What a reader does with faulty events.
 *
 * @since 0.1
 */
public enum ReadPolicy {
  /** Reads to the end, then throws once with every problem of the input, if one is an error. */
  STRICT,
  /** Gives the good events, and keeps the problems and the rejected events beside them. */
  COLLECT
}
