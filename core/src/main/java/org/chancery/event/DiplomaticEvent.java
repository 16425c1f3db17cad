package org.chancery.event;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.code.DateBasis;
import org.chancery.code.EventStatus;
import org.chancery.code.MissingReason;
import org.chancery.code.ParticipantRole;
import org.chancery.code.RelationType;
import org.chancery.code.Topic;
import org.chancery.meta.FieldPath;
import org.chancery.meta.Published;
import org.chancery.meta.Rule;
import org.chancery.problem.ProblemCode;
import org.chancery.reference.Actor;
import org.chancery.time.EventDate;
import org.chancery.value.Citation;
import org.chancery.value.Claim;
import org.chancery.value.EventId;
import org.chancery.value.JsonText;
import org.chancery.value.LanguageTag;
import org.chancery.value.OtherId;
import org.chancery.value.Participant;
import org.chancery.value.Place;
import org.chancery.value.Relation;
import org.chancery.value.StatusChange;
import org.jspecify.annotations.Nullable;

/**
 * A diplomatic event record. Every type has the fields of {@link EventHeader} beside its own.
 *
 * <p>Make one with the builder of its type, and a changed copy with {@link #toBuilder()}:
 *
 * <pre>{@code
 * Visit visit =
 *     Visit.builder()
 *         .id("visit-qatar-2024")
 *         .title("en", "State visit of the President of Kazakhstan to Qatar")
 *         .date("2024-02-13/2024-02-14")
 *         .status(EventStatus.HELD)
 *         .visitType(VisitType.STATE)
 *         .participant(Participant.of(ParticipantRole.VISITOR, "KAZ"))
 *         .participant(Participant.of(ParticipantRole.HOST, "QAT"))
 *         .build();
 * }</pre>
 *
 * <p>Use type patterns and accessors; the order and number of the record components is no API.
 *
 * @since 0.1
 */
@Rule(
    code = ProblemCode.REQUIRED,
    by = EventRules.DateOrReason.class,
    message = "expected a date, or a reason in missing.date",
    brokenByAbsenceOf = {"date", "missing"})
@Rule(
    code = ProblemCode.STATUS_HISTORY_DISAGREES,
    by = EventRules.HistoryEndsInStatus.class,
    message = "expected the status of the event as the last of its history",
    brokenByAbsenceOf = "statusHistory")
@Rule(
    code = ProblemCode.STATUS_HISTORY_OUT_OF_ORDER,
    by = EventRules.HistoryInOrder.class,
    message = "expected a date not before that of a step before")
@Rule(
    code = ProblemCode.HELD_AFTER_CANCELLED,
    by = EventRules.CancelledForGood.class,
    message = "expected no event held after it was cancelled; one that is put off is postponed")
@Rule(
    code = ProblemCode.STATE_NOT_IN_EXISTENCE,
    by = EventRules.StatesExist.class,
    message = "expected a state that existed on the date of the event, or of its own action")
@Rule(
    code = ProblemCode.OFFICE_NOT_HELD,
    by = OfficeRules.OfficeHeld.class,
    message = "expected an office that the person held on the date of the event")
@Rule(
    code = ProblemCode.RELATED_TO_ITSELF,
    by = EventRules.RelatedToAnother.class,
    message = "expected the id of another event")
@Rule(
    code = ProblemCode.NO_CITATION,
    by = EvidenceRules.Cited.class,
    message = "expected at least one citation",
    brokenByAbsenceOf = "citations",
    groups = Published.class)
@Rule(
    code = ProblemCode.UNSETTLED_DISPUTE,
    by = ClaimRules.DisputesSettled.class,
    message = "expected an accepted claim, since the sources contradict each other",
    brokenByAbsenceOf = {"claims", Rule.ANY},
    groups = Published.class)
@Rule(
    code = ProblemCode.DUPLICATE_CITATION_KEY,
    by = EvidenceRules.KeysUnique.class,
    message = "expected a key that no other citation of the event has")
@Rule(
    code = ProblemCode.UNKNOWN_CITATION_KEY,
    by = EvidenceRules.KeysKnown.class,
    message = "expected the key of a citation of the event",
    brokenByAbsenceOf = "citations")
@Rule(
    code = ProblemCode.UNKNOWN_PATH,
    by = ClaimRules.PathsKnown.class,
    message = "expected the path of a field of the event; a claim is on a single value",
    brokenByAbsenceOf = Rule.ANY)
@Rule(
    code = ProblemCode.OTHER_PROPERTY_MISPLACED,
    by = EvidenceRules.OthersInPlace.class,
    message =
        "expected the path of a property that the model does not have, in an object that the event has",
    brokenByAbsenceOf = Rule.ANY)
@Rule(
    code = ProblemCode.MISSING_BUT_PRESENT,
    by = EvidenceRules.MissingAreAbsent.class,
    message = "expected a field without value, because the event has one here")
@Rule(
    code = ProblemCode.CLAIM_VALUE_INVALID,
    by = ClaimRules.ValueFitsField.class,
    message = "expected a value that the field of the claim can hold")
@Rule(
    code = ProblemCode.CLAIM_ACCEPTED_TWICE,
    by = ClaimRules.OneAccepted.class,
    message = "expected one accepted claim on a field")
@Rule(
    code = ProblemCode.CLAIM_WITHOUT_REASON,
    by = ClaimRules.AcceptedForReason.class,
    message = "expected a reason, because other claims on the field differ")
@Rule(
    code = ProblemCode.CLAIM_CONTRADICTS_FIELD,
    by = ClaimRules.AcceptedIsField.class,
    message = "expected the value that the field itself has",
    brokenByAbsenceOf = Rule.ANY)
public sealed interface DiplomaticEvent extends Serializable
    permits Visit, Summit, Agreement, Talks, Statement, Measure, Membership, Observation {

  /**
   * Returns what every event has.
   *
   * @return the header
   */
  EventHeader header();

  /**
   * Returns a builder that holds this event, to make a changed copy.
   *
   * @return the builder
   */
  EventBuilder<?, ?> toBuilder();

  /**
   * Returns this event with another header.
   *
   * @param header the header
   * @return the event, of the same type
   */
  default DiplomaticEvent withHeader(EventHeader header) {
    return toBuilder().header(header).build();
  }

  /**
   * Returns this event as announced: it has been made public.
   *
   * @param citation who says so, or null
   * @return the event with its new status, and with one more step in its history
   * @throws IllegalStateException if it has been held or cancelled, so that nothing comes after
   * @throws IllegalArgumentException if another citation of the event has the key of this one
   */
  default DiplomaticEvent announce(@Nullable Citation citation) {
    return new LifeStep(EventStatus.ANNOUNCED, null, citation).take(this);
  }

  /**
   * Returns this event as confirmed: those concerned have agreed that it will take place.
   *
   * @param citation who says so, or null
   * @return the event with its new status, and with one more step in its history
   * @throws IllegalStateException if it has been held or cancelled, so that nothing comes after
   * @throws IllegalArgumentException if another citation of the event has the key of this one
   */
  default DiplomaticEvent confirm(@Nullable Citation citation) {
    return new LifeStep(EventStatus.CONFIRMED, null, citation).take(this);
  }

  /**
   * Returns this event as put off: to a date that is known, {@code rescheduled}, or to one that is
   * not, {@code postponed}; then its date is missing. The history keeps the date of before. Claims
   * on the date are no longer accepted; where there are any, the new date is one more, if a source
   * is given.
   *
   * @param to the new date, or null where none is set
   * @param reason why, or null
   * @param citation who says so, or null
   * @return the event with its new status, and with one more step in its history
   * @throws IllegalStateException if it has been held or cancelled, so that nothing comes after
   * @throws IllegalArgumentException if another citation of the event has the key of this one
   */
  default DiplomaticEvent postpone(
      @Nullable EventDate to, @Nullable String reason, @Nullable Citation citation) {
    return new LifeStep(
            to == null ? EventStatus.POSTPONED : EventStatus.RESCHEDULED, reason, citation)
        .take(this, to);
  }

  /**
   * Returns this event as cancelled: it will not take place at all.
   *
   * @param reason why, or null
   * @param citation who says so, or null
   * @return the event with its new status, and with one more step in its history
   * @throws IllegalStateException if it has been held or cancelled, so that nothing comes after
   * @throws IllegalArgumentException if another citation of the event has the key of this one
   */
  default DiplomaticEvent cancel(@Nullable String reason, @Nullable Citation citation) {
    return new LifeStep(EventStatus.CANCELLED, reason, citation).take(this);
  }

  /**
   * Returns this event as ongoing: it has begun.
   *
   * @param citation who says so, or null
   * @return the event with its new status, and with one more step in its history
   * @throws IllegalStateException if it has been held or cancelled, so that nothing comes after
   * @throws IllegalArgumentException if another citation of the event has the key of this one
   */
  default DiplomaticEvent begin(@Nullable Citation citation) {
    return new LifeStep(EventStatus.ONGOING, null, citation).take(this);
  }

  /**
   * Returns this event as held, on the date that was planned.
   *
   * @param citation who says so, or null
   * @return the event with its new status, and with one more step in its history
   * @throws IllegalStateException if it has been held or cancelled, so that nothing comes after
   * @throws IllegalArgumentException if another citation of the event has the key of this one
   */
  default DiplomaticEvent hold(@Nullable Citation citation) {
    return new LifeStep(EventStatus.HELD, null, citation).take(this);
  }

  /**
   * Returns this event as held, on another date than planned or on one that is known better.
   *
   * @param on when it was held
   * @param citation who says so, or null
   * @return the event with its new status, and with one more step in its history
   * @throws IllegalStateException if it has been held or cancelled, so that nothing comes after
   * @throws IllegalArgumentException if another citation of the event has the key of this one
   */
  default DiplomaticEvent hold(EventDate on, @Nullable Citation citation) {
    return new LifeStep(EventStatus.HELD, null, citation).take(this, on);
  }

  /**
   * Returns the id.
   *
   * @return the id
   */
  default EventId id() {
    return header().id();
  }

  /**
   * Returns the ids that other data sets give.
   *
   * @return the ids
   */
  default List<OtherId> otherIds() {
    return header().otherIds();
  }

  /**
   * Returns the title by language.
   *
   * @return the titles, in their order
   */
  default Map<LanguageTag, String> titles() {
    return header().titles();
  }

  /**
   * Returns the title in the first language that has one.
   *
   * @return the title
   */
  default String title() {
    return titles().values().stream().findFirst().orElse("");
  }

  /**
   * Returns remarks by language.
   *
   * @return the notes, in their order
   */
  default Map<LanguageTag, String> notes() {
    return header().notes();
  }

  /**
   * Returns the date; for an event that is not yet held, or never was, it is the plan.
   *
   * @return the date, or null where it is not known
   */
  default @Nullable EventDate date() {
    return header().schedule().date();
  }

  /**
   * Returns the date as the source wrote it.
   *
   * @return the text, or null
   */
  default @Nullable String dateVerbatim() {
    return header().schedule().dateVerbatim();
  }

  /**
   * Returns where the date comes from.
   *
   * @return the basis, or null where it is not said
   */
  default @Nullable DateBasis dateBasis() {
    return header().schedule().dateBasis();
  }

  /**
   * Returns whether the event is planned, held, put off or called off.
   *
   * @return the status
   */
  default EventStatus status() {
    return header().schedule().status();
  }

  /**
   * Returns how the status came about.
   *
   * @return the steps, oldest first
   */
  default List<StatusChange> statusHistory() {
    return header().schedule().statusHistory();
  }

  /**
   * Returns where the event happens.
   *
   * @return the places, in order
   */
  default List<Place> places() {
    return header().places();
  }

  /**
   * Returns who takes part.
   *
   * @return the participants
   */
  default List<Participant> participants() {
    return header().participants();
  }

  /**
   * Returns what the event is about.
   *
   * @return the topics
   */
  default List<Topic> topics() {
    return header().topics();
  }

  /**
   * Returns the links to other events.
   *
   * @return the relations
   */
  default List<Relation> relations() {
    return header().relations();
  }

  /**
   * Returns the sources.
   *
   * @return the citations
   */
  default List<Citation> citations() {
    return header().evidence().citations();
  }

  /**
   * Returns what each source says of a field, where they differ.
   *
   * @return the claims
   */
  default List<Claim> claims() {
    return header().evidence().claims();
  }

  /**
   * Returns how sure the event is, from 1 to 5.
   *
   * @return the confidence, or null where it is not rated
   */
  default @Nullable Integer confidence() {
    return header().evidence().confidence();
  }

  /**
   * Returns why fields have no value.
   *
   * @return the reasons by the path of the field
   */
  default Map<FieldPath, MissingReason> missing() {
    return header().evidence().missing();
  }

  /**
   * Returns the properties that this version of the model does not have, such as those of a newer
   * one, where they were kept.
   *
   * @return their values as JSON, by path
   */
  default Map<FieldPath, JsonText> otherProperties() {
    return header().otherProperties();
  }

  /**
   * Returns the fields on which the sources contradict each other.
   *
   * @return the disputes, in the order of their first claims
   */
  default List<Dispute> disputes() {
    return Dispute.of(this);
  }

  /**
   * Tells whether the event says why a field has no value, or a list no more elements.
   *
   * @param field the path of the field
   * @return true if {@link #missing()} has a reason for it
   */
  default boolean saysWhyMissing(String field) {
    return missing().containsKey(FieldPath.parse(field));
  }

  /**
   * Returns the participants in one of several roles.
   *
   * @param roles the roles
   * @return the participants, in their order
   */
  default List<Participant> participantsAs(ParticipantRole... roles) {
    List<ParticipantRole> wanted = List.of(roles);
    return participants().stream().filter(p -> wanted.contains(p.role())).toList();
  }

  /**
   * Returns the states and organisations in one of several roles.
   *
   * @param roles the roles
   * @return the actors, each once, in their order
   */
  default List<Actor> actorsAs(ParticipantRole... roles) {
    return participantsAs(roles).stream()
        .map(Participant::actor)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /**
   * Returns the states and organisations that the event names in whatever part: as participants,
   * parties, members, subjects ...; the countries of places are none of them.
   *
   * @return the actors, each once, in the order in which they are named
   */
  default Set<Actor> actors() {
    return Collections.unmodifiableSet(ActorsOf.all(this));
  }

  /**
   * Tells whether the event names a state or organisation.
   *
   * @param actor the state or organisation
   * @return true if it is one of {@link #actors()}
   */
  default boolean involves(Actor actor) {
    return ActorsOf.has(this, actor);
  }

  /**
   * Returns the hosts.
   *
   * @return the actors with the role {@code host}
   */
  default List<Actor> hosts() {
    return actorsAs(ParticipantRole.HOST);
  }

  /**
   * Returns the visitors.
   *
   * @return the actors with the role {@code visitor}; {@link #participantsAs} gives the persons as
   *     well
   */
  default List<Actor> visitors() {
    return actorsAs(ParticipantRole.VISITOR);
  }

  /**
   * Returns the organizers.
   *
   * @return the actors with the role {@code organizer}
   */
  default List<Actor> organizers() {
    return actorsAs(ParticipantRole.ORGANIZER);
  }

  /**
   * Returns the chairs.
   *
   * @return the actors with the role {@code chair}
   */
  default List<Actor> chairs() {
    return actorsAs(ParticipantRole.CHAIR);
  }

  /**
   * Returns the issuers.
   *
   * @return the actors with the role {@code issuer}
   */
  default List<Actor> issuers() {
    return actorsAs(ParticipantRole.ISSUER);
  }

  /**
   * Returns the addressees.
   *
   * @return the actors with the role {@code addressee}
   */
  default List<Actor> addressees() {
    return actorsAs(ParticipantRole.ADDRESSEE);
  }

  /**
   * Returns the disputants.
   *
   * @return the actors with the role {@code disputant}
   */
  default List<Actor> disputants() {
    return actorsAs(ParticipantRole.DISPUTANT);
  }

  /**
   * Returns the depositaries.
   *
   * @return the actors with the role {@code depositary}
   */
  default List<Actor> depositaries() {
    return actorsAs(ParticipantRole.DEPOSITARY);
  }

  /**
   * Returns the mediators.
   *
   * @return the actors with the role {@code mediator}
   */
  default List<Actor> mediators() {
    return actorsAs(ParticipantRole.MEDIATOR);
  }

  /**
   * Returns the parties and signatories.
   *
   * @return the actors with the role {@code party} or {@code signatory}
   */
  default List<Actor> parties() {
    return actorsAs(ParticipantRole.PARTY, ParticipantRole.SIGNATORY);
  }

  /**
   * Returns the targets of the relations of one type.
   *
   * @param type the type
   * @return the ids, in their order
   */
  default List<EventId> related(RelationType type) {
    return relations().stream().filter(r -> r.type().equals(type)).map(Relation::target).toList();
  }

  /**
   * Returns the event that this one is a part of, such as the summit of a speech.
   *
   * @return the id, or null where the event stands alone
   */
  default @Nullable EventId parentEvent() {
    return related(RelationType.PART_OF).stream().findFirst().orElse(null);
  }
}
