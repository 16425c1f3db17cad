package org.chancery.problem;

import org.jspecify.annotations.Nullable;

/**
 * Thrown where a record class cannot be described: two fields of one name, a component whose type
 * has no text form. It is a fault of the program, never of the data.
 *
 * @since 0.1
 */
public final class InvalidModelException extends ChanceryException {

  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param message what is wrong with the class
   * @param cause the cause, or null
   */
  public InvalidModelException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
