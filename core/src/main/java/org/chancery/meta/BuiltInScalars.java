package org.chancery.meta;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.chancery.internal.WellFormed;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.Message;
import org.chancery.problem.ProblemCode;

/** Reads the scalars of the JDK. Length is checked before anything that could be slow. */
final class BuiltInScalars {

  private static final int MAX_NUMBER_LENGTH = 100;
  private static final Pattern WHOLE = Pattern.compile("-?(?:0|[1-9][0-9]*)");
  private static final Pattern DECIMAL =
      Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]{1,3})?");

  private BuiltInScalars() {}

  /** Refuses half a surrogate pair: it is no character, and no encoding could write it. */
  static String parseText(String text) {
    if (!WellFormed.isWellFormed(text)) {
      throw invalid("expected Unicode characters, not an unpaired surrogate", text);
    }
    return text;
  }

  static Boolean parseBoolean(String text) {
    return switch (text) {
      case "true" -> Boolean.TRUE;
      case "false" -> Boolean.FALSE;
      default -> throw invalid("expected true or false", text);
    };
  }

  static Integer parseInteger(String text) {
    long value = parseLong(text);
    if (value < Integer.MIN_VALUE || value > Integer.MAX_VALUE) {
      throw invalid("expected a whole number of 32 bits", text);
    }
    return (int) value;
  }

  static Long parseLong(String text) {
    if (text.length() <= MAX_NUMBER_LENGTH && WHOLE.matcher(text).matches()) {
      try {
        return Long.valueOf(text);
      } catch (NumberFormatException e) {
        throw invalid("expected a whole number of 64 bits", text);
      }
    }
    throw invalid("expected a whole number", text);
  }

  static BigDecimal parseDecimal(String text) {
    if (text.length() > MAX_NUMBER_LENGTH || !DECIMAL.matcher(text).matches()) {
      throw invalid("expected a decimal number", text);
    }
    BigDecimal number = Decimals.canonical(new BigDecimal(text));
    if (!Decimals.isBounded(number)) {
      throw invalid("expected a number of at most 40 digits", text);
    }
    return number;
  }

  private static InvalidValueException invalid(String expected, String text) {
    return new InvalidValueException(ProblemCode.INVALID_VALUE, Message.of(expected), text);
  }
}
