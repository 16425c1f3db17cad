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
import org.chancery.problem.Message;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** The code and the words for each Jakarta constraint; the same in every locale and provider. */
final class ConstraintText {

  private static final Message VALUE = Message.of("expected a value");
  private static final Message TEXT = Message.of("expected a text that is not empty");
  private static final Message ONE = Message.of("expected at least one");
  private static final Message POSITIVE = Message.of("expected a number greater than 0");
  private static final Message NOT_NEGATIVE = Message.of("expected a number not less than 0");

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
  static Message of(Annotation constraint, String otherwise) {
    if (constraint instanceof NotNull) {
      return VALUE;
    }
    if (constraint instanceof NotBlank) {
      return TEXT;
    }
    if (constraint instanceof NotEmpty) {
      return ONE;
    }
    if (constraint instanceof Size size) {
      return size(size);
    }
    if (constraint instanceof Pattern pattern) {
      return Message.of("expected a text that matches {0}", pattern.regexp());
    }
    if (constraint instanceof Min min) {
      return Message.of("expected a number not less than {0}", min.value());
    }
    if (constraint instanceof Max max) {
      return Message.of("expected a number not greater than {0}", max.value());
    }
    if (constraint instanceof DecimalMin min) {
      return Message.of("expected a number not less than {0}", min.value());
    }
    if (constraint instanceof DecimalMax max) {
      return Message.of("expected a number not greater than {0}", max.value());
    }
    if (constraint instanceof Positive) {
      return POSITIVE;
    }
    if (constraint instanceof PositiveOrZero) {
      return NOT_NEGATIVE;
    }
    return Message.of(otherwise);
  }

  private static Message size(Size size) {
    if (size.max() == Integer.MAX_VALUE) {
      return Message.of("expected a length of at least {0}", size.min());
    }
    return size.min() == 0
        ? Message.of("expected a length of at most {0}", size.max())
        : Message.of("expected a length of {0} to {1}", size.min(), size.max());
  }
}
