package org.chancery.io.json;

/**
 * Says that an event is not plain, so that it is to be read the long way. It carries nothing, not
 * even a stack trace, because what is irregular is told by the long way.
 */
final class NotPlainException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private NotPlainException() {
    super("not plain", null, false, false);
  }

  static NotPlainException notPlain() {
    return new NotPlainException();
  }
}
