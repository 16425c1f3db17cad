package org.chancery.meta;

import java.util.List;
import java.util.Map;

/**
 * How the value of a field is put together. There are four shapes, and every format handles these
 * four and no more.
 *
 * @since 0.1
 */
public sealed interface Shape {

  /**
   * Tells whether a value says nothing, as an empty list or map does.
   *
   * @param value a value of this shape
   * @return false for all else, an empty text too
   */
  default boolean isEmpty(Object value) {
    return false;
  }

  /**
   * One scalar value.
   *
   * @param type its kind
   */
  record OfValue(ValueType<?> type) implements Shape {}

  /**
   * One record inside another.
   *
   * @param type the inner record
   */
  record OfRecord(RecordType<?> type) implements Shape {}

  /**
   * An ordered list, empty where nothing is said.
   *
   * @param element the shape of each element: a value or a record
   */
  record OfList(Shape element) implements Shape {

    @Override
    public boolean isEmpty(Object value) {
      return ((List<?>) value).isEmpty();
    }
  }

  /**
   * An ordered map from one kind of scalar to another, empty where nothing is said.
   *
   * @param key the kind of the keys, which are written as text
   * @param value the kind of the values
   */
  record OfMap(ValueType<?> key, ValueType<?> value) implements Shape {

    @Override
    public boolean isEmpty(Object value) {
      return ((Map<?, ?>) value).isEmpty();
    }
  }
}
