package org.chancery.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.event.Events;
import org.chancery.event.Visit;
import org.chancery.meta.RecordType;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.value.OtherId;
import org.chancery.value.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is let through before the provider is asked, and what is not. */
class ScreenTest {

  private static final Validator PROVIDER = provider("");

  static List<RecordType<?>> types() {
    return EventTypes.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void knowsEveryConstraintOfAnEvent(RecordType<?> type) {
    assertThat(new Screen(PROVIDER, false).knows(type.javaType())).isTrue();
  }

  @Test
  void knowsEveryConstraintOfADatasetHeader() {
    assertThat(new Screen(PROVIDER, false).knows(DatasetHeader.class)).isTrue();
  }

  @Test
  void letsAValidEventThrough() {
    Screening screening = new Screening();

    assertThat(new Screen(PROVIDER, false).passes(visit("Astana"), screening)).isTrue();
    assertThat(screening.isNotable()).isFalse();
  }

  @Test
  void letsNoTextThroughThatAnyProviderMayCallBlank() {
    Screen screen = new Screen(PROVIDER, false);

    assertThat(screen.passes(OtherId.of(" \t\u2003", "1"), new Screening())).isFalse();
    assertThat(screen.passes(OtherId.of(" \t\u2003x", "1"), new Screening())).isTrue();
  }

  @Test
  void matchesEachTextOnItsOwn() {
    Screen screen = new Screen(PROVIDER, false);
    Screening screening = new Screening();

    assertThat(screen.passes(new Person("A", "Q42", Map.of(), List.of()), screening)).isTrue();
    assertThat(screen.passes(new Person("A", "P42", Map.of(), List.of()), screening)).isFalse();
    assertThat(screen.passes(new Person("A", "Q1", Map.of(), List.of()), screening)).isTrue();
  }

  @Test
  void checksAConstraintThatAUserAddsToThoseOfTheRecord() {
    Validator validator =
        provider(
            """
            <bean class="org.chancery.value.OtherId" ignore-annotations="false">
              <field name="value" ignore-annotations="false">
                <constraint annotation="jakarta.validation.constraints.Pattern">
                  <element name="regexp">[0-9]+</element>
                </constraint>
              </field>
            </bean>
            """);

    assertThat(new Screen(validator, false).knows(OtherId.class)).isTrue();
    assertThat(EventValidator.of(validator).validate(with(OtherId.of("UNTS", "12")))).isEmpty();
    assertThat(EventValidator.of(validator).validate(with(OtherId.of("UNTS", "I:12"))))
        .extracting(Problem::code, Problem::path)
        .containsExactly(tuple(ProblemCode.INVALID_VALUE, "otherIds[0].value"));
  }

  @Test
  void leavesAConstraintThatIsNotKnownToTheProvider() {
    Validator validator =
        provider(
            """
            <bean class="org.chancery.value.OtherId" ignore-annotations="false">
              <field name="value" ignore-annotations="false">
                <constraint annotation="jakarta.validation.constraints.Email"/>
              </field>
            </bean>
            """);

    assertThat(new Screen(validator, false).knows(OtherId.class)).isFalse();
    assertThat(new Screen(validator, false).knows(Visit.class)).isFalse();
    assertThat(EventValidator.of(validator).validate(with(OtherId.of("UNTS", "I:12"))))
        .extracting(Problem::code)
        .containsExactly(ProblemCode.CONSTRAINT);
  }

  @Test
  void leavesAConstraintThatAUserChecksInAnotherWayToTheProvider() {
    Validator validator =
        provider(
            """
            <constraint-definition annotation="jakarta.validation.constraints.NotBlank">
              <validated-by include-existing-validators="false">
                <value>org.chancery.validation.ScreenTest$Capitals</value>
              </validated-by>
            </constraint-definition>
            """);

    assertThat(new Screen(validator, false).knows(OtherId.class)).isFalse();
    assertThat(EventValidator.of(validator).validate(with(OtherId.of("unts", "12"))))
        .extracting(Problem::path)
        .contains("otherIds[0].scheme");
  }

  @Test
  void asksAValidatorThatIsNoProvidersAboutEveryEvent() {
    Validator wrapper =
        (Validator)
            Proxy.newProxyInstance(
                Validator.class.getClassLoader(),
                new Class<?>[] {Validator.class},
                (proxy, method, arguments) -> method.invoke(PROVIDER, arguments));

    assertThat(new Screen(wrapper, false).knows(Visit.class)).isFalse();
    assertThat(EventValidator.of(wrapper).validate(Events.visit().build())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void tellsWhatIsWrongOfOneFieldInOneOrderWhateverTheProviders(boolean reversed) {
    Validator provider =
        provider(
            """
            <bean class="org.chancery.event.Visit" ignore-annotations="false">
              <field name="leg">
                <constraint annotation="jakarta.validation.constraints.Max">
                  <element name="value">2</element>
                </constraint>
                <constraint annotation="jakarta.validation.constraints.Max">
                  <element name="value">3</element>
                </constraint>
              </field>
            </bean>
            """);
    Validator ordered =
        (Validator)
            Proxy.newProxyInstance(
                Validator.class.getClassLoader(),
                new Class<?>[] {Validator.class},
                (proxy, method, arguments) -> {
                  Object answer = method.invoke(provider, arguments);
                  return answer instanceof Set<?> found ? ordered(found, reversed) : answer;
                });

    assertThat(EventValidator.of(ordered).validate(Events.visit().journeyId("j").leg(9).build()))
        .extracting(Problem::path, Problem::message)
        .containsExactly(
            tuple("leg", "expected a number not greater than 2"),
            tuple("leg", "expected a number not greater than 3"));
  }

  private static Set<Object> ordered(Set<?> found, boolean reversed) {
    Comparator<Object> order =
        Comparator.comparing(
            violation ->
                String.valueOf(
                    ((ConstraintViolation<?>) violation)
                        .getConstraintDescriptor()
                        .getAttributes()
                        .get("value")));
    Set<Object> ordered = new TreeSet<>(reversed ? order.reversed() : order);
    ordered.addAll(found);
    return ordered;
  }

  /** Accepts a text of capitals alone. */
  public static final class Capitals
      implements ConstraintValidator<jakarta.validation.constraints.NotBlank, CharSequence> {
    @Override
    public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
      return text != null && text.toString().matches("[A-Z]+");
    }
  }

  private static Visit visit(String title) {
    return Events.visit().title("en", title).build();
  }

  private static DiplomaticEvent with(OtherId id) {
    return Events.visit().otherIds(List.of(id)).build();
  }

  private static Validator provider(String mappings) {
    Configuration<?> configuration =
        Validation.byDefaultProvider().configure().messageInterpolator(new PlainMessages());
    if (!mappings.isEmpty()) {
      String xml =
          """
          <constraint-mappings xmlns="https://jakarta.ee/xml/ns/validation/mapping" version="3.1">
          %s
          </constraint-mappings>
          """
              .formatted(mappings);
      configuration.addMapping(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
    return Objects.requireNonNull(configuration.buildValidatorFactory().getValidator());
  }
}
