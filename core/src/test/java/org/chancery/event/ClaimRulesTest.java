package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.validation.Validated.error;
import static org.chancery.validation.Validated.problemsOf;

import java.math.BigDecimal;
import org.chancery.problem.ProblemCode;
import org.chancery.value.Claim;
import org.chancery.value.Place;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimRulesTest {

  @Test
  void looksAtEachClaimOfSeveralOnOneField() {
    Visit visit =
        withClaims(
            other("leg", "3"),
            other("leg", "two"),
            other("nothing", "1"),
            other("leg", "4"),
            other("leg", "x"));

    assertThat(problemsOf(visit))
        .satisfiesExactlyInAnyOrder(
            error(ProblemCode.CLAIM_VALUE_INVALID, "claims[1].value"),
            error(ProblemCode.UNKNOWN_PATH, "claims[2].field"),
            error(ProblemCode.CLAIM_VALUE_INVALID, "claims[4].value"));
  }

  @Test
  void asksOnceWhatClaimsMeanWhereItOnlyMattersWhetherAllIsWell() {
    assertThat(new ClaimRules.PathsKnown().screen())
        .isSameAs(new ClaimRules.ValueFitsField().screen())
        .isSameAs(new ClaimRules.AcceptedIsField().screen());
  }

  @Nested
  class ValueFitsField {

    @ParameterizedTest
    @CsvSource({
      "date, 2024-13",
      "leg, two",
      "leg, 1e1000000000",
      "participants[0].actor, Kazakhstan",
      "activities.signedAgreement, yes",
      "id, a b"
    })
    void rejectsAValueThatTheFieldCannotHold(String field, String value) {
      Visit visit = withClaims(other(field, value));

      assertThat(problemsOf(visit))
          .satisfiesExactly(error(ProblemCode.CLAIM_VALUE_INVALID, "claims[0].value"));
      assertThat(problemsOf(visit).get(0).rejected()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
      "date, 2024-02",
      "leg, 3",
      "participants[0].actor, org:SCO",
      "activities.signedAgreement, false"
    })
    void acceptsAValueThatTheFieldCanHold(String field, String value) {
      Visit visit = withClaims(other(field, value));

      assertThat(problemsOf(visit)).isEmpty();
    }
  }

  @Nested
  class AcceptedIsField {

    @Test
    void rejectsAnAcceptedClaimThatTheFieldDoesNotFollow() {
      Visit visit = withClaims(accepted("date", "2024-02-13").build());

      assertThat(problemsOf(visit))
          .satisfiesExactly(error(ProblemCode.CLAIM_CONTRADICTS_FIELD, "claims[0].value"));
      assertThat(problemsOf(visit).get(0).rejected()).isEqualTo("2024-02-13");
    }

    @Test
    void rejectsAnAcceptedClaimOnAFieldWithoutValue() {
      Visit visit = withClaims(accepted("leg", "2").build());

      assertThat(problemsOf(visit))
          .satisfiesExactly(error(ProblemCode.CLAIM_CONTRADICTS_FIELD, "claims[0].value"));
    }

    @ParameterizedTest
    @CsvSource({
      "date, 2024-02-13/2024-02-14",
      "participants[1].actor, QAT",
      "places[0].latitude, 25.30",
      "places[0].latitude, 2.53e1"
    })
    void acceptsAClaimThatTheFieldFollows(String field, String value) {
      Visit visit = withClaims(accepted(field, value).build());

      assertThat(problemsOf(visit)).isEmpty();
    }

    @Test
    void acceptsAClaimOnANumberHoweverManyZerosItEndsIn() {
      Observation observation =
          Events.observation()
              .value(new BigDecimal("82.0"))
              .citation(Events.citation("a"))
              .claim(accepted("value", "82.0").build())
              .build();

      assertThat(problemsOf(observation)).isEmpty();
    }
  }

  @Nested
  class OneAccepted {

    @Test
    void rejectsTwoAcceptedClaimsOnOneField() {
      Claim claim = accepted("date", "2024-02-13/2024-02-14").reason("both say so").build();
      Visit visit = withClaims(claim, other("date", "2024-02"), claim);

      assertThat(problemsOf(visit))
          .satisfiesExactly(error(ProblemCode.CLAIM_ACCEPTED_TWICE, "claims[2].accepted"));
    }

    @Test
    void acceptsOneOnEachField() {
      Visit visit =
          withClaims(
              accepted("date", "2024-02-13/2024-02-14").build(),
              accepted("status", "held").build());

      assertThat(problemsOf(visit)).isEmpty();
    }
  }

  @Nested
  class AcceptedForReason {

    @Test
    void rejectsAnAcceptedClaimBesideOthersWithoutAReason() {
      Visit visit =
          withClaims(other("date", "2024-02"), accepted("date", "2024-02-13/2024-02-14").build());

      assertThat(problemsOf(visit))
          .satisfiesExactly(error(ProblemCode.CLAIM_WITHOUT_REASON, "claims[1].reason"));
    }

    @Test
    void acceptsAnAcceptedClaimBesideOthersWithAReason() {
      Visit visit =
          withClaims(
              other("date", "2024-02"),
              accepted("date", "2024-02-13/2024-02-14").reason("the host's own record").build());

      assertThat(problemsOf(visit)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "date, 2024-02-13/2024-02-14, 2024-02-13/2024-02-14",
      "places[0].latitude, 25.3, 25.30"
    })
    void acceptsAnAcceptedClaimBesideOthersThatSayTheSame(
        String field, String value, String other) {
      Visit visit = withClaims(other(field, other), accepted(field, value).build());

      assertThat(problemsOf(visit)).isEmpty();
    }

    @Test
    void rejectsAnAcceptedClaimWithoutAReasonWhereOneOfTheOthersDiffers() {
      String date = "2024-02-13/2024-02-14";
      Visit visit =
          withClaims(accepted("date", date).build(), other("date", date), other("date", "2024"));

      assertThat(problemsOf(visit))
          .satisfiesExactly(error(ProblemCode.CLAIM_WITHOUT_REASON, "claims[0].reason"));
    }

    @Test
    void acceptsAnAcceptedClaimThatStandsAlone() {
      Visit visit =
          withClaims(
              other("status", "cancelled"), accepted("date", "2024-02-13/2024-02-14").build());

      assertThat(problemsOf(visit)).isEmpty();
    }
  }

  private static Visit withClaims(Claim... claims) {
    Visit.Builder visit =
        Events.visit()
            .citation(Events.citation("a"))
            .place(
                Place.of("Doha", "QAT").toBuilder()
                    .latitude(new BigDecimal("25.3"))
                    .longitude(new BigDecimal("51.5"))
                    .build());
    for (Claim claim : claims) {
      visit.claim(claim);
    }
    return visit.build();
  }

  private static Claim.Builder accepted(String field, String value) {
    return Claim.builder().field(field).value(value).citation("a").accepted(true);
  }

  private static Claim other(String field, String value) {
    return accepted(field, value).accepted(false).build();
  }
}
