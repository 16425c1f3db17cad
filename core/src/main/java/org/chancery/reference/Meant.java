package org.chancery.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.problem.Suggestions;

/** What may be meant by a text that is no code of an actor: a code of another list, or a name. */
final class Meant {

  private static final int LONGEST_STATE = 3;
  private static final int LONGEST_MARKED = 7;
  private static final int MOST = 3;

  /** Codes that other lists have for what ISO 3166-1 alpha-3 calls otherwise. */
  private static final Map<String, String> FOREIGN =
      Map.of("XK", "XKX", "KSV", "XKX", "KOS", "XKX", "UK", "GBR", "EL", "GRC");

  private Meant() {}

  /** Returns the text forms of the states and organisations that a text may mean. */
  static List<String> byActor(String text) {
    Set<String> actors = new LinkedHashSet<>(byState(text));
    actors.addAll(byOrganisation(text));
    return List.copyOf(actors);
  }

  /** Returns the codes of the states that a text may mean. */
  static List<String> byState(String text) {
    if (text.length() > NameFolding.MAX_LENGTH) {
      return List.of();
    }
    String upper = text.toUpperCase(Locale.ROOT);
    if (text.length() <= LONGEST_STATE) {
      return byShortCode(upper);
    }
    List<String> codes = text.length() <= LONGEST_MARKED ? byMarkedCode(upper) : List.of();
    return codes.isEmpty() ? byName(text) : codes;
  }

  private static List<String> byShortCode(String upper) {
    String own = FOREIGN.get(upper);
    if (own != null) {
      return List.of(own);
    }
    if (State.find(upper) != null) {
      return List.of(upper);
    }
    List<State> states =
        State.all().stream().filter(state -> upper.equals(state.alpha2())).toList();
    List<State> today = states.stream().filter(state -> state.validTo() == null).toList();
    List<String> codes = codes(today.isEmpty() ? states : today);
    return codes.isEmpty() && upper.length() == LONGEST_STATE
        ? Suggestions.near(upper, codes(State.all()))
        : codes;
  }

  /** A code marked with a list is for what ISO 3166 does not have. */
  private static List<String> byMarkedCode(String upper) {
    CodeSystem system =
        upper.startsWith("COW:")
            ? CodeSystem.COW_LETTERS
            : upper.startsWith("GW:") ? CodeSystem.GW_LETTERS : null;
    return system == null
        ? List.of()
        : codes(States.standard().byCode(system, upper.substring(upper.indexOf(':') + 1)));
  }

  private static List<String> byName(String text) {
    List<String> codes = new ArrayList<>();
    for (ActorMatch.Candidate<State> candidate : States.standard().find(text).candidates()) {
      if (codes.size() < MOST) {
        codes.add(candidate.actor().code());
      }
    }
    return codes;
  }

  private static List<String> codes(List<State> states) {
    return states.stream().map(State::code).toList();
  }

  /** Returns the text form of the organisation whose code a text is without the mark. */
  static List<String> byOrganisation(String text) {
    return Organisation.isListed(text) ? List.of(Organisation.PREFIX + text) : List.of();
  }
}
