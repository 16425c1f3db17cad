package org.chancery.io;

/**
 * What becomes of a property or column that the model does not have.
 *
 * @since 0.1
 */
public enum UnknownProperties {
  /** It is an error. */
  REFUSE,
  /** It is a warning, and the event is read without it. */
  REPORT,
  /**
   * It is kept as JSON, by its path, in {@code otherProperties} of the event or of the dataset's
   * header, and written again where it stood; nothing is told. Where it cannot be kept, because it
   * stands beside both, or in a column of a table, it is a warning.
   */
  PRESERVE
}
