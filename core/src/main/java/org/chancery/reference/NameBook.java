package org.chancery.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.reference.ActorMatch.Candidate;
import org.chancery.reference.ActorMatch.MatchKind;
import org.chancery.reference.ActorMatch.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The names of all actors of one kind, and the actors by name.
 *
 * @param <A> the kind
 */
abstract class NameBook<A extends Actor> {

  private static final String ENGLISH = "en";

  private final Map<String, List<DatedName>> byOwner = new HashMap<>();
  private final Map<String, ActorMatch<A>> byCode = new HashMap<>();

  /** A folded name that one actor has; the first of it. */
  private final Map<String, Candidate<A>> byName;

  /** A folded name that several actors have. */
  private final Map<String, ActorMatch<A>> shared = new HashMap<>();

  NameBook(List<A> all, Map<String, A> actors, List<NameRow> rows) {
    byName = new HashMap<>(rows.size() * 2);
    Map<String, List<Candidate<A>>> several = new HashMap<>();
    for (A actor : all) {
      add(several, actor, new DatedName(ENGLISH, NameKind.SHORT, null, null, actor.name()));
      addCode(actor, codeOf(actor));
      for (String code : moreCodes(actor)) {
        addCode(actor, code);
      }
      if (hasCodeAsName(actor)) {
        index(several, new Candidate<>(actor, MatchKind.CODE, actor.code(), null));
      }
    }
    for (NameRow row : rows) {
      A actor = actors.get(row.code());
      if (actor != null) {
        add(several, actor, row.name());
      }
    }
    for (Map.Entry<String, List<Candidate<A>>> entry : several.entrySet()) {
      decide(entry.getKey(), entry.getValue());
    }
    freeze(byOwner);
  }

  /** The text that finds the actor before any name does. */
  String codeOf(A actor) {
    return actor.code();
  }

  /** The texts beside the code that find the actor as it does, in upper case alone. */
  abstract List<String> moreCodes(A actor);

  /** Whether the code is a name that another actor may have too. */
  abstract boolean hasCodeAsName(A actor);

  /** Whether the actor is no more, so that others may have its codes. */
  abstract boolean isPast(A actor);

  /** The actor that goes on under another code, or null. */
  abstract @Nullable A renamedTo(A actor);

  static <T> void freeze(Map<String, List<T>> lists) {
    for (Map.Entry<String, List<T>> entry : lists.entrySet()) {
      entry.setValue(List.copyOf(entry.getValue()));
    }
  }

  private void add(Map<String, List<Candidate<A>>> several, A actor, DatedName name) {
    List<DatedName> names = byOwner.get(actor.code());
    if (names == null) {
      names = new ArrayList<>();
      byOwner.put(actor.code(), names);
    }
    names.add(name);
    index(several, new Candidate<>(actor, kindOf(name), name.text(), name.language()));
  }

  private void index(Map<String, List<Candidate<A>>> several, Candidate<A> candidate) {
    String folded = NameFolding.fold(candidate.text());
    if (folded.isEmpty()) {
      return;
    }
    Candidate<A> first = byName.putIfAbsent(folded, candidate);
    if (first == null) {
      return;
    }
    List<Candidate<A>> candidates = several.get(folded);
    if (candidates == null) {
      if (first.actor().equals(candidate.actor())) {
        byName.put(folded, better(first, candidate));
        return;
      }
      candidates = new ArrayList<>(List.of(first));
      several.put(folded, candidates);
    }
    for (int i = 0; i < candidates.size(); i++) {
      if (candidates.get(i).actor().equals(candidate.actor())) {
        candidates.set(i, better(candidates.get(i), candidate));
        return;
      }
    }
    candidates.add(candidate);
  }

  /** The one of the lower kind, or the first; the English short name was the first of all. */
  private Candidate<A> better(Candidate<A> one, Candidate<A> other) {
    return other.kind().compareTo(one.kind()) < 0 ? other : one;
  }

  private static MatchKind kindOf(DatedName name) {
    return switch (name.kind()) {
      case SHORT -> MatchKind.SHORT_NAME;
      case OFFICIAL -> MatchKind.OFFICIAL_NAME;
      case ACRONYM -> MatchKind.ACRONYM;
      case FORMER -> MatchKind.FORMER_NAME;
      case ALIAS -> MatchKind.ALIAS;
    };
  }

  private void decide(String folded, List<Candidate<A>> candidates) {
    TreeMap<String, Candidate<A>> left = new TreeMap<>();
    for (Candidate<A> candidate : candidates) {
      // Burma is one state under two codes: the present one stands for it.
      if (!isAmong(renamedTo(candidate.actor()), candidates)) {
        left.put(candidate.actor().code(), candidate);
      }
    }
    if (left.size() == 1) {
      byName.put(folded, left.firstEntry().getValue());
    } else {
      shared.put(folded, new ActorMatch<>(Outcome.AMBIGUOUS, List.copyOf(left.values())));
    }
  }

  private boolean isAmong(@Nullable A actor, List<Candidate<A>> candidates) {
    for (Candidate<A> candidate : candidates) {
      if (candidate.actor().equals(actor)) {
        return true;
      }
    }
    return false;
  }

  /** A code that an actor has today is its own; of former ones none goes before another. */
  private void addCode(A actor, String code) {
    Candidate<A> candidate = new Candidate<>(actor, MatchKind.CODE, code, null);
    ActorMatch<A> before = byCode.get(code);
    boolean past = isPast(actor);
    if (before == null || (wasPast(before) && !past)) {
      byCode.put(code, found(candidate));
    } else if (wasPast(before) == past) {
      List<Candidate<A>> several = new ArrayList<>(before.candidates());
      several.add(candidate);
      byCode.put(code, new ActorMatch<>(Outcome.AMBIGUOUS, several));
    }
  }

  private boolean wasPast(ActorMatch<A> match) {
    return isPast(match.candidates().get(0).actor());
  }

  private ActorMatch<A> found(Candidate<A> candidate) {
    return new ActorMatch<>(Outcome.FOUND, List.of(candidate));
  }

  List<DatedName> namesOf(String code) {
    return byOwner.getOrDefault(code, List.of());
  }

  ActorMatch<A> find(String text) {
    if (text.length() > NameFolding.MAX_LENGTH) {
      return ActorMatch.none();
    }
    ActorMatch<A> match = byCode.get(text);
    if (match != null) {
      return match;
    }
    String folded = NameFolding.fold(text);
    if (folded.isEmpty()) {
      return ActorMatch.none();
    }
    match = shared.get(folded);
    if (match != null) {
      return match;
    }
    Candidate<A> candidate = byName.get(folded);
    return candidate != null ? found(candidate) : NearNames.find(folded, byName, shared);
  }

  /** The rows of all names but the short English ones, which the table of the actors has. */
  List<NameRow> rows() {
    List<NameRow> rows = new ArrayList<>();
    for (Map.Entry<String, List<DatedName>> entry : new TreeMap<>(byOwner).entrySet()) {
      for (DatedName name : entry.getValue().subList(1, entry.getValue().size())) {
        rows.add(new NameRow(entry.getKey(), name));
      }
    }
    return rows;
  }
}
