package org.chancery.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chancery.meta.Bounds;
import org.chancery.meta.Field;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.reference.Actor;
import org.jspecify.annotations.Nullable;

/** Records of any type, made from their descriptions; rules across fields may be broken. */
final class RandomRecords {

  private static final double[] APPETITES = {0.1, 0.4, 0.7, 1.0};
  private static final int LONG_LIST = 16;
  private static final int FEWEST_IN_ORDER = 4;

  private final Random random;
  private final RandomValues values;
  private double appetite = 1;
  private int fewest = 1;

  RandomRecords(Random random) {
    this.random = random;
    this.values = new RandomValues(random);
  }

  RandomValues values() {
    return values;
  }

  /** Begins an event, of which much or little is known. */
  void begin() {
    appetite = APPETITES[random.nextInt(APPETITES.length)];
    fewest = 1;
    values.begin();
  }

  /** Begins a record of which every field has a value, and every list enough to have an order. */
  void beginFull() {
    appetite = 1;
    fewest = FEWEST_IN_ORDER;
    values.begin();
  }

  /** Begins a record that has what is required, or all, with these actors. */
  void begin(boolean all, List<Actor> known) {
    appetite = all ? 1 : 0;
    fewest = 1;
    values.begin(known);
  }

  <R extends Record> R record(RecordType<R> type) {
    @Nullable Object[] all = new @Nullable Object[type.fields().size()];
    for (Field field : type.fields()) {
      all[field.index()] = maybe(field);
    }
    return type.create(all);
  }

  private @Nullable Object maybe(Field field) {
    if (field.keepsOtherProperties() && fewest < FEWEST_IN_ORDER) {
      return absent(field); // a strict reader would refuse what the model does not have
    }
    if (field.isRequired() || random.nextDouble() < appetite) {
      return present(field);
    }
    return absent(field);
  }

  /** What a field holds where nothing is said: nothing, or an empty list or map. */
  static @Nullable Object absent(Field field) {
    if (field.shape() instanceof Shape.OfList) {
      return List.of();
    }
    return field.shape() instanceof Shape.OfMap ? Map.of() : null;
  }

  /** A value of a field; a list or map has one element at least. */
  Object present(Field field) {
    Shape shape = field.shape();
    Bounds limits = field.bounds();
    if (shape instanceof Shape.OfList) {
      return values.withFewCodes(
          () -> {
            List<Object> list = new ArrayList<>();
            int count = count(limits);
            for (int i = 0; i < count; i++) {
              list.add(element(field));
            }
            return list;
          });
    }
    if (shape instanceof Shape.OfMap map) {
      Map<Object, Object> entries = new LinkedHashMap<>();
      int count = count(limits);
      for (int i = 0; i < count; i++) {
        entries.put(values.scalar(map.key(), Bounds.NONE), element(field));
      }
      return entries;
    }
    return shape instanceof Shape.OfRecord inner
        ? record(inner.type())
        : values.scalar(((Shape.OfValue) shape).type(), limits);
  }

  /** An element of the list, or a value of the map, that a field holds. */
  Object element(Field field) {
    Bounds limits = field.elementBounds();
    if (field.shape() instanceof Shape.OfMap map) {
      return values.scalar(map.value(), limits);
    }
    Shape element = ((Shape.OfList) field.shape()).element();
    return element instanceof Shape.OfRecord inner
        ? record(inner.type())
        : values.scalar(((Shape.OfValue) element).type(), limits);
  }

  private int count(Bounds limits) {
    int kind = random.nextInt(100);
    int count = kind < 3 ? LONG_LIST + random.nextInt(LONG_LIST) : fewest + random.nextInt(3);
    return Math.min(limits.longest(), Math.max(limits.shortest(), count));
  }
}
