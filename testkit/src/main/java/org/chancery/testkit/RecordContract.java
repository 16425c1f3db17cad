package org.chancery.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.meta.Field;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;

/**
 * What holds of every record type: it refuses null by the name of the component, copies lists and
 * maps in their order and lets nobody change them, equals by its values, survives Java
 * serialization and its own builder, and has its fields in the order of its components.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> everyRecord() {
 *   return RecordContract.typesWithin(EventTypes.all()).stream().flatMap(RecordContract::tests);
 * }
 * }</pre>
 *
 * @since 0.1
 */
public final class RecordContract {

  private static final long SEED = 1;

  /** The parts of the contract, by what they say of a type. */
  private static final Map<String, Consumer<RecordType<?>>> PARTS = parts();

  private RecordContract() {}

  private static Map<String, Consumer<RecordType<?>>> parts() {
    Map<String, Consumer<RecordType<?>>> parts = new LinkedHashMap<>();
    parts.put("has its fields in the order of its components", RecordContract::order);
    parts.put("refuses null for a required component and names it", RecordContract::nulls);
    parts.put("copies lists and maps in their order", RecordContract::copies);
    parts.put("lets nobody change a list or map", RecordContract::unmodifiable);
    parts.put("refuses null in a list or map", RecordContract::nullElements);
    parts.put("equals by its values", RecordContract::equality);
    parts.put("differs in each field", RecordContract::difference);
    parts.put("comes back from a stream", RecordContract::serialization);
    parts.put("has a builder with a setter for each field", BuilderContract::check);
    return parts;
  }

  /**
   * Checks all of the contract.
   *
   * @param type the type
   * @throws AssertionError if the type breaks it
   */
  public static void check(RecordType<?> type) {
    PARTS.values().forEach(part -> part.accept(type));
  }

  /**
   * Returns a test for each part of the contract.
   *
   * @param type the type
   * @return the tests, named after the type and what they check
   */
  public static Stream<DynamicTest> tests(RecordType<?> type) {
    return PARTS.entrySet().stream()
        .map(
            part ->
                DynamicTest.dynamicTest(
                    type.name() + " " + part.getKey(), () -> part.getValue().accept(type)));
  }

  /**
   * Checks that a corpus has the five events of a type.
   *
   * @param type the type of the events
   * @param corpus the corpus
   * @param format the ending of its files, such as {@code json}
   * @throws AssertionError if one is not there; the message names the files
   * @throws IOException if a file cannot be opened
   */
  public static void checkCorpus(RecordType<?> type, Corpus corpus, String format)
      throws IOException {
    assertThat(corpus.missing(type, format))
        .as("files of the type %s that the corpus lacks", type)
        .isEmpty();
  }

  /**
   * Returns record types, and those of the records that they are made of.
   *
   * @param types the types to begin with
   * @return each type once
   */
  public static List<RecordType<?>> typesWithin(Collection<? extends RecordType<?>> types) {
    Set<RecordType<?>> found = new LinkedHashSet<>();
    types.forEach(type -> collect(type, found));
    return List.copyOf(found);
  }

  private static void collect(RecordType<?> type, Set<RecordType<?>> found) {
    if (!found.add(type)) {
      return;
    }
    for (RecordComponent component : type.javaType().getRecordComponents()) {
      RecordType<?> flat = type.flatComponent(component.getName());
      if (flat != null) {
        collect(flat, found);
      }
    }
    for (Field field : type.fields()) {
      Shape shape = field.shape() instanceof Shape.OfList list ? list.element() : field.shape();
      if (shape instanceof Shape.OfRecord inner) {
        collect(inner.type(), found);
      }
    }
  }

  private static void order(RecordType<?> type) {
    assertThat(type.fields())
        .extracting(Field::name)
        .as("fields of %s", type)
        .isEqualTo(Components.flattened(type));
    for (int i = 0; i < type.fields().size(); i++) {
      assertThat(type.fields().get(i).index()).as("index of %s", type.fields().get(i)).isEqualTo(i);
    }
  }

  private static void nulls(RecordType<?> type) {
    for (RecordComponent component : Components.of(type)) {
      @Nullable Object[] values = Components.full(type, SEED);
      values[Components.position(type, component)] = null;
      if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
        assertThat(Components.construct(type, values)).isNotNull();
      } else {
        assertThatNullPointerException()
            .as("%s without %s", type, component.getName())
            .isThrownBy(() -> Components.construct(type, values))
            .withMessage(component.getName());
      }
    }
  }

  private static void copies(RecordType<?> type) {
    for (RecordComponent component : Components.of(type)) {
      @Nullable Object[] values = Components.full(type, SEED);
      Object value = values[Components.position(type, component)];
      if (value instanceof List<?> list) {
        List<Object> given = new ArrayList<>(list);
        Collections.reverse(given);
        List<Object> expected = List.copyOf(given);
        values[Components.position(type, component)] = given;
        Record record = Components.construct(type, values);
        given.clear();
        assertThat(Components.get(record, component))
            .as("%s.%s after the list it was made of has changed", type, component.getName())
            .isEqualTo(expected);
      } else if (value instanceof Map<?, ?> map) {
        List<Map.Entry<?, ?>> entries = new ArrayList<>(map.entrySet());
        Collections.reverse(entries);
        Map<Object, Object> given = new LinkedHashMap<>();
        entries.forEach(entry -> given.put(entry.getKey(), entry.getValue()));
        values[Components.position(type, component)] = given;
        Record record = Components.construct(type, values);
        given.clear();
        Map<?, ?> copy = (Map<?, ?>) Objects.requireNonNull(Components.get(record, component));
        assertThat(List.<Object>copyOf(copy.entrySet()))
            .as("%s.%s after the map it was made of has changed", type, component.getName())
            .isEqualTo(entries);
      }
    }
  }

  private static void unmodifiable(RecordType<?> type) {
    Record record = Components.construct(type, Components.full(type, SEED));
    for (RecordComponent component : Components.of(type)) {
      Object value = Components.get(record, component);
      if (value instanceof Collection<?> list) {
        assertThatExceptionOfType(UnsupportedOperationException.class)
            .as("%s.%s", type, component.getName())
            .isThrownBy(list::clear);
      } else if (value instanceof Map<?, ?> map) {
        assertThatExceptionOfType(UnsupportedOperationException.class)
            .as("%s.%s", type, component.getName())
            .isThrownBy(map::clear);
        assertThatExceptionOfType(UnsupportedOperationException.class)
            .as("%s.%s", type, component.getName())
            .isThrownBy(() -> map.keySet().clear());
      }
    }
  }

  private static void nullElements(RecordType<?> type) {
    for (RecordComponent component : Components.of(type)) {
      @Nullable Object[] values = Components.full(type, SEED);
      int position = Components.position(type, component);
      Object value = values[position];
      if (value instanceof List<?> list) {
        List<@Nullable Object> withNull = new ArrayList<>(list);
        withNull.add(null);
        values[position] = withNull;
      } else if (value instanceof Map<?, ?> map) {
        Map<Object, @Nullable Object> withNull = new LinkedHashMap<>(map);
        withNull.put(map.keySet().iterator().next(), null);
        values[position] = withNull;
      } else {
        continue;
      }
      assertThatNullPointerException()
          .as("%s with null in %s", type, component.getName())
          .isThrownBy(() -> Components.construct(type, values))
          .withMessage(component.getName());
    }
  }

  private static void equality(RecordType<?> type) {
    Record one = Components.construct(type, Components.full(type, SEED));
    Record same = Components.construct(type, Components.full(type, SEED));

    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotSameAs(same);
    assertThat(one).isNotEqualTo(null).isNotEqualTo(type.name());
  }

  private static void difference(RecordType<?> type) {
    Record full = Components.construct(type, Components.full(type, SEED));
    for (Field field : type.fields()) {
      @Nullable Object[] values = new @Nullable Object[type.fields().size()];
      for (Field each : type.fields()) {
        values[each.index()] = each.get(full);
      }
      values[field.index()] = Components.other(type, field, field.get(full));

      assertThat(type.create(values)).as("%s with another %s", type, field).isNotEqualTo(full);
    }
  }

  private static void serialization(RecordType<?> type) {
    Record full = Components.construct(type, Components.full(type, SEED));

    Object back = Components.serialized(full);

    assertThat(back).isEqualTo(full).hasSameHashCodeAs(full).hasToString(full.toString());
  }
}
