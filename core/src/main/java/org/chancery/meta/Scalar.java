package org.chancery.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a value class that is written as one text. The class has a public static method {@code
 * parse(String)} that throws {@link org.chancery.problem.InvalidValueException} for a text it does
 * not accept, and {@code toString()} gives a text that parses back to an equal value.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Scalar {

  /**
   * The name of the value kind in schemas and documents, in kebab case.
   *
   * @return the name, such as {@code event-id}
   */
  String name();

  /**
   * What a text of this kind is, for the model reference.
   *
   * @return a noun phrase, such as {@code an ISO 3166-1 alpha-3 code}
   */
  String description();

  /**
   * A regular expression (ECMA 262, anchored) that every accepted text matches, for schemas; it may
   * match more than is accepted.
   *
   * @return the expression, empty where there is none
   */
  String pattern() default "";

  /**
   * The length of the longest text of this kind in UTF-16 units, for schemas.
   *
   * @return the length, {@link Integer#MAX_VALUE} where there is no limit
   */
  int longest() default Integer.MAX_VALUE;

  /**
   * Texts of this kind, for schemas and documents.
   *
   * @return the texts, none by default
   */
  String[] examples() default {};

  /**
   * Whether few values come again and again, as codes do, and none can be changed: then readers may
   * use one for all that are equal.
   *
   * @return false by default
   */
  boolean recurring() default false;
}
