package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.chancery.meta.Scalar;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyCodeTest {

  @ParameterizedTest
  @CsvSource({"USD, US dollar", "EUR, Euro", "KZT, Tenge", "DEM, German mark"})
  void knowsACurrency(String code, String name) {
    CurrencyCode currency = CurrencyCode.of(code);

    assertThat(currency.code()).isEqualTo(code);
    assertThat(currency.name()).isEqualTo(name);
    assertThat(currency).hasToString(code);
  }

  @Test
  void parsesTheTextFormOfEveryCurrencyBackToAnEqualOne() {
    String pattern = CurrencyCode.class.getAnnotation(Scalar.class).pattern();

    assertThat(CurrencyCode.all())
        .hasSize(285)
        .allSatisfy(
            currency -> {
              assertThat(currency.toString()).matches(pattern);
              assertThat(currency.name()).isNotBlank();
              assertThat(CurrencyCode.parse(currency.toString()))
                  .isEqualTo(currency)
                  .hasSameHashCodeAs(currency);
            });
  }

  @Test
  void listsTheCurrenciesInTheOrderOfTheirCodes() {
    assertThat(CurrencyCode.all()).extracting(CurrencyCode::code).isSorted();
  }

  @ParameterizedTest
  @ValueSource(strings = {"usd", "USD ", "UDS"})
  void suggestsTheCodeThatIsNear(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> CurrencyCode.parse(text))
        .withMessage("expected an ISO 4217 currency code, got \"" + text + "\"; did you mean USD?")
        .satisfies(refusal -> assertThat(refusal.suggestions()).containsExactly("USD"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"US$", "", "XYZ", "840"})
  void refusesAnUnknownCode(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> CurrencyCode.parse(text))
        .withMessage("expected an ISO 4217 currency code, got \"" + text + "\"")
        .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ProblemCode.UNKNOWN_CURRENCY));
  }

  @Test
  void survivesSerialization() {
    assertThat(Serialized.copyOf(CurrencyCode.of("KZT"))).isSameAs(CurrencyCode.of("KZT"));
  }
}
