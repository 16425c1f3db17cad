package org.chancery.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.chancery.testkit.ChanceryAssertions.assertThatProblems;

import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.meta.Field;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.chancery.meta.Rule;
import org.chancery.meta.Shape;
import org.chancery.problem.ProblemCode;
import org.chancery.validation.EventValidator;
import org.chancery.value.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MutationsTest {

  /**
   * What no change of one value breaks alone: a key that is too long or blank is also one that no
   * citation has.
   */
  private static final Set<String> NEVER_ALONE =
      Set.of("statusHistory[].citation Size", "claims[].citations[] NotBlank");

  static List<RecordType<?>> types() {
    return EventTypes.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void breaksExactlyWhatItNames(RecordType<?> type) {
    List<Mutation> mutations = Mutations.of(type);

    assertThat(mutations).hasSizeGreaterThan(50);
    for (Mutation mutation : mutations) {
      assertThatProblems(EventValidator.shared().validate(mutation.event()))
          .as(mutation.name())
          .hasProblem(mutation.code())
          .at(mutation.path().toString())
          .only();
      assertThat(EventTypes.of(mutation.event())).isEqualTo(type);
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void breaksEveryRuleOfTheType(RecordType<?> type) {
    Set<ProblemCode> codes = new LinkedHashSet<>();
    Mutations.of(type).forEach(mutation -> codes.add(mutation.code()));

    // A property without a place cannot be written in its place, so that no format could tell it.
    codes.add(ProblemCode.OTHER_PROPERTY_MISPLACED);
    assertThat(codes).containsAll(rules(type).map(Rule::code).toList());
  }

  private static Stream<Rule> rules(RecordType<?> type) {
    List<Class<?>> classes = new ArrayList<>(List.of(DiplomaticEvent.class));
    RecordContract.typesWithin(List.of(type)).forEach(each -> classes.add(each.javaType()));
    return classes.stream()
        .flatMap(each -> Arrays.stream(each.getDeclaredAnnotationsByType(Rule.class)))
        .filter(rule -> rule.groups().length == 0); // a draft breaks no others
  }

  @ParameterizedTest
  @MethodSource("types")
  void breaksEveryConstraintOfTheType(RecordType<?> type) {
    Set<String> paths = new TreeSet<>();
    for (Mutation mutation : Mutations.of(type)) {
      paths.add(normal(type, mutation.path()));
    }

    Set<String> constraints = new TreeSet<>();
    collect(type, "", constraints);

    assertThat(constraints).hasSizeGreaterThan(30);
    assertThat(constraints)
        .filteredOn(constraint -> !NEVER_ALONE.contains(constraint))
        .allSatisfy(
            constraint ->
                assertThat(paths).contains(constraint.substring(0, constraint.lastIndexOf(' '))));
  }

  /** Without the indexes of lists and the keys of maps. */
  private static String normal(RecordType<?> type, FieldPath path) {
    String normal = path.toString().replaceAll("\\[[0-9]+]", "[]");
    return maps(type, "")
        .filter(map -> normal.startsWith(map + "."))
        .findFirst()
        .map(map -> map + "[]")
        .orElse(normal);
  }

  private static Stream<String> maps(RecordType<?> type, String prefix) {
    return type.fields().stream()
        .flatMap(
            field -> {
              String path = prefix + field.name();
              if (field.shape() instanceof Shape.OfMap) {
                return Stream.of(path);
              }
              if (field.shape() instanceof Shape.OfRecord inner) {
                return maps(inner.type(), path + ".");
              }
              return field.shape() instanceof Shape.OfList list
                      && list.element() instanceof Shape.OfRecord inner
                  ? maps(inner.type(), path + "[].")
                  : Stream.empty();
            });
  }

  private static void collect(RecordType<?> type, String prefix, Set<String> constraints) {
    for (Field field : type.fields()) {
      String path = prefix + field.name();
      field.constraints().forEach(each -> constraints.add(path + " " + name(each)));
      field.elementConstraints().forEach(each -> constraints.add(path + "[] " + name(each)));
      if (field.shape() instanceof Shape.OfRecord inner) {
        collect(inner.type(), path + ".", constraints);
      } else if (field.shape() instanceof Shape.OfList list
          && list.element() instanceof Shape.OfRecord inner) {
        collect(inner.type(), path + "[].", constraints);
      }
    }
  }

  private static String name(Annotation constraint) {
    assertThat(constraint).isNotInstanceOf(Valid.class);
    return constraint.annotationType().getSimpleName();
  }

  @ParameterizedTest
  @MethodSource("types")
  void givesTheSameMutationsEachTime(RecordType<?> type) {
    assertThat(Mutations.of(type)).isEqualTo(Mutations.of(type));
  }

  @Test
  void refusesATypeThatIsNoEvent() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mutations.of(RecordType.of(Place.class)))
        .withMessageContaining("place");
  }
}
