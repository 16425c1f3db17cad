package org.chancery.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.chancery.meta.Scalar;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageTagTest {

  // RFC 5646, section 2.1.1: the recommended case.
  @ParameterizedTest
  @CsvSource({
    "en, en",
    "EN, en",
    "kaz, kaz",
    "EN-us, en-US",
    "zh-hant, zh-Hant",
    "ZH-HANT-tw, zh-Hant-TW",
    "es-419, es-419",
    "sl-NEDIS, sl-nedis",
    "de-CH-1996, de-CH-1996",
    "kk-CYRL-KZ, kk-Cyrl-KZ",
    "ca-ES-VALENCIA, ca-ES-valencia",
    "TR-I1I2I3, tr-i1i2i3"
  })
  void readsTagsInTheRecommendedCase(String text, String tag) {
    LanguageTag language = LanguageTag.of(text);

    assertThat(language).hasToString(tag).isEqualTo(LanguageTag.parse(tag)).hasSameHashCodeAs(tag);
    assertThat(tag).matches(LanguageTag.class.getAnnotation(Scalar.class).pattern());
    assertThat(text).matches(LanguageTag.class.getAnnotation(Scalar.class).pattern());
  }

  @ParameterizedTest
  @MethodSource("textsThatAreNoTag")
  void refusesATextThatIsNoTag(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> LanguageTag.of(text))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo(ProblemCode.INVALID_VALUE))
        .withMessageStartingWith("expected a BCP 47 language tag such as en or zh-Hant, got \"");
  }

  static String[] textsThatAreNoTag() {
    return new String[] {
      "",
      "e",
      "english",
      "en_US",
      "en-",
      "-en",
      "en--US",
      "en-US ",
      "en\n",
      "x-private",
      "\u049b\u0430",
      "en-" + "abcde-".repeat(6) + "abcde"
    };
  }

  @Test
  void equalsByItsTag() {
    assertThat(LanguageTag.of("en")).isNotEqualTo(LanguageTag.of("en-GB")).isNotEqualTo("en");
  }
}
