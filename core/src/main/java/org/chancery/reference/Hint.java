package org.chancery.reference;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What to write instead of a text that is a code, but of another list or in another case. */
record Hint(List<String> advice) {

  private static final int LONGEST_STATE = 3;
  private static final int LONGEST_MARKED = 7;

  /** Codes that other lists have for what ISO 3166-1 alpha-3 calls otherwise. */
  private static final Map<String, String> FOREIGN =
      Map.of("XK", "XKX", "KSV", "XKX", "KOS", "XKX", "UK", "GBR", "EL", "GRC");

  private static final Hint NONE = new Hint(List.of());

  static Hint forState(String text) {
    if (text.length() > LONGEST_STATE) {
      return text.length() > LONGEST_MARKED ? NONE : forMarked(text.toUpperCase(Locale.ROOT));
    }
    String upper = text.toUpperCase(Locale.ROOT);
    String own = FOREIGN.get(upper);
    if (own != null) {
      return new Hint(List.of("use " + own));
    }
    if (State.find(upper) != null) {
      return new Hint(List.of("codes are upper case: " + upper));
    }
    List<State> states =
        State.all().stream().filter(state -> upper.equals(state.alpha2())).toList();
    List<State> today = states.stream().filter(state -> state.validTo() == null).toList();
    List<String> codes = (today.isEmpty() ? states : today).stream().map(State::code).toList();
    return codes.isEmpty()
        ? NONE
        : new Hint(List.of("use the alpha-3 code " + String.join(" or ", codes)));
  }

  /** A code marked with a list is for what ISO 3166 does not have. */
  private static Hint forMarked(String upper) {
    CodeSystem system =
        upper.startsWith("COW:")
            ? CodeSystem.COW_LETTERS
            : upper.startsWith("GW:") ? CodeSystem.GW_LETTERS : null;
    if (system == null) {
      return NONE;
    }
    String letters = upper.substring(upper.indexOf(':') + 1);
    List<String> codes =
        States.standard().byCode(system, letters).stream().map(State::code).toList();
    return codes.isEmpty() ? NONE : new Hint(List.of("use " + String.join(" or ", codes)));
  }

  static Hint forOrganisation(String text) {
    return Organisation.isListed(text)
        ? new Hint(List.of("use " + Organisation.PREFIX + text))
        : NONE;
  }

  Hint or(Hint other) {
    return new Hint(Stream.concat(advice.stream(), other.advice.stream()).toList());
  }

  /** Returns the advice in brackets after a blank, or nothing where there is none. */
  @Override
  public String toString() {
    return advice.isEmpty() ? "" : " (" + String.join(", or ", advice) + ")";
  }
}
