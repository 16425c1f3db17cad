package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.validation.Validated.error;
import static org.chancery.validation.Validated.problemsOf;

import java.util.List;
import org.chancery.code.EventStatus;
import org.chancery.code.MissingReason;
import org.chancery.meta.FieldPath;
import org.chancery.problem.ProblemCode;
import org.chancery.value.Claim;
import org.chancery.value.Place;
import org.chancery.value.StatusChange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvidenceRulesTest {

  @Nested
  class KeysUnique {

    @Test
    void rejectsTwoCitationsOfOneKey() {
      Visit visit =
          Events.visit()
              .citation(Events.citation("a"))
              .citation(Events.citation("b"))
              .citation(Events.citation("a"))
              .build();

      assertThat(problemsOf(visit))
          .satisfiesExactly(error(ProblemCode.DUPLICATE_CITATION_KEY, "citations[2].key"));
      assertThat(problemsOf(visit).get(0).rejected()).isEqualTo("a");
    }

    @Test
    void acceptsKeysThatDiffer() {
      Visit visit =
          Events.visit().citation(Events.citation("a")).citation(Events.citation("A")).build();

      assertThat(problemsOf(visit)).isEmpty();
    }
  }

  @Nested
  class OthersInPlace {

    @ParameterizedTest
    @ValueSource(strings = {"mood", "participants[0].seat", "otherProperties", "[\"a b\"]"})
    void acceptsAPropertyThatTheModelDoesNotHave(String path) {
      assertThat(problemsOf(Events.visit().otherProperty(path, "1").build())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "type",
          "leg",
          "places[0].mood",
          "participants[0].role",
          "titles.kk",
          "a.b",
          "[0]"
        })
    void rejectsOneThatTheModelHasOrThatHasNoPlace(String path) {
      assertThat(problemsOf(Events.visit().otherProperty(path, "1").build()))
          .satisfiesExactly(
              error(
                  ProblemCode.OTHER_PROPERTY_MISPLACED,
                  FieldPath.root().name("otherProperties").name(path).toString()));
    }
  }

  @Nested
  class KeysKnown {

    @Test
    void rejectsAClaimOnACitationThatIsNotThere() {
      Visit visit =
          Events.visit()
              .citation(Events.citation("a"))
              .claim(claim("leg", "1").toBuilder().citations(List.of("a", "b")).build())
              .build();

      assertThat(problemsOf(visit))
          .satisfiesExactly(error(ProblemCode.UNKNOWN_CITATION_KEY, "claims[0].citations[1]"));
      assertThat(problemsOf(visit).get(0).rejected()).isEqualTo("b");
    }

    @Test
    void rejectsAChangeOfStatusOnACitationThatIsNotThere() {
      Visit visit =
          Events.visit()
              .citation(Events.citation("a"))
              .statusChange(StatusChange.builder().status(EventStatus.ANNOUNCED).build())
              .statusChange(StatusChange.builder().status(EventStatus.HELD).citation("b").build())
              .build();

      assertThat(problemsOf(visit))
          .satisfiesExactly(error(ProblemCode.UNKNOWN_CITATION_KEY, "statusHistory[1].citation"));
    }

    @Test
    void acceptsCitationsThatAreThere() {
      Visit visit =
          Events.visit()
              .citation(Events.citation("a"))
              .claim(claim("leg", "1"))
              .statusChange(StatusChange.builder().status(EventStatus.HELD).citation("a").build())
              .build();

      assertThat(problemsOf(visit)).isEmpty();
    }
  }

  @Nested
  class PathsKnown {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "nothing",
          "participants[7].actor",
          "titles.no_tag",
          "header.id",
          "participants",
          "titles",
          "activities",
          "participants[0]"
        })
    void rejectsAClaimOnWhatIsNoSingleValueOfTheEvent(String field) {
      Visit visit = Events.visit().citation(Events.citation("a")).claim(claim(field, "1")).build();

      assertThat(problemsOf(visit))
          .satisfiesExactly(error(ProblemCode.UNKNOWN_PATH, "claims[0].field"));
      assertThat(problemsOf(visit).get(0).rejected()).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({
      "leg, 2",
      "visitType, state",
      "activities.signedAgreement, true",
      "participants[0].person.name, A. Name",
      "participants[1].office, Emir",
      "titles.en, Visit to Qatar",
      "titles.EN, Visit to Qatar",
      "titles.kk, Visit to Qatar",
      "notes.kk, Visit to Qatar"
    })
    void acceptsAClaimOnASingleValue(String field, String value) {
      Visit visit =
          Events.visit().citation(Events.citation("a")).claim(claim(field, value)).build();

      assertThat(problemsOf(visit)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
        quoteCharacter = '`',
        value = {
          "nothing, missing.nothing",
          "places[0].name, missing[\"places[0].name\"]",
          "schedule.date, missing[\"schedule.date\"]",
          "titles.no_tag, missing[\"titles.no_tag\"]"
        })
    void rejectsAReasonForAFieldThatTheEventDoesNotHave(String field, String path) {
      Visit visit = Events.visit().missing(field, MissingReason.UNKNOWN).build();

      assertThat(problemsOf(visit)).satisfiesExactly(error(ProblemCode.UNKNOWN_PATH, path));
      assertThat(problemsOf(visit).get(0).rejected()).isEqualTo("unknown");
    }

    @Test
    void rejectsAReasonForAPathOfTheGreatestLength() {
      String longest = "a.".repeat(499) + "aa";
      Visit visit = Events.visit().missing(longest, MissingReason.UNKNOWN).build();

      assertThat(problemsOf(visit))
          .satisfiesExactly(error(ProblemCode.UNKNOWN_PATH, "missing[\"" + longest + "\"]"));
    }

    @Test
    void acceptsAReasonForAFieldThatTheEventCouldHave() {
      Visit visit =
          Events.visit()
              .place(Place.in("QAT"))
              .missing("places[0].name", MissingReason.UNKNOWN)
              .missing("activities", MissingReason.NOT_CODED)
              .missing("activities.publicAddress", MissingReason.NOT_CODED)
              .missing("notes", MissingReason.NOT_APPLICABLE)
              .missing("titles.kk", MissingReason.NOT_CODED)
              .build();

      assertThat(problemsOf(visit)).isEmpty();
    }
  }

  @Nested
  class MissingAreAbsent {

    @ParameterizedTest
    @CsvSource(
        quoteCharacter = '`',
        value = {
          "date, missing.date",
          "titles, missing.titles",
          "titles.en, missing[\"titles.en\"]",
          "titles.EN, missing[\"titles.EN\"]",
          "participants[0].actor, missing[\"participants[0].actor\"]",
          "participants[0], missing[\"participants[0]\"]"
        })
    void rejectsAReasonForAFieldThatHasAValue(String field, String path) {
      Visit visit = Events.visit().missing(field, MissingReason.UNKNOWN).build();

      assertThat(problemsOf(visit)).satisfiesExactly(error(ProblemCode.MISSING_BUT_PRESENT, path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "not_coded"})
    void acceptsAReasonWhyAListIsNotComplete(String reason) {
      Visit visit = Events.visit().missing("participants", MissingReason.of(reason)).build();

      assertThat(problemsOf(visit)).isEmpty();
    }

    @Test
    void acceptsAReasonThatTheListDoesNotKnowBesideElements() {
      Visit visit = Events.visit().missing("participants", MissingReason.of("withheld")).build();

      assertThat(problemsOf(visit))
          .extracting(problem -> problem.code())
          .doesNotContain(ProblemCode.MISSING_BUT_PRESENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirmed_none", "not_applicable"})
    void rejectsThatThereIsNothingInAListThatHasElements(String reason) {
      Visit visit = Events.visit().missing("participants", MissingReason.of(reason)).build();

      assertThat(problemsOf(visit))
          .satisfiesExactly(error(ProblemCode.MISSING_BUT_PRESENT, "missing.participants"));
      assertThat(problemsOf(visit).get(0).rejected()).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"confirmed_none", "not_applicable"})
    void acceptsThatThereIsNothingInAListWithoutElements(String reason) {
      Visit visit = Events.visit().missing("places", MissingReason.of(reason)).build();

      assertThat(problemsOf(visit)).isEmpty();
    }
  }

  private static Claim claim(String field, String value) {
    return Claim.builder().field(field).value(value).citation("a").accepted(false).build();
  }
}
