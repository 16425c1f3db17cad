package org.chancery.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.code.Laterality;
import org.chancery.code.Mode;
import org.chancery.code.SummitFormat;
import org.chancery.internal.Copies;
import org.chancery.meta.Describe;
import org.chancery.meta.Flat;
import org.chancery.value.Attendance;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of several delegations: a summit, conference, forum, ministerial or session.
 *
 * @param header what every event has
 * @param format the form of the meeting
 * @param laterality how many sides take part
 * @param mode whether the participants meet in one place
 * @param series the series of meetings that it belongs to, such as {@code COP}
 * @param edition the number in that series
 * @param attendance how many came
 * @since 0.1
 */
@Describe("A meeting of several delegations: a summit, conference, forum, ministerial or session.")
public record Summit(
    @Flat @Valid EventHeader header,
    @Describe("The form of the meeting.") @Nullable SummitFormat format,
    @Describe("How many sides take part.") @Nullable Laterality laterality,
    @Describe("Whether the participants meet in one place.") @Nullable Mode mode,
    @Describe("The series of meetings that it belongs to, such as COP.") @Size(min = 1, max = 300)
        @Nullable String series,
    @Describe("The number in that series.") @Positive @Nullable Integer edition,
    @Describe("How many came.") List<@Valid Attendance> attendance)
    implements DiplomaticEvent {

  public Summit {
    Objects.requireNonNull(header, "header");
    attendance = Copies.list(attendance, "attendance");
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
        .format(format)
        .laterality(laterality)
        .mode(mode)
        .series(series)
        .edition(edition)
        .attendance(attendance);
  }

  /** Builds a {@link Summit} step by step. */
  public static final class Builder extends EventBuilder<Summit, Summit.Builder> {

    private @Nullable SummitFormat format;
    private @Nullable Laterality laterality;
    private @Nullable Mode mode;
    private @Nullable String series;
    private @Nullable Integer edition;
    private final List<Attendance> attendance = new ArrayList<>();

    private Builder() {}

    /**
     * Sets the field {@code format}.
     *
     * @param format the form of the meeting, or null
     * @return this builder
     */
    public Builder format(@Nullable SummitFormat format) {
      this.format = format;
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
     * Sets the field {@code series}.
     *
     * @param series the series of meetings that it belongs to, such as {@code COP}, or null
     * @return this builder
     */
    public Builder series(@Nullable String series) {
      this.series = series;
      return this;
    }

    /**
     * Sets the field {@code edition}.
     *
     * @param edition the number in that series, or null
     * @return this builder
     */
    public Builder edition(@Nullable Integer edition) {
      this.edition = edition;
      return this;
    }

    /**
     * Replaces {@link Summit#attendance()}.
     *
     * @param attendance how many came
     * @return this builder
     */
    public Builder attendance(List<Attendance> attendance) {
      this.attendance.clear();
      this.attendance.addAll(attendance);
      return this;
    }

    /**
     * Adds one to {@link Summit#attendance()}.
     *
     * @param group the element to add
     * @return this builder
     */
    public Builder attendance(Attendance group) {
      attendance.add(Objects.requireNonNull(group, "attendance"));
      return this;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    public Summit build() {
      return new Summit(buildHeader(), format, laterality, mode, series, edition, attendance);
    }
  }
}
