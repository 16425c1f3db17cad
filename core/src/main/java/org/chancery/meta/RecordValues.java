package org.chancery.meta;

import java.util.List;
import java.util.Map;

/**
 * Goes through every scalar value of a record, with its path.
 *
 * @since 0.1
 */
public final class RecordValues {

  private RecordValues() {}

  /** Takes one scalar value. */
  @FunctionalInterface
  public interface Visitor {

    /**
     * Takes a value.
     *
     * @param path its path from the record
     * @param type its kind
     * @param value the value
     */
    void visit(FieldPath path, ValueType<?> type, Object value);
  }

  /**
   * Hands every scalar value that is not absent to the visitor, in the order of the fields; keys of
   * maps are not values.
   *
   * @param record the record
   * @param visitor takes the values
   */
  public static void forEach(Record record, Visitor visitor) {
    visitRecord(RecordType.of(record), record, FieldPath.root(), visitor);
  }

  private static void visitRecord(
      RecordType<?> type, Record record, FieldPath path, Visitor visitor) {
    for (Field field : type.fields()) {
      Object value = field.get(record);
      if (value != null) {
        visit(field.shape(), value, path.name(field.name()), visitor);
      }
    }
  }

  private static void visit(Shape shape, Object value, FieldPath path, Visitor visitor) {
    if (shape instanceof Shape.OfValue one) {
      visitor.visit(path, one.type(), value);
    } else if (shape instanceof Shape.OfRecord inner) {
      visitRecord(inner.type(), (Record) value, path, visitor);
    } else if (shape instanceof Shape.OfList list) {
      int index = 0;
      for (Object element : (List<?>) value) {
        visit(list.element(), element, path.index(index++), visitor);
      }
    } else if (shape instanceof Shape.OfMap map) {
      for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
        visitor.visit(
            path.name(map.key().formatObject(entry.getKey())), map.value(), entry.getValue());
      }
    }
  }
}
