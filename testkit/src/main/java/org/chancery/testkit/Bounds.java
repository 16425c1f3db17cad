package org.chancery.testkit;

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
import org.jspecify.annotations.Nullable;

/**
 * What the constraints on a value ask of it. A constraint that is not known here asks nothing: what
 * breaks it is found by the validator.
 *
 * @param shortest the least length of a text, a list or a map
 * @param longest the greatest length
 * @param notBlank whether a text has more than white space
 * @param least the least number, or null
 * @param greatest the greatest number, or null
 * @param pattern what a text matches, or null
 */
record Bounds(
    int shortest,
    int longest,
    boolean notBlank,
    @Nullable BigDecimal least,
    @Nullable BigDecimal greatest,
    @Nullable String pattern) {

  static final Bounds NONE = new Bounds(0, Integer.MAX_VALUE, false, null, null, null);

  private static final BigDecimal TINY = new BigDecimal("0.000001");

  static Bounds of(List<Annotation> constraints, boolean whole) {
    Bounds bounds = NONE;
    for (Annotation constraint : constraints) {
      bounds = bounds.and(constraint, whole);
    }
    return bounds;
  }

  private Bounds and(Annotation constraint, boolean whole) {
    if (constraint instanceof NotBlank) {
      return new Bounds(Math.max(shortest, 1), longest, true, least, greatest, pattern);
    }
    if (constraint instanceof NotEmpty) {
      return sized(1, Integer.MAX_VALUE);
    }
    if (constraint instanceof Size size) {
      return sized(size.min(), size.max());
    }
    if (constraint instanceof Pattern expression) {
      return new Bounds(shortest, longest, notBlank, least, greatest, expression.regexp());
    }
    if (constraint instanceof Min min) {
      return from(BigDecimal.valueOf(min.value()));
    }
    if (constraint instanceof Max max) {
      return to(BigDecimal.valueOf(max.value()));
    }
    if (constraint instanceof DecimalMin min) {
      return from(new BigDecimal(min.value()));
    }
    if (constraint instanceof DecimalMax max) {
      return to(new BigDecimal(max.value()));
    }
    if (constraint instanceof Positive) {
      return from(whole ? BigDecimal.ONE : TINY);
    }
    return constraint instanceof PositiveOrZero ? from(BigDecimal.ZERO) : this;
  }

  private Bounds sized(int min, int max) {
    return new Bounds(
        Math.max(shortest, min), Math.min(longest, max), notBlank, least, greatest, pattern);
  }

  private Bounds from(BigDecimal number) {
    return new Bounds(shortest, longest, notBlank, number, greatest, pattern);
  }

  private Bounds to(BigDecimal number) {
    return new Bounds(shortest, longest, notBlank, least, number, pattern);
  }
}
