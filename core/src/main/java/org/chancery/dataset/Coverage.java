package org.chancery.dataset;

import jakarta.validation.constraints.NotBlank;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.code.OfficeRank;
import org.chancery.internal.Copies;
import org.chancery.meta.Describe;
import org.chancery.reference.Actor;
import org.chancery.time.EventDate;
import org.chancery.value.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * What a dataset sets out to hold, so that an absence means something.
 *
 * @param actors the actors that it covers; all of them where empty
 * @param ranks the ranks of visitors and hosts that it covers; all of them where empty
 * @param period the period that it covers
 * @param inclusionRule what is taken in and what is left out, by language
 * @since 0.1
 */
@Describe("What a dataset sets out to hold, so that an absence means something.")
public record Coverage(
    @Describe("The actors that it covers; all of them where empty.") List<Actor> actors,
    @Describe("The ranks of visitors and hosts that it covers; all of them where empty.")
        List<OfficeRank> ranks,
    @Describe("The period that it covers.") @Nullable EventDate period,
    @Describe("What is taken in and what is left out, by language.")
        Map<LanguageTag, @NotBlank String> inclusionRule)
    implements Serializable {

  public Coverage {
    actors = Copies.list(actors, "actors");
    ranks = Copies.list(ranks, "ranks");
    inclusionRule = Copies.ordered(inclusionRule, "inclusionRule");
  }

  /**
   * Returns an empty builder.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a builder that holds this record, to make a changed copy.
   *
   * @return the builder
   */
  public Builder toBuilder() {
    return new Builder().actors(actors).ranks(ranks).period(period).inclusionRule(inclusionRule);
  }

  /** Builds a {@link Coverage} step by step. */
  public static final class Builder {

    private final List<Actor> actors = new ArrayList<>();
    private final List<OfficeRank> ranks = new ArrayList<>();
    private @Nullable EventDate period;
    private final Map<LanguageTag, String> inclusionRule = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Replaces {@link Coverage#actors()}.
     *
     * @param actors the actors that it covers; all of them where empty
     * @return this builder
     */
    public Builder actors(List<Actor> actors) {
      this.actors.clear();
      this.actors.addAll(actors);
      return this;
    }

    /**
     * Adds one to {@link Coverage#actors()}.
     *
     * @param actor the element to add
     * @return this builder
     */
    public Builder actor(Actor actor) {
      actors.add(Objects.requireNonNull(actor, "actor"));
      return this;
    }

    /**
     * Adds one to {@link Coverage#actors()}, given as text.
     *
     * @param actor the text of the element to add
     * @return this builder
     * @throws org.chancery.problem.InvalidValueException if the text is none
     */
    public Builder actor(String actor) {
      return actor(Actor.parse(actor));
    }

    /**
     * Replaces {@link Coverage#ranks()}.
     *
     * @param ranks the ranks of visitors and hosts that it covers; all of them where empty
     * @return this builder
     */
    public Builder ranks(List<OfficeRank> ranks) {
      this.ranks.clear();
      this.ranks.addAll(ranks);
      return this;
    }

    /**
     * Adds one to {@link Coverage#ranks()}.
     *
     * @param rank the element to add
     * @return this builder
     */
    public Builder rank(OfficeRank rank) {
      ranks.add(Objects.requireNonNull(rank, "rank"));
      return this;
    }

    /**
     * Sets the field {@code period}.
     *
     * @param period the period that it covers, or null
     * @return this builder
     */
    public Builder period(@Nullable EventDate period) {
      this.period = period;
      return this;
    }

    /**
     * Sets the field {@code period}, given as text.
     *
     * @param period the text of the value
     * @return this builder
     * @throws org.chancery.problem.InvalidValueException if the text is none
     */
    public Builder period(String period) {
      return period(EventDate.parse(period));
    }

    /**
     * Replaces {@link Coverage#inclusionRule()}.
     *
     * @param inclusionRule what is taken in and what is left out, by language
     * @return this builder
     */
    public Builder inclusionRule(Map<LanguageTag, String> inclusionRule) {
      this.inclusionRule.clear();
      this.inclusionRule.putAll(inclusionRule);
      return this;
    }

    /**
     * Adds a text to {@link Coverage#inclusionRule()}.
     *
     * @param language the BCP 47 tag, such as {@code en}
     * @param text the text
     * @return this builder
     * @throws org.chancery.problem.InvalidValueException if the language is none
     */
    public Builder inclusionRule(String language, String text) {
      inclusionRule.put(LanguageTag.of(language), Objects.requireNonNull(text, "text"));
      return this;
    }

    /**
     * Makes the record.
     *
     * @return the record
     * @throws NullPointerException if a required field is absent; the message names it
     */
    public Coverage build() {
      return new Coverage(actors, ranks, period, inclusionRule);
    }
  }
}
