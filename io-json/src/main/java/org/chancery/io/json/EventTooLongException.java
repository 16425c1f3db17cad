package org.chancery.io.json;

import java.io.IOException;

/** Thrown where one event of the input is longer than the limits allow. */
final class EventTooLongException extends IOException {

  private static final long serialVersionUID = 1L;

  private final int limit;

  EventTooLongException(int limit) {
    super(expected(limit));
    this.limit = limit;
  }

  static String expected(int limit) {
    return "expected an event of at most " + limit + " characters";
  }

  int limit() {
    return limit;
  }
}
