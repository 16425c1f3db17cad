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

  private final ClassValue<Plan> plans =
      new ClassValue<>() {
        @Override
        protected Plan computeValue(Class<?> type) {
          return planOf(RecordType.of(type.asSubclass(Record.class)));
        }
      };

  /** The fields of a record class to look into. */
  private record Plan(List<Step> steps) {}

  /**
   * A field to look into.
   *
   * @param inner how to look into the record or the records there; null where values are there
   */
  private record Step(Field field, @Nullable Plan inner) {}

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

  private Plan planOf(RecordType<?> type) {
    List<Step> steps = new ArrayList<>();
    for (Field field : type.fields()) {
      Shape shape = field.shape() instanceof Shape.OfList list ? list.element() : field.shape();
      if (shape instanceof Shape.OfRecord inner) {
        Plan plan = plans.get(inner.type().javaType());
        if (!plan.steps().isEmpty()) {
          steps.add(new Step(field, plan));
        }
      } else if (kinds.test(typeOf(shape))) {
        steps.add(new Step(field, null));
      }
    }
    return new Plan(List.copyOf(steps));
  }

  private static ValueType<?> typeOf(Shape shape) {
    return shape instanceof Shape.OfMap map ? map.value() : ((Shape.OfValue) shape).type();
  }

  /**
   * Tells whether a record has a value of the kinds with some trait.
   *
   * @param record the record
   * @param which tells which value has it
   * @return true if there is one
   */
  public boolean any(Record record, Predicate<Object> which) {
    return any(plans.get(record.getClass()), record, which);
  }

  private static boolean any(Plan plan, Record record, Predicate<Object> which) {
    List<Step> steps = plan.steps();
    for (int i = 0; i < steps.size(); i++) { // without iterators, here and below: see the rules
      Step step = steps.get(i);
      Object value = step.field().get(record);
      if (value != null && any(step.inner(), value, which)) {
        return true;
      }
    }
    return false;
  }

  private static boolean any(@Nullable Plan inner, Object value, Predicate<Object> which) {
    if (value instanceof List<?> elements) {
      for (int i = 0; i < elements.size(); i++) {
        if (any(inner, elements.get(i), which)) {
          return true;
        }
      }
      return false;
    }
    if (inner != null) {
      return any(inner, (Record) value, which);
    }
    return value instanceof Map<?, ?> map
        ? map.values().stream().anyMatch(which)
        : which.test(value);
  }

  /**
   * Hands every value of the kinds to the visitor, in the order of the fields; keys of maps are not
   * values.
   *
   * @param record the record
   * @param visitor takes the values
   */
  public void forEach(Record record, Visitor visitor) {
    visit(plans.get(record.getClass()), record, new Trail(), visitor);
  }

  private static void visit(Plan plan, Record record, Trail trail, Visitor visitor) {
    for (Step step : plan.steps()) {
      Object value = step.field().get(record);
      if (value != null) {
        trail.enter(step.field().name());
        visit(step.field().shape(), step.inner(), value, trail, visitor);
        trail.leave();
      }
    }
  }

  private static void visit(
      Shape shape, @Nullable Plan inner, Object value, Trail trail, Visitor visitor) {
    if (inner != null && value instanceof Record record) {
      visit(inner, record, trail, visitor);
    } else if (shape instanceof Shape.OfList list) {
      int index = 0;
      for (Object element : (List<?>) value) {
        trail.enter(index++);
        visit(list.element(), inner, element, trail, visitor);
        trail.leave();
      }
    } else if (shape instanceof Shape.OfMap map) {
      for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
        trail.enter(map.key().formatObject(entry.getKey()));
        visitor.visit(trail, map.value(), entry.getValue());
        trail.leave();
      }
    } else if (shape instanceof Shape.OfValue one) {
      visitor.visit(trail, one.type(), value);
    }
  }
}
