package org.chancery.meta;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.chancery.problem.ProblemCode;

/**
 * A Jakarta constraint on a whole record: a rule that looks at several of its fields at once.
 *
 * <pre>{@code
 * @Rule(
 *     code = ProblemCode.HALF_A_COORDINATE,
 *     by = PlaceRules.BothCoordinates.class,
 *     message = "expected latitude and longitude together")
 * public record Place(...) {}
 * }</pre>
 *
 * @since 0.1
 */
@Constraint(validatedBy = RuleValidator.class)
@Repeatable(Rule.List.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Rule {

  /** Stands for every field, in {@link #brokenByAbsenceOf}. */
  String ANY = "*";

  /**
   * The kind of problem that a broken rule is.
   *
   * @return the code
   */
  ProblemCode code();

  /**
   * What checks the rule. The class has a constructor without parameters.
   *
   * @return the class
   */
  Class<? extends RecordRule<?>> by();

  /**
   * What the rule expects, in one sentence without braces.
   *
   * @return the sentence
   */
  String message();

  /**
   * The fields of the record whose absence can break the rule, {@link #ANY} for all fields of the
   * event. Where a reader could not read one of them, it does not tell the broken rule, which would
   * be a fault that the input does not have.
   *
   * @return the names of the fields, none by default
   */
  String[] brokenByAbsenceOf() default {};

  /**
   * What the rule forbids, where that can be said by which fields have a value, so that schemas say
   * it too: the names of fields with blanks between them, those without a value after an
   * exclamation mark. {@code leg !journeyId} is a leg without a journey, {@code !url !title} is
   * neither of the two.
   *
   * @return all that the rule forbids, or nothing, by default, where it looks at the values
   */
  String[] forbids() default {};

  /**
   * The Jakarta validation groups.
   *
   * @return the groups, none by default
   */
  Class<?>[] groups() default {};

  /**
   * The Jakarta payload.
   *
   * @return the payload, none by default
   */
  Class<? extends Payload>[] payload() default {};

  /** Several rules on one record. */
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {

    /**
     * The rules.
     *
     * @return the rules
     */
    Rule[] value();
  }
}
