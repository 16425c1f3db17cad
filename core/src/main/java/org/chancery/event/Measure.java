package org.chancery.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.util.Objects;
import org.chancery.code.MeasureType;
import org.chancery.code.VisaRegime;
import org.chancery.meta.Describe;
import org.chancery.meta.Flat;
import org.chancery.time.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * A measure of one state towards others, such as a visa-free regime or a sanction.
 *
 * @param header what every event has
 * @param measureType the kind of measure
 * @param effect what the measure makes of the visa requirement, after DEMIG
 * @param effective the interval in which it holds; open where no end is set
 * @param reciprocal whether the other side does the same
 * @param maxStayDays the longest stay that it allows, in days
 * @since 0.1
 */
@Describe("A measure of one state towards others, such as a visa-free regime or a sanction.")
public record Measure(
    @Flat @Valid EventHeader header,
    @Describe("The kind of measure.") @Nullable MeasureType measureType,
    @Describe("What the measure makes of the visa requirement, after DEMIG.")
        @Nullable VisaRegime effect,
    @Describe("The interval in which it holds; open where no end is set.")
        @Nullable EventDate effective,
    @Describe("Whether the other side does the same.") @Nullable Boolean reciprocal,
    @Describe("The longest stay that it allows, in days.") @Positive @Nullable Integer maxStayDays)
    implements DiplomaticEvent {

  public Measure {
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
        .measureType(measureType)
        .effect(effect)
        .effective(effective)
        .reciprocal(reciprocal)
        .maxStayDays(maxStayDays);
  }

  /** Builds a {@link Measure} step by step. */
  public static final class Builder extends EventBuilder<Measure, Measure.Builder> {

    private @Nullable MeasureType measureType;
    private @Nullable VisaRegime effect;
    private @Nullable EventDate effective;
    private @Nullable Boolean reciprocal;
    private @Nullable Integer maxStayDays;

    private Builder() {}

    /**
     * Sets the field {@code measureType}.
     *
     * @param measureType the kind of measure, or null
     * @return this builder
     */
    public Builder measureType(@Nullable MeasureType measureType) {
      this.measureType = measureType;
      return this;
    }

    /**
     * Sets the field {@code effect}.
     *
     * @param effect what the measure makes of the visa requirement, after DEMIG, or null
     * @return this builder
     */
    public Builder effect(@Nullable VisaRegime effect) {
      this.effect = effect;
      return this;
    }

    /**
     * Sets the field {@code effective}.
     *
     * @param effective the interval in which it holds; open where no end is set, or null
     * @return this builder
     */
    public Builder effective(@Nullable EventDate effective) {
      this.effective = effective;
      return this;
    }

    /**
     * Sets the field {@code effective}, given as text.
     *
     * @param effective the text of the value
     * @return this builder
     * @throws org.chancery.problem.InvalidValueException if the text is none
     */
    public Builder effective(String effective) {
      return effective(EventDate.parse(effective));
    }

    /**
     * Sets the field {@code reciprocal}.
     *
     * @param reciprocal whether the other side does the same, or null
     * @return this builder
     */
    public Builder reciprocal(@Nullable Boolean reciprocal) {
      this.reciprocal = reciprocal;
      return this;
    }

    /**
     * Sets the field {@code maxStayDays}.
     *
     * @param maxStayDays the longest stay that it allows, in days, or null
     * @return this builder
     */
    public Builder maxStayDays(@Nullable Integer maxStayDays) {
      this.maxStayDays = maxStayDays;
      return this;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    public Measure build() {
      return new Measure(buildHeader(), measureType, effect, effective, reciprocal, maxStayDays);
    }
  }
}
