package org.chancery.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.spi.ValidationProvider;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.bval.jsr.ApacheValidationProvider;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.io.json.ChanceryModule;
import org.chancery.meta.RecordType;
import org.chancery.problem.Problem;
import org.chancery.testkit.Corpus;
import org.chancery.testkit.EventGenerator;
import org.chancery.testkit.Mutation;
import org.chancery.testkit.Mutations;
import org.chancery.validation.EventValidator;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Whichever Jakarta provider a user has, the same is told: Hibernate Validator and Apache BVal. */
class ProvidersTest {

  private static final EventValidator HIBERNATE = EventValidator.of(of(new HibernateValidator()));
  private static final EventValidator BVAL = EventValidator.of(of(new ApacheValidationProvider()));

  /**
   * Gives each text as the constraint has it; no provider needs an expression language for that.
   */
  private static final class Unchanged implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
      return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
      return template;
    }
  }

  private static Validator of(ValidationProvider<?> provider) {
    return Validation.byDefaultProvider()
        .providerResolver(() -> List.of(provider))
        .configure()
        .messageInterpolator(new Unchanged())
        .buildValidatorFactory()
        .getValidator();
  }

  private static Stream<RecordType<?>> types() {
    return EventTypes.all().stream();
  }

  @ParameterizedTest
  @MethodSource("types")
  void tellTheSameOfEveryMutation(RecordType<?> type) {
    for (Mutation mutation : Mutations.of(type)) {
      List<Problem> expected = HIBERNATE.validate(mutation.event());

      assertThat(BVAL.validate(mutation.event())).as(mutation.toString()).isEqualTo(expected);
      assertThat(expected)
          .as(mutation.toString())
          .extracting(Problem::code)
          .contains(mutation.code());
    }
  }

  @ParameterizedTest
  @MethodSource("types")
  void tellTheSameOfTheCorpus(RecordType<?> type) throws IOException {
    List<DiplomaticEvent> events = new ArrayList<>();
    JsonMapper mapper = JsonMapper.builder().addModule(new ChanceryModule()).build();
    for (String name : Corpus.golden().names(type)) {
      events.add(mapper.readValue(Corpus.golden().bytes(name, "json"), DiplomaticEvent.class));
    }

    assertThat(events)
        .hasSizeGreaterThanOrEqualTo(5)
        .allSatisfy(event -> assertThat(BVAL.validate(event)).isEqualTo(HIBERNATE.validate(event)));
  }

  @Test
  void tellTheSameOfArbitraryEvents() {
    for (DiplomaticEvent event : EventGenerator.of(6).events(400)) {
      assertThat(BVAL.validate(event)).isEqualTo(HIBERNATE.validate(event));
    }
  }

  @Test
  void needNoExpressionLanguage() {
    assertThatThrownBy(() -> Class.forName("jakarta.el.ExpressionFactory"))
        .isInstanceOf(ClassNotFoundException.class);
  }
}
