package org.chancery.event;

import org.chancery.meta.RecordRule;

/** The rules on {@link Observation}. */
final class ObservationRules {

  private ObservationRules() {}

  static final class RankWithinTotal implements RecordRule<Observation> {
    @Override
    public void check(Observation observation, Findings findings) {
      if (observation.rank() != null
          && observation.outOf() != null
          && observation.rank() > observation.outOf()) {
        findings.report("rank");
      }
    }
  }

  static final class ObservesSomething implements RecordRule<Observation> {
    @Override
    public void check(Observation observation, Findings findings) {
      if (observation.value() == null
          && observation.rank() == null
          && observation.trend() == null
          && !observation.saysWhyMissing("value")) {
        findings.report("value");
      }
    }
  }
}
