package org.chancery.query;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.chancery.code.AgreementStatus;
import org.chancery.code.EventStatus;
import org.chancery.code.ParticipantRole;
import org.chancery.code.RelationType;
import org.chancery.code.Topic;
import org.chancery.event.Agreement;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Visit;
import org.chancery.reference.Actor;
import org.chancery.reference.State;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.chancery.value.EventId;
import org.chancery.value.Participant;
import org.chancery.value.Place;
import org.jspecify.annotations.Nullable;

/**
 * The questions that are asked of events most, to be joined by {@link Criterion#and}, {@link
 * Criterion#or} and {@link Criterion#not}. A list that is empty without a reason may have what is
 * asked, and so may one that is said to be incomplete.
 *
 * @since 0.1
 */
public final class Criteria {

  private Criteria() {}

  /** A question with the events that an index knows to be worth asking. */
  private record Known<E extends DiplomaticEvent>(
      Function<E, Certainty> question, Function<EventIndex, Selection> selection)
      implements Indexed<E> {

    @Override
    public Certainty test(E event) {
      return question.apply(event);
    }

    @Override
    public @Nullable Selection select(EventIndex index) {
      return selection.apply(index);
    }
  }

  private static Certainty of(boolean holds, boolean mayHold) {
    return holds ? Certainty.YES : mayHold ? Certainty.POSSIBLY : Certainty.NO;
  }

  /**
   * Asks for something of your own that is known of every event.
   *
   * @param predicate what is to hold
   * @param <E> the events that can be asked
   * @return the criterion, which is never answered with possibly
   */
  public static <E extends DiplomaticEvent> Criterion<E> that(Predicate<? super E> predicate) {
    return event -> of(predicate.test(event), false);
  }

  /**
   * Asks for all events.
   *
   * @return the criterion that is always answered with yes
   */
  public static Criterion<DiplomaticEvent> any() {
    return event -> Certainty.YES;
  }

  /**
   * Asks for events that name a state or organisation, in whatever part: as participant, party,
   * member, subject ...
   *
   * @param actor the state or organisation
   * @return the criterion
   */
  public static Criterion<DiplomaticEvent> involving(Actor actor) {
    return new Known<>(
        event ->
            of(
                event.involves(actor),
                event.participants().stream().anyMatch(p -> p.actor() == null)
                    || Absence.mayHaveMore(event, Absence.PARTICIPANTS, event.participants())),
        index -> index.withActor(actor));
  }

  /**
   * Asks for events in a country.
   *
   * @param country the country
   * @return the criterion; a place without a country may be there
   */
  public static Criterion<DiplomaticEvent> in(State country) {
    return new Known<>(event -> isIn(event, country), index -> index.inCountry(country));
  }

  private static Certainty isIn(DiplomaticEvent event, State country) {
    boolean there = event.places().stream().map(Place::country).anyMatch(country::equals);
    return of(there, mayBeAnywhere(event));
  }

  /**
   * Asks for visits to a state or organisation: it is a host, or the visit is in the country. Where
   * others are the hosts and it is not in the country, it is no visit to it.
   *
   * @param host the state or organisation
   * @return the criterion
   */
  public static Criterion<Visit> visitTo(Actor host) {
    return new Known<>(
        visit -> {
          Certainty hosted = Who.as(ParticipantRole.HOST).actor(host).test(visit);
          if (hosted == Certainty.YES
              || (host instanceof State country && isIn(visit, country) == Certainty.YES)) {
            return Certainty.YES;
          }
          boolean anybody = visit.hosts().isEmpty() && mayBeAnywhere(visit);
          return of(false, hosted == Certainty.POSSIBLY || anybody);
        },
        index ->
            Selection.union(
                index.withActor(host),
                host instanceof State country ? index.inCountry(country) : index.unplaced()));
  }

  private static boolean mayBeAnywhere(DiplomaticEvent event) {
    return Absence.mayHaveMore(event, Absence.PLACES, event.places())
        || event.places().stream().anyMatch(place -> place.country() == null);
  }

  /**
   * Asks for visits by a state or organisation. For its rank or person, {@link Who} is to be asked.
   *
   * @param visitor the state or organisation
   * @return the criterion
   */
  public static Criterion<DiplomaticEvent> visitBy(Actor visitor) {
    return Who.as(ParticipantRole.VISITOR).actor(visitor);
  }

  /**
   * Asks for events about a topic.
   *
   * @param topics the topics, one of which is enough
   * @return the criterion
   */
  public static Criterion<DiplomaticEvent> about(Topic... topics) {
    List<Topic> wanted = List.of(topics);
    return new Known<>(
        event ->
            of(
                event.topics().stream().anyMatch(wanted::contains),
                Absence.mayHaveMore(event, Absence.TOPICS, event.topics())),
        index -> index.about(wanted));
  }

  /**
   * Asks for events of a status.
   *
   * @param statuses the statuses, one of which is enough
   * @return the criterion
   */
  public static Criterion<DiplomaticEvent> status(EventStatus... statuses) {
    List<EventStatus> wanted = List.of(statuses);
    return new Known<>(
        event -> of(wanted.contains(event.status()), false), index -> index.ofStatus(wanted));
  }

  /**
   * Asks for events that have a day in common with a period. One without a date may have.
   *
   * @param period the period, with all its days: {@code 2024-05} is the whole month
   * @return the criterion
   */
  public static Criterion<DiplomaticEvent> overlaps(EventDate period) {
    EventDate whole = whole(period);
    return new Known<>(
        event -> {
          EventDate date = event.date();
          return date == null
              ? of(false, Absence.mayBeThere(event, Absence.DATE))
              : date.overlaps(whole);
        },
        index -> index.overlapping(whole));
  }

  /** As a date of an event, a month is some day in it; as a period it is all its days. */
  private static EventDate whole(EventDate period) {
    LocalDate first = period.earliest();
    LocalDate last = period.latest();
    return period.isInterval() || period.isSet() || first == null || last == null
        ? period
        : EventDate.between(EventDate.from(first), EventDate.from(last));
  }

  /**
   * Asks for events that have a day in common with a period.
   *
   * @param period the period in EDTF, such as {@code 2024-05}
   * @return the criterion
   * @throws org.chancery.problem.InvalidValueException if it is none
   */
  public static Criterion<DiplomaticEvent> overlaps(String period) {
    return overlaps(EventDate.parse(period));
  }

  /**
   * Asks for events that are within a period with all their days. One without a date may be.
   *
   * @param period the period
   * @return the criterion
   */
  public static Criterion<DiplomaticEvent> within(EventDate period) {
    return new Known<>(
        event -> {
          EventDate date = event.date();
          return date == null
              ? of(false, Absence.mayBeThere(event, Absence.DATE))
              : period.contains(date);
        },
        index -> index.overlapping(period));
  }

  /**
   * Asks for events with a relation to another one.
   *
   * @param type what the relation means
   * @param target the id of the other event
   * @return the criterion
   */
  public static Criterion<DiplomaticEvent> related(RelationType type, EventId target) {
    return new Known<>(
        event -> of(event.related(type).contains(target), false), index -> index.leadingTo(target));
  }

  /**
   * Asks for agreements in force between two parties: the agreement is, and for each of them. Where
   * the record does not settle that, it is possibly so; one that is applied provisionally is not in
   * force.
   *
   * @param one a party
   * @param other another party
   * @param day the day, of a year from -9999 to 9999
   * @return the criterion
   */
  public static Criterion<Agreement> inForce(Actor one, Actor other, LocalDate day) {
    return new Known<>(
        agreement -> {
          List<AgreementStatus> statuses =
              List.of(
                  agreement.statusAsOf(day),
                  agreement.statusOf(one, day),
                  agreement.statusOf(other, day));
          boolean holds = statuses.stream().allMatch(AgreementStatus.IN_FORCE::equals);
          boolean mayHold =
              statuses.stream()
                  .allMatch(
                      status ->
                          status.equals(AgreementStatus.IN_FORCE)
                              || status.equals(AgreementStatus.UNKNOWN));
          return of(holds, mayHold);
        },
        index -> {
          Selection ofOne = index.withActor(one);
          Selection ofOther = index.withActor(other);
          return ofOne.size() <= ofOther.size() ? ofOne : ofOther;
        });
  }

  /**
   * Asks for events with a participant of whom something of your own holds.
   *
   * @param role the role
   * @param predicate what one of them is to satisfy
   * @return the criterion; an event that may have more participants may have one
   */
  public static Criterion<DiplomaticEvent> participant(
      ParticipantRole role, Predicate<? super Participant> predicate) {
    return event ->
        of(
            event.participants().stream().anyMatch(p -> p.role().equals(role) && predicate.test(p)),
            Absence.mayHaveMore(event, Absence.PARTICIPANTS, event.participants()));
  }
}
