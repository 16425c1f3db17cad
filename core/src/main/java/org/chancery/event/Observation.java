package org.chancery.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.code.Trend;
import org.chancery.internal.Copies;
import org.chancery.meta.Decimals;
import org.chancery.meta.Describe;
import org.chancery.meta.Flat;
import org.chancery.meta.Rule;
import org.chancery.problem.ProblemCode;
import org.chancery.reference.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Something observed of an actor: a rank, a number, a trend.
 *
 * @param header what every event has
 * @param indicator what is observed, such as {@code passport_power_rank}
 * @param edition the edition of the ranking or survey
 * @param subject of whom it is observed
 * @param value the number observed
 * @param unit what the number counts or measures, such as {@code countries}
 * @param rank the rank, 1 is the first
 * @param outOf how many are ranked
 * @param among among whom it is ranked or compared, such as {@code Central Asia}
 * @param trend whether it rises, falls or stays
 * @param counterparts the other actors that the observation counts or concerns
 * @param complete whether the counterparts are all of them: 82 countries of which two are named is
 *     not complete
 * @since 0.1
 */
@Describe("Something observed of an actor: a rank, a number, a trend.")
@Rule(
    code = ProblemCode.RANK_EXCEEDS_TOTAL,
    by = ObservationRules.RankWithinTotal.class,
    message = "expected a rank not greater than the number ranked")
@Rule(
    code = ProblemCode.NOTHING_OBSERVED,
    by = ObservationRules.ObservesSomething.class,
    message = "expected a value, a rank or a trend, or a reason in missing.value",
    brokenByAbsenceOf = {"value", "rank", "trend", "missing"})
public record Observation(
    @Flat @Valid EventHeader header,
    @Describe("What is observed, such as passport_power_rank.") @NotBlank @Size(max = 200)
        String indicator,
    @Describe("The edition of the ranking or survey.") @Size(min = 1, max = 100)
        @Nullable String edition,
    @Describe("Of whom it is observed.") @Nullable Actor subject,
    @Describe("The number observed.") @Nullable BigDecimal value,
    @Describe("What the number counts or measures, such as countries.") @Size(min = 1, max = 100)
        @Nullable String unit,
    @Describe("The rank, 1 is the first.") @Positive @Nullable Integer rank,
    @Describe("How many are ranked.") @Positive @Nullable Integer outOf,
    @Describe("Among whom it is ranked or compared, such as Central Asia.")
        @Size(min = 1, max = 300)
        @Nullable String among,
    @Describe("Whether it rises, falls or stays.") @Nullable Trend trend,
    @Describe("The other actors that the observation counts or concerns.") List<Actor> counterparts,
    @Describe(
            "Whether the counterparts are all of them: 82 countries of which two are named is not complete.")
        @Nullable Boolean complete)
    implements DiplomaticEvent {

  public Observation {
    Objects.requireNonNull(header, "header");
    Objects.requireNonNull(indicator, "indicator");
    value = value == null ? null : Decimals.canonical(value);
    counterparts = Copies.list(counterparts, "counterparts");
  }

  /**
   * Returns an empty builder.
   *
   * @return the builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public Builder toBuilder() {
    return new Builder()
        .header(header)
        .indicator(indicator)
        .edition(edition)
        .subject(subject)
        .value(value)
        .unit(unit)
        .rank(rank)
        .outOf(outOf)
        .among(among)
        .trend(trend)
        .counterparts(counterparts)
        .complete(complete);
  }

  /** Builds an {@link Observation} step by step. */
  public static final class Builder extends EventBuilder<Observation, Observation.Builder> {

    private @Nullable String indicator;
    private @Nullable String edition;
    private @Nullable Actor subject;
    private @Nullable BigDecimal value;
    private @Nullable String unit;
    private @Nullable Integer rank;
    private @Nullable Integer outOf;
    private @Nullable String among;
    private @Nullable Trend trend;
    private final List<Actor> counterparts = new ArrayList<>();
    private @Nullable Boolean complete;

    private Builder() {}

    /**
     * Sets the field {@code indicator}.
     *
     * @param indicator what is observed, such as {@code passport_power_rank}
     * @return this builder
     */
    public Builder indicator(String indicator) {
      this.indicator = indicator;
      return this;
    }

    /**
     * Sets the field {@code edition}.
     *
     * @param edition the edition of the ranking or survey, or null
     * @return this builder
     */
    public Builder edition(@Nullable String edition) {
      this.edition = edition;
      return this;
    }

    /**
     * Sets the field {@code subject}.
     *
     * @param subject of whom it is observed, or null
     * @return this builder
     */
    public Builder subject(@Nullable Actor subject) {
      this.subject = subject;
      return this;
    }

    /**
     * Sets the field {@code subject}, given as text.
     *
     * @param subject the text of the value
     * @return this builder
     * @throws org.chancery.problem.InvalidValueException if the text is none
     */
    public Builder subject(String subject) {
      return subject(Actor.parse(subject));
    }

    /**
     * Sets the field {@code value}.
     *
     * @param value the number observed, or null
     * @return this builder
     */
    public Builder value(@Nullable BigDecimal value) {
      this.value = value;
      return this;
    }

    /**
     * Sets the field {@code unit}.
     *
     * @param unit what the number counts or measures, such as {@code countries}, or null
     * @return this builder
     */
    public Builder unit(@Nullable String unit) {
      this.unit = unit;
      return this;
    }

    /**
     * Sets the field {@code rank}.
     *
     * @param rank the rank, 1 is the first, or null
     * @return this builder
     */
    public Builder rank(@Nullable Integer rank) {
      this.rank = rank;
      return this;
    }

    /**
     * Sets the field {@code outOf}.
     *
     * @param outOf how many are ranked, or null
     * @return this builder
     */
    public Builder outOf(@Nullable Integer outOf) {
      this.outOf = outOf;
      return this;
    }

    /**
     * Sets the field {@code among}.
     *
     * @param among among whom it is ranked or compared, such as {@code Central Asia}, or null
     * @return this builder
     */
    public Builder among(@Nullable String among) {
      this.among = among;
      return this;
    }

    /**
     * Sets the field {@code trend}.
     *
     * @param trend whether it rises, falls or stays, or null
     * @return this builder
     */
    public Builder trend(@Nullable Trend trend) {
      this.trend = trend;
      return this;
    }

    /**
     * Replaces {@link Observation#counterparts()}.
     *
     * @param counterparts the other actors that the observation counts or concerns
     * @return this builder
     */
    public Builder counterparts(List<Actor> counterparts) {
      this.counterparts.clear();
      this.counterparts.addAll(counterparts);
      return this;
    }

    /**
     * Adds one to {@link Observation#counterparts()}.
     *
     * @param counterpart the element to add
     * @return this builder
     */
    public Builder counterpart(Actor counterpart) {
      counterparts.add(Objects.requireNonNull(counterpart, "counterpart"));
      return this;
    }

    /**
     * Adds one to {@link Observation#counterparts()}, given as text.
     *
     * @param counterpart the text of the element to add
     * @return this builder
     * @throws org.chancery.problem.InvalidValueException if the text is none
     */
    public Builder counterpart(String counterpart) {
      return counterpart(Actor.parse(counterpart));
    }

    /**
     * Sets the field {@code complete}.
     *
     * @param complete whether the counterparts are all of them: 82 countries of which two are named
     *     is not complete, or null
     * @return this builder
     */
    public Builder complete(@Nullable Boolean complete) {
      this.complete = complete;
      return this;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    public Observation build() {
      return new Observation(
          buildHeader(),
          Objects.requireNonNull(indicator, "indicator"),
          edition,
          subject,
          value,
          unit,
          rank,
          outOf,
          among,
          trend,
          counterparts,
          complete);
    }
  }
}
