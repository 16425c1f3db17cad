package org.chancery.validation;

import jakarta.validation.Validator;
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
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ValidateUnwrappedValue;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.meta.Bounds;
import org.chancery.value.OtherId;

/** Turns the constraints of Jakarta Validation into plain checks. */
final class ConstraintChecks {

  private static final int PROVIDER_PACKAGE_PARTS = 3;

  /** No class is named so. */
  private static final String NO_PROVIDER = " ";

  private static final Set<Class<? extends Annotation>> KNOWN =
      Set.of(
          NotNull.class,
          NotBlank.class,
          NotEmpty.class,
          Size.class,
          Pattern.class,
          Min.class,
          Max.class,
          DecimalMin.class,
          DecimalMax.class,
          Positive.class,
          PositiveOrZero.class);

  /** How the names of the provider's classes begin, such as {@code org.hibernate.validator.}. */
  private final String provider;

  private final boolean controlsAreBlank;

  private ConstraintChecks(String provider, boolean controlsAreBlank) {
    this.provider = provider;
    this.controlsAreBlank = controlsAreBlank;
  }

  static ConstraintChecks of(Validator validator) {
    String[] parts = validator.getClass().getName().split("\\.", PROVIDER_PACKAGE_PARTS + 1);
    String provider =
        parts.length > PROVIDER_PACKAGE_PARTS
            ? String.join(".", List.of(parts).subList(0, PROVIDER_PACKAGE_PARTS)) + "."
            : NO_PROVIDER;
    // Any text that is required will do to ask this.
    boolean controlsAreBlank =
        !validator.validateValue(OtherId.class, "scheme", "\u0000").isEmpty();
    return new ConstraintChecks(provider, controlsAreBlank);
  }

  static boolean refusesNull(ConstraintDescriptor<?> constraint) {
    Annotation annotation = constraint.getAnnotation();
    return annotation instanceof NotNull
        || annotation instanceof NotBlank
        || annotation instanceof NotEmpty;
  }

  /**
   * Returns the checks for values that are there.
   *
   * @throws UnknownConstraintException if it is not one of Jakarta's own, checked by the provider
   *     in its own way
   */
  List<ValueCheck> checks(ConstraintDescriptor<?> constraint, Class<?> type)
      throws UnknownConstraintException {
    Annotation annotation = constraint.getAnnotation();
    if (!KNOWN.contains(annotation.annotationType())
        || !constraint.getComposingConstraints().isEmpty()
        || constraint.getValueUnwrapping() != ValidateUnwrappedValue.DEFAULT
        || !constraint.getConstraintValidatorClasses().stream()
            .allMatch(by -> isOfProvider(by, annotation))) {
      throw new UnknownConstraintException(constraint);
    }
    if (annotation instanceof NotNull) {
      return List.of();
    }
    if (annotation instanceof NotBlank && type == String.class) {
      return List.of(TextCheck.notBlank(controlsAreBlank));
    }
    if (annotation instanceof Pattern pattern && type == String.class) {
      return List.of(TextCheck.matching(pattern));
    }
    Bounds bounds = Bounds.of(List.of(annotation));
    if (annotation instanceof Size || annotation instanceof NotEmpty) {
      return List.of(sized(bounds.shortest(), bounds.longest(), type, annotation));
    }
    ValueCheck range = NumberCheck.within(bounds, type);
    if (range == null) {
      throw new UnknownConstraintException(constraint);
    }
    return List.of(range);
  }

  /**
   * Tells whether a constraint is checked as its definition says. A user may have another class
   * check it, of which nothing is known.
   */
  private boolean isOfProvider(Class<?> checker, Annotation annotation) {
    return checker.getName().startsWith(provider)
        && checker.getSimpleName().startsWith(annotation.annotationType().getSimpleName());
  }

  private static ValueCheck sized(int min, int max, Class<?> type, Annotation annotation)
      throws UnknownConstraintException {
    if (type == String.class) {
      return (value, screening) -> isWithin(((String) value).length(), min, max);
    }
    if (type == List.class) {
      return (value, screening) -> isWithin(((List<?>) value).size(), min, max);
    }
    if (type == Map.class) {
      return (value, screening) -> isWithin(((Map<?, ?>) value).size(), min, max);
    }
    throw new UnknownConstraintException(annotation);
  }

  private static boolean isWithin(int size, int min, int max) {
    return size >= min && size <= max;
  }
}
