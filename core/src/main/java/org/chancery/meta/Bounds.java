package org.chancery.meta;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.util.List;
import org.chancery.problem.InvalidModelException;
import org.jspecify.annotations.Nullable;

/**
 * What the constraints on a value ask of it, read from the Jakarta annotations once, so that every
 * schema and generator reads them alike. A constraint that is not known here asks nothing: what
 * breaks it is found by a validator alone. Of two limits the narrower counts.
 *
 * <p>The bounds of {@code @NotBlank @Size(max = 64)} are a shortest length of 1, a longest of 64,
 * and not blank.
 *
 * @param shortest the least length of a text in UTF-16 units, of a list in elements, of a map in
 *     entries; 0 where any will do
 * @param longest the greatest length; {@link Integer#MAX_VALUE} where any will do
 * @param notBlank whether a text has more than white space; then the shortest length is at least 1
 * @param least where the numbers begin, or null
 * @param greatest where the numbers end, or null
 * @param pattern the regular expression that a whole text matches, or null
 * @since 0.1
 */
public record Bounds(
    int shortest,
    int longest,
    boolean notBlank,
    @Nullable Limit least,
    @Nullable Limit greatest,
    @Nullable String pattern) {

  /** The bounds that ask nothing. */
  public static final Bounds NONE = new Bounds(0, Integer.MAX_VALUE, false, null, null, null);

  /**
   * The number where a range begins or ends. The limit of {@code @Positive} is 0, which is not
   * allowed itself.
   *
   * @param number the number
   * @param isAllowed whether the number itself is in the range
   */
  public record Limit(BigDecimal number, boolean isAllowed) {}

  /**
   * Reads constraints.
   *
   * @param constraints the Jakarta annotations on a value
   * @return what they ask together
   * @throws InvalidModelException if a limit is written as a text that is no number
   */
  public static Bounds of(List<Annotation> constraints) {
    Bounds bounds = NONE;
    for (Annotation constraint : constraints) {
      bounds = bounds.and(constraint);
    }
    return bounds;
  }

  private Bounds and(Annotation constraint) {
    if (constraint instanceof NotBlank) {
      return new Bounds(Math.max(shortest, 1), longest, true, least, greatest, pattern);
    }
    if (constraint instanceof NotEmpty) {
      return sized(1, Integer.MAX_VALUE);
    }
    if (constraint instanceof Size size) {
      return sized(size.min(), size.max());
    }
    if (constraint instanceof Pattern expression && expression.flags().length == 0) {
      return new Bounds(shortest, longest, notBlank, least, greatest, expression.regexp());
    }
    if (constraint instanceof Min min) {
      return from(BigDecimal.valueOf(min.value()), true);
    }
    if (constraint instanceof Max max) {
      return to(BigDecimal.valueOf(max.value()), true);
    }
    if (constraint instanceof DecimalMin min) {
      return from(number(min.value(), min), min.inclusive());
    }
    if (constraint instanceof DecimalMax max) {
      return to(number(max.value(), max), max.inclusive());
    }
    if (constraint instanceof Positive) {
      return from(BigDecimal.ZERO, false);
    }
    return constraint instanceof PositiveOrZero ? from(BigDecimal.ZERO, true) : this;
  }

  private static BigDecimal number(String text, Annotation constraint) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new InvalidModelException("expected a number in " + constraint, e);
    }
  }

  private Bounds sized(int min, int max) {
    return new Bounds(
        Math.max(shortest, min), Math.min(longest, max), notBlank, least, greatest, pattern);
  }

  private Bounds from(BigDecimal number, boolean isAllowed) {
    int order = least == null ? 1 : number.compareTo(least.number);
    return order > 0 || (order == 0 && !isAllowed)
        ? new Bounds(shortest, longest, notBlank, new Limit(number, isAllowed), greatest, pattern)
        : this;
  }

  private Bounds to(BigDecimal number, boolean isAllowed) {
    int order = greatest == null ? -1 : number.compareTo(greatest.number);
    return order < 0 || (order == 0 && !isAllowed)
        ? new Bounds(shortest, longest, notBlank, least, new Limit(number, isAllowed), pattern)
        : this;
  }
}
