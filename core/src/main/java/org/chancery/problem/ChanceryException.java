package org.chancery.problem;

import org.jspecify.annotations.Nullable;

/**
 * The root of the library's exceptions. Faults of input and output itself stay {@link
 * java.io.IOException}.
 *
 * @since 0.1
 */
public abstract sealed class ChanceryException extends RuntimeException
    permits InvalidDataException, InvalidValueException, InvalidModelException {

  private static final long serialVersionUID = 1L;

  ChanceryException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
