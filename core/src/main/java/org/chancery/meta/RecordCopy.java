package org.chancery.meta;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes a copy of a record of which the value at one path is another. */
final class RecordCopy {

  private final FieldPath path;
  private final List<Object> steps;
  private final @Nullable Object value;

  RecordCopy(FieldPath path, @Nullable Object value) {
    this.path = path;
    this.steps = path.steps();
    this.value = value;
  }

  <R extends Record> R of(RecordType<R> type, Record record) {
    if (steps.isEmpty()) {
      throw nowhere();
    }
    return copy(type, record, 0);
  }

  private <R extends Record> R copy(RecordType<R> type, Record record, int step) {
    Field field = steps.get(step) instanceof String name ? type.field(name) : null;
    if (field == null) {
      throw nowhere();
    }
    @Nullable Object[] values = type.valuesOf(record);
    values[field.index()] = inside(field.shape(), values[field.index()], step + 1);
    return type.create(values);
  }

  private @Nullable Object inside(Shape shape, @Nullable Object now, int step) {
    if (step == steps.size()) {
      return value == null && shape instanceof Shape.OfList
          ? List.of()
          : value == null && shape instanceof Shape.OfMap ? Map.of() : value;
    }
    if (shape instanceof Shape.OfRecord inner && now != null) {
      return copy(inner.type(), (Record) now, step);
    }
    if (shape instanceof Shape.OfList list
        && steps.get(step) instanceof Integer index
        && now instanceof List<?> elements
        && index < elements.size()) {
      return withElement(list, elements, index, step + 1);
    }
    if (shape instanceof Shape.OfMap map
        && steps.get(step) instanceof String key
        && step == steps.size() - 1) {
      return withEntry(map, now == null ? Map.of() : (Map<?, ?>) now, key);
    }
    throw nowhere();
  }

  private List<Object> withElement(Shape.OfList list, List<?> elements, int index, int step) {
    List<Object> copy = new ArrayList<>(elements);
    Object element = inside(list.element(), elements.get(index), step);
    if (element == null) {
      copy.remove(index);
    } else {
      copy.set(index, element);
    }
    return copy;
  }

  private Map<Object, Object> withEntry(Shape.OfMap map, Map<?, ?> entries, String text) {
    Map<Object, Object> copy = new LinkedHashMap<>(entries);
    Object key = map.key().parse(text);
    if (value == null) {
      copy.remove(key);
    } else {
      copy.put(key, value);
    }
    return copy;
  }

  private IllegalArgumentException nowhere() {
    return new IllegalArgumentException("expected a path that leads to a field, got " + path);
  }
}
