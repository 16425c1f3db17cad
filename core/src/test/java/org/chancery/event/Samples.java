package org.chancery.event;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.code.Codelist;
import org.chancery.dataset.DatasetHeader;
import org.chancery.meta.Field;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.meta.ValueType;
import org.chancery.reference.Actor;
import org.chancery.reference.CurrencyCode;
import org.chancery.reference.Organisation;
import org.chancery.reference.State;
import org.chancery.time.EventDate;
import org.chancery.value.EventId;
import org.chancery.value.Iri;
import org.chancery.value.JsonText;
import org.chancery.value.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * Records of every type, made from their descriptions: each field has a value of its kind. Rules
 * that look at several fields may be broken.
 */
public final class Samples {

  private static final Map<Class<?>, List<String>> TEXTS =
      Map.ofEntries(
          Map.entry(String.class, List.of("first text", "second text")),
          Map.entry(Boolean.class, List.of("true", "false")),
          Map.entry(Integer.class, List.of("2", "3")),
          Map.entry(Long.class, List.of("2", "3")),
          Map.entry(BigDecimal.class, List.of("51.5", "7")),
          Map.entry(Iri.class, List.of("https://example.org/a", "https://example.org/b")),
          Map.entry(EventDate.class, List.of("2024-09-17", "2024-09/..")),
          Map.entry(EventId.class, List.of("event-1", "event-2")),
          Map.entry(LanguageTag.class, List.of("kk", "en")),
          Map.entry(JsonText.class, List.of("\"warm\"", "{\"count\":3}")),
          Map.entry(FieldPath.class, List.of("places[0].name", "date")),
          Map.entry(Actor.class, List.of("KAZ", "org:SCO")),
          Map.entry(State.class, List.of("KAZ", "QAT")),
          Map.entry(Organisation.class, List.of("org:SCO", "org:UN")),
          Map.entry(CurrencyCode.class, List.of("KZT", "USD")));

  private Samples() {}

  /** Every record type that a dataset is made of: events, headers, and what lies in them. */
  public static List<RecordType<?>> recordTypes() {
    Set<RecordType<?>> types = new LinkedHashSet<>();
    EventTypes.all().forEach(type -> collect(type, types));
    collect(RecordType.of(DatasetHeader.class), types);
    return List.copyOf(types);
  }

  /** Every record type that has a builder. */
  public static List<RecordType<?>> typesWithBuilder() {
    return recordTypes().stream().filter(type -> hasBuilder(type.javaType())).toList();
  }

  /** A record of which each field has a value, and each list and map two. */
  public static <R extends Record> R full(RecordType<R> type) {
    return full(type, 0);
  }

  private static <R extends Record> R full(RecordType<R> type, int variant) {
    return type.create(
        type.fields().stream().map(field -> value(field.shape(), variant)).toArray());
  }

  /** A full event of each type. */
  public static Stream<DiplomaticEvent> fullEvents() {
    return EventTypes.all().stream().map(type -> (DiplomaticEvent) full(type));
  }

  /** A record of which only the required fields have a value, made with its builder. */
  public static Record minimal(RecordType<?> type) {
    Object builder = builder(type.javaType());
    for (Field field : type.fields()) {
      if (field.isRequired()) {
        set(builder, field, value(field));
      }
    }
    return build(builder);
  }

  /** A value for a field. */
  public static Object value(Field field) {
    return value(field.shape(), 0);
  }

  /** A scalar of the same type that is not equal. */
  public static Object otherThan(Object value) {
    ValueType<?> type = ValueType.of(value.getClass());
    Object first = scalar(type, 0);
    return first.equals(value) ? scalar(type, 1) : first;
  }

  /** A value for each component of a record class, in order, for its canonical constructor. */
  public static @Nullable Object[] components(RecordType<?> type) {
    return Arrays.stream(type.javaType().getRecordComponents())
        .map(component -> value(type, component))
        .toArray();
  }

  private static Object value(RecordType<?> type, RecordComponent component) {
    RecordType<?> flat = type.flatComponent(component.getName());
    return flat == null ? value(field(type, component.getName())) : full(flat);
  }

  private static Field field(RecordType<?> type, String name) {
    Field field = type.field(name);
    if (field == null) {
      throw new AssertionError(type + " has no field " + name);
    }
    return field;
  }

  /** Calls the canonical constructor; what it throws comes as it is. */
  public static Record construct(RecordType<?> type, @Nullable Object[] components) {
    Class<?>[] parameters =
        Arrays.stream(type.javaType().getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<? extends Record> constructor = type.javaType().getConstructor(parameters);
      return constructor.newInstance(components);
    } catch (InvocationTargetException e) {
      throw unchecked(e);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  /** An empty builder of a record class. */
  public static Object builder(Class<?> type) {
    return call(null, method(type, "builder"));
  }

  /** Tells whether a record class has a public static method {@code builder()}. */
  public static boolean hasBuilder(Class<?> type) {
    return Arrays.stream(type.getMethods()).anyMatch(method -> method.getName().equals("builder"));
  }

  /** The methods of a builder that take a value for a field. */
  public static List<Method> setters(Class<?> builder, Field field) {
    return Arrays.stream(builder.getMethods())
        .filter(method -> method.getName().equals(field.name()) && method.getParameterCount() == 1)
        .filter(method -> method.getParameterTypes()[0] == javaType(field.shape()))
        .toList();
  }

  /** Sets a field of a builder. */
  public static void set(Object builder, Field field, @Nullable Object value) {
    List<Method> setters = setters(builder.getClass(), field);
    if (setters.isEmpty()) {
      throw new AssertionError(builder.getClass().getName() + " has no setter for " + field);
    }
    call(builder, setters.get(0), value);
  }

  /** Makes the record of a builder. */
  public static Record build(Object builder) {
    return (Record) call(builder, method(builder.getClass(), "build"));
  }

  /** The builder that a record makes of itself. */
  public static Object toBuilder(Record record) {
    return call(record, method(record.getClass(), "toBuilder"));
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

  private static void collect(RecordType<?> type, Set<RecordType<?>> types) {
    if (!types.add(type)) {
      return;
    }
    for (RecordComponent component : type.javaType().getRecordComponents()) {
      RecordType<?> flat = type.flatComponent(component.getName());
      if (flat != null) {
        collect(flat, types);
      }
    }
    for (Field field : type.fields()) {
      Shape shape = field.shape() instanceof Shape.OfList list ? list.element() : field.shape();
      if (shape instanceof Shape.OfRecord inner) {
        collect(inner.type(), types);
      }
    }
  }

  private static Object value(Shape shape, int variant) {
    if (shape instanceof Shape.OfValue one) {
      return scalar(one.type(), variant);
    }
    if (shape instanceof Shape.OfRecord inner) {
      return full(inner.type(), variant);
    }
    if (shape instanceof Shape.OfList list) {
      return List.of(value(list.element(), 0), value(list.element(), 1));
    }
    Shape.OfMap map = (Shape.OfMap) shape;
    Map<Object, Object> entries = new LinkedHashMap<>();
    entries.put(scalar(map.key(), 0), scalar(map.value(), 0));
    entries.put(scalar(map.key(), 1), scalar(map.value(), 1));
    return entries;
  }

  private static Object scalar(ValueType<?> type, int variant) {
    Codelist list = type.codelist();
    if (list != null) {
      return type.parse(list.entries().get(variant).code());
    }
    List<String> texts = TEXTS.get(type.javaType());
    if (texts == null) {
      throw new AssertionError("no sample for the kind " + type);
    }
    return type.parse(texts.get(variant));
  }

  private static Method method(Class<?> type, String name) {
    try {
      return type.getMethod(name);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private static Object call(
      @Nullable Object target, Method method, @Nullable Object... arguments) {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw unchecked(e);
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static RuntimeException unchecked(InvocationTargetException thrown) {
    if (thrown.getCause() instanceof RuntimeException e) {
      return e;
    }
    throw new AssertionError(thrown);
  }
}
