package org.chancery.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.reference.StateMatch.Candidate;
import org.chancery.reference.StateMatch.MatchKind;
import org.chancery.reference.StateMatch.Outcome;
import org.chancery.reference.StateTables.NameRow;
import org.jspecify.annotations.Nullable;

/** The names of all states, and the states by name. */
final class NameBook {

  private static final String ENGLISH = "en";

  private final Map<String, List<StateName>> byState = new HashMap<>();
  private final Map<String, StateMatch> byCode = new HashMap<>();

  /** A folded name that one state has; the first of it. */
  private final Map<String, Candidate> byName;

  /** A folded name that several states have. */
  private final Map<String, StateMatch> shared = new HashMap<>();

  NameBook(States states, List<NameRow> rows) {
    byName = new HashMap<>(rows.size() * 2);
    Map<String, List<Candidate>> several = new HashMap<>();
    for (State state : states.all()) {
      add(several, state, new StateName(ENGLISH, NameKind.SHORT, null, null, state.name()));
      addCodes(state);
    }
    for (NameRow row : rows) {
      State state = states.get(row.state());
      if (state != null) {
        add(several, state, row.name());
      }
    }
    for (Map.Entry<String, List<Candidate>> entry : several.entrySet()) {
      decide(entry.getKey(), entry.getValue());
    }
    States.freeze(byState);
  }

  private void add(Map<String, List<Candidate>> several, State state, StateName name) {
    List<StateName> names = byState.get(state.code());
    if (names == null) {
      names = new ArrayList<>();
      byState.put(state.code(), names);
    }
    names.add(name);
    String folded = NameFolding.fold(name.text());
    Candidate candidate = new Candidate(state, kindOf(name), name.text(), name.language());
    Candidate first = byName.putIfAbsent(folded, candidate);
    if (first == null) {
      return;
    }
    List<Candidate> candidates = several.get(folded);
    if (candidates == null) {
      if (first.state().equals(state)) {
        byName.put(folded, better(first, candidate));
        return;
      }
      candidates = new ArrayList<>(List.of(first));
      several.put(folded, candidates);
    }
    for (int i = 0; i < candidates.size(); i++) {
      if (candidates.get(i).state().equals(state)) {
        candidates.set(i, better(candidates.get(i), candidate));
        return;
      }
    }
    candidates.add(candidate);
  }

  /** The one of the lower kind, or the first; the English short name was the first of all. */
  private static Candidate better(Candidate one, Candidate other) {
    return other.kind().compareTo(one.kind()) < 0 ? other : one;
  }

  private static MatchKind kindOf(StateName name) {
    return switch (name.kind()) {
      case SHORT -> MatchKind.SHORT_NAME;
      case OFFICIAL -> MatchKind.OFFICIAL_NAME;
      case FORMER -> MatchKind.FORMER_NAME;
      case ALIAS -> MatchKind.ALIAS;
    };
  }

  private void decide(String folded, List<Candidate> candidates) {
    TreeMap<String, Candidate> left = new TreeMap<>();
    for (Candidate candidate : candidates) {
      // Burma is one state under two codes: the present one stands for it.
      if (!isAmong(candidate.state().renamedTo(), candidates)) {
        left.put(candidate.state().code(), candidate);
      }
    }
    if (left.size() == 1) {
      byName.put(folded, left.firstEntry().getValue());
    } else {
      shared.put(folded, new StateMatch(Outcome.AMBIGUOUS, List.copyOf(left.values())));
    }
  }

  private static boolean isAmong(@Nullable State state, List<Candidate> candidates) {
    for (Candidate candidate : candidates) {
      if (candidate.state().equals(state)) {
        return true;
      }
    }
    return false;
  }

  private void addCodes(State state) {
    addCode(state, state.code());
    addCode(state, state.alpha2());
    addCode(state, state.alpha4());
  }

  /** A code that a state has today is that state's; of former states none goes before another. */
  private void addCode(State state, @Nullable String code) {
    if (code == null) {
      return;
    }
    Candidate candidate = new Candidate(state, MatchKind.CODE, code, null);
    StateMatch before = byCode.get(code);
    boolean past = state.validTo() != null;
    if (before == null || (isPast(before) && !past)) {
      byCode.put(code, found(candidate));
    } else if (isPast(before) == past) {
      List<Candidate> several = new ArrayList<>(before.candidates());
      several.add(candidate);
      byCode.put(code, new StateMatch(Outcome.AMBIGUOUS, several));
    }
  }

  private static boolean isPast(StateMatch match) {
    return match.candidates().get(0).state().validTo() != null;
  }

  private static StateMatch found(Candidate candidate) {
    return new StateMatch(Outcome.FOUND, List.of(candidate));
  }

  List<StateName> namesOf(String code) {
    return byState.getOrDefault(code, List.of());
  }

  StateMatch find(String text) {
    if (text.length() > NearNames.LONGEST_TEXT) {
      return StateMatch.NONE;
    }
    StateMatch match = byCode.get(text);
    if (match != null) {
      return match;
    }
    String folded = NameFolding.fold(text);
    match = shared.get(folded);
    if (match != null) {
      return match;
    }
    Candidate candidate = byName.get(folded);
    return candidate != null ? found(candidate) : NearNames.find(folded, byName, shared);
  }

  /** The rows of all names but the short English ones, which the table of states has. */
  List<NameRow> rows() {
    List<NameRow> rows = new ArrayList<>();
    for (Map.Entry<String, List<StateName>> entry : new TreeMap<>(byState).entrySet()) {
      for (StateName name : entry.getValue().subList(1, entry.getValue().size())) {
        rows.add(new NameRow(entry.getKey(), name));
      }
    }
    return rows;
  }
}
