package org.chancery.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a record or one of its components means. Schemas and the model reference print it.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Describe {

  /**
   * The meaning, in one or two sentences.
   *
   * @return the text
   */
  String value();
}
