package org.chancery.problem;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.chancery.internal.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with some data: what, where, what was found instead, and what may have
 * been meant.
 *
 * <p>The {@linkplain #code() code} and the {@linkplain #path() path} are stable API; the wording of
 * the message is not. {@link #toString()} is fit to be shown to a person: {@code line 7, column 12,
 * event rome-2024: participants[1].actor: expected an ISO 3166-1 alpha-3 code, got "xx"}; {@link
 * #toText(Locale)} says it in another language.
 *
 * @param code what kind of problem it is
 * @param severity how grave it is
 * @param wording what was expected, in a sentence of ours without the place
 * @param path the field inside the event, such as {@code participants[1].actor}; inside the header
 *     of a dataset it begins with {@code dataset}; empty for the whole event or input
 * @param location where in the input it stands
 * @param rejected the value as found, on one line, cut to 80 characters, and with what a terminal
 *     would obey or hide written as an escape; absent where there is none
 * @param suggestions what may have been meant by the value, the nearest first; often empty
 * @since 0.1
 */
public record Problem(
    ProblemCode code,
    Severity severity,
    Message wording,
    String path,
    Location location,
    @Nullable String rejected,
    List<String> suggestions)
    implements Serializable {

  private static final int LONGEST_PATH = 200;
  private static final String EVENTS = "/events";
  private static final List<String> DOCUMENT = List.of("/dataset", EVENTS, "/$schema");

  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(wording, "wording");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(location, "location");
    rejected = rejected == null ? null : Excerpt.of(rejected);
    suggestions = List.copyOf(Objects.requireNonNull(suggestions, "suggestions"));
  }

  /**
   * Makes a problem without suggestions.
   *
   * @param code what kind of problem it is
   * @param severity how grave it is
   * @param message what was expected, in an English sentence; it is never read as a template
   * @param path the field, empty for the whole event or input
   * @param location where in the input it stands
   * @param rejected the value as found, or null
   */
  public Problem(
      ProblemCode code,
      Severity severity,
      String message,
      String path,
      Location location,
      @Nullable String rejected) {
    this(code, severity, Message.of(message), path, location, rejected, List.of());
  }

  /**
   * Returns a problem of the severity that its code has by default.
   *
   * @param code what kind of problem it is
   * @param message what was expected, in an English sentence; it is never read as a template
   * @param path the field, empty for the whole event or input
   * @param location where in the input it stands
   * @param rejected the value as found, or null
   * @return the problem
   */
  public static Problem of(
      ProblemCode code, String message, String path, Location location, @Nullable String rejected) {
    return new Problem(code, code.severity(), message, path, location, rejected);
  }

  /**
   * Returns a problem of the severity that its code has by default.
   *
   * @param code what kind of problem it is
   * @param wording what was expected
   * @param path the field, empty for the whole event or input
   * @param location where in the input it stands
   * @param rejected the value as found, or null
   * @return the problem
   */
  public static Problem of(
      ProblemCode code,
      Message wording,
      String path,
      Location location,
      @Nullable String rejected) {
    return new Problem(code, code.severity(), wording, path, location, rejected, List.of());
  }

  /**
   * Returns what was expected, in English.
   *
   * @return the sentence, without the place
   */
  public String message() {
    return wording.toString();
  }

  /**
   * Tells whether this problem makes the data invalid.
   *
   * @return true for an error, false for a warning
   */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /**
   * Returns this problem at another place.
   *
   * @param place the place
   * @return the problem, otherwise the same
   */
  public Problem at(Location place) {
    return new Problem(code, severity, wording, path, place, rejected, suggestions);
  }

  /**
   * Returns this problem on another field.
   *
   * @param field the path of the field
   * @return the problem, otherwise the same
   */
  public Problem on(String field) {
    return new Problem(code, severity, wording, field, location, rejected, suggestions);
  }

  /**
   * Returns this problem as one of another severity.
   *
   * @param other the severity
   * @return the problem, otherwise the same
   */
  public Problem as(Severity other) {
    return new Problem(code, other, wording, path, location, rejected, suggestions);
  }

  /**
   * Returns this problem with what may have been meant.
   *
   * @param others the suggestions, the nearest first
   * @return the problem, otherwise the same
   */
  public Problem suggesting(List<String> others) {
    return new Problem(code, severity, wording, path, location, rejected, others);
  }

  /**
   * Returns the path as a JSON Pointer, RFC 6901, from where the path begins: the object of the
   * event, or of the document.
   *
   * @return the pointer, such as {@code /participants/1/actor}; empty for the whole
   */
  public String pointer() {
    return JsonPointer.of(path);
  }

  /**
   * Returns the JSON Pointer from the root of the JSON document that a dataset is: {@code
   * /events/2/participants/1/actor}, {@code /dataset/titles/en}. An event is counted from 0 there,
   * and from 1 in the location.
   *
   * @return the pointer, or null where the location does not know the event and the path does not
   *     begin at the document
   */
  public @Nullable String documentPointer() {
    String pointer = pointer();
    if (location.event() != null) {
      return EVENTS + "/" + (location.event() - 1) + pointer;
    }
    boolean inDocument =
        pointer.isEmpty()
            || DOCUMENT.stream()
                .anyMatch(top -> pointer.equals(top) || pointer.startsWith(top + "/"));
    return inDocument ? pointer : null;
  }

  /**
   * Returns what is wrong in a language, without the place: what was expected, what was found, and
   * what may have been meant.
   *
   * @param locale the locale, of which the language counts: English, German, and English for others
   * @return the sentence
   */
  public String explanation(Locale locale) {
    return Wordings.explanation(wording, rejected, suggestions).in(locale);
  }

  /**
   * Returns the problem as one line for a person, in a language.
   *
   * @param locale the locale, of which the language counts: English, German, and English for others
   * @return the line: the place, the field, the message
   */
  public String toText(Locale locale) {
    StringBuilder text = new StringBuilder(location.toText(locale));
    if (!path.isEmpty()) {
      text.append(text.isEmpty() ? "" : ": ").append(Excerpt.of(path, LONGEST_PATH));
    }
    return text.append(text.isEmpty() ? "" : ": ").append(explanation(locale)).toString();
  }

  /**
   * Returns the problem as one line for a person, in English: the place, the field, the message.
   *
   * @return the line
   */
  @Override
  public String toString() {
    return toText(Locale.ENGLISH);
  }
}
