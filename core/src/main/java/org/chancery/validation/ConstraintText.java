package org.chancery.validation;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Collection;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** The code and the words for each Jakarta constraint; the same in every locale and provider. */
final class ConstraintText {

  private ConstraintText() {}

  static ProblemCode code(Annotation constraint, @Nullable Object value) {
    if (constraint instanceof NotNull) {
      return ProblemCode.REQUIRED;
    }
    if (constraint instanceof NotBlank || constraint instanceof NotEmpty) {
      return ProblemCode.EMPTY;
    }
    if (constraint instanceof Size) {
      return isEmpty(value) ? ProblemCode.EMPTY : ProblemCode.WRONG_SIZE;
    }
    if (constraint instanceof Pattern) {
      return ProblemCode.INVALID_VALUE;
    }
    if (constraint instanceof Min
        || constraint instanceof Max
        || constraint instanceof DecimalMin
        || constraint instanceof DecimalMax
        || constraint instanceof Positive
        || constraint instanceof PositiveOrZero) {
      return ProblemCode.OUT_OF_RANGE;
    }
    return ProblemCode.CONSTRAINT;
  }

  private static boolean isEmpty(@Nullable Object value) {
    return (value instanceof CharSequence text && text.isEmpty())
        || (value instanceof Collection<?> list && list.isEmpty());
  }

  /** Returns what the constraint expects, or the provider's message where it is not one we use. */
  static String of(Annotation constraint, String otherwise) {
    if (constraint instanceof NotNull) {
      return "expected a value";
    }
    if (constraint instanceof NotBlank) {
      return "expected a text that is not empty";
    }
    if (constraint instanceof NotEmpty) {
      return "expected at least one";
    }
    if (constraint instanceof Size size) {
      return size(size);
    }
    if (constraint instanceof Pattern pattern) {
      return "expected a text that matches " + pattern.regexp();
    }
    if (constraint instanceof Min min) {
      return "expected a number not less than " + min.value();
    }
    if (constraint instanceof Max max) {
      return "expected a number not greater than " + max.value();
    }
    if (constraint instanceof DecimalMin min) {
      return "expected a number not less than " + min.value();
    }
    if (constraint instanceof DecimalMax max) {
      return "expected a number not greater than " + max.value();
    }
    if (constraint instanceof Positive) {
      return "expected a number greater than 0";
    }
    if (constraint instanceof PositiveOrZero) {
      return "expected a number not less than 0";
    }
    return otherwise;
  }

  private static String size(Size size) {
    if (size.max() == Integer.MAX_VALUE) {
      return "expected a length of at least " + size.min();
    }
    return size.min() == 0
        ? "expected a length of at most " + size.max()
        : "expected a length of " + size.min() + " to " + size.max();
  }
}
