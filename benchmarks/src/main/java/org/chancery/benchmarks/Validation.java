package org.chancery.benchmarks;

import jakarta.validation.Validator;
import java.util.List;
import org.chancery.benchmarks.plain.PlainEvent;
import org.chancery.event.DiplomaticEvent;
import org.chancery.validation.EventValidator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Valid events, validated one by one. */
@State(Scope.Benchmark)
public class Validation {

  private final List<DiplomaticEvent> events = Inputs.dataset().events();
  private final List<PlainEvent> twins = Plain.readLines(Inputs.lines());
  private final EventValidator chancery = EventValidator.create();
  private final Validator hibernate = Plain.validator();

  /** Validates by the library: all constraints, all rules, and the warnings of unknown codes. */
  @Benchmark
  public void validate(Blackhole hole) {
    for (DiplomaticEvent event : events) {
      hole.consume(chancery.validate(event));
    }
  }

  /** Validates the same records by Hibernate Validator alone. */
  @Benchmark
  public int validatePlain() {
    return Plain.violations(hibernate, events);
  }

  /** Validates twins, which have constraints and no rules. */
  @Benchmark
  public int validateTwins() {
    return Plain.violations(hibernate, twins);
  }
}
