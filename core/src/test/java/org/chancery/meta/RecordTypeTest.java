package org.chancery.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.code.VisitType;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.Agreement;
import org.chancery.event.EventTypes;
import org.chancery.event.Events;
import org.chancery.event.Membership;
import org.chancery.event.Observation;
import org.chancery.event.Samples;
import org.chancery.event.Visit;
import org.chancery.problem.InvalidModelException;
import org.chancery.problem.ProblemCode;
import org.chancery.value.Activities;
import org.chancery.value.AgreementAction;
import org.chancery.value.Claim;
import org.chancery.value.EventId;
import org.chancery.value.LanguageTag;
import org.chancery.value.Participant;
import org.chancery.value.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordTypeTest {

  @Test
  void listsTheFieldsOfTheHeaderFlatAndInOrderBeforeItsOwn() {
    RecordType<Visit> visit = RecordType.of(Visit.class);

    assertThat(visit.fields())
        .extracting(Field::name)
        .containsExactly(
            "id",
            "otherIds",
            "titles",
            "notes",
            "date",
            "dateVerbatim",
            "dateBasis",
            "status",
            "statusHistory",
            "places",
            "participants",
            "topics",
            "relations",
            "citations",
            "claims",
            "confidence",
            "missing",
            "otherProperties",
            "visitType",
            "purpose",
            "laterality",
            "mode",
            "activities",
            "journeyId",
            "leg");
  }

  @ParameterizedTest
  @MethodSource("eventTypes")
  void beginsEveryEventTypeWithTheSameHeader(RecordType<?> type) {
    List<String> header = names(RecordType.of(Visit.class)).subList(0, 17);

    assertThat(names(type)).startsWith(header.toArray(new String[0])).hasSizeGreaterThan(17);
  }

  @ParameterizedTest
  @MethodSource("eventTypes")
  void leavesNoTraceOfTheGroupsThatAreFlat(RecordType<?> type) {
    assertThat(names(type)).doesNotContain("header", "schedule", "evidence");
    assertThat(type.flatComponent("header")).hasToString("event_header");
  }

  @ParameterizedTest
  @MethodSource("eventTypes")
  void keepsTheNameTypeFreeForTheEventTypeItself(RecordType<?> type) {
    assertThat(names(type)).doesNotContain("type");
  }

  @ParameterizedTest
  @MethodSource("recordTypes")
  void numbersTheFieldsByTheirPosition(RecordType<?> type) {
    for (int i = 0; i < type.fields().size(); i++) {
      Field field = type.fields().get(i);

      assertThat(field.index()).as(field.name()).isEqualTo(i);
      assertThat(type.field(field.name())).isSameAs(field);
    }
  }

  @ParameterizedTest
  @MethodSource("recordTypes")
  void describesEveryRecordAndField(RecordType<?> type) {
    assertThat(type.description()).isNotBlank().endsWith(".");
    assertThat(type.fields())
        .allSatisfy(field -> assertThat(field.description()).isNotBlank().endsWith("."));
  }

  @Test
  void givesTheValuesOfAllFieldsAsItTakesThem() {
    RecordType<Visit> type = RecordType.of(Visit.class);
    Visit visit = Samples.full(type);

    @Nullable Object[] values = type.valuesOf(visit);

    assertThat(values)
        .containsExactly(type.fields().stream().map(field -> field.get(visit)).toArray());
    assertThat(type.create(values)).isEqualTo(visit);
  }

  @Test
  void givesNoValuesOfAnotherType() {
    RecordType<Activities> type = RecordType.of(Activities.class);
    Record visit = Samples.full(RecordType.of(Visit.class));

    assertThatExceptionOfType(ClassCastException.class).isThrownBy(() -> type.valuesOf(visit));
  }

  @Test
  void givesTheValuesOfSomeFieldsInAnyOrder() {
    RecordType<Visit> type = RecordType.of(Visit.class);
    Visit visit = Samples.full(type);
    List<Field> backwards = new ArrayList<>(type.fields());
    Collections.reverse(backwards);

    assertThat(type.projection(backwards).valuesOf(visit))
        .containsExactly(backwards.stream().map(field -> field.get(visit)).toArray());
    assertThat(type.projection(backwards.subList(3, 5)))
        .returns(backwards.subList(3, 5), Projection::fields)
        .hasToString("visit[" + backwards.get(3) + ", " + backwards.get(4) + "]")
        .satisfies(
            two ->
                assertThat(two.valuesOf(visit))
                    .containsExactly(backwards.get(3).get(visit), backwards.get(4).get(visit)));
    assertThat(type.projection(List.of()).valuesOf(visit)).isEmpty();
  }

  @Test
  void makesNoProjectionOfAllFieldsTwice() {
    RecordType<Visit> type = RecordType.of(Visit.class);

    assertThat(type.projection(type.fields())).isSameAs(type.projection(type.fields()));
  }

  @Test
  void makesNoProjectionOfTheFieldOfAnotherType() {
    List<Field> ofVisits = List.of(RecordType.of(Visit.class).fields().get(0));
    RecordType<Activities> type = RecordType.of(Activities.class);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> type.projection(ofVisits))
        .withMessage("id is no field of activities");
  }

  @Test
  void hasNoFieldOfAnotherName() {
    RecordType<Visit> visit = RecordType.of(Visit.class);

    assertThat(visit.field("visittype")).isNull();
    assertThat(visit.field("header")).isNull();
    assertThat(visit.flatComponent("activities")).isNull();
  }

  @Test
  void namesTypesInSnakeCase() {
    assertThat(RecordType.of(Visit.class).name()).isEqualTo("visit");
    assertThat(RecordType.of(AgreementAction.class)).hasToString("agreement_action");
    assertThat(EventTypes.all())
        .extracting(RecordType::name)
        .startsWith( // another type may follow them
            "visit",
            "summit",
            "agreement",
            "talks",
            "statement",
            "measure",
            "membership",
            "observation");
  }

  @Test
  void isTheSameAtEveryCall() {
    RecordType<Visit> visit = RecordType.of(Visit.class);

    assertThat(RecordType.of(Visit.class)).isSameAs(visit);
    assertThat(RecordType.of((Record) Events.visit().build())).isSameAs(visit);
    assertThat(visit.javaType()).isEqualTo(Visit.class);
    assertThat(visit).isNotEqualTo(RecordType.of(Agreement.class)).isNotEqualTo("visit");
    assertThat(visit).hasSameHashCodeAs(RecordType.of(Visit.class));
  }

  @Test
  void requiresWhatMayNotBeNullAndListsAndMapsThatMayNotBeEmpty() {
    assertThat(required(Visit.class)).containsExactly("id", "titles", "status");
    assertThat(required(Membership.class))
        .containsExactly("id", "titles", "status", "organisation", "member", "change");
    assertThat(required(Observation.class)).containsExactly("id", "titles", "status", "indicator");
    assertThat(required(Participant.class)).containsExactly("role");
    assertThat(required(Claim.class)).containsExactly("field", "value", "citations", "accepted");
    assertThat(required(DatasetHeader.class)).containsExactly("id", "titles", "version");
    assertThat(required(Activities.class)).isEmpty();
  }

  @Test
  void seesTheConstraintsOfComponents() {
    assertThat(constraints(Visit.class, "confidence")).containsExactly(Min.class, Max.class);
    assertThat(constraints(Visit.class, "titles")).containsExactly(NotEmpty.class);
    assertThat(constraints(Visit.class, "leg")).containsExactly(Positive.class);
    assertThat(constraints(Visit.class, "participants")).isEmpty();
    assertThat(constraints(Visit.class, "activities")).isEmpty();
    assertThat(field(Visit.class, "confidence").constraints())
        .filteredOn(Max.class::isInstance)
        .singleElement()
        .satisfies(max -> assertThat(((Max) max).value()).isEqualTo(5));
  }

  @Test
  void seesTheConstraintsOfTheElementsOfListsAndTheValuesOfMaps() {
    assertThat(elementConstraints(Visit.class, "titles"))
        .containsExactly(NotBlank.class, Size.class);
    assertThat(elementConstraints(Visit.class, "notes")).containsExactly(NotBlank.class);
    assertThat(elementConstraints(Claim.class, "citations")).containsExactly(NotBlank.class);
    assertThat(elementConstraints(Visit.class, "participants")).isEmpty();
    assertThat(elementConstraints(Visit.class, "missing")).isEmpty();
    assertThat(elementConstraints(Visit.class, "confidence")).isEmpty();
  }

  @Test
  void tellsTheShapeOfEachField() {
    assertThat(field(Visit.class, "visitType").shape())
        .isEqualTo(new Shape.OfValue(ValueType.of(VisitType.class)));
    assertThat(field(Visit.class, "activities").shape())
        .isEqualTo(new Shape.OfRecord(RecordType.of(Activities.class)));
    assertThat(field(Visit.class, "participants").shape())
        .isEqualTo(new Shape.OfList(new Shape.OfRecord(RecordType.of(Participant.class))));
    assertThat(field(Claim.class, "citations").shape())
        .isEqualTo(new Shape.OfList(new Shape.OfValue(ValueType.of(String.class))));
    assertThat(field(Visit.class, "titles").shape())
        .isEqualTo(new Shape.OfMap(ValueType.of(LanguageTag.class), ValueType.of(String.class)));
  }

  @Test
  void readsFieldsThroughTheGroupsThatAreFlat() {
    Visit visit = Events.visit().leg(2).build();

    assertThat(field(Visit.class, "id").get(visit)).isEqualTo(EventId.of("visit-qatar-2024"));
    assertThat(field(Visit.class, "status").get(visit)).isEqualTo(visit.status());
    assertThat(field(Visit.class, "leg").get(visit)).isEqualTo(2);
    assertThat(field(Visit.class, "journeyId").get(visit)).isNull();
    assertThat(field(Visit.class, "claims").get(visit)).isEqualTo(List.of());
  }

  @Test
  void refusesToReadAFieldFromARecordOfAnotherType() {
    Field leg = field(Visit.class, "leg");
    Record agreement = Events.agreement().build();

    assertThatExceptionOfType(ClassCastException.class).isThrownBy(() -> leg.get(agreement));
  }

  @ParameterizedTest
  @MethodSource("recordTypes")
  void makesAnEqualRecordOfTheValuesOfItsFields(RecordType<?> type) {
    Record full = Samples.full(type);

    Record copy = type.create(values(type, full));

    assertThat(copy).isEqualTo(full).isNotSameAs(full);
  }

  @ParameterizedTest
  @MethodSource("typesWithBuilder")
  void makesAnEqualRecordWhereFieldsAreAbsent(RecordType<?> type) {
    Record minimal = Samples.minimal(type);

    Record copy = type.create(values(type, minimal));

    assertThat(copy).isEqualTo(minimal).isNotEqualTo(Samples.full(type));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 24, 26})
  void refusesAnotherNumberOfValues(int count) {
    RecordType<Visit> visit = RecordType.of(Visit.class);
    @Nullable Object[] values = new @Nullable Object[count];

    assertThatIllegalArgumentException()
        .isThrownBy(() -> visit.create(values))
        .withMessage("visit has 25 fields, got " + count + " values");
  }

  @Test
  void refusesAValueOfAnotherType() {
    RecordType<Visit> visit = RecordType.of(Visit.class);
    @Nullable Object[] values = values(visit, Events.visit().build());
    values[0] = "visit-qatar-2024";

    assertThatExceptionOfType(ClassCastException.class).isThrownBy(() -> visit.create(values));
  }

  @Test
  void refusesNullForARequiredValue() {
    RecordType<Visit> visit = RecordType.of(Visit.class);
    @Nullable Object[] values = values(visit, Events.visit().build());
    values[0] = null;

    assertThatNullPointerException().isThrownBy(() -> visit.create(values)).withMessage("id");
  }

  @Test
  void describesARecordWithoutAnnotations() {
    RecordType<Plain> plain = RecordType.of(Plain.class);

    assertThat(plain.description()).isEmpty();
    assertThat(plain.fields())
        .singleElement()
        .satisfies(
            field -> {
              assertThat(field.isRequired()).isTrue();
              assertThat(field.description()).isEmpty();
              assertThat(field.constraints()).isEmpty();
            });
    assertThat(plain.create(new Object[] {"a"})).isEqualTo(new Plain("a"));
  }

  @Test
  void refusesTwoFieldsOfOneName() {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> RecordType.of(NameTwice.class))
        .withMessageEndingWith("$NameTwice has two fields of one name: name");
  }

  @Test
  void refusesTwoFlatComponentsWithFieldsOfOneName() {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> RecordType.of(PlainTwice.class))
        .withMessageEndingWith("$PlainTwice has two fields of one name: name");
  }

  @Test
  void refusesAFlatComponentThatIsNoRecord() {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> RecordType.of(FlatText.class))
        .withMessage("the flat component text is no record");
  }

  @Test
  void refusesARecordThatIsNotPublic() {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> RecordType.of(NotPublic.class))
        .withMessageEndingWith("$NotPublic is not public");
  }

  @ParameterizedTest
  @ValueSource(classes = {Tree.class, Egg.class})
  void refusesARecordThatContainsItself(Class<? extends Record> type) {
    assertThatExceptionOfType(InvalidModelException.class).isThrownBy(() -> RecordType.of(type));
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        PrimitiveNumber.class,
        ListOfLists.class,
        ListOfMaps.class,
        MapOfRecords.class,
        MapOfLists.class,
        MapByRecord.class,
        RawList.class,
        ListOfAnything.class,
        SetOfTexts.class,
        OptionalText.class,
        ArrayOfTexts.class,
        AnyObject.class
      })
  void refusesAComponentOfAnotherShape(Class<? extends Record> type) {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> RecordType.of(type))
        .withMessageContaining("component values is of type");
  }

  @Test
  void namesTheComponentAndItsTypeInARefusal() {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> RecordType.of(PrimitiveNumber.class))
        .withMessage(
            "the component values is of type int, which is no scalar, no record, "
                + "no list of these and no map of scalars");
  }

  static Stream<RecordType<?>> eventTypes() {
    return EventTypes.all().stream();
  }

  static Stream<RecordType<?>> recordTypes() {
    return Samples.recordTypes().stream();
  }

  static Stream<RecordType<?>> typesWithBuilder() {
    return Samples.typesWithBuilder().stream();
  }

  private static List<String> names(RecordType<?> type) {
    return type.fields().stream().map(Field::name).toList();
  }

  private static List<String> required(Class<? extends Record> type) {
    return RecordType.of(type).fields().stream()
        .filter(Field::isRequired)
        .map(Field::name)
        .toList();
  }

  private static Field field(Class<? extends Record> type, String name) {
    return Objects.requireNonNull(RecordType.of(type).field(name), name);
  }

  private static List<Class<? extends Annotation>> constraints(
      Class<? extends Record> type, String field) {
    return field(type, field).constraints().stream()
        .<Class<? extends Annotation>>map(Annotation::annotationType)
        .toList();
  }

  private static List<Class<? extends Annotation>> elementConstraints(
      Class<? extends Record> type, String field) {
    return field(type, field).elementConstraints().stream()
        .<Class<? extends Annotation>>map(Annotation::annotationType)
        .toList();
  }

  private static @Nullable Object[] values(RecordType<?> type, Record record) {
    return Arrays.copyOf(
        type.fields().stream().map(field -> field.get(record)).toArray(), type.fields().size());
  }

  public record Plain(String name) {}

  @Test
  void tellsWhichFieldsDoNotGoTogether() {
    String message = "expected latitude and longitude together";

    assertThat(RecordType.of(Place.class).forbidden())
        .containsExactly(
            new Combination(
                List.of(),
                List.of("name", "country", "verbatim"),
                "expected a name, a country or a verbatim text"),
            new Combination(List.of("latitude"), List.of("longitude"), message),
            new Combination(List.of("longitude"), List.of("latitude"), message));
    assertThat(RecordType.of(Activities.class).forbidden()).isEmpty();
  }

  @Test
  void findsWhatRulesForbidOnTheInterfacesOfARecord() {
    assertThat(RecordType.of(Together.class).forbidden())
        .containsExactly(new Combination(List.of("one"), List.of("other"), "expected both"));
  }

  @Test
  void refusesARuleThatForbidsAFieldWhichIsNotThere() {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> RecordType.of(Alone.class))
        .withMessageContaining("no field other");
  }

  /** Finds nothing; the tests look at what its rule says. */
  public static final class Quiet implements RecordRule<Pair> {
    @Override
    public void check(Pair record, Findings findings) {}
  }

  @Rule(
      code = ProblemCode.CONSTRAINT,
      by = Quiet.class,
      message = "expected both",
      forbids = "one !other")
  interface Pair {}

  public record Together(@Nullable String one, @Nullable String other) implements Pair {}

  public record Alone(@Nullable String one) implements Pair {}

  @Test
  void refusesOtherPropertiesThatAreNoMapOfPathsOrStandTwice() {
    for (Class<? extends Record> type : List.of(OthersByText.class, OthersTwice.class)) {
      assertThatExceptionOfType(InvalidModelException.class)
          .isThrownBy(() -> RecordType.of(type))
          .withMessageContaining("other properties");
    }
  }

  public record OthersByText(@OtherProperties Map<String, String> others) {}

  public record OthersTwice(
      @OtherProperties Map<FieldPath, String> others,
      @OtherProperties Map<FieldPath, String> more) {}

  public record NameTwice(@Flat Plain plain, String name) {}

  public record PlainTwice(@Flat Plain one, @Flat Plain other) {}

  public record FlatText(@Flat String text) {}

  record NotPublic(String name) {}

  public record Tree(String name, List<Tree> branches) {}

  public record Egg(Hen hen) {}

  public record Hen(Egg egg) {}

  public record PrimitiveNumber(int values) {}

  public record ListOfLists(List<List<String>> values) {}

  public record ListOfMaps(List<Map<String, String>> values) {}

  public record MapOfRecords(Map<String, Plain> values) {}

  public record MapOfLists(Map<String, List<String>> values) {}

  public record MapByRecord(Map<Plain, String> values) {}

  @SuppressWarnings("rawtypes") // the raw type is what is tested
  public record RawList(List values) {}

  public record ListOfAnything(List<?> values) {}

  public record SetOfTexts(Set<String> values) {}

  public record OptionalText(Optional<String> values) {}

  @SuppressWarnings("ArrayRecordComponent") // the array is what is tested
  public record ArrayOfTexts(String[] values) {}

  public record AnyObject(Object values) {}
}
