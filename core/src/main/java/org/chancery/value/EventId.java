package org.chancery.value;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import org.chancery.meta.Scalar;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The stable id of an event or a dataset, fit to stand in an address as it is.
 *
 * <p>It has 1 to 128 of the characters that RFC 3986 leaves unreserved (letters and digits of
 * ASCII, {@code -}, {@code .}, {@code _}, {@code ~}) and begins with a letter or digit, such as
 * {@code visit-italy-2024}. Case counts.
 *
 * @since 0.1
 */
@Scalar(
    name = "event-id",
    description = "a URL-safe id",
    pattern = "^[A-Za-z0-9][A-Za-z0-9._~-]{0,127}$",
    examples = {"visit-italy-2024", "summit-sco-astana-2024"})
public final class EventId implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private static final int MAX_LENGTH = 128;

  private final String text;

  private EventId(String text) {
    this.text = text;
  }

  /**
   * Returns the id with this text.
   *
   * @param text the text
   * @return the id
   * @throws InvalidValueException if the text is empty, too long, or has other characters
   */
  public static EventId of(String text) {
    if (text.length() > MAX_LENGTH || !isId(text)) {
      throw new InvalidValueException(
          ProblemCode.INVALID_VALUE,
          "expected an id of 1 to 128 letters, digits, '-', '.', '_' or '~', a letter or digit first",
          text);
    }
    return new EventId(text);
  }

  private static boolean isId(String text) {
    if (text.isEmpty() || !isLetterOrDigit(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLetterOrDigit(c) && c != '.' && c != '_' && c != '~' && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /**
   * Returns the id with this text.
   *
   * @param text the text
   * @return the id
   * @throws InvalidValueException if the text is empty, too long, or has other characters
   */
  public static EventId parse(String text) {
    return of(text);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EventId that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /**
   * Returns the text.
   *
   * @return the text
   */
  @Override
  public String toString() {
    return text;
  }

  /**
   * Replaces what was read.
   *
   * @return the id, read anew from its text
   * @throws InvalidObjectException if the text is none
   */
  @Serial
  private Object readResolve() throws InvalidObjectException {
    if (text == null) {
      throw new InvalidObjectException("expected the text of an id");
    }
    try {
      return of(text);
    } catch (InvalidValueException e) {
      throw e.inStream();
    }
  }
}
