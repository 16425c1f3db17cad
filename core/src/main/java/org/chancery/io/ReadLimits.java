package org.chancery.io;

import java.util.Objects;

/**
 * How much a reader takes from an input that nobody has vouched for. Every limit is positive; the
 * constructor throws {@link IllegalArgumentException} otherwise.
 *
 * @param depth the deepest nesting of the format
 * @param textLength the longest text of one value, in UTF-16 units
 * @param eventLength the longest event, in UTF-16 units of the input
 * @param events the most events of one input
 * @param problems the most errors before the reader stops, and the most warnings that it tells
 * @param packages how much is taken of an input of several files
 * @since 0.1
 */
public record ReadLimits(
    int depth, int textLength, int eventLength, long events, int problems, PackageLimits packages) {

  private static final ReadLimits DEFAULTS =
      new ReadLimits(64, 1 << 20, 1 << 24, 10_000_000L, 10_000, PackageLimits.defaults());

  public ReadLimits {
    if (depth < 1 || textLength < 1 || eventLength < 1 || events < 1 || problems < 1) {
      throw new IllegalArgumentException("limits are positive");
    }
    Objects.requireNonNull(packages, "packages");
  }

  /**
   * Returns the limits that hold where a user sets none: depth 64, 1 Mi units a value, 16 Mi an
   * event, 10 million events, 10,000 problems, and {@link PackageLimits#defaults()}.
   *
   * @return the limits
   */
  public static ReadLimits defaults() {
    return DEFAULTS;
  }

  /**
   * Returns these limits with another for the nesting.
   *
   * @param deepest the deepest nesting
   * @return the limits
   */
  public ReadLimits withDepth(int deepest) {
    return new ReadLimits(deepest, textLength, eventLength, events, problems, packages);
  }

  /**
   * Returns these limits with another for the text of one value.
   *
   * @param length the longest text, in UTF-16 units
   * @return the limits
   */
  public ReadLimits withTextLength(int length) {
    return new ReadLimits(depth, length, eventLength, events, problems, packages);
  }

  /**
   * Returns these limits with another for one event.
   *
   * @param length the longest event, in UTF-16 units
   * @return the limits
   */
  public ReadLimits withEventLength(int length) {
    return new ReadLimits(depth, textLength, length, events, problems, packages);
  }

  /**
   * Returns these limits with another for the number of events.
   *
   * @param count the most events
   * @return the limits
   */
  public ReadLimits withEvents(long count) {
    return new ReadLimits(depth, textLength, eventLength, count, problems, packages);
  }

  /**
   * Returns these limits with another for the number of problems.
   *
   * @param count the most problems
   * @return the limits
   */
  public ReadLimits withProblems(int count) {
    return new ReadLimits(depth, textLength, eventLength, events, count, packages);
  }

  /**
   * Returns these limits with others for an input of several files.
   *
   * @param other the limits
   * @return the limits
   */
  public ReadLimits withPackages(PackageLimits other) {
    return new ReadLimits(depth, textLength, eventLength, events, problems, other);
  }
}
