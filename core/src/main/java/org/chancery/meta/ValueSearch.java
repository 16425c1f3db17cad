package org.chancery.meta;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the scalar values of some kinds in a record, and through those fields alone that can
 * hold one. Which these are is found once for each record class; make a search once, and use it for
 * every record.
 *
 * <pre>{@code
 * static final ValueSearch ACTORS = ValueSearch.of(type -> type.javaType() == Actor.class);
 * boolean named = ACTORS.any(visit, State.of("KAZ")::equals);
 * }</pre>
 *
 * @since 0.1
 */
public final class ValueSearch {

  private final Predicate<ValueType<?>> kinds;

  private final ClassValue<List<Field>> fields =
      new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
          return fieldsOf(RecordType.of(type.asSubclass(Record.class)));
        }
      };

  private ValueSearch(Predicate<ValueType<?>> kinds) {
    this.kinds = kinds;
  }

  /** Takes one value. */
  @FunctionalInterface
  public interface Visitor {

    /**
     * Takes a value.
     *
     * @param at where it stands; to be asked during this call
     * @param type its kind
     * @param value the value
     */
    void visit(Trail at, ValueType<?> type, Object value);
  }

  /**
   * Returns a search for values of some kinds.
   *
   * @param kinds tells which
   * @return the search
   */
  public static ValueSearch of(Predicate<ValueType<?>> kinds) {
    return new ValueSearch(kinds);
  }

  private List<Field> fieldsOf(RecordType<?> type) {
    List<Field> found = new ArrayList<>();
    for (Field field : type.fields()) {
      if (mayHold(field.shape())) {
        found.add(field);
      }
    }
    return List.copyOf(found);
  }

  private boolean mayHold(Shape shape) {
    if (shape instanceof Shape.OfValue one) {
      return kinds.test(one.type());
    }
    if (shape instanceof Shape.OfRecord inner) {
      return !fields.get(inner.type().javaType()).isEmpty();
    }
    return shape instanceof Shape.OfList list
        ? mayHold(list.element())
        : shape instanceof Shape.OfMap map && kinds.test(map.value());
  }

  /**
   * Tells whether a record has a value of the kinds with some trait.
   *
   * @param record the record
   * @param which tells which value has it
   * @return true if there is one
   */
  public boolean any(Record record, Predicate<Object> which) {
    List<Field> within = fields.get(record.getClass());
    for (int i = 0; i < within.size(); i++) {
      Object value = within.get(i).get(record);
      if (value != null && any(within.get(i).shape(), value, which)) {
        return true;
      }
    }
    return false;
  }

  private boolean any(Shape shape, Object value, Predicate<Object> which) {
    if (shape instanceof Shape.OfValue) {
      return which.test(value);
    }
    if (shape instanceof Shape.OfRecord) {
      return any((Record) value, which);
    }
    if (shape instanceof Shape.OfList list) {
      List<?> elements = (List<?>) value;
      for (int i = 0; i < elements.size(); i++) {
        if (any(list.element(), elements.get(i), which)) {
          return true;
        }
      }
      return false;
    }
    for (Object each : ((Map<?, ?>) value).values()) {
      if (which.test(each)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Hands every value of the kinds to the visitor, in the order of the fields; keys of maps are not
   * values.
   *
   * @param record the record
   * @param visitor takes the values
   */
  public void forEach(Record record, Visitor visitor) {
    visit(record, new Trail(), visitor);
  }

  private void visit(Record record, Trail trail, Visitor visitor) {
    for (Field field : fields.get(record.getClass())) {
      Object value = field.get(record);
      if (value != null) {
        trail.enter(field.name());
        visit(field.shape(), value, trail, visitor);
        trail.leave();
      }
    }
  }

  private void visit(Shape shape, @Nullable Object value, Trail trail, Visitor visitor) {
    if (value == null) {
      return;
    }
    if (shape instanceof Shape.OfValue one) {
      visitor.visit(trail, one.type(), value);
    } else if (shape instanceof Shape.OfRecord) {
      visit((Record) value, trail, visitor);
    } else if (shape instanceof Shape.OfList list) {
      int index = 0;
      for (Object element : (List<?>) value) {
        trail.enter(index++);
        visit(list.element(), element, trail, visitor);
        trail.leave();
      }
    } else if (shape instanceof Shape.OfMap map) {
      for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
        trail.enter(map.key().formatObject(entry.getKey()));
        visitor.visit(trail, map.value(), entry.getValue());
        trail.leave();
      }
    }
  }
}
