package org.chancery.meta;

import java.util.List;
import java.util.Map;
import org.chancery.problem.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * What stands at the end of a path.
 *
 * @param shape the shape of the field, element or entry there
 * @param value the value, or null where it is absent
 * @since 0.1
 */
public record Resolved(Shape shape, @Nullable Object value) {

  /**
   * Follows a path, also through records that are absent, so that an absent field still has its
   * shape, and so has an absent entry of a map. The key of an entry is read as its kind: {@code
   * titles.en-us} leads to the title in {@code en-US}.
   */
  static @Nullable Resolved follow(RecordType<?> type, Record record, FieldPath path) {
    Shape shape = type.shape();
    Object value = record;
    List<Object> steps = path.steps();
    for (int i = 0; i < steps.size(); i++) {
      Object step = steps.get(i);
      if (shape instanceof Shape.OfRecord inner && step instanceof String name) {
        Field field = inner.type().field(name);
        if (field == null) {
          return null;
        }
        shape = field.shape();
        value = value == null ? null : field.get((Record) value);
      } else if (shape instanceof Shape.OfList list && step instanceof Integer index) {
        if (!(value instanceof List<?> elements) || index >= elements.size()) {
          return null;
        }
        shape = list.element();
        value = elements.get(index);
      } else if (shape instanceof Shape.OfMap map && step instanceof String key) {
        // No path goes on from the entry of a map: it is a scalar.
        return i == steps.size() - 1 ? entry(map, (Map<?, ?>) value, key) : null;
      } else {
        return null;
      }
    }
    return new Resolved(shape, value);
  }

  /** An entry may be absent, like a field; a text that can be no key leads nowhere. */
  private static @Nullable Resolved entry(Shape.OfMap shape, @Nullable Map<?, ?> map, String key) {
    Object value = map == null ? null : entryWritten(key, map, shape);
    try {
      if (value == null) {
        Object parsed = shape.key().parse(key);
        value = map == null ? null : map.get(parsed);
      }
      return new Resolved(new Shape.OfValue(shape.value()), value);
    } catch (InvalidValueException e) {
      return null;
    }
  }

  /** Finds the entry whose key is written so: most keys are, and need not be parsed. */
  private static @Nullable Object entryWritten(String key, Map<?, ?> map, Shape.OfMap shape) {
    for (Object each : map.keySet()) {
      if (shape.key().formatObject(each).equals(key)) {
        return map.get(each);
      }
    }
    return null;
  }
}
