package org.chancery.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.chancery.code.AmountQualifier;
import org.chancery.event.Events;
import org.chancery.event.Observation;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.chancery.reference.CurrencyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records with equal numbers are equal, however many zeros the numbers end in. */
class ScaleTest {

  @Test
  void makesEqualMoneyOfEqualAmounts() {
    Money money = new Money(new BigDecimal("1500.00"), CurrencyCode.of("USD"), null);

    assertThat(money).isEqualTo(Money.of("1.5e3", "USD")).isEqualTo(Money.of("1500", "USD"));
    assertThat(money.amount()).hasToString("1500");
  }

  @Test
  void makesEqualPlacesOfEqualCoordinates() {
    Place place =
        Place.builder()
            .name("Doha")
            .latitude(new BigDecimal("25.30"))
            .longitude(new BigDecimal("5.15E+1"))
            .build();

    assertThat(place)
        .isEqualTo(
            place.toBuilder()
                .latitude(new BigDecimal("25.3"))
                .longitude(new BigDecimal("51.5"))
                .build());
  }

  @Test
  void makesEqualObservationsOfEqualValues() {
    Observation observation = Events.observation().value(new BigDecimal("82.00")).build();

    assertThat(observation).isEqualTo(Events.observation().value(new BigDecimal("82")).build());
  }

  @Test
  void qualifiesMoney() {
    Money money = Money.of("2", "USD").qualified(AmountQualifier.MORE_THAN);

    assertThat(money)
        .isEqualTo(new Money(new BigDecimal(2), CurrencyCode.of("USD"), AmountQualifier.MORE_THAN));
  }

  @ParameterizedTest
  @CsvSource({
    "1 000, USD, INVALID_VALUE",
    "1e1000000000, USD, INVALID_VALUE",
    "1, usd, UNKNOWN_CURRENCY"
  })
  void refusesTextsThatAreNoMoney(String amount, String currency, ProblemCode code) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Money.of(amount, currency))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
  }

  @Test
  void leavesNumbersAloneThatWouldTakeAllMemoryToWriteOut() {
    BigDecimal huge = new BigDecimal("1e1000000000");

    Money money = new Money(huge, CurrencyCode.of("USD"), null);

    assertThat(money.amount()).isEqualByComparingTo(huge);
    assertThat(money.amount().toString()).isEqualTo("1E+1000000000");
  }
}
