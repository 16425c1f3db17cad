package org.chancery.problem;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with some data: what, where, and what was found instead.
 *
 * <p>The {@linkplain #code() code} and the {@linkplain #path() path} are stable API; the wording of
 * the message is not. {@link #toString()} is fit to be shown to a person: {@code line 7, column 12,
 * event rome-2024: participants[1].actor: expected an ISO 3166-1 alpha-3 code, got "xx"}.
 *
 * @param code what kind of problem it is
 * @param severity how grave it is
 * @param message what was expected, in a sentence of ours without the place
 * @param path the field inside the event, such as {@code participants[1].actor}; inside the header
 *     of a dataset it begins with {@code dataset}; empty for the whole event or input
 * @param location where in the input it stands
 * @param rejected the value as found, on one line and cut to 80 characters; absent where there is
 *     none
 * @since 0.1
 */
public record Problem(
    ProblemCode code,
    Severity severity,
    String message,
    String path,
    Location location,
    @Nullable String rejected)
    implements Serializable {

  private static final int LONGEST_PATH = 200;

  public Problem {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(location, "location");
    rejected = rejected == null ? null : Excerpt.of(rejected);
  }

  /**
   * Returns a problem of the severity that its code has by default.
   *
   * @param code what kind of problem it is
   * @param message what was expected
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
    return new Problem(code, severity, message, path, place, rejected);
  }

  /**
   * Returns the problem as one line for a person: the place, the field, the message.
   *
   * @return the line
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(location.toString());
    if (!path.isEmpty()) {
      text.append(text.isEmpty() ? "" : ": ").append(Excerpt.of(path, LONGEST_PATH));
    }
    text.append(text.isEmpty() ? "" : ": ").append(message);
    if (rejected != null) {
      text.append(", got \"").append(rejected).append('"');
    }
    return text.toString();
  }
}
