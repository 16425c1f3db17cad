package org.chancery.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

  @ParameterizedTest
  @CsvSource({
    "1, 1",
    "1.0, 1",
    "1.50, 1.5",
    "100, 100",
    "1E+2, 100",
    "1.20E+3, 1200",
    "0, 0",
    "0.000, 0",
    "0E+5, 0",
    "-0.10, -0.1",
    "1E-3, 0.001"
  })
  void hasOneFormForEqualNumbers(BigDecimal number, String canonical) {
    BigDecimal result = Decimals.canonical(number);

    assertThat(result).hasToString(canonical).isEqualByComparingTo(number);
    assertThat(Decimals.canonical(result)).isEqualTo(result);
  }
}
