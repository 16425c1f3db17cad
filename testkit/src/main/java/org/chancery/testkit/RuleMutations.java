package org.chancery.testkit;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.chancery.code.EventStatus;
import org.chancery.code.MissingReason;
import org.chancery.code.ParticipantRole;
import org.chancery.code.PartyAction;
import org.chancery.code.RelationType;
import org.chancery.event.Agreement;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Observation;
import org.chancery.event.Visit;
import org.chancery.meta.FieldPath;
import org.chancery.problem.ProblemCode;
import org.chancery.time.EventDate;
import org.chancery.value.AgreementAction;
import org.chancery.value.Citation;
import org.chancery.value.Claim;
import org.chancery.value.Participant;
import org.chancery.value.Person;
import org.chancery.value.Place;
import org.chancery.value.StatusChange;

/** Mutations that break one rule across fields each, of an event with two parties and no more. */
final class RuleMutations {

  private record Breach<E>(
      ProblemCode code, String path, Class<E> type, Function<E, DiplomaticEvent> change) {

    boolean appliesTo(DiplomaticEvent event) {
      return type.isInstance(event);
    }

    Mutation of(DiplomaticEvent event) {
      return new Mutation(
          path + " breaks a rule", code, FieldPath.parse(path), change.apply(type.cast(event)));
    }
  }

  private static final List<Breach<?>> BREACHES =
      List.of(
          any(ProblemCode.REQUIRED, "date", e -> e.toBuilder().date((EventDate) null).build()),
          any(
              ProblemCode.STATUS_HISTORY_DISAGREES,
              "statusHistory[0].status",
              e -> e.toBuilder().statusChange(step(EventStatus.ANNOUNCED, "2024")).build()),
          any(
              ProblemCode.STATUS_HISTORY_OUT_OF_ORDER,
              "statusHistory[1].date",
              e ->
                  e.toBuilder()
                      .statusChange(step(EventStatus.ANNOUNCED, "2024"))
                      .statusChange(step(e.status(), "2023"))
                      .build()),
          any(
              ProblemCode.HELD_AFTER_CANCELLED,
              "statusHistory[1].status",
              e ->
                  e.toBuilder()
                      .status(EventStatus.HELD)
                      .statusChange(step(EventStatus.CANCELLED, "2023"))
                      .statusChange(step(EventStatus.HELD, "2024"))
                      .build()),
          any(
              ProblemCode.STATE_NOT_IN_EXISTENCE,
              "participants[2].actor",
              e -> with(e, Participant.of(ParticipantRole.ATTENDEE, "SUN"))),
          any(
              ProblemCode.OFFICE_NOT_HELD,
              "participants[2].office",
              e ->
                  with(
                      e,
                      Participant.builder()
                          .role(ParticipantRole.ATTENDEE)
                          .actor("org:EU")
                          .person(Person.of("Kaja Kallas"))
                          .office("EU High Representative")
                          .build())),
          any(
              ProblemCode.RELATED_TO_ITSELF,
              "relations[0].target",
              e -> e.toBuilder().relation(RelationType.NEXT, e.id().toString()).build()),
          any(
              ProblemCode.DUPLICATE_CITATION_KEY,
              "citations[1].key",
              e -> e.toBuilder().citation(source()).citation(source()).build()),
          any(
              ProblemCode.UNKNOWN_CITATION_KEY,
              "claims[0].citations[0]",
              e -> e.toBuilder().claims(List.of(claim("status", "held").build())).build()),
          any(
              ProblemCode.UNKNOWN_PATH,
              "claims[0].field",
              e -> with(e, claim("nothing", "a value"))),
          any(
              ProblemCode.MISSING_BUT_PRESENT,
              "missing.date",
              e -> e.toBuilder().missing("date", MissingReason.UNKNOWN).build()),
          any(
              ProblemCode.CLAIM_VALUE_INVALID,
              "claims[0].value",
              e -> with(e, claim("date", "last spring"))),
          any(
              ProblemCode.CLAIM_ACCEPTED_TWICE,
              "claims[1].accepted",
              e ->
                  with(
                      e,
                      claim("status", "held").accepted(true).reason("a reason"),
                      claim("status", "held").accepted(true).reason("another"))),
          any(
              ProblemCode.CLAIM_WITHOUT_REASON,
              "claims[0].reason",
              e -> with(e, claim("status", "held").accepted(true), claim("status", "cancelled"))),
          any(
              ProblemCode.CLAIM_CONTRADICTS_FIELD,
              "claims[0].value",
              e -> with(e, claim("status", "cancelled").accepted(true))),
          any(
              ProblemCode.ACTOR_OR_PERSON_REQUIRED,
              "participants[2].actor",
              e -> with(e, Participant.builder().role(ParticipantRole.WITNESS).build())),
          any(
              ProblemCode.ON_BEHALF_OF_ITSELF,
              "participants[2].onBehalfOf",
              e ->
                  with(
                      e,
                      Participant.builder()
                          .role(ParticipantRole.WITNESS)
                          .actor("TUR")
                          .onBehalfOf("TUR")
                          .build())),
          any(
              ProblemCode.PLACE_WITHOUT_NAME,
              "places[0].name",
              e -> e.toBuilder().place(Place.builder().build()).build()),
          any(
              ProblemCode.HALF_A_COORDINATE,
              "places[0].longitude",
              e ->
                  e.toBuilder()
                      .place(Place.builder().name("Astana").latitude(BigDecimal.TEN).build())
                      .build()),
          any(
              ProblemCode.CITATION_WITHOUT_SOURCE,
              "citations[0].url",
              e -> e.toBuilder().citation(Citation.builder().key("source").build()).build()),
          of(
              ProblemCode.HOST_IS_VISITOR,
              "participants[3].actor",
              Visit.class,
              e ->
                  with(
                      with(e, Participant.of(ParticipantRole.VISITOR, "KAZ")),
                      Participant.of(ParticipantRole.HOST, "KAZ"))),
          of(
              ProblemCode.LEG_WITHOUT_JOURNEY,
              "journeyId",
              Visit.class,
              e -> e.toBuilder().leg(1).journeyId(null).build()),
          of(
              ProblemCode.TOO_FEW_PARTIES,
              "participants",
              Agreement.class,
              e -> e.toBuilder().participants(List.of()).build()),
          of(
              ProblemCode.ACTION_OF_NON_PARTY,
              "actions[0].party",
              Agreement.class,
              e ->
                  e.toBuilder()
                      .action(
                          AgreementAction.builder()
                              .action(PartyAction.SIGNATURE)
                              .party("QAT")
                              .build())
                      .build()),
          of(
              ProblemCode.IN_FORCE_BEFORE_SIGNATURE,
              "actions[1].date",
              Agreement.class,
              e ->
                  e.toBuilder()
                      .action(AgreementAction.of(PartyAction.SIGNATURE, "2024-09-17"))
                      .action(AgreementAction.of(PartyAction.ENTRY_INTO_FORCE, "2024-08"))
                      .build()),
          of(
              ProblemCode.EXPIRES_BEFORE_ACTION,
              "expires",
              Agreement.class,
              e ->
                  e.toBuilder()
                      .action(AgreementAction.of(PartyAction.SIGNATURE, "2024"))
                      .expires("2023")
                      .build()),
          of(
              ProblemCode.RANK_EXCEEDS_TOTAL,
              "rank",
              Observation.class,
              e -> e.toBuilder().rank(2).outOf(1).build()),
          of(
              ProblemCode.NOTHING_OBSERVED,
              "value",
              Observation.class,
              e -> e.toBuilder().value(null).rank(null).trend(null).build()));

  private RuleMutations() {}

  static List<Mutation> of(DiplomaticEvent event) {
    return BREACHES.stream()
        .filter(breach -> breach.appliesTo(event))
        .map(breach -> breach.of(event))
        .toList();
  }

  private static Breach<DiplomaticEvent> any(
      ProblemCode code, String path, Function<DiplomaticEvent, DiplomaticEvent> change) {
    return of(code, path, DiplomaticEvent.class, change);
  }

  private static <E> Breach<E> of(
      ProblemCode code, String path, Class<E> type, Function<E, DiplomaticEvent> change) {
    return new Breach<>(code, path, type, change);
  }

  private static DiplomaticEvent with(DiplomaticEvent event, Participant participant) {
    return event.toBuilder().participant(participant).build();
  }

  private static DiplomaticEvent with(DiplomaticEvent event, Claim.Builder... claims) {
    return event.toBuilder()
        .citation(source())
        .claims(List.of(claims).stream().map(Claim.Builder::build).toList())
        .build();
  }

  private static Claim.Builder claim(String field, String value) {
    return Claim.builder().field(field).value(value).citation("source").accepted(false);
  }

  private static Citation source() {
    return Citation.builder().key("source").title("A source").build();
  }

  private static StatusChange step(EventStatus status, String date) {
    return StatusChange.builder().status(status).date(date).build();
  }
}
