package org.chancery.value;

import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.Objects;
import org.chancery.code.PartyAction;
import org.chancery.meta.Describe;
import org.chancery.reference.Actor;
import org.chancery.time.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * A dated step in the life of an agreement, by one party or by all of them.
 *
 * @param action what was done
 * @param date when it was done or took effect
 * @param place where it was done
 * @param depositDate when the instrument was deposited
 * @param party the one party whose step it is; absent where it is that of all
 * @since 0.1
 */
@Describe("A dated step in the life of an agreement, by one party or by all of them.")
public record AgreementAction(
    @Describe("What was done.") PartyAction action,
    @Describe("When it was done or took effect.") @Nullable EventDate date,
    @Describe("Where it was done.") @Valid @Nullable Place place,
    @Describe("When the instrument was deposited.") @Nullable EventDate depositDate,
    @Describe("The one party whose step it is; absent where it is that of all.")
        @Nullable Actor party)
    implements Serializable {

  public AgreementAction {
    Objects.requireNonNull(action, "action");
  }

  /**
   * Returns a step of all parties.
   *
   * @param action what was done
   * @param date the date as EDTF
   * @return the step
   * @throws org.chancery.problem.InvalidValueException if the date is none
   */
  public static AgreementAction of(PartyAction action, String date) {
    return builder().action(action).date(date).build();
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
        .action(action)
        .date(date)
        .place(place)
        .depositDate(depositDate)
        .party(party);
  }

  /** Builds an {@link AgreementAction} step by step. */
  public static final class Builder {

    private @Nullable PartyAction action;
    private @Nullable EventDate date;
    private @Nullable Place place;
    private @Nullable EventDate depositDate;
    private @Nullable Actor party;

    private Builder() {}

    /**
     * Sets the field {@code action}.
     *
     * @param action what was done
     * @return this builder
     */
    public Builder action(PartyAction action) {
      this.action = action;
      return this;
    }

    /**
     * Sets the field {@code date}.
     *
     * @param date when it was done or took effect, or null
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
     * Sets the field {@code place}.
     *
     * @param place where it was done, or null
     * @return this builder
     */
    public Builder place(@Nullable Place place) {
      this.place = place;
      return this;
    }

    /**
     * Sets the field {@code depositDate}.
     *
     * @param depositDate when the instrument was deposited, or null
     * @return this builder
     */
    public Builder depositDate(@Nullable EventDate depositDate) {
      this.depositDate = depositDate;
      return this;
    }

    /**
     * Sets the field {@code depositDate}, given as text.
     *
     * @param depositDate the text of the value
     * @return this builder
     * @throws org.chancery.problem.InvalidValueException if the text is none
     */
    public Builder depositDate(String depositDate) {
      return depositDate(EventDate.parse(depositDate));
    }

    /**
     * Sets the field {@code party}.
     *
     * @param party the one party whose step it is; absent where it is that of all, or null
     * @return this builder
     */
    public Builder party(@Nullable Actor party) {
      this.party = party;
      return this;
    }

    /**
     * Sets the field {@code party}, given as text.
     *
     * @param party the text of the value
     * @return this builder
     * @throws org.chancery.problem.InvalidValueException if the text is none
     */
    public Builder party(String party) {
      return party(Actor.parse(party));
    }

    /**
     * Makes the record.
     *
     * @return the record
     * @throws NullPointerException if a required field is absent; the message names it
     */
    public AgreementAction build() {
      return new AgreementAction(
          Objects.requireNonNull(action, "action"), date, place, depositDate, party);
    }
  }
}
