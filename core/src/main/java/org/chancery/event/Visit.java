package org.chancery.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.chancery.code.Laterality;
import org.chancery.code.Mode;
import org.chancery.code.Purpose;
import org.chancery.code.VisitType;
import org.chancery.meta.Describe;
import org.chancery.meta.Flat;
import org.chancery.meta.Rule;
import org.chancery.problem.ProblemCode;
import org.chancery.value.Activities;
import org.jspecify.annotations.Nullable;

/**
 * A visit of one or more persons to a state or organisation.
 *
 * <p>Rank, purpose, laterality and mode are four separate fields; visitors and hosts are
 * participants.
 *
 * @param header what every event has
 * @param visitType the kind of visit, by protocol
 * @param purpose what the visit is for
 * @param laterality how many sides take part
 * @param mode whether the participants meet in one place
 * @param activities what the visitor did
 * @param journeyId the name of the journey that this visit is a leg of
 * @param leg the position in the journey, counted from 1; transit stops count
 * @since 0.1
 */
@Describe("A visit of one or more persons to a state or organisation.")
@Rule(
    code = ProblemCode.HOST_IS_VISITOR,
    by = VisitRules.HostIsNotVisitor.class,
    message = "expected a host other than the visitor")
@Rule(
    code = ProblemCode.LEG_WITHOUT_JOURNEY,
    by = VisitRules.LegOfJourney.class,
    message = "expected the journey that the leg belongs to",
    brokenByAbsenceOf = "journeyId",
    forbids = "leg !journeyId")
public record Visit(
    @Flat @Valid EventHeader header,
    @Describe("The kind of visit, by protocol.") @Nullable VisitType visitType,
    @Describe("What the visit is for.") @Nullable Purpose purpose,
    @Describe("How many sides take part.") @Nullable Laterality laterality,
    @Describe("Whether the participants meet in one place.") @Nullable Mode mode,
    @Describe("What the visitor did.") @Valid @Nullable Activities activities,
    @Describe("The name of the journey that this visit is a leg of.") @Size(min = 1, max = 128)
        @Nullable String journeyId,
    @Describe("The position in the journey, counted from 1; transit stops count.") @Positive
        @Nullable Integer leg)
    implements DiplomaticEvent {

  public Visit {
    Objects.requireNonNull(header, "header");
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
        .visitType(visitType)
        .purpose(purpose)
        .laterality(laterality)
        .mode(mode)
        .activities(activities)
        .journeyId(journeyId)
        .leg(leg);
  }

  /** Builds a {@link Visit} step by step. */
  public static final class Builder extends EventBuilder<Visit, Visit.Builder> {

    private @Nullable VisitType visitType;
    private @Nullable Purpose purpose;
    private @Nullable Laterality laterality;
    private @Nullable Mode mode;
    private @Nullable Activities activities;
    private @Nullable String journeyId;
    private @Nullable Integer leg;

    private Builder() {}

    /**
     * Sets the field {@code visitType}.
     *
     * @param visitType the kind of visit, by protocol, or null
     * @return this builder
     */
    public Builder visitType(@Nullable VisitType visitType) {
      this.visitType = visitType;
      return this;
    }

    /**
     * Sets the field {@code purpose}.
     *
     * @param purpose what the visit is for, or null
     * @return this builder
     */
    public Builder purpose(@Nullable Purpose purpose) {
      this.purpose = purpose;
      return this;
    }

    /**
     * Sets the field {@code laterality}.
     *
     * @param laterality how many sides take part, or null
     * @return this builder
     */
    public Builder laterality(@Nullable Laterality laterality) {
      this.laterality = laterality;
      return this;
    }

    /**
     * Sets the field {@code mode}.
     *
     * @param mode whether the participants meet in one place, or null
     * @return this builder
     */
    public Builder mode(@Nullable Mode mode) {
      this.mode = mode;
      return this;
    }

    /**
     * Sets the field {@code activities}.
     *
     * @param activities what the visitor did, or null
     * @return this builder
     */
    public Builder activities(@Nullable Activities activities) {
      this.activities = activities;
      return this;
    }

    /**
     * Sets the field {@code journeyId}.
     *
     * @param journeyId the name of the journey that this visit is a leg of, or null
     * @return this builder
     */
    public Builder journeyId(@Nullable String journeyId) {
      this.journeyId = journeyId;
      return this;
    }

    /**
     * Sets the field {@code leg}.
     *
     * @param leg the position in the journey, counted from 1; transit stops count, or null
     * @return this builder
     */
    public Builder leg(@Nullable Integer leg) {
      this.leg = leg;
      return this;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    public Visit build() {
      return new Visit(
          buildHeader(), visitType, purpose, laterality, mode, activities, journeyId, leg);
    }
  }
}
