package org.chancery.problem;

import java.io.InvalidObjectException;
import java.util.List;
import org.chancery.internal.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * Thrown where a text is not one that a value type accepts, such as {@code 2024-13} for a date.
 *
 * @since 0.1
 */
public final class InvalidValueException extends ChanceryException {

  private static final long serialVersionUID = 1L;

  private final ProblemCode code;
  private final Message wording;
  private final String rejected;
  private final @Nullable Integer position;

  // Not List in the serialized form: an array of texts is serializable by its type.
  private final String[] suggestions;

  /**
   * Makes the exception of a text that is wrong as a whole.
   *
   * @param code the kind of problem
   * @param expected what was expected, in the form {@code expected ...} or a sentence of its own
   * @param rejected the text as found
   */
  public InvalidValueException(ProblemCode code, String expected, String rejected) {
    this(code, Message.of(expected), rejected, List.of());
  }

  /**
   * Makes the exception of a text that is wrong as a whole.
   *
   * @param code the kind of problem
   * @param expected what was expected, in the form {@code expected ...} or a sentence of its own
   * @param rejected the text; it is cut short
   */
  public InvalidValueException(ProblemCode code, Message expected, String rejected) {
    this(code, expected, rejected, List.of());
  }

  /**
   * Makes the exception of a text that is wrong as a whole.
   *
   * @param code the kind of problem
   * @param expected what was expected, in the form {@code expected ...} or a sentence of its own
   * @param rejected the text as found
   * @param suggestions what may have been meant, the nearest first; may be empty
   */
  public InvalidValueException(
      ProblemCode code, Message expected, String rejected, List<String> suggestions) {
    this(code, expected, rejected, null, suggestions);
  }

  /**
   * Makes the exception of a text that is wrong at a certain character.
   *
   * @param code the kind of problem
   * @param expected what was expected there, in the form {@code expected ...}
   * @param rejected the whole text as found
   * @param position the first character at fault, counted from 1; one more than the text has, where
   *     something is missing at its end
   */
  public InvalidValueException(ProblemCode code, Message expected, String rejected, int position) {
    this(
        code,
        Message.of("{0}, at character {1}", expected, position),
        rejected,
        Integer.valueOf(position),
        List.of());
  }

  /**
   * Makes the exception of a text that is wrong at a certain character.
   *
   * @param code the kind of problem
   * @param expected what was expected there, in the form {@code expected ...}
   * @param rejected the whole text as found
   * @param position the first character at fault, counted from 1; one more than the text has, where
   *     something is missing at its end
   */
  public InvalidValueException(ProblemCode code, String expected, String rejected, int position) {
    this(code, Message.of(expected), rejected, position);
  }

  private InvalidValueException(
      ProblemCode code,
      Message wording,
      String rejected,
      @Nullable Integer position,
      List<String> suggestions) {
    super(Wordings.explanation(wording, Excerpt.of(rejected), suggestions).toString(), null);
    this.code = code;
    this.wording = wording;
    this.rejected = Excerpt.of(rejected);
    this.position = position;
    this.suggestions = suggestions.toArray(new String[0]);
  }

  /**
   * Returns the problem that a field has whose text this is.
   *
   * @param path the path of the field
   * @param location where the text stands
   * @return the problem
   */
  public Problem toProblem(String path, Location location) {
    return Problem.of(code, wording, path, location, rejected).suggesting(suggestions());
  }

  /**
   * Returns what Java serialization throws where a stream has this text.
   *
   * @return the exception, with this one as its cause
   */
  public InvalidObjectException inStream() {
    InvalidObjectException invalid = new InvalidObjectException(getMessage());
    invalid.initCause(this);
    return invalid;
  }

  /**
   * Returns the kind of problem.
   *
   * @return the code
   */
  public ProblemCode code() {
    return code;
  }

  /**
   * Returns what was expected, and at which character, without the text found.
   *
   * @return the sentence
   */
  public String expected() {
    return wording.toString();
  }

  /**
   * Returns what may have been meant.
   *
   * @return the texts, the nearest first; often empty
   */
  public List<String> suggestions() {
    return List.of(suggestions);
  }

  /**
   * Returns the text as found, cut short.
   *
   * @return the text
   */
  public String rejected() {
    return rejected;
  }

  /**
   * Returns where in the text the fault is.
   *
   * @return the first character at fault, counted from 1, or null where the text is wrong as a
   *     whole
   */
  public @Nullable Integer position() {
    return position;
  }
}
