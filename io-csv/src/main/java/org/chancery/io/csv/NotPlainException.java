package org.chancery.io.csv;

/** Thrown where there is something to tell of a row; it is read again, and then it is told. */
final class NotPlainException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private NotPlainException() {
    super("not plain", null, false, false);
  }

  static NotPlainException notPlain() {
    return new NotPlainException();
  }
}
