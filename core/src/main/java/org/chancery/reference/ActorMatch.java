package org.chancery.reference;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What {@link States#find} and {@link Organisations#find} answer: one actor, or those that the text
 * may mean, or none. It is never a guess: of several actors, none is chosen.
 *
 * @param outcome what was found
 * @param candidates the one actor found; or those of this name, each once, in the order of their
 *     codes; or those of a near name, the nearest first; or none
 * @param <A> the kind of actor
 * @since 0.1
 */
public record ActorMatch<A extends Actor>(Outcome outcome, List<Candidate<A>> candidates) {

  /**
   * Copies the candidates.
   *
   * @param outcome what was found
   * @param candidates the candidates
   */
  public ActorMatch {
    Objects.requireNonNull(outcome, "outcome");
    candidates = List.copyOf(candidates);
  }

  static <A extends Actor> ActorMatch<A> none() {
    return new ActorMatch<>(Outcome.NONE, List.of());
  }

  /**
   * Returns the actor that was found.
   *
   * @return the actor, or null where the outcome is another than {@link Outcome#FOUND}
   */
  public @Nullable A actor() {
    return outcome == Outcome.FOUND ? candidates.get(0).actor() : null;
  }

  /**
   * Returns how the actor was found.
   *
   * @return the kind, or null where the outcome is another than {@link Outcome#FOUND}
   */
  public @Nullable MatchKind kind() {
    return outcome == Outcome.FOUND ? candidates.get(0).kind() : null;
  }

  /** What was found. */
  public enum Outcome {
    /** One actor has the code or name. */
    FOUND,
    /** Several actors have the code or name: {@code Korea}, {@code ADB}. */
    AMBIGUOUS,
    /** No actor has it, and some have one that is spelled much like it: {@code Germny}. */
    NEAR,
    /** Nothing was found. */
    NONE
  }

  /** By what an actor was found. */
  public enum MatchKind {
    /** A code of ISO 3166, the text form of a state, or the code of an organisation. */
    CODE,
    /** A short name. */
    SHORT_NAME,
    /** An official name. */
    OFFICIAL_NAME,
    /** An acronym. */
    ACRONYM,
    /** A former name. */
    FORMER_NAME,
    /** Another spelling or name. */
    ALIAS
  }

  /**
   * An actor that the text may mean.
   *
   * @param actor the actor
   * @param kind by what it was found
   * @param text the code or name as the table has it, such as {@code Weißrussland}
   * @param language the BCP 47 tag of the language of the name, or null for a code
   * @param <A> the kind of actor
   */
  public record Candidate<A extends Actor>(
      A actor, MatchKind kind, String text, @Nullable String language) {

    /**
     * Checks that all but the language is there.
     *
     * @param actor the actor
     * @param kind by what it was found
     * @param text the code or name
     * @param language the language
     */
    public Candidate {
      Objects.requireNonNull(actor, "actor");
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(text, "text");
    }
  }
}
