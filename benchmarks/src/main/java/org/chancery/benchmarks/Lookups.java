package org.chancery.benchmarks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.reference.CodeSystem;
import org.chancery.reference.DatedName;
import org.chancery.reference.StateSpell;
import org.chancery.reference.StateSystem;
import org.chancery.reference.States;
import org.chancery.time.EventDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * States by code and by name. An operation is all codes, or all names, of the table, so it is not
 * among the {@link Comparison}s, whose items are events; run it by its name.
 */
@State(Scope.Benchmark)
public class Lookups {

  private final List<String> codes =
      org.chancery.reference.State.all().stream().map(org.chancery.reference.State::code).toList();
  private final List<String> numbers =
      org.chancery.reference.State.all().stream()
          .flatMap(state -> state.spells().stream())
          .filter(spell -> spell.system() == StateSystem.GW)
          .map(StateSpell::number)
          .toList();
  private final List<String> names =
      org.chancery.reference.State.all().stream()
          .flatMap(state -> state.names().stream())
          .map(DatedName::text)
          .toList();
  private final Map<String, String> plain = new HashMap<>();
  private final States states = States.standard();
  private final EventDate date = EventDate.of(1970);

  /** Makes the inputs. */
  public Lookups() {
    names.forEach(name -> plain.put(name, name));
    codes.forEach(code -> plain.put(code, code));
  }

  /** Looks codes up. */
  @Benchmark
  public void findCode(Blackhole hole) {
    for (String code : codes) {
      hole.consume(org.chancery.reference.State.find(code));
    }
  }

  /** Looks codes up in a map. */
  @Benchmark
  public void findCodePlain(Blackhole hole) {
    for (String code : codes) {
      hole.consume(plain.get(code));
    }
  }

  /** Resolves numbers of Gleditsch and Ward at a date. */
  @Benchmark
  public void resolveNumber(Blackhole hole) {
    for (String number : numbers) {
      hole.consume(states.byCode(CodeSystem.GW_NUMBER, number, date));
    }
  }

  /** Finds names. */
  @Benchmark
  public void findName(Blackhole hole) {
    for (String name : names) {
      hole.consume(states.find(name));
    }
  }

  /** Looks names up in a map, as they are. */
  @Benchmark
  public void findNamePlain(Blackhole hole) {
    for (String name : names) {
      hole.consume(plain.get(name));
    }
  }
}
