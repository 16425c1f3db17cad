package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.validation.Validated.error;
import static org.chancery.validation.Validated.problemsOf;

import java.util.List;
import org.chancery.code.EventStatus;
import org.chancery.code.MissingReason;
import org.chancery.code.ParticipantRole;
import org.chancery.code.PartyAction;
import org.chancery.code.RelationType;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.time.EventDate;
import org.chancery.value.AgreementAction;
import org.chancery.value.Participant;
import org.chancery.value.Place;
import org.chancery.value.StatusChange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventRulesTest {

  @Nested
  class DateOrReason {

    @Test
    void rejectsAnEventWithoutADateForWhichNoReasonIsGiven() {
      Visit visit = Events.visit().date((EventDate) null).dateVerbatim("last week").build();

      assertThat(problemsOf(visit)).satisfiesExactly(error(ProblemCode.REQUIRED, "date"));
    }

    @Test
    void acceptsAnEventWithoutADateThatSaysWhy() {
      Visit visit =
          Events.visit().date((EventDate) null).missing("date", MissingReason.UNKNOWN).build();

      assertThat(problemsOf(visit)).isEmpty();
    }
  }

  @Nested
  class HistoryEndsInStatus {

    @Test
    void rejectsAHistoryThatEndsInAnotherStatus() {
      Visit visit =
          Events.visit()
              .statusChange(change(EventStatus.HELD, "2024-01-01"))
              .statusChange(change(EventStatus.CANCELLED, "2024-02-01"))
              .build();

      assertThat(problemsOf(visit))
          .satisfiesExactly(error(ProblemCode.STATUS_HISTORY_DISAGREES, "statusHistory[1].status"));
      assertThat(problemsOf(visit).get(0).rejected()).isEqualTo("cancelled");
    }

    @Test
    void acceptsAHistoryThatEndsInTheStatus() {
      Visit visit =
          Events.visit()
              .statusChange(change(EventStatus.ANNOUNCED, "2024-01-01"))
              .statusChange(change(EventStatus.HELD, null))
              .build();

      assertThat(problemsOf(visit)).isEmpty();
    }
  }

  @Nested
  class HistoryInOrder {

    @Test
    void rejectsAStepThatIsBeforeTheStepBefore() {
      Visit visit =
          Events.visit()
              .statusChange(change(EventStatus.ANNOUNCED, "2024-02-01"))
              .statusChange(change(EventStatus.CONFIRMED, null))
              .statusChange(change(EventStatus.HELD, "2024-01"))
              .build();

      assertThat(problemsOf(visit))
          .satisfiesExactly(
              error(ProblemCode.STATUS_HISTORY_OUT_OF_ORDER, "statusHistory[2].date"));
      assertThat(problemsOf(visit).get(0).rejected()).isEqualTo("2024-01");
    }

    @Test
    void rejectsAStepThatIsBeforeAStepSomewhereBefore() {
      Visit visit =
          Events.visit()
              .statusChange(change(EventStatus.ANNOUNCED, "2024-05-10"))
              .statusChange(change(EventStatus.CONFIRMED, "2024"))
              .statusChange(change(EventStatus.HELD, "2024-05-01"))
              .build();

      assertThat(problemsOf(visit))
          .satisfiesExactly(
              error(ProblemCode.STATUS_HISTORY_OUT_OF_ORDER, "statusHistory[2].date"));
    }

    @Test
    void acceptsAStepAfterOneOfWhichTheBeginningIsNotKnown() {
      Visit visit =
          Events.visit()
              .statusChange(change(EventStatus.ANNOUNCED, "../2024-05-10"))
              .statusChange(change(EventStatus.HELD, "2024-05-01"))
              .build();

      assertThat(problemsOf(visit)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "2024-01-01, 2024-01-02",
      "2024-01-01, 2024-01-01",
      "2024-01-15, 2024-01",
      "2024-01, 2024-01-01",
      "2024-01, 2024"
    })
    void acceptsStepsThatMayBeInOrder(String first, String second) {
      Visit visit =
          Events.visit()
              .statusChange(change(EventStatus.ANNOUNCED, first))
              .statusChange(change(EventStatus.HELD, second))
              .build();

      assertThat(problemsOf(visit)).isEmpty();
    }
  }

  @Nested
  class StatesExist {

    @Test
    void rejectsAStateThatWasNoMore() {
      Visit visit =
          Events.visit().participant(Participant.of(ParticipantRole.ATTENDEE, "SUN")).build();

      assertThat(problemsOf(visit))
          .satisfiesExactly(error(ProblemCode.STATE_NOT_IN_EXISTENCE, "participants[2].actor"));
      assertThat(problemsOf(visit).get(0).rejected()).isEqualTo("SUN");
    }

    @Test
    void rejectsAStateThatWasNotYet() {
      Visit visit =
          Visit.builder()
              .id("visit-sudan-2010")
              .title("en", "Visit to Juba")
              .date("2010")
              .status(EventStatus.HELD)
              .participant(
                  Participant.builder()
                      .role(ParticipantRole.VISITOR)
                      .actor("org:UN")
                      .onBehalfOf("SSD")
                      .build())
              .build();

      assertThat(problemsOf(visit))
          .satisfiesExactly(
              error(ProblemCode.STATE_NOT_IN_EXISTENCE, "participants[0].onBehalfOf"));
    }

    @ParameterizedTest
    @CsvSource({
      "SSD, 2010, SDN",
      "CSK, 2024-05-01, 'CZE, SVK'",
      "DDR, 1991, DEU",
      "KAZ, 1985-11-19, SUN"
    })
    void saysWhatThereWasInItsPlace(String code, String date, String instead) {
      Visit visit =
          Events.visit()
              .participants(List.of(Participant.of(ParticipantRole.VISITOR, code)))
              .date(date)
              .build();

      assertThat(problemsOf(visit))
          .extracting(Problem::message)
          .containsExactly(
              "expected a state that existed on the date of the event, or of its own action"
                  + " (at that time: "
                  + instead
                  + ")");
    }

    @ParameterizedTest
    @CsvSource({
      "KAZ, 1991-09-23", "KAZ, 1991-10-18", "KGZ, 1991-10-18", "TJK, 1991-10-18",
      "TKM, 1991-10-18", "UZB, 1991-10-18", "MDA, 1991-08-01", "UKR, 1991-10-18"
    })
    void acceptsARepublicThatSignedBeforeItsIndependence(String code, String date) {
      Visit visit =
          Events.visit()
              .participants(List.of(Participant.of(ParticipantRole.VISITOR, code)))
              .date(date)
              .build();

      assertThat(problemsOf(visit)).isEmpty();
    }

    @Test
    void looksAtTheActorsOfEachTypeToo() {
      Membership membership = Events.membership().member("DDR").build();
      Observation observation =
          Events.observation().subject("YUG").counterpart("KAZ").counterpart("CSK").build();

      assertThat(problemsOf(membership))
          .satisfiesExactly(error(ProblemCode.STATE_NOT_IN_EXISTENCE, "member"));
      assertThat(problemsOf(observation))
          .satisfiesExactly(
              error(ProblemCode.STATE_NOT_IN_EXISTENCE, "counterparts[1]"),
              error(ProblemCode.STATE_NOT_IN_EXISTENCE, "subject"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1991", "1991-12-26", "1990/1995", "1991-12/..", "../1980", "1985"})
    void acceptsAStateThatMayHaveExisted(String date) {
      Statement statement =
          Statement.builder()
              .id("statement")
              .title("en", "Declaration")
              .date(date)
              .status(EventStatus.HELD)
              .participant(Participant.of(ParticipantRole.ISSUER, "SUN"))
              .build();

      assertThat(problemsOf(statement)).isEmpty();
    }

    @Test
    void acceptsThePresentNameOfThePlaceOfAnEarlierEvent() {
      Statement statement =
          Statement.builder()
              .id("statement")
              .title("en", "Declaration")
              .date("1980")
              .status(EventStatus.HELD)
              .place(Place.of("Almaty", "KAZ"))
              .build();

      assertThat(problemsOf(statement)).isEmpty();
    }

    @Test
    void acceptsAnyStateWhereTheDateIsNotKnown() {
      Visit visit =
          Events.visit()
              .date((EventDate) null)
              .missing("date", MissingReason.UNKNOWN)
              .participant(Participant.of(ParticipantRole.ATTENDEE, "SUN"))
              .build();

      assertThat(problemsOf(visit)).isEmpty();
    }

    @Test
    void looksAtThePartyOfAnAction() {
      Agreement agreement =
          Events.agreementWithoutParties()
              .participant(Participant.of(ParticipantRole.PARTY, "KAZ"))
              .participant(Participant.of(ParticipantRole.PARTY, "SUN"))
              .action(action(PartyAction.SIGNATURE, "SUN", "2022-12-22"))
              .build();

      assertThat(problemsOf(agreement))
          .satisfiesExactly(
              error(ProblemCode.STATE_NOT_IN_EXISTENCE, "actions[0].party"),
              error(ProblemCode.STATE_NOT_IN_EXISTENCE, "participants[1].actor"));
    }

    @Test
    void acceptsAPartyThatAccededToAnAgreementOlderThanItself() {
      Agreement agreement =
          nonProliferationTreaty()
              .action(action(PartyAction.SIGNATURE, "USA", "1968-07-01"))
              .action(action(PartyAction.SIGNATURE, "GBR", "1968-07-01"))
              .action(action(PartyAction.ACCESSION, "KAZ", "1994-02-14"))
              .build();

      assertThat(problemsOf(agreement)).isEmpty();
    }

    @Test
    void acceptsAPartyOfWhichItIsNotKnownWhenItActed() {
      Agreement agreement =
          nonProliferationTreaty().action(action(PartyAction.ACCESSION, "KAZ", null)).build();

      assertThat(problemsOf(agreement)).isEmpty();
    }

    @Test
    void rejectsAPartyThatDidNotExistWhenOthersActed() {
      Agreement agreement =
          nonProliferationTreaty()
              .action(AgreementAction.of(PartyAction.ENTRY_INTO_FORCE, "1995-01-01"))
              .action(action(PartyAction.RATIFICATION, "USA", "1994-01-01"))
              .build();

      assertThat(problemsOf(agreement))
          .satisfiesExactly(error(ProblemCode.STATE_NOT_IN_EXISTENCE, "participants[2].actor"));
    }

    @Test
    void looksAtThePartyOfAnActionOnTheDayOfTheAction() {
      Agreement agreement =
          nonProliferationTreaty()
              .participant(Participant.of(ParticipantRole.PARTY, "SUN"))
              .action(action(PartyAction.ACCESSION, "KAZ", "1994-02-14"))
              .action(action(PartyAction.RATIFICATION, "SUN", "1995-01-01"))
              .build();

      assertThat(problemsOf(agreement))
          .satisfiesExactly(error(ProblemCode.STATE_NOT_IN_EXISTENCE, "actions[1].party"));
      assertThat(problemsOf(agreement).get(0).rejected()).isEqualTo("SUN");
    }

    @Test
    void looksAtThePartyOfAnActionAlsoWhereTheDateOfTheEventIsNotKnown() {
      Agreement agreement =
          nonProliferationTreaty()
              .date((EventDate) null)
              .missing("date", MissingReason.UNKNOWN)
              .action(action(PartyAction.SIGNATURE, "KAZ", "1968-07-01"))
              .build();

      assertThat(problemsOf(agreement))
          .satisfiesExactly(error(ProblemCode.STATE_NOT_IN_EXISTENCE, "actions[0].party"));
    }

    private static Agreement.Builder nonProliferationTreaty() {
      return Events.agreementWithoutParties()
          .date("1968-07-01")
          .participant(Participant.of(ParticipantRole.PARTY, "USA"))
          .participant(Participant.of(ParticipantRole.PARTY, "GBR"))
          .participant(Participant.of(ParticipantRole.PARTY, "KAZ"));
    }

    private static AgreementAction action(PartyAction kind, String party, @Nullable String date) {
      AgreementAction.Builder action = AgreementAction.builder().action(kind).party(party);
      return date == null ? action.build() : action.date(date).build();
    }
  }

  @Nested
  class RelatedToAnother {

    @Test
    void rejectsARelationToTheEventItself() {
      Visit visit =
          Events.visit()
              .relation(RelationType.NEXT, "visit-2")
              .relation(RelationType.PREVIOUS, "visit-qatar-2024")
              .build();

      assertThat(problemsOf(visit))
          .satisfiesExactly(error(ProblemCode.RELATED_TO_ITSELF, "relations[1].target"));
      assertThat(problemsOf(visit).get(0).rejected()).isEqualTo("visit-qatar-2024");
    }

    @Test
    void acceptsRelationsToOtherEvents() {
      Visit visit = Events.visit().relation(RelationType.NEXT, "visit-2").build();

      assertThat(problemsOf(visit)).isEmpty();
    }
  }

  private static StatusChange change(EventStatus status, @Nullable String date) {
    StatusChange.Builder change = StatusChange.builder().status(status);
    return date == null ? change.build() : change.date(date).build();
  }
}
