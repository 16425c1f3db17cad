package org.chancery.value;

import java.io.InvalidObjectException;
import java.io.Serial;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Set;
import org.chancery.internal.WellFormed;
import org.chancery.meta.Scalar;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * One JSON value as a text: what the model keeps of a property that it does not have.
 *
 * <p>The text is compact, with as few escapes as RFC 8259 allows, so that two texts that differ in
 * these alone are equal. Numbers stay as they are written: {@code 1.0} and {@code 1} differ. An
 * object has each name once, texts are well-formed Unicode, and no more than 64 objects and lists
 * stand inside each other.
 *
 * @since 0.1
 */
@Scalar(
    name = "json-text",
    description = "one JSON value (RFC 8259), written as a text",
    longest = 1_048_576,
    examples = {"\"warm\"", "{\"count\":3}", "[1,2]"})
public final class JsonText implements Serializable {

  @Serial private static final long serialVersionUID = 1L;

  private static final int LONGEST = 1_048_576;
  private static final int DEEPEST = 64;

  private final String text;

  private JsonText(String text) {
    this.text = text;
  }

  /**
   * Returns the value that a text writes.
   *
   * @param text one JSON value, with or without white space
   * @return the value
   * @throws InvalidValueException if the text is no JSON value, with the position of the fault
   */
  public static JsonText of(String text) {
    if (text.length() > LONGEST) {
      throw new InvalidValueException(
          ProblemCode.LIMIT_EXCEEDED, "expected JSON of at most 1048576 characters", text);
    }
    if (!WellFormed.isWellFormed(text)) {
      throw new InvalidValueException(
          ProblemCode.INVALID_VALUE, "expected a JSON value in well-formed Unicode", text);
    }
    return new JsonText(new Compactor(text).whole());
  }

  /**
   * Returns the value that a text writes.
   *
   * @param text one JSON value, with or without white space
   * @return the value
   * @throws InvalidValueException if the text is no JSON value, with the position of the fault
   */
  public static JsonText parse(String text) {
    return of(text);
  }

  /** Goes through a text once, and writes it again without what means nothing. */
  private static final class Compactor {

    private static final char END = '\uffff'; // no character of Unicode

    private final String text;
    private final StringBuilder out;
    private int at;

    Compactor(String text) {
      this.text = text;
      this.out = new StringBuilder(text.length());
    }

    String whole() {
      value(0);
      if (next() != END || at < text.length()) {
        throw fault("expected nothing after the JSON value");
      }
      return out.toString();
    }

    private char current() {
      return at < text.length() ? text.charAt(at) : END;
    }

    /** Passes over white space. */
    private char next() {
      while (current() == ' ' || current() == '\n' || current() == '\r' || current() == '\t') {
        at++;
      }
      return current();
    }

    private void value(int depth) {
      switch (next()) {
        case '{' -> object(deeper(depth));
        case '[' -> list(deeper(depth));
        case '"' -> string();
        case 't' -> word("true");
        case 'f' -> word("false");
        case 'n' -> word("null");
        default -> number();
      }
    }

    private int deeper(int depth) {
      if (depth == DEEPEST) {
        throw new InvalidValueException(
            ProblemCode.LIMIT_EXCEEDED,
            "expected at most 64 JSON objects and lists inside each other",
            text,
            at);
      }
      return depth + 1;
    }

    private void object(int depth) {
      take('{');
      Set<String> names = new HashSet<>();
      if (next() != '}') {
        do {
          int start = at;
          if (next() != '"') {
            throw fault("expected the name of a JSON property");
          }
          int from = out.length();
          string();
          if (!names.add(out.substring(from))) {
            at = start;
            throw fault("expected each name of a JSON object once");
          }
          next();
          take(':');
          value(depth);
        } while (comma());
      }
      take('}');
    }

    private void list(int depth) {
      take('[');
      if (next() != ']') {
        do {
          value(depth);
        } while (comma());
      }
      take(']');
    }

    private boolean comma() {
      if (next() != ',') {
        return false;
      }
      take(',');
      next();
      return true;
    }

    private void take(char c) {
      if (current() != c) {
        throw fault("expected a well-formed JSON value from here");
      }
      out.append(c);
      at++;
    }

    private void word(String word) {
      if (!text.startsWith(word, at)) {
        throw fault("expected a well-formed JSON value from here");
      }
      out.append(word);
      at += word.length();
    }

    private void number() {
      int start = at;
      if (current() == '-') {
        at++;
      }
      if (current() == '0') {
        at++;
      } else {
        digits();
      }
      if (current() == '.') {
        at++;
        digits();
      }
      if (current() == 'e' || current() == 'E') {
        at++;
        if (current() == '+' || current() == '-') {
          at++;
        }
        digits();
      }
      out.append(text, start, at);
    }

    private void digits() {
      int start = at;
      while (current() >= '0' && current() <= '9') {
        at++;
      }
      if (at == start) {
        throw fault("expected a well-formed JSON value from here");
      }
    }

    private void string() {
      take('"');
      int from = out.length();
      while (current() != '"') {
        char c = current();
        if (at == text.length() || c < ' ') {
          throw fault("expected a well-formed JSON value from here");
        }
        at++;
        if (c == '\\') {
          c = escaped();
        }
        append(c);
      }
      if (!WellFormed.isWellFormed(out.substring(from))) {
        throw fault("expected a JSON value in well-formed Unicode");
      }
      take('"');
    }

    private char escaped() {
      char c = current();
      at++;
      return switch (c) {
        case '"', '\\', '/' -> c;
        case 'b' -> '\b';
        case 'f' -> '\f';
        case 'n' -> '\n';
        case 'r' -> '\r';
        case 't' -> '\t';
        case 'u' -> {
          int code = 0;
          for (int i = 0; i < 4; i++) {
            int digit = current() < '\u0080' ? Character.digit(current(), 16) : -1;
            if (digit < 0) {
              throw fault("expected a well-formed JSON value from here");
            }
            code = code * 16 + digit;
            at++;
          }
          yield (char) code;
        }
        default -> {
          at--;
          throw fault("expected a well-formed JSON value from here");
        }
      };
    }

    private void append(char c) {
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ') {
            out.append("\\u00");
            out.append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 0xF, 16));
          } else {
            out.append(c);
          }
        }
      }
    }

    private InvalidValueException fault(String expected) {
      return new InvalidValueException(ProblemCode.INVALID_VALUE, expected, text, at);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonText that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /**
   * Returns the JSON.
   *
   * @return the compact text
   */
  @Override
  public String toString() {
    return text;
  }

  /**
   * Replaces what was read.
   *
   * @return the value, read anew from its text
   * @throws InvalidObjectException if the text is none
   */
  @Serial
  private Object readResolve() throws InvalidObjectException {
    if (text == null) {
      throw new InvalidObjectException("expected the text of a JSON value");
    }
    try {
      return of(text);
    } catch (InvalidValueException e) {
      throw e.inStream();
    }
  }
}
