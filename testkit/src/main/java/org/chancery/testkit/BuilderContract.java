package org.chancery.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chancery.event.DiplomaticEvent;
import org.chancery.meta.Field;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.jspecify.annotations.Nullable;

/** What holds of the builder of a record class that has one; every event type has one. */
final class BuilderContract {

  private static final long SEED = 3;

  private BuilderContract() {}

  static void check(RecordType<?> type) {
    boolean has =
        Arrays.stream(type.javaType().getMethods()).anyMatch(m -> m.getName().equals("builder"));
    if (!has && !DiplomaticEvent.class.isAssignableFrom(type.javaType())) {
      return;
    }
    assertThat(has).as("%s has a public static method builder()", type).isTrue();
    setsEveryField(type);
    comesBackFromItsBuilder(type);
    takesNullForWhatMayBeAbsent(type);
    keepsWhatItBuilt(type);
    namesWhatItLacks(type);
  }

  private static void setsEveryField(RecordType<?> type) {
    Record full = Components.fullRecord(type, SEED);
    Object builder = builder(type);
    type.fields().forEach(field -> set(builder, field, field.get(full)));

    assertThat(build(builder)).as("%s as its setters were given it", type).isEqualTo(full);
  }

  private static void comesBackFromItsBuilder(RecordType<?> type) {
    Record full = Components.fullRecord(type, SEED);

    Object again = toBuilder(full);

    assertThat(build(again)).as("toBuilder().build() of %s", type).isEqualTo(full);
    type.fields().forEach(field -> set(again, field, field.get(full)));
    assertThat(build(again)).as("%s of which lists are set again", type).isEqualTo(full);
  }

  private static void takesNullForWhatMayBeAbsent(RecordType<?> type) {
    for (Field field : type.fields()) {
      boolean single =
          field.shape() instanceof Shape.OfValue || field.shape() instanceof Shape.OfRecord;
      if (single && !field.isRequired()) {
        Object builder = toBuilder(Components.fullRecord(type, SEED));
        set(builder, field, null);

        assertThat(field.get(build(builder))).as("%s.%s", type, field).isNull();
      }
    }
  }

  private static void keepsWhatItBuilt(RecordType<?> type) {
    Record full = Components.fullRecord(type, SEED);
    Object builder = toBuilder(full);
    Record built = build(builder);
    for (Field field : type.fields()) {
      if (field.shape() instanceof Shape.OfList) {
        set(builder, field, List.of());
      } else if (field.shape() instanceof Shape.OfMap) {
        set(builder, field, Map.of());
      }
    }

    assertThat(built).as("%s after its builder went on", type).isEqualTo(full);
  }

  private static void namesWhatItLacks(RecordType<?> type) {
    Record full = Components.fullRecord(type, SEED);
    for (Field lacking : type.fields()) {
      if (lacking.isRequired() && lacking.shape() instanceof Shape.OfValue) {
        Object builder = builder(type);
        type.fields().stream()
            .filter(field -> field != lacking)
            .forEach(field -> set(builder, field, field.get(full)));

        assertThatNullPointerException()
            .as("%s without %s", type, lacking)
            .isThrownBy(() -> build(builder))
            .withMessage(lacking.name());
      }
    }
  }

  private static void set(Object builder, Field field, @Nullable Object value) {
    List<Method> setters =
        Arrays.stream(builder.getClass().getMethods())
            .filter(m -> m.getName().equals(field.name()) && m.getParameterCount() == 1)
            .filter(m -> m.getParameterTypes()[0] == javaType(field.shape()))
            .toList();
    assertThat(setters)
        .as("setters of %s for the field %s", builder.getClass().getName(), field)
        .isNotEmpty();
    call(builder, setters.get(0), value);
  }

  private static Class<?> javaType(Shape shape) {
    if (shape instanceof Shape.OfValue one) {
      return one.type().javaType();
    }
    if (shape instanceof Shape.OfRecord inner) {
      return inner.type().javaType();
    }
    return shape instanceof Shape.OfList ? List.class : Map.class;
  }

  private static Object builder(RecordType<?> type) {
    return call(null, method(type.javaType(), "builder"));
  }

  private static Object toBuilder(Record record) {
    return call(record, method(record.getClass(), "toBuilder"));
  }

  private static Record build(Object builder) {
    return (Record) call(builder, method(builder.getClass(), "build"));
  }

  private static Method method(Class<?> type, String name) {
    try {
      return type.getMethod(name);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(type.getName() + " has no public method " + name + "()", e);
    }
  }

  private static Object call(
      @Nullable Object target, Method method, @Nullable Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw Components.unchecked(e);
    } catch (IllegalAccessException e) {
      throw new AssertionError(method + " is not public", e);
    }
  }
}
