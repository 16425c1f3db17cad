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
    Shape shape = new Shape.OfRecord(type);
    Object value = record;
    for (Object step : path.steps()) {
      Resolved next = step(shape, value, step);
      if (next == null) {
        return null;
      }
      shape = next.shape;
      value = next.value;
    }
    return new Resolved(shape, value);
  }

  private static @Nullable Resolved step(Shape shape, @Nullable Object value, Object step) {
    if (shape instanceof Shape.OfRecord record && step instanceof String name) {
      Field field = record.type().field(name);
      return field == null
          ? null
          : new Resolved(field.shape(), value == null ? null : field.get((Record) value));
    }
    if (shape instanceof Shape.OfList list && step instanceof Integer index) {
      return value instanceof List<?> elements && index < elements.size()
          ? new Resolved(list.element(), elements.get(index))
          : null;
    }
    return shape instanceof Shape.OfMap map && step instanceof String key
        ? entry(map, (Map<?, ?>) value, key)
        : null;
  }

  /** An entry may be absent, like a field; a text that can be no key leads nowhere. */
  private static @Nullable Resolved entry(Shape.OfMap shape, @Nullable Map<?, ?> map, String key) {
    try {
      Object parsed = shape.key().parse(key);
      return new Resolved(new Shape.OfValue(shape.value()), map == null ? null : map.get(parsed));
    } catch (InvalidValueException e) {
      return null;
    }
  }
}
