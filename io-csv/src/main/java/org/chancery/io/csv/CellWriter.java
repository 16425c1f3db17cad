package org.chancery.io.csv;

import java.nio.charset.CharsetEncoder;
import org.chancery.meta.ValueType;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.Message;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Makes the texts of cells, escaped as the options say; refuses those that cannot be written. */
final class CellWriter {

  private final CsvOptions options;
  private final @Nullable CharsetEncoder encoder; // where the charset lacks characters

  CellWriter(CsvOptions options) {
    this.options = options;
    encoder = options.isUnicode() ? null : options.charset().newEncoder();
  }

  /**
   * Gives the cell of a value.
   *
   * @throws InvalidValueException if it could not be read back, or the charset lacks a character
   */
  String text(ValueType<?> type, Object value) {
    if (!type.isReadable(value)) {
      type.requireReadable(value); // throws, and says why
    }
    String text = type.formatObject(value);
    return type.kind() == ValueType.Kind.TEXT ? text(text) : text;
  }

  /**
   * Gives the cell of a text.
   *
   * @throws InvalidValueException if the charset lacks a character
   */
  String text(String text) {
    if (encoder != null && !encoder.canEncode(text)) {
      throw new InvalidValueException(
          ProblemCode.INVALID_VALUE,
          Message.of("expected characters that {0} has", options.charset().name()),
          text);
    }
    return options.escape(text);
  }
}
