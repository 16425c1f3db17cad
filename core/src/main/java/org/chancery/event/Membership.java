package org.chancery.event;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.chancery.code.MembershipChange;
import org.chancery.code.MembershipLevel;
import org.chancery.meta.Describe;
import org.chancery.meta.Flat;
import org.chancery.reference.Actor;
import org.chancery.reference.Organisation;
import org.jspecify.annotations.Nullable;

/**
 * A change in, or the holding of, a membership or office in an organisation.
 *
 * @param header what every event has
 * @param organisation the organisation
 * @param member the state or organisation whose membership it is
 * @param change what happens to the membership
 * @param fromLevel the level before
 * @param toLevel the level after
 * @param office the office taken or held, such as {@code chair}
 * @since 0.1
 */
@Describe("A change in, or the holding of, a membership or office in an organisation.")
public record Membership(
    @Flat @Valid EventHeader header,
    @Describe("The organisation.") Organisation organisation,
    @Describe("The state or organisation whose membership it is.") Actor member,
    @Describe("What happens to the membership.") MembershipChange change,
    @Describe("The level before.") @Nullable MembershipLevel fromLevel,
    @Describe("The level after.") @Nullable MembershipLevel toLevel,
    @Describe("The office taken or held, such as chair.") @Size(min = 1, max = 300)
        @Nullable String office)
    implements DiplomaticEvent {

  public Membership {
    Objects.requireNonNull(header, "header");
    Objects.requireNonNull(organisation, "organisation");
    Objects.requireNonNull(member, "member");
    Objects.requireNonNull(change, "change");
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
        .organisation(organisation)
        .member(member)
        .change(change)
        .fromLevel(fromLevel)
        .toLevel(toLevel)
        .office(office);
  }

  /** Builds a {@link Membership} step by step. */
  public static final class Builder extends EventBuilder<Membership, Membership.Builder> {

    private @Nullable Organisation organisation;
    private @Nullable Actor member;
    private @Nullable MembershipChange change;
    private @Nullable MembershipLevel fromLevel;
    private @Nullable MembershipLevel toLevel;
    private @Nullable String office;

    private Builder() {}

    /**
     * Sets the field {@code organisation}.
     *
     * @param organisation the organisation
     * @return this builder
     */
    public Builder organisation(Organisation organisation) {
      this.organisation = organisation;
      return this;
    }

    /**
     * Sets the field {@code organisation}, given as text.
     *
     * @param organisation the text of the value, such as {@code org:SCO}
     * @return this builder
     * @throws org.chancery.problem.InvalidValueException if the text is none
     */
    public Builder organisation(String organisation) {
      return organisation(Organisation.parse(organisation));
    }

    /**
     * Sets the field {@code member}.
     *
     * @param member the state or organisation whose membership it is
     * @return this builder
     */
    public Builder member(Actor member) {
      this.member = member;
      return this;
    }

    /**
     * Sets the field {@code member}, given as text.
     *
     * @param member the text of the value
     * @return this builder
     * @throws org.chancery.problem.InvalidValueException if the text is none
     */
    public Builder member(String member) {
      return member(Actor.parse(member));
    }

    /**
     * Sets the field {@code change}.
     *
     * @param change what happens to the membership
     * @return this builder
     */
    public Builder change(MembershipChange change) {
      this.change = change;
      return this;
    }

    /**
     * Sets the field {@code fromLevel}.
     *
     * @param fromLevel the level before, or null
     * @return this builder
     */
    public Builder fromLevel(@Nullable MembershipLevel fromLevel) {
      this.fromLevel = fromLevel;
      return this;
    }

    /**
     * Sets the field {@code toLevel}.
     *
     * @param toLevel the level after, or null
     * @return this builder
     */
    public Builder toLevel(@Nullable MembershipLevel toLevel) {
      this.toLevel = toLevel;
      return this;
    }

    /**
     * Sets the field {@code office}.
     *
     * @param office the office taken or held, such as {@code chair}, or null
     * @return this builder
     */
    public Builder office(@Nullable String office) {
      this.office = office;
      return this;
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    public Membership build() {
      return new Membership(
          buildHeader(),
          Objects.requireNonNull(organisation, "organisation"),
          Objects.requireNonNull(member, "member"),
          Objects.requireNonNull(change, "change"),
          fromLevel,
          toLevel,
          office);
    }
  }
}
