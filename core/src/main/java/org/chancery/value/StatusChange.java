package org.chancery.value;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import org.chancery.code.EventStatus;
import org.chancery.meta.Describe;
import org.chancery.time.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of an event, from its announcement to its outcome.
 *
 * @param status the status that began
 * @param date when it began
 * @param previousDate the date of the event that held before, where the step moved it
 * @param reason why
 * @param citation the key of the citation that says so
 * @since 0.1
 */
@Describe("One step in the life of an event, from its announcement to its outcome.")
public record StatusChange(
    @Describe("The status that began.") EventStatus status,
    @Describe("When it began.") @Nullable EventDate date,
    @Describe("The date of the event that held before, where the step moved it.")
        @Nullable EventDate previousDate,
    @Describe("Why.") @Size(min = 1, max = 2000) @Nullable String reason,
    @Describe("The key of the citation that says so.") @Size(min = 1, max = 64)
        @Nullable String citation)
    implements Serializable {

  public StatusChange {
    Objects.requireNonNull(status, "status");
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
    return new Builder()
        .status(status)
        .date(date)
        .previousDate(previousDate)
        .reason(reason)
        .citation(citation);
  }

  /** Builds a {@link StatusChange} step by step. */
  public static final class Builder {

    private @Nullable EventStatus status;
    private @Nullable EventDate date;
    private @Nullable EventDate previousDate;
    private @Nullable String reason;
    private @Nullable String citation;

    private Builder() {}

    /**
     * Sets the field {@code status}.
     *
     * @param status the status that began
     * @return this builder
     */
    public Builder status(EventStatus status) {
      this.status = status;
      return this;
    }

    /**
     * Sets the field {@code date}.
     *
     * @param date when it began, or null
     * @return this builder
     */
    public Builder date(@Nullable EventDate date) {
      this.date = date;
      return this;
    }

    /**
     * Sets the field {@code date}, given as text.
     *
     * @param date the text of the value
     * @return this builder
     * @throws org.chancery.problem.InvalidValueException if the text is none
     */
    public Builder date(String date) {
      return date(EventDate.parse(date));
    }

    /**
     * Sets the field {@code previousDate}.
     *
     * @param previousDate the date of the event that held before, where the step moved it, or null
     * @return this builder
     */
    public Builder previousDate(@Nullable EventDate previousDate) {
      this.previousDate = previousDate;
      return this;
    }

    /**
     * Sets the field {@code previousDate}, given as text.
     *
     * @param previousDate the text of the value
     * @return this builder
     * @throws org.chancery.problem.InvalidValueException if the text is none
     */
    public Builder previousDate(String previousDate) {
      return previousDate(EventDate.parse(previousDate));
    }

    /**
     * Sets the field {@code reason}.
     *
     * @param reason why, or null
     * @return this builder
     */
    public Builder reason(@Nullable String reason) {
      this.reason = reason;
      return this;
    }

    /**
     * Sets the field {@code citation}.
     *
     * @param citation the key of the citation that says so, or null
     * @return this builder
     */
    public Builder citation(@Nullable String citation) {
      this.citation = citation;
      return this;
    }

    /**
     * Makes the record.
     *
     * @return the record
     * @throws NullPointerException if a required field is absent; the message names it
     */
    public StatusChange build() {
      return new StatusChange(
          Objects.requireNonNull(status, "status"), date, previousDate, reason, citation);
    }
  }
}
