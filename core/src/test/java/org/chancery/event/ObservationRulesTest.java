package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.validation.Validated.error;
import static org.chancery.validation.Validated.problemsOf;

import java.math.BigDecimal;
import org.chancery.code.MissingReason;
import org.chancery.code.Trend;
import org.chancery.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class ObservationRulesTest {

  @Test
  void rejectsARankBeyondTheNumberRanked() {
    Observation observation = Events.observation().rank(67).outOf(66).build();

    assertThat(problemsOf(observation))
        .satisfiesExactly(error(ProblemCode.RANK_EXCEEDS_TOTAL, "rank"));
    assertThat(problemsOf(observation).get(0).rejected()).isEqualTo("67");
  }

  @Test
  void acceptsARankWithinTheNumberRankedOrWithoutOne() {
    assertThat(problemsOf(Events.observation().rank(66).outOf(66).build())).isEmpty();
    assertThat(problemsOf(Events.observation().rank(1).outOf(66).build())).isEmpty();
    assertThat(problemsOf(Events.observation().rank(66).build())).isEmpty();
  }

  @Test
  void rejectsAnObservationOfNothing() {
    Observation observation = Events.observation().rank(null).outOf(66).unit("countries").build();

    assertThat(problemsOf(observation))
        .satisfiesExactly(error(ProblemCode.NOTHING_OBSERVED, "value"));
  }

  @Test
  void acceptsAValueARankOrATrendAndAReasonWhyThereIsNone() {
    Observation.Builder nothing = Events.observation().rank(null);

    assertThat(problemsOf(nothing.build().toBuilder().value(BigDecimal.ZERO).build())).isEmpty();
    assertThat(problemsOf(nothing.build().toBuilder().rank(1).build())).isEmpty();
    assertThat(problemsOf(nothing.build().toBuilder().trend(Trend.STABLE).build())).isEmpty();
    assertThat(
            problemsOf(nothing.build().toBuilder().missing("value", MissingReason.UNKNOWN).build()))
        .isEmpty();
  }
}
