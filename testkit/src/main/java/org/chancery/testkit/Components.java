package org.chancery.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.chancery.meta.Field;
import org.chancery.meta.RecordType;
import org.jspecify.annotations.Nullable;

/** The components of a record class, with values for them. */
final class Components {

  private static final int TRIES = 1000;

  private Components() {}

  static List<RecordComponent> of(RecordType<?> type) {
    return List.of(type.javaType().getRecordComponents());
  }

  /** The names of the components, those of flat records in their place. */
  static List<String> flattened(RecordType<?> type) {
    List<String> names = new ArrayList<>();
    for (RecordComponent component : of(type)) {
      RecordType<?> flat = type.flatComponent(component.getName());
      if (flat == null) {
        names.add(component.getName());
      } else {
        names.addAll(flattened(flat));
      }
    }
    return names;
  }

  static int position(RecordType<?> type, RecordComponent component) {
    return of(type).stream().map(RecordComponent::getName).toList().indexOf(component.getName());
  }

  /** A value for each component, the same for the same seed. */
  static @Nullable Object[] full(RecordType<?> type, long seed) {
    Record full = fullRecord(type, seed);
    return of(type).stream().map(component -> get(full, component)).toArray();
  }

  /** A record of which every field has a value; rules across fields may be broken. */
  static Record fullRecord(RecordType<?> type, long seed) {
    RandomRecords records = new RandomRecords(new Random(seed));
    records.beginFull();
    return records.record(type);
  }

  /** Another value than the one that a field has. */
  static Object other(RecordType<?> type, Field field, @Nullable Object value) {
    RandomRecords records = new RandomRecords(new Random(2));
    records.beginFull();
    for (int i = 0; i < TRIES; i++) {
      Object other = records.present(field);
      if (!other.equals(value)) {
        return other;
      }
    }
    throw new IllegalStateException("no other value for " + type + "." + field);
  }

  /** Calls the canonical constructor; what it throws comes as it is. */
  static Record construct(RecordType<?> type, @Nullable Object[] values) {
    Class<?>[] parameters =
        of(type).stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.javaType()
          .getConstructor(parameters)
          .newInstance(Arrays.copyOf(values, values.length));
    } catch (InvocationTargetException e) {
      throw unchecked(e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(type + " has no public canonical constructor", e);
    }
  }

  static @Nullable Object get(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the accessor of " + component.getName() + " failed", e);
    }
  }

  static Object serialized(Object value) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(value);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        return in.readObject();
      }
    } catch (IOException | ClassNotFoundException e) {
      throw new AssertionError(value.getClass().getName() + " does not survive serialization", e);
    }
  }

  static RuntimeException unchecked(InvocationTargetException thrown) {
    if (thrown.getCause() instanceof RuntimeException e) {
      return e;
    }
    throw new AssertionError(thrown);
  }
}
