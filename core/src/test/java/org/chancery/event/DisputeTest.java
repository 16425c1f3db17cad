package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.chancery.code.MissingReason;
import org.chancery.meta.FieldPath;
import org.chancery.time.EventDate;
import org.chancery.value.Claim;
import org.chancery.value.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisputeTest {

  @Test
  void hasEveryClaimOnAFieldOfWhichTheSourcesDiffer() {
    Claim accepted = claim("date", "2024-02-13", true);
    Claim other = claim("date", "2024-02-14", false);
    Claim same = claim("date", "2024-02-13", false);
    Visit visit = Events.visit().claims(List.of(accepted, other, same)).build();

    List<Dispute> disputes = visit.disputes();

    assertThat(disputes)
        .containsExactly(new Dispute(FieldPath.parse("date"), List.of(accepted, other, same)));
    assertThat(disputes.get(0).accepted()).isEqualTo(accepted);
  }

  @Test
  void hasNoAcceptedClaimWhereNoneIs() {
    Visit visit =
        Events.visit().claim(claim("leg", "1", false)).claim(claim("leg", "2", false)).build();

    assertThat(visit.disputes())
        .singleElement()
        .satisfies(dispute -> assertThat(dispute.accepted()).isNull());
  }

  @Test
  void comesInTheOrderOfTheFirstClaims() {
    Visit visit =
        Events.visit()
            .claim(claim("status", "held", true))
            .claim(claim("date", "2024-02-13", true))
            .claim(claim("date", "2024-03-13", false))
            .claim(claim("status", "cancelled", false))
            .build();

    assertThat(visit.disputes())
        .extracting(dispute -> dispute.field().toString())
        .containsExactly("status", "date");
  }

  @ParameterizedTest
  @CsvSource({
    "date, 2024-09-17, 2024-09-17",
    "date, 2024-09-17, 2024-09",
    "date, 2024-09-17, 2024",
    "date, 2024-09-17, 2024-09-17~",
    "date, 2024-09-17/2024-09-20, 2024-09",
    "date, 2024-09-17/2024-10-04, 2024-09/2024-10",
    "date, 2024-09-17/2024-10-04, 2024-09-17/",
    "date, 2024-09-17/2024-10-04, /2024",
    "date, 2024-09-17/.., 2024-09/..",
    "status, held, held"
  })
  void isNoneWhereSourcesAgreeOrAreOnlyLessPrecise(String field, String accepted, String other) {
    Visit visit =
        Events.visit()
            .claim(claim(field, other, false))
            .claim(claim(field, accepted, true))
            .build();

    assertThat(visit.disputes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "date, 2024-09-17, 2024-09-18",
    "date, 2024-09-17, 2024-10",
    "date, 2024-09, 2024-09-17",
    "date, 2024-09-17, 2024-09-01/2024-09-20",
    "date, 2024-09-17/2024-10-04, 2024-09",
    "date, 2024-09-17/2024-10-04, 2024-09-17/..",
    "date, 2024-09-17/.., 2024-09-17",
    "status, held, cancelled",
    "participants[0].person.name, A. Name, B. Name"
  })
  void isThereWhereSourcesContradictEachOther(String field, String accepted, String other) {
    Visit visit =
        Events.visit()
            .claim(claim(field, other, false))
            .claim(claim(field, accepted, true))
            .build();

    assertThat(visit.disputes())
        .singleElement()
        .satisfies(dispute -> assertThat(dispute.field()).hasToString(field));
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2024-09-17",
    "2024-09-17, 2024",
    "2024-09-17, 2024-09-17",
    "2024-09/2024-10, 2024-09-17/2024-10-04"
  })
  void isNoneWhereNoClaimIsAcceptedAndOneIsOnlyLessPrecise(String first, String second) {
    Visit visit =
        undated().claim(claim("date", first, false)).claim(claim("date", second, false)).build();

    assertThat(visit.disputes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024, 2024-09-17, 2024-09-18",
    "2024-09-17, 2024, 2024-09-18",
    "2024-09-17, 2024-09-18, 2024"
  })
  void isThereWhereNoClaimIsAcceptedAndAnyTwoContradictEachOther(
      String first, String second, String third) {
    Visit visit =
        undated()
            .claim(claim("date", first, false))
            .claim(claim("date", second, false))
            .claim(claim("date", third, false))
            .build();

    assertThat(visit.disputes()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-09-17, 2024-09-18, 2024-09-18, 1",
    "2024-09-17, 2024, 2024-09-18, 1",
    "2024-09-17, 2024-09-18, 2024, 1",
    "2024-09, 2024-09, 2024-09-17, 1",
    "2024-09-17, 2024, 2024-09-17, 0",
    "2024-09-17, 2024-09-17, 2024, 0",
    "2024-09-17, 2024, 2024-09, 0"
  })
  void comparesWithTheFieldWhereNoClaimIsAccepted(
      String field, String first, String second, int disputes) {
    Visit visit =
        Events.visit()
            .date(field)
            .claim(claim("date", first, false))
            .claim(claim("date", second, false))
            .build();

    assertThat(visit.disputes()).hasSize(disputes);
  }

  @Test
  void isThereWhereTheOnlySourceContradictsTheField() {
    Visit visit =
        Events.visit().date("2024-09-17").claim(claim("date", "2024-09-18", false)).build();

    assertThat(visit.disputes()).hasSize(1);
  }

  @Test
  void isNoneWhereTheOnlySourceIsOfAFieldWithoutValue() {
    Visit visit = Events.visit().claim(claim("leg", "1", false)).build();

    assertThat(visit.disputes()).isEmpty();
  }

  @Test
  void isNoneWhereSourcesWriteTheSameValueDifferently() {
    Visit visit =
        Events.visit()
            .place(
                Place.builder()
                    .name("Doha")
                    .latitude(new BigDecimal("25.3"))
                    .longitude(new BigDecimal("51.5"))
                    .build())
            .claim(claim("places[0].latitude", "25.3", true))
            .claim(claim("places[0].latitude", "25.30", false))
            .build();

    assertThat(visit.disputes()).isEmpty();
  }

  @Test
  void isThereWhereTextsThatLookLikeDatesDiffer() {
    Visit visit =
        Events.visit()
            .claim(claim("journeyId", "2024-02", true))
            .claim(claim("journeyId", "2024", false))
            .build();

    assertThat(visit.disputes()).hasSize(1);
  }

  @Test
  void isNoneWithoutClaims() {
    assertThat(Events.visit().build().disputes()).isEmpty();
  }

  @Test
  void copiesItsClaims() {
    List<Claim> claims = new ArrayList<>(List.of(claim("leg", "1", false)));

    Dispute dispute = new Dispute(FieldPath.parse("leg"), claims);
    claims.clear();

    assertThat(dispute.claims()).hasSize(1);
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> dispute.claims().clear());
  }

  private static Visit.Builder undated() {
    return Events.visit().date((EventDate) null).missing("date", MissingReason.UNKNOWN);
  }

  private static Claim claim(String field, String value, boolean accepted) {
    return Claim.builder().field(field).value(value).citation("a").accepted(accepted).build();
  }
}
