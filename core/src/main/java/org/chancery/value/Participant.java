package org.chancery.value;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.Objects;
import org.chancery.code.OfficeRank;
import org.chancery.code.ParticipantRole;
import org.chancery.meta.Describe;
import org.chancery.meta.Rule;
import org.chancery.problem.ProblemCode;
import org.chancery.reference.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One who takes part in an event: an actor, a person, or both, with the office held at the time.
 *
 * <p>Participants are the one home of actors: hosts, visitors, mediators and parties are roles.
 *
 * @param role what the participant does in the event
 * @param actor the state or organisation that takes part
 * @param person the person who takes part
 * @param office the office that the person held at the time of the event, in words
 * @param rank the rank of that office
 * @param onBehalfOf on whose behalf the participant acts, only where it is not the actor
 * @param nameAsRecorded the name as the source spells it, where that differs
 * @since 0.1
 */
@Describe(
    "One who takes part in an event: an actor, a person, or both, with the office held at the time.")
@Rule(
    code = ProblemCode.ACTOR_OR_PERSON_REQUIRED,
    by = ParticipantRules.NamesSomebody.class,
    message = "expected an actor or a person",
    brokenByAbsenceOf = {"actor", "person"},
    forbids = "!actor !person")
@Rule(
    code = ProblemCode.ON_BEHALF_OF_ITSELF,
    by = ParticipantRules.OnBehalfOfAnother.class,
    message = "expected another than the actor itself")
public record Participant(
    @Describe("What the participant does in the event.") ParticipantRole role,
    @Describe("The state or organisation that takes part.") @Nullable Actor actor,
    @Describe("The person who takes part.") @Valid @Nullable Person person,
    @Describe("The office that the person held at the time of the event, in words.")
        @Size(min = 1, max = 300)
        @Nullable String office,
    @Describe("The rank of that office.") @Nullable OfficeRank rank,
    @Describe("On whose behalf the participant acts, only where it is not the actor.")
        @Nullable Actor onBehalfOf,
    @Describe("The name as the source spells it, where that differs.") @Size(min = 1, max = 300)
        @Nullable String nameAsRecorded)
    implements Serializable {

  public Participant {
    Objects.requireNonNull(role, "role");
  }

  /**
   * Returns a state or organisation in a role.
   *
   * @param role the role
   * @param actor the code, such as {@code KAZ} or {@code org:SCO}
   * @return the participant
   * @throws org.chancery.problem.InvalidValueException if the code is that of no actor
   */
  public static Participant of(ParticipantRole role, String actor) {
    return builder().role(role).actor(actor).build();
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
        .role(role)
        .actor(actor)
        .person(person)
        .office(office)
        .rank(rank)
        .onBehalfOf(onBehalfOf)
        .nameAsRecorded(nameAsRecorded);
  }

  /** Builds a {@link Participant} step by step. */
  public static final class Builder {

    private @Nullable ParticipantRole role;
    private @Nullable Actor actor;
    private @Nullable Person person;
    private @Nullable String office;
    private @Nullable OfficeRank rank;
    private @Nullable Actor onBehalfOf;
    private @Nullable String nameAsRecorded;

    private Builder() {}

    /**
     * Sets the field {@code role}.
     *
     * @param role what the participant does in the event
     * @return this builder
     */
    public Builder role(ParticipantRole role) {
      this.role = role;
      return this;
    }

    /**
     * Sets the field {@code actor}.
     *
     * @param actor the state or organisation that takes part, or null
     * @return this builder
     */
    public Builder actor(@Nullable Actor actor) {
      this.actor = actor;
      return this;
    }

    /**
     * Sets the field {@code actor}, given as text.
     *
     * @param actor the text of the value
     * @return this builder
     * @throws org.chancery.problem.InvalidValueException if the text is none
     */
    public Builder actor(String actor) {
      return actor(Actor.parse(actor));
    }

    /**
     * Sets the field {@code person}.
     *
     * @param person the person who takes part, or null
     * @return this builder
     */
    public Builder person(@Nullable Person person) {
      this.person = person;
      return this;
    }

    /**
     * Sets the field {@code office}.
     *
     * @param office the office that the person held at the time of the event, in words, or null
     * @return this builder
     */
    public Builder office(@Nullable String office) {
      this.office = office;
      return this;
    }

    /**
     * Sets the field {@code rank}.
     *
     * @param rank the rank of that office, or null
     * @return this builder
     */
    public Builder rank(@Nullable OfficeRank rank) {
      this.rank = rank;
      return this;
    }

    /**
     * Sets the field {@code onBehalfOf}.
     *
     * @param onBehalfOf on whose behalf the participant acts, only where it is not the actor, or
     *     null
     * @return this builder
     */
    public Builder onBehalfOf(@Nullable Actor onBehalfOf) {
      this.onBehalfOf = onBehalfOf;
      return this;
    }

    /**
     * Sets the field {@code onBehalfOf}, given as text.
     *
     * @param onBehalfOf the text of the value
     * @return this builder
     * @throws org.chancery.problem.InvalidValueException if the text is none
     */
    public Builder onBehalfOf(String onBehalfOf) {
      return onBehalfOf(Actor.parse(onBehalfOf));
    }

    /**
     * Sets the field {@code nameAsRecorded}.
     *
     * @param nameAsRecorded the name as the source spells it, where that differs, or null
     * @return this builder
     */
    public Builder nameAsRecorded(@Nullable String nameAsRecorded) {
      this.nameAsRecorded = nameAsRecorded;
      return this;
    }

    /**
     * Makes the record.
     *
     * @return the record
     * @throws NullPointerException if a required field is absent; the message names it
     */
    public Participant build() {
      return new Participant(
          Objects.requireNonNull(role, "role"),
          actor,
          person,
          office,
          rank,
          onBehalfOf,
          nameAsRecorded);
    }
  }
}
