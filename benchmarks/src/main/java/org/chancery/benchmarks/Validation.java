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

/**
 * Events, validated one by one: by the library all constraints, all rules, and the warnings of
 * unknown codes; by Hibernate Validator alone the constraints and rules.
 */
@State(Scope.Benchmark)
public class Validation {

  private final EventValidator chancery = EventValidator.create();
  private final Validator hibernate = Plain.validator();

  /** Valid events, about most of which a warning is due: they have codes that no list has. */
  @State(Scope.Benchmark)
  public static class Generated {
    final List<DiplomaticEvent> events = Inputs.dataset().events();
  }

  /** Valid events of which there is nothing to be told. */
  @State(Scope.Benchmark)
  public static class Silent {
    final List<DiplomaticEvent> events = Samples.silent(Inputs.dataset().events());
  }

  /** The events of the dataset of 2024. */
  @State(Scope.Benchmark)
  public static class Real {
    final List<DiplomaticEvent> events = Samples.real(Inputs.count());
  }

  /** Small events that break one constraint or rule each; every one is among them. */
  @State(Scope.Benchmark)
  public static class Mutated {
    final List<DiplomaticEvent> events = Samples.mutated(Inputs.count());
  }

  /** Generated events, of which there is nothing to be told, with a fault put into each. */
  @State(Scope.Benchmark)
  public static class Broken {
    final List<DiplomaticEvent> events = Samples.broken(Samples.silent(Inputs.dataset().events()));
  }

  /** Twins of the generated events, which have constraints and no rules. */
  @State(Scope.Benchmark)
  public static class Twins {
    final List<PlainEvent> events = Plain.readLines(Inputs.lines());
  }

  /** Validates the generated events. */
  @Benchmark
  public void generated(Generated state, Blackhole hole) {
    validate(state.events, hole);
  }

  /** Validates the generated events by Hibernate Validator alone. */
  @Benchmark
  public int generatedPlain(Generated state) {
    return Plain.violations(hibernate, state.events);
  }

  /** Validates events of which there is nothing to be told. */
  @Benchmark
  public void silent(Silent state, Blackhole hole) {
    validate(state.events, hole);
  }

  /** Validates events of which there is nothing to be told by Hibernate Validator alone. */
  @Benchmark
  public int silentPlain(Silent state) {
    return Plain.violations(hibernate, state.events);
  }

  /** Validates the events of 2024. */
  @Benchmark
  public void real(Real state, Blackhole hole) {
    validate(state.events, hole);
  }

  /** Validates the events of 2024 by Hibernate Validator alone. */
  @Benchmark
  public int realPlain(Real state) {
    return Plain.violations(hibernate, state.events);
  }

  /** Validates events with one fault each. */
  @Benchmark
  public void mutated(Mutated state, Blackhole hole) {
    validate(state.events, hole);
  }

  /** Validates events with one fault each by Hibernate Validator alone. */
  @Benchmark
  public int mutatedPlain(Mutated state) {
    return Plain.violations(hibernate, state.events);
  }

  /** Validates the generated events with a fault in each. */
  @Benchmark
  public void broken(Broken state, Blackhole hole) {
    validate(state.events, hole);
  }

  /** Validates the generated events with a fault in each by Hibernate Validator alone. */
  @Benchmark
  public int brokenPlain(Broken state) {
    return Plain.violations(hibernate, state.events);
  }

  /** Validates twins by Hibernate Validator. */
  @Benchmark
  public int twins(Twins state) {
    return Plain.violations(hibernate, state.events);
  }

  private void validate(List<DiplomaticEvent> events, Blackhole hole) {
    for (DiplomaticEvent event : events) {
      hole.consume(chancery.validate(event));
    }
  }
}
