package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.code.EventStatus;
import org.chancery.meta.Field;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.reference.Serialized;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every record class of the model, found by walking the event types. */
class EventRecordsTest {

  @Test
  void describesEveryPermittedEventType() {
    assertThat(EventTypes.all())
        .<Class<?>>extracting(RecordType::javaType)
        .containsExactly(DiplomaticEvent.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("eventTypes")
  void findsEachEventTypeByItsNameAndByItsEvents(RecordType<?> type) {
    DiplomaticEvent event = (DiplomaticEvent) Samples.full(type);

    assertThat(EventTypes.byName(type.name())).isSameAs(type);
    assertThat(EventTypes.of(event)).isSameAs(type);
  }

  @Test
  void findsNoEventTypeByAnotherName() {
    assertThat(EventTypes.byName("Visit")).isNull();
    assertThat(EventTypes.byName("")).isNull();
  }

  @ParameterizedTest
  @MethodSource("eventTypes")
  void hasABuilderForEveryEventType(RecordType<?> type) throws Exception {
    Method builder = type.javaType().getMethod("builder");
    Method toBuilder = type.javaType().getMethod("toBuilder");

    assertThat(Modifier.isStatic(builder.getModifiers())).isTrue();
    assertThat(builder.getReturnType()).isEqualTo(toBuilder.getReturnType());
    assertThat(EventBuilder.class).isAssignableFrom(builder.getReturnType());
  }

  @Test
  void hasABuilderForEveryRecordOfMoreThanThreeFields() {
    assertThat(Samples.recordTypes())
        .filteredOn(
            type -> !type.javaType().getSimpleName().matches("EventHeader|Schedule|Evidence"))
        .filteredOn(type -> type.fields().size() > 3)
        .allSatisfy(type -> assertThat(Samples.hasBuilder(type.javaType())).isTrue());
  }

  @ParameterizedTest
  @MethodSource("typesWithBuilder")
  void hasASetterOfItsNameForEveryField(RecordType<?> type) {
    Class<?> builder = Samples.builder(type.javaType()).getClass();

    assertThat(type.fields())
        .allSatisfy(field -> assertThat(Samples.setters(builder, field)).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("typesWithBuilder")
  void buildsWhatItsSettersWereGiven(RecordType<?> type) {
    Object builder = Samples.builder(type.javaType());
    type.fields().forEach(field -> Samples.set(builder, field, Samples.value(field)));

    Record built = Samples.build(builder);

    assertThat(built).isEqualTo(Samples.full(type));
  }

  @ParameterizedTest
  @MethodSource("typesWithBuilder")
  void survivesToBuilder(RecordType<?> type) {
    Record full = Samples.full(type);
    Record minimal = Samples.minimal(type);

    assertThat(Samples.build(Samples.toBuilder(full))).isEqualTo(full);
    assertThat(Samples.build(Samples.toBuilder(minimal))).isEqualTo(minimal);
  }

  @ParameterizedTest
  @MethodSource("typesWithBuilder")
  void replacesListsAndMapsInsteadOfAddingToThem(RecordType<?> type) {
    Record full = Samples.full(type);
    Object builder = Samples.toBuilder(full);
    type.fields().forEach(field -> Samples.set(builder, field, Samples.value(field)));

    Record built = Samples.build(builder);

    assertThat(built).isEqualTo(full);
  }

  @ParameterizedTest
  @MethodSource("typesWithBuilder")
  void takesNullForEveryFieldThatMayBeAbsent(RecordType<?> type) {
    List<Field> optional =
        type.fields().stream()
            .filter(field -> !field.isRequired())
            .filter(
                field ->
                    field.shape() instanceof Shape.OfValue
                        || field.shape() instanceof Shape.OfRecord)
            .toList();

    for (Field field : optional) {
      Object builder = Samples.toBuilder(Samples.full(type));
      Samples.set(builder, field, null);

      assertThat(field.get(Samples.build(builder))).as(field.name()).isNull();
    }
  }

  @ParameterizedTest
  @MethodSource("typesWithBuilder")
  void keepsWhatABuilderMadeWhenTheBuilderGoesOn(RecordType<?> type) {
    Object builder = Samples.toBuilder(Samples.full(type));
    Record built = Samples.build(builder);
    type.fields().stream()
        .filter(field -> Samples.value(field) instanceof List)
        .forEach(field -> Samples.set(builder, field, List.of()));
    type.fields().stream()
        .filter(field -> Samples.value(field) instanceof Map)
        .forEach(field -> Samples.set(builder, field, Map.of()));

    assertThat(built).isEqualTo(Samples.full(type));
  }

  @ParameterizedTest
  @MethodSource("eventTypes")
  void namesTheRequiredFieldThatABuilderLacks(RecordType<?> type) {
    Record minimal = Samples.minimal(type);

    for (Field lacking : type.fields()) {
      if (lacking.isRequired() && !(lacking.get(minimal) instanceof Map)) {
        Object builder = Samples.builder(type.javaType());
        type.fields().stream()
            .filter(field -> field.isRequired() && field != lacking)
            .forEach(field -> Samples.set(builder, field, Samples.value(field)));

        assertThatNullPointerException()
            .isThrownBy(() -> Samples.build(builder))
            .withMessage(lacking.name());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("fullEvents")
  void changesTheHeaderAlone(DiplomaticEvent event) {
    EventHeader header =
        Events.visit()
            .id("other")
            .title("fr", "Autre")
            .status(EventStatus.CANCELLED)
            .build()
            .header();

    DiplomaticEvent changed = event.withHeader(header);

    assertThat(changed).isExactlyInstanceOf(event.getClass()).isNotEqualTo(event);
    assertThat(changed.header()).isEqualTo(header);
    assertThat(changed.withHeader(event.header())).isEqualTo(event);
  }

  @ParameterizedTest
  @MethodSource("requiredComponents")
  void refusesNullForARequiredComponentAndNamesIt(RecordType<?> type, String component) {
    @Nullable Object[] components = Samples.components(type);
    components[position(type, component)] = null;

    assertThatNullPointerException()
        .isThrownBy(() -> Samples.construct(type, components))
        .withMessage(component);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void copiesAListInItsOrder(RecordType<?> type, String component) throws Exception {
    List<Object> given = new ArrayList<>(listOf(type, component));
    @Nullable Object[] components = Samples.components(type);
    components[position(type, component)] = given;

    Record record = Samples.construct(type, components);
    given.clear();

    assertThat(get(record, component)).isEqualTo(listOf(type, component));
  }

  @ParameterizedTest
  @MethodSource("lists")
  void givesAListThatCannotBeChanged(RecordType<?> type, String component) throws Exception {
    Record record = Samples.construct(type, Samples.components(type));

    Collection<?> list = (Collection<?>) get(record, component);

    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(list::clear);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void refusesAListWithNull(RecordType<?> type, String component) {
    List<@Nullable Object> withNull = new ArrayList<>(listOf(type, component));
    withNull.add(null);
    @Nullable Object[] components = Samples.components(type);
    components[position(type, component)] = withNull;

    assertThatNullPointerException().isThrownBy(() -> Samples.construct(type, components));
  }

  @ParameterizedTest
  @MethodSource("maps")
  void copiesAMapInItsOrder(RecordType<?> type, String component) throws Exception {
    Map<Object, Object> given = new LinkedHashMap<>(mapOf(type, component));
    @Nullable Object[] components = Samples.components(type);
    components[position(type, component)] = given;

    Record record = Samples.construct(type, components);
    given.clear();

    Map<?, ?> map = (Map<?, ?>) get(record, component);
    assertThat(List.copyOf(map.entrySet()))
        .isEqualTo(List.copyOf(mapOf(type, component).entrySet()));
  }

  @ParameterizedTest
  @MethodSource("maps")
  void givesAMapThatCannotBeChanged(RecordType<?> type, String component) throws Exception {
    Record record = Samples.construct(type, Samples.components(type));

    Map<?, ?> map = (Map<?, ?>) get(record, component);

    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(map::clear);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> map.keySet().clear());
  }

  @ParameterizedTest
  @MethodSource("maps")
  void refusesAMapWithNull(RecordType<?> type, String component) {
    Object key = mapOf(type, component).keySet().iterator().next();
    Map<Object, @Nullable Object> withNull = new LinkedHashMap<>();
    withNull.put(key, null);
    @Nullable Object[] components = Samples.components(type);
    components[position(type, component)] = withNull;

    assertThatNullPointerException()
        .isThrownBy(() -> Samples.construct(type, components))
        .withMessage(component);
  }

  @ParameterizedTest
  @MethodSource("recordTypes")
  void equalsByItsValues(RecordType<?> type) {
    Record one = Samples.full(type);
    Record same = Samples.full(type);

    assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotSameAs(same);
    assertThat(one).isNotEqualTo(null).isNotEqualTo(type.name());
  }

  @ParameterizedTest
  @MethodSource("typesWithBuilder")
  void differsInEachField(RecordType<?> type) {
    Record full = Samples.full(type);

    for (Field field : type.fields()) {
      @Nullable Object[] values =
          Arrays.copyOf(
              type.fields().stream().map(each -> each.get(full)).toArray(), type.fields().size());
      values[field.index()] = other(Objects.requireNonNull(values[field.index()]));

      assertThat(type.create(values)).as(field.name()).isNotEqualTo(full);
    }
  }

  @ParameterizedTest
  @MethodSource("recordTypes")
  void comesBackFromAStream(RecordType<?> type) {
    Record full = Samples.full(type);

    Object back = Serialized.copyOf(full);

    assertThat(back).isEqualTo(full).hasSameHashCodeAs(full).hasToString(full.toString());
  }

  static Stream<RecordType<?>> eventTypes() {
    return EventTypes.all().stream();
  }

  static Stream<DiplomaticEvent> fullEvents() {
    return Samples.fullEvents();
  }

  static Stream<RecordType<?>> recordTypes() {
    return Samples.recordTypes().stream();
  }

  static Stream<RecordType<?>> typesWithBuilder() {
    return Samples.typesWithBuilder().stream();
  }

  static Stream<Arguments> requiredComponents() {
    return components(component -> !isNullable(component));
  }

  static Stream<Arguments> lists() {
    return components(component -> component.getType() == List.class);
  }

  static Stream<Arguments> maps() {
    return components(component -> component.getType() == Map.class);
  }

  private static Stream<Arguments> components(Predicate<RecordComponent> wanted) {
    return recordTypes()
        .flatMap(
            type ->
                Arrays.stream(type.javaType().getRecordComponents())
                    .filter(wanted)
                    .map(component -> Arguments.of(type, component.getName())));
  }

  private static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static int position(RecordType<?> type, String component) {
    return Arrays.stream(type.javaType().getRecordComponents())
        .map(RecordComponent::getName)
        .toList()
        .indexOf(component);
  }

  private static List<?> listOf(RecordType<?> type, String component) {
    return (List<?>) Samples.value(Objects.requireNonNull(type.field(component)));
  }

  private static Map<?, ?> mapOf(RecordType<?> type, String component) {
    return (Map<?, ?>) Samples.value(Objects.requireNonNull(type.field(component)));
  }

  private static Object get(Record record, String component) throws ReflectiveOperationException {
    return record.getClass().getMethod(component).invoke(record);
  }

  private static @Nullable Object other(Object value) {
    if (value instanceof List) {
      return List.of();
    }
    if (value instanceof Map) {
      return Map.of();
    }
    return value instanceof Record ? null : Samples.otherThan(value);
  }
}
