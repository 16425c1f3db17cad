package org.chancery.meta;

import java.lang.invoke.MethodHandle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some fields of a record type, whose values are read from a record at once. That is faster than
 * asking each {@link Field} by itself, but only after the JVM has compiled it: make a projection
 * once, and use it for every record.
 *
 * @see RecordType#projection
 * @since 0.1
 */
public final class Projection {

  private final String type;
  private final List<Field> fields;
  private volatile @Nullable MethodHandle toArray; // made when it is asked for

  Projection(String type, List<Field> fields) {
    this.type = type;
    this.fields = List.copyOf(fields);
  }

  /**
   * Returns the fields.
   *
   * @return the fields in the order of their values
   */
  public List<Field> fields() {
    return fields;
  }

  /**
   * Returns the values that a record has in the fields.
   *
   * @param record the record, of the type's Java type
   * @return a new array with a value for each of {@link #fields()}; null where there is none
   * @throws ClassCastException if the record is of another type, and there is a field to ask
   */
  public @Nullable Object[] valuesOf(Record record) {
    MethodHandle reading = toArray;
    if (reading == null) {
      reading = RecordReflection.collecting(fields.stream().map(Field::getter).toList());
      toArray = reading; // two threads may make one each at first; either serves
    }
    try {
      return (Object[]) reading.invokeExact((Object) record);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("an accessor of " + type + " failed", e);
    }
  }

  /**
   * Returns the names of the type and of the fields.
   *
   * @return such as {@code visit[id, date]}
   */
  @Override
  public String toString() {
    return type + fields;
  }
}
