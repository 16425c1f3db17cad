package org.chancery.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.problem.Problem;
import org.chancery.validation.EventValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/**
 * Validation lets events through before it asks the Jakarta provider. It must find what it finds
 * when the provider is asked about every event.
 */
class SameVerdictTest {

  private static final int EVENTS = Integer.getInteger("chancery.testkit.verdicts", 200_000);
  private static final int BATCH = 1000;

  /** One is the event as it was generated, which is valid. */
  private static final int VERSIONS = 5;

  private static final Validator PROVIDER =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();
  private static final EventValidator SHORT = EventValidator.of(PROVIDER);
  private static final EventValidator WHOLE = EventValidator.of(new ProviderAlone(PROVIDER));

  @Test
  void isThatOfTheProviderForEventsValidAndDistorted() {
    EventGenerator generator = EventGenerator.of(20_261_125L);
    Distortion distortion = new Distortion(new Random(6));
    int valid = 0;
    for (int done = 0; done < EVENTS; done += BATCH) {
      for (DiplomaticEvent event : generator.events(BATCH / VERSIONS)) {
        valid += verdictsAgree(event) ? 1 : 0;
        for (int i = 1; i < VERSIONS; i++) {
          valid += verdictsAgree(distortion.of(event)) ? 1 : 0;
        }
      }
    }

    assertThat(valid).isBetween(EVENTS / VERSIONS, EVENTS * 3 / VERSIONS);
  }

  @Test
  void isThatOfTheProviderForEveryConstraintAndRule() {
    Stream<DiplomaticEvent> mutated =
        EventTypes.all().stream().flatMap(type -> Mutations.of(type).stream().map(Mutation::event));

    assertThat(mutated.filter(SameVerdictTest::verdictsAgree)).isNotEmpty();
  }

  /** Compares, and returns whether the provider found the event valid. */
  private static boolean verdictsAgree(DiplomaticEvent event) {
    List<Problem> whole = WHOLE.validate(event);
    assertThat(SHORT.validate(event)).isEqualTo(whole);
    return whole.stream().noneMatch(Problem::isError);
  }
}
