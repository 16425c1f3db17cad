package org.chancery.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.meta.Field;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.jspecify.annotations.Nullable;

/** Copies of a record that differ in what stands at one path. */
final class RecordEdit {

  /** Gives another value in place of one. */
  @FunctionalInterface
  interface Change {

    /**
     * Changes a value.
     *
     * @param type the record that has the field
     * @param field the field
     * @param inside whether it is an element or entry of the field, not the field itself
     * @return the new value, or null where nothing is to stand there
     */
    @Nullable Object apply(RecordType<?> type, Field field, boolean inside);
  }

  private RecordEdit() {}

  /**
   * Returns a copy with a value put at a path. A record that is absent on the way is left absent.
   */
  static Record with(Record record, FieldPath path, Object value) {
    return change(record, path.steps(), (type, field, inside) -> value);
  }

  /** Returns a copy of which the value at a path is another. */
  static Record change(Record record, FieldPath path, Change change) {
    return change(record, path.steps(), change);
  }

  /**
   * Returns a copy without what stands at a path: the element, the entry, the value; where that is
   * required, without the element that has it.
   */
  static Record without(Record record, FieldPath path) {
    List<Object> steps = path.steps();
    for (int length = steps.size(); length > 0; length--) {
      List<Object> outer = steps.subList(0, length);
      boolean element = outer.get(length - 1) instanceof Integer;
      if (element || isOptional(record, outer)) {
        return change(
            record, outer, (type, field, inside) -> inside ? null : RandomRecords.absent(field));
      }
    }
    return record;
  }

  /** Returns a copy without the element of a list that a path leads into, if there is one. */
  static Record withoutElement(Record record, FieldPath path) {
    List<Object> steps = path.steps();
    for (int length = steps.size(); length > 0; length--) {
      if (steps.get(length - 1) instanceof Integer) {
        return change(record, steps.subList(0, length), (type, field, inside) -> null);
      }
    }
    return without(record, path);
  }

  /** Whether the last step leads to an entry of a map, or to a field that may be absent. */
  private static boolean isOptional(Record record, List<Object> steps) {
    boolean[] optional = {false};
    change(
        record,
        steps,
        (type, field, inside) -> {
          optional[0] = inside || !field.isRequired();
          return null;
        },
        true);
    return optional[0];
  }

  private static Record change(Record record, List<Object> steps, Change change) {
    return change(record, steps, change, false);
  }

  private static Record change(
      Record record, List<Object> steps, Change change, boolean onlyLooking) {
    RecordType<?> type = RecordType.of(record);
    Field field = steps.get(0) instanceof String name ? type.field(name) : null;
    if (field == null) {
      return record;
    }
    List<Object> rest = steps.subList(1, steps.size());
    Object now = field.get(record);
    Object then = rest.isEmpty() ? change.apply(type, field, false) : null;
    if (!rest.isEmpty() && now != null) {
      then = inside(type, field, now, rest, change, onlyLooking);
    } else if (!rest.isEmpty()) {
      return record;
    }
    return onlyLooking ? record : with(type, record, field, then);
  }

  private static Record with(
      RecordType<?> type, Record record, Field field, @Nullable Object value) {
    @Nullable Object[] all = new @Nullable Object[type.fields().size()];
    for (Field each : type.fields()) {
      all[each.index()] = each == field ? value : each.get(record);
    }
    return type.create(all);
  }

  private static @Nullable Object inside(
      RecordType<?> type,
      Field field,
      Object now,
      List<Object> rest,
      Change change,
      boolean onlyLooking) {
    if (field.shape() instanceof Shape.OfRecord) {
      return change((Record) now, rest, change, onlyLooking);
    }
    boolean last = rest.size() == 1;
    if (now instanceof List<?> list && rest.get(0) instanceof Integer index) {
      List<Object> changed = new ArrayList<>(list);
      if (index < changed.size()) {
        Object element = changed.get(index);
        Object other =
            last || !(element instanceof Record inner)
                ? change.apply(type, field, true)
                : change(inner, rest.subList(1, rest.size()), change, onlyLooking);
        put(changed, index, other);
      }
      return changed;
    }
    if (now instanceof Map<?, ?> map) {
      Map<Object, Object> changed = new LinkedHashMap<>(map);
      for (Object key : map.keySet()) {
        if (key.toString().equals(rest.get(0))) {
          Object other = change.apply(type, field, true);
          if (other == null) {
            changed.remove(key);
          } else {
            changed.put(key, other);
          }
        }
      }
      return changed;
    }
    return now;
  }

  private static void put(List<Object> list, int index, @Nullable Object value) {
    if (value == null) {
      list.remove(index);
    } else {
      list.set(index, value);
    }
  }
}
