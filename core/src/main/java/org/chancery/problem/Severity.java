package org.chancery.problem;

/**
 * How grave a problem is.
 *
 * @since 0.1
 */
public enum Severity {
  /** The data breaks the model; a strict read refuses it. */
  ERROR,
  /** The data can be kept as it is, but somebody should look at it. */
  WARNING,
  /** Nothing is wrong; it may be worth to know. */
  INFO
}
