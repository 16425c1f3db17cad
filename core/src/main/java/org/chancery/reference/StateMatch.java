package org.chancery.reference;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What {@link States#find} answers: one state, or those that the text may mean, or none. It is
 * never a guess: of several states, none is chosen.
 *
 * @param outcome what was found
 * @param candidates the one state found; or those of this name, each once, in the order of their
 *     codes; or those of a near name, the nearest first; or none
 * @since 0.1
 */
public record StateMatch(Outcome outcome, List<Candidate> candidates) {

  static final StateMatch NONE = new StateMatch(Outcome.NONE, List.of());

  /**
   * Copies the candidates.
   *
   * @param outcome what was found
   * @param candidates the candidates
   */
  public StateMatch {
    Objects.requireNonNull(outcome, "outcome");
    candidates = List.copyOf(candidates);
  }

  /**
   * Returns the state that was found.
   *
   * @return the state, or null where the outcome is another than {@link Outcome#FOUND}
   */
  public @Nullable State state() {
    return outcome == Outcome.FOUND ? candidates.get(0).state() : null;
  }

  /**
   * Returns how the state was found.
   *
   * @return the kind, or null where the outcome is another than {@link Outcome#FOUND}
   */
  public @Nullable MatchKind kind() {
    return outcome == Outcome.FOUND ? candidates.get(0).kind() : null;
  }

  /** What was found. */
  public enum Outcome {
    /** One state has the code or name. */
    FOUND,
    /** Several states have the code or name: {@code Korea}. */
    AMBIGUOUS,
    /** No state has it, and some have one that is spelled much like it: {@code Germny}. */
    NEAR,
    /** Nothing was found. */
    NONE
  }

  /** By what a state was found. */
  public enum MatchKind {
    /** A code of ISO 3166, or the text form of a state. */
    CODE,
    /** A short name. */
    SHORT_NAME,
    /** An official name. */
    OFFICIAL_NAME,
    /** A former name. */
    FORMER_NAME,
    /** Another spelling or name. */
    ALIAS
  }

  /**
   * A state that the text may mean.
   *
   * @param state the state
   * @param kind by what it was found
   * @param text the code or name as the table has it, such as {@code Weißrussland}
   * @param language the BCP 47 tag of the language of the name, or null for a code
   */
  public record Candidate(State state, MatchKind kind, String text, @Nullable String language) {

    /**
     * Checks that all but the language is there.
     *
     * @param state the state
     * @param kind by what it was found
     * @param text the code or name
     * @param language the language
     */
    public Candidate {
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(text, "text");
    }
  }
}
