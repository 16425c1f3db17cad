package org.chancery.meta;

import java.util.List;
import java.util.Map;
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
   * shape.
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
    if (shape instanceof Shape.OfMap map && step instanceof String key && value != null) {
      for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
        if (map.key().formatObject(entry.getKey()).equals(key)) {
          return new Resolved(new Shape.OfValue(map.value()), entry.getValue());
        }
      }
    }
    return null;
  }
}
