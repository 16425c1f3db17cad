package org.chancery.io.json;

/**
 * How a document is laid out. Either way the same data give the same bytes.
 *
 * @since 0.1
 */
public enum JsonStyle {
  /** Indented by two spaces, for people and for comparing versions line by line. */
  INDENTED,
  /** Without white space, for programs. */
  COMPACT
}
