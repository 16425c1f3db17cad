package org.chancery.io.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.code.MissingReason;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.meta.Field;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.jspecify.annotations.Nullable;

/**
 * A field that events of one or more types have, or a field of a record in one. Types that have a
 * field of the same name and shape share it.
 */
final class EventField {

  private final String column;
  private final Map<RecordType<?>, Field> tops;
  private final List<Field> steps; // within the record that the top field holds
  private final List<FieldPath> paths; // to this field, then to what it is in

  private EventField(
      String column, Map<RecordType<?>, Field> tops, List<Field> steps, List<FieldPath> paths) {
    this.column = column;
    this.tops = tops;
    this.steps = steps;
    this.paths = paths;
  }

  /**
   * The fields of some event types, those of all first. A field has the same column whatever types
   * are asked for: one that types have in different shapes is named after each of them.
   */
  static List<EventField> of(List<RecordType<?>> types) {
    Map<String, Map<RecordType<?>, Field>> byName = new LinkedHashMap<>();
    for (RecordType<?> type : EventTypes.all()) {
      for (Field field : type.properties()) {
        byName.computeIfAbsent(field.name(), absent -> new LinkedHashMap<>()).put(type, field);
      }
    }
    List<EventField> fields = new ArrayList<>();
    byName.forEach(
        (name, tops) -> {
          List<FieldPath> paths = List.of(FieldPath.root().name(name));
          if (tops.values().stream().map(Field::shape).distinct().count() == 1) {
            fields.add(new EventField(FlatText.columnName(name), tops, List.of(), paths));
          } else {
            tops.forEach(
                (type, field) ->
                    fields.add(
                        new EventField(
                            type.name() + "_" + FlatText.columnName(name),
                            Map.of(type, field),
                            List.of(),
                            paths)));
          }
        });
    return fields.stream()
        .filter(field -> types.stream().anyMatch(field.tops::containsKey))
        .toList();
  }

  /** The same field of a record that this field holds. */
  EventField inside(Field field) {
    List<Field> further = new ArrayList<>(steps);
    further.add(field);
    List<FieldPath> outer = new ArrayList<>(paths);
    outer.add(0, paths.get(0).name(field.name()));
    return new EventField(column + "_" + FlatText.columnName(field.name()), tops, further, outer);
  }

  /** The name of the column that holds it, or the beginning of its columns' names. */
  String column() {
    return column;
  }

  /** The path in the record of an event. */
  FieldPath path() {
    return paths.get(0);
  }

  Shape shape() {
    return last().shape();
  }

  String description() {
    return last().description();
  }

  private Field last() {
    return steps.isEmpty() ? tops.values().iterator().next() : steps.get(steps.size() - 1);
  }

  /**
   * Where the values come from, for a codebook: {@code status}, or {@code name.of.field (types)}.
   */
  String source() {
    return tops.size() == EventTypes.all().size()
        ? path().toString()
        : path()
            + " of "
            + String.join(", ", tops.keySet().stream().map(RecordType::name).toList());
  }

  /** The value in an event, or null where it is absent or the type has no such field. */
  @Nullable Object in(DiplomaticEvent event) {
    Field top = tops.get(EventTypes.of(event));
    Object value = top == null ? null : top.get((Record) event);
    for (Field step : steps) {
      value = value == null ? null : step.get((Record) value);
    }
    return value;
  }

  /** Whether an event says that there is nothing to record, in this field or what it is in. */
  boolean isConfirmedNone(DiplomaticEvent event) {
    if (event.missing().isEmpty() || !tops.containsKey(EventTypes.of(event))) {
      return false;
    }
    for (FieldPath path : paths) {
      MissingReason reason = event.missing().get(path);
      if (reason != null) {
        return reason.equals(MissingReason.CONFIRMED_NONE);
      }
    }
    return false;
  }
}
