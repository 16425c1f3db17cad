package org.chancery.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.validation.Validated.error;
import static org.chancery.validation.Validated.problemsOf;

import java.math.BigDecimal;
import org.chancery.code.PartyAction;
import org.chancery.event.Agreement;
import org.chancery.event.Events;
import org.chancery.event.Visit;
import org.chancery.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class PlaceRulesTest {

  @Test
  void rejectsAPlaceOfWhichNothingIsSaid() {
    Visit visit = Events.visit().place(Place.in("QAT")).place(Place.builder().build()).build();

    assertThat(problemsOf(visit))
        .satisfiesExactly(error(ProblemCode.PLACE_WITHOUT_NAME, "places[1].name"));
  }

  @Test
  void rejectsCoordinatesAlone() {
    Place coordinates =
        Place.builder().latitude(new BigDecimal("25.3")).longitude(new BigDecimal("51.5")).build();

    assertThat(problemsOf(Events.visit().place(coordinates).build()))
        .satisfiesExactly(error(ProblemCode.PLACE_WITHOUT_NAME, "places[0].name"));
  }

  @Test
  void acceptsANameACountryOrAVerbatimText() {
    Visit visit =
        Events.visit()
            .place(Place.builder().name("Doha").build())
            .place(Place.in("QAT"))
            .place(Place.builder().verbatim("the Gulf").build())
            .build();

    assertThat(problemsOf(visit)).isEmpty();
  }

  @Test
  void rejectsALatitudeWithoutALongitude() {
    Place place = Place.of("Doha", "QAT").toBuilder().latitude(new BigDecimal("25.3")).build();

    assertThat(problemsOf(Events.visit().place(place).build()))
        .satisfiesExactly(error(ProblemCode.HALF_A_COORDINATE, "places[0].longitude"));
  }

  @Test
  void rejectsALongitudeWithoutALatitude() {
    Place place = Place.of("Doha", "QAT").toBuilder().longitude(new BigDecimal("51.5")).build();

    assertThat(problemsOf(Events.visit().place(place).build()))
        .satisfiesExactly(error(ProblemCode.HALF_A_COORDINATE, "places[0].latitude"));
  }

  @Test
  void acceptsBothCoordinatesOrNone() {
    Place without = Place.of("Doha", "QAT");
    Place with =
        without.toBuilder()
            .latitude(new BigDecimal("25.3"))
            .longitude(new BigDecimal("51.5"))
            .build();

    assertThat(problemsOf(Events.visit().place(without).place(with).build())).isEmpty();
  }

  @Test
  void looksAtThePlaceOfAnActionToo() {
    Agreement agreement =
        Events.agreement()
            .action(
                AgreementAction.builder()
                    .action(PartyAction.SIGNATURE)
                    .place(Place.builder().build())
                    .build())
            .build();

    assertThat(problemsOf(agreement))
        .satisfiesExactly(error(ProblemCode.PLACE_WITHOUT_NAME, "actions[0].place.name"));
  }
}
