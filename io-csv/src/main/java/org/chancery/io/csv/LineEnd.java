package org.chancery.io.csv;

/**
 * How lines of a table end. A reader takes all kinds, also mixed.
 *
 * @since 0.1
 */
public enum LineEnd {
  /** A line feed. */
  LF("\n"),
  /** A carriage return and a line feed, as RFC 4180 and Excel have it. */
  CRLF("\r\n");

  private final String text;

  LineEnd(String text) {
    this.text = text;
  }

  /**
   * Returns the characters.
   *
   * @return one or two
   */
  public String text() {
    return text;
  }
}
