package org.chancery.io.csv;

import java.lang.annotation.Annotation;
import java.util.List;
import org.chancery.meta.ValueType;

/**
 * A column that holds values.
 *
 * @param name the name in the header row
 * @param type the kind of the values
 * @param required whether every row has a value
 * @param description what it means
 * @param constraints the Jakarta constraints on the values
 */
record Column(
    String name,
    ValueType<?> type,
    boolean required,
    String description,
    List<Annotation> constraints) {

  Column {
    constraints = List.copyOf(constraints);
  }
}
