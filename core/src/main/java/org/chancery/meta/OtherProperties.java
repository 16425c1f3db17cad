package org.chancery.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the component that keeps the properties which the model does not have, such as those of a
 * newer version of the schema: a map from the {@link FieldPath} of the property to its value as
 * JSON text. A format in which properties stand where they belong, such as JSON, writes each in its
 * place and has no property of the component's name; a table has it as it is.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface OtherProperties {}
