package org.chancery.change;

import java.util.List;
import java.util.Map;
import org.chancery.meta.Field;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.jspecify.annotations.Nullable;

/** Values of any shape: whether they are there, and their texts. */
final class Values {

  private Values() {}

  /** Whether there is nothing: no value, or a list or map without elements. */
  static boolean isAbsent(@Nullable Object value) {
    return value == null
        || (value instanceof List<?> list && list.isEmpty())
        || (value instanceof Map<?, ?> map && map.isEmpty());
  }

  /** Returns the text of a value, to be read by people. */
  static String text(Shape shape, Object value) {
    if (shape instanceof Shape.OfValue one) {
      return one.type().formatObject(value);
    }
    StringBuilder text = new StringBuilder();
    write(shape, value, text);
    return text.toString();
  }

  private static void write(Shape shape, Object value, StringBuilder text) {
    if (shape instanceof Shape.OfValue one) {
      text.append(one.type().formatObject(value));
    } else if (shape instanceof Shape.OfRecord inner) {
      writeRecord(inner.type(), (Record) value, text);
    } else if (shape instanceof Shape.OfList list) {
      text.append('[');
      String gap = "";
      for (Object element : (List<?>) value) {
        text.append(gap);
        write(list.element(), element, text);
        gap = ", ";
      }
      text.append(']');
    } else if (shape instanceof Shape.OfMap map) {
      text.append('{');
      String gap = "";
      for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
        text.append(gap).append(map.key().formatObject(entry.getKey())).append(": ");
        text.append(map.value().formatObject(entry.getValue()));
        gap = "; ";
      }
      text.append('}');
    }
  }

  private static void writeRecord(RecordType<?> type, Record record, StringBuilder text) {
    @Nullable Object[] values = type.valuesOf(record);
    text.append('{');
    String gap = "";
    for (Field field : type.fields()) {
      Object value = values[field.index()];
      if (value != null && !isAbsent(value)) {
        text.append(gap).append(field.name()).append(": ");
        write(field.shape(), value, text);
        gap = "; ";
      }
    }
    text.append('}');
  }
}
