package org.chancery.meta;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import org.chancery.problem.InvalidModelException;
import org.jspecify.annotations.Nullable;

/**
 * Lets a Jakarta provider check a {@link Rule}. Each finding becomes a violation whose path is that
 * of the record followed by the path of the finding.
 *
 * @since 0.1
 */
public final class RuleValidator implements ConstraintValidator<Rule, Object> {

  private @Nullable RecordRule<Object> rule;
  private String message = "";

  /** Makes the validator; a Jakarta provider calls this. */
  public RuleValidator() {}

  @Override
  public void initialize(Rule annotation) {
    message = annotation.message();
    rule = instantiate(annotation);
  }

  /**
   * Makes what checks a rule.
   *
   * @param annotation the rule
   * @return a new instance of its class
   * @throws InvalidModelException if it cannot be made
   */
  public static RecordRule<Object> instantiate(Rule annotation) {
    Class<? extends RecordRule<?>> type = annotation.by();
    try {
      Constructor<? extends RecordRule<?>> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      @SuppressWarnings("unchecked") // the rule stands on the record that it checks
      RecordRule<Object> instance = (RecordRule<Object>) constructor.newInstance();
      return instance;
    } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
      throw new InvalidModelException(
          "the rule " + type.getName() + " has no constructor without parameters", e);
    } catch (InvocationTargetException e) {
      throw new InvalidModelException("the rule " + type.getName() + " cannot be made", e);
    }
  }

  @Override
  public boolean isValid(@Nullable Object record, ConstraintValidatorContext context) {
    if (record == null || rule == null) {
      return true;
    }
    Reports reports = new Reports(message, context);
    rule.check(record, reports);
    return reports.none;
  }

  /** Makes a violation of each finding. */
  private static final class Reports implements RecordRule.Findings {

    private final String message;
    private final ConstraintValidatorContext context;
    private boolean none = true;

    Reports(String message, ConstraintValidatorContext context) {
      this.message = message;
      this.context = context;
    }

    @Override
    public void report(FieldPath at) {
      add(at, message);
    }

    @Override
    public void report(FieldPath at, String advice) {
      add(at, message + " (" + advice + ")");
    }

    private void add(FieldPath at, String text) {
      none = false;
      context.disableDefaultConstraintViolation();
      ConstraintValidatorContext.ConstraintViolationBuilder violation =
          context.buildConstraintViolationWithTemplate(text);
      if (at.equals(FieldPath.root())) {
        violation.addConstraintViolation();
      } else {
        violation.addPropertyNode(at.toString()).addConstraintViolation();
      }
    }
  }
}
