package org.chancery.io.json;

import java.io.IOException;
import org.chancery.problem.Message;

/** Thrown where one event of the input is longer than the limits allow. */
final class EventTooLongException extends IOException {

  private static final long serialVersionUID = 1L;

  private final int limit;

  EventTooLongException(int limit) {
    super(expected(limit).toString());
    this.limit = limit;
  }

  static Message expected(int limit) {
    return Message.of("expected an event of at most {0} characters", limit);
  }

  int limit() {
    return limit;
  }
}
