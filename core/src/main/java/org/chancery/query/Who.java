package org.chancery.query;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.code.OfficeRank;
import org.chancery.code.ParticipantRole;
import org.chancery.event.DiplomaticEvent;
import org.chancery.reference.Actor;
import org.chancery.time.Certainty;
import org.chancery.value.Participant;
import org.chancery.value.Person;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody takes part in an event: one participant who is all that is asked. What is not
 * known of a participant, such as the rank, may be as asked; so may a participant of whom nothing
 * is known, where the list is said to be incomplete, or is not given.
 *
 * <pre>{@code
 * Who.as(ParticipantRole.VISITOR).actor(State.of("KAZ")).rank(OfficeRank.HEAD_OF_STATE)
 * }</pre>
 *
 * <p>Immutable.
 *
 * @since 0.1
 */
public final class Who implements Criterion<DiplomaticEvent> {

  private static final Who ANYBODY = new Who(List.of(), null, null, List.of());

  private final List<ParticipantRole> roles;
  private final @Nullable Actor actor;
  private final @Nullable String person;
  private final List<OfficeRank> ranks;

  private Who(
      List<ParticipantRole> roles,
      @Nullable Actor actor,
      @Nullable String person,
      List<OfficeRank> ranks) {
    this.roles = roles;
    this.actor = actor;
    this.person = person;
    this.ranks = ranks;
  }

  /**
   * Returns the criterion that a participant has one of several roles.
   *
   * @param roles the roles; none for any
   * @return the criterion
   */
  public static Who as(ParticipantRole... roles) {
    return new Who(List.of(roles), null, null, List.of());
  }

  /**
   * Returns the criterion that there is a participant.
   *
   * @return the criterion
   */
  public static Who anybody() {
    return ANYBODY;
  }

  /**
   * Returns this criterion, for a participant that is, or acts for, a state or organisation.
   *
   * @param other the state or organisation
   * @return the criterion
   */
  public Who actor(Actor other) {
    return new Who(roles, Objects.requireNonNull(other, "actor"), person, ranks);
  }

  /**
   * Returns this criterion, for a person.
   *
   * @param nameOrWikidata a name of the person in any of the languages recorded, in any case, or
   *     the Wikidata id
   * @return the criterion
   */
  public Who person(String nameOrWikidata) {
    return new Who(roles, actor, Objects.requireNonNull(nameOrWikidata, "person"), ranks);
  }

  /**
   * Returns this criterion, for a participant of one of several ranks.
   *
   * @param any the ranks; none for any
   * @return the criterion
   */
  public Who rank(OfficeRank... any) {
    return new Who(roles, actor, person, List.of(any));
  }

  @Override
  public Certainty test(DiplomaticEvent event) {
    Certainty best =
        Absence.mayHaveMore(event, Absence.PARTICIPANTS, event.participants())
            ? Certainty.POSSIBLY
            : Certainty.NO;
    for (Participant participant : event.participants()) {
      Certainty fits = fits(participant);
      if (fits == Certainty.YES) {
        return fits;
      }
      best = fits == Certainty.POSSIBLY ? fits : best;
    }
    return best;
  }

  private Certainty fits(Participant participant) {
    if (!roles.isEmpty() && !roles.contains(participant.role())) {
      return Certainty.NO;
    }
    boolean sure = true;
    if (actor != null && !actor.equals(participant.onBehalfOf())) {
      if (participant.actor() != null && !actor.equals(participant.actor())) {
        return Certainty.NO;
      }
      sure = participant.actor() != null;
    }
    if (!ranks.isEmpty()) {
      if (participant.rank() != null && !ranks.contains(participant.rank())) {
        return Certainty.NO;
      }
      sure &= participant.rank() != null;
    }
    if (person != null) {
      Certainty same = isPerson(participant);
      if (same == Certainty.NO) {
        return same;
      }
      sure &= same == Certainty.YES;
    }
    return sure ? Certainty.YES : Certainty.POSSIBLY;
  }

  private Certainty isPerson(Participant participant) {
    Person known = participant.person();
    String asked = Objects.requireNonNull(person);
    if (asked.equalsIgnoreCase(participant.nameAsRecorded())) {
      return Certainty.YES;
    }
    if (known == null) {
      return Certainty.POSSIBLY;
    }
    boolean named =
        Stream.concat(Stream.of(known.name()), known.names().values().stream())
            .anyMatch(asked::equalsIgnoreCase);
    if (named || asked.equals(known.wikidata())) {
      return Certainty.YES;
    }
    boolean byId = asked.matches("Q[1-9][0-9]*");
    return byId && known.wikidata() == null ? Certainty.POSSIBLY : Certainty.NO;
  }

  /** The events that are worth asking; null where that may be any. */
  @Nullable Selection select(EventIndex index) {
    return actor == null ? null : index.withActor(actor);
  }
}
