package org.chancery.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.jspecify.annotations.Nullable;

/** Whether a state existed on the days of a span, and what there was where it did not. */
final class Existence {

  private Existence() {}

  /** Of a set, each date counts, and not what lies between them. */
  static Certainty of(State state, EventDate date) {
    if (!date.isSet()) {
      return of(state, date.earliest(), date.latest());
    }
    boolean always = true;
    boolean never = true;
    for (EventDate member : date.members()) {
      Certainty exists = of(state, member.earliest(), member.latest());
      always &= exists == Certainty.YES;
      never &= exists == Certainty.NO;
    }
    if (never) {
      return Certainty.NO;
    }
    return always ? Certainty.YES : Certainty.POSSIBLY;
  }

  private static Certainty of(
      State state, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
    if (!state.existsBetween(earliest, latest)) {
      return Certainty.NO;
    }
    StateSpell bounds =
        new StateSpell(StateSystem.ISO, null, null, state.validFrom(), state.validTo());
    if (!bounds.covers(earliest, latest)) {
      return Certainty.POSSIBLY;
    }
    List<StateSpell> spells = spellsOf(state);
    boolean cow = covered(spells, StateSystem.COW, earliest, latest);
    boolean gw = covered(spells, StateSystem.GW, earliest, latest);
    boolean listed = isListed(spells, StateSystem.COW) || isListed(spells, StateSystem.GW);
    boolean sure = listed ? cow && gw : state.validFrom() != null;
    return sure ? Certainty.YES : Certainty.POSSIBLY;
  }

  /** Of a state that is one with a later code, the spans stand with that. */
  private static List<StateSpell> spellsOf(State state) {
    State renamed = state.renamedTo();
    return renamed != null && state.spells().isEmpty() ? renamed.spells() : state.spells();
  }

  private static boolean isListed(List<StateSpell> spells, StateSystem system) {
    for (StateSpell spell : spells) {
      if (spell.system() == system) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether a list has a state on each day of a span, or has it never. */
  private static boolean covered(
      List<StateSpell> spells,
      StateSystem system,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest) {
    boolean never = true;
    for (StateSpell spell : spells) {
      if (spell.system() == system) {
        never = false;
        if (spell.covers(earliest, latest)) {
          return true;
        }
      }
    }
    return never;
  }

  static List<State> insteadOf(State state, EventDate date) {
    Set<State> found = new TreeSet<>(Comparator.comparing(State::code));
    if (of(state, date) == Certainty.NO) {
      LocalDate from = state.validFrom();
      for (EventDate member : date.members()) {
        LocalDate latest = member.latest();
        boolean before = from != null && latest != null && latest.isBefore(from);
        collect(state, before, member.earliest(), latest, found, new TreeSet<>());
      }
    }
    return List.copyOf(found);
  }

  private static void collect(
      State state,
      boolean before,
      @Nullable LocalDate earliest,
      @Nullable LocalDate latest,
      Set<State> found,
      Set<String> seen) {
    for (StateSuccession succession : before ? state.predecessors() : state.successors()) {
      State other = before ? succession.predecessor() : succession.successor();
      if (!seen.add(other.code())) {
        continue;
      }
      if (other.existsBetween(earliest, latest)) {
        found.add(other);
      } else {
        collect(other, before, earliest, latest, found, seen);
      }
    }
  }
}
