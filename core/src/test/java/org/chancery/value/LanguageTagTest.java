package org.chancery.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamConstants;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.chancery.meta.Scalar;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.chancery.reference.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Test
  void comesBackFromAStream() {
    LanguageTag value = LanguageTag.of("en-US");

    Object back = Serialized.copyOf(value);

    assertThat(back).isEqualTo(value).hasToString("en-US");
  }

  @ParameterizedTest
  @ValueSource(strings = {"??-US", "en_US", "en-U-"})
  void refusesAStreamWithATextThatIsNone(String text) throws Exception {
    byte[] stream = replaced(write(LanguageTag.of("en-US")), "en-US", text);

    assertThatExceptionOfType(InvalidObjectException.class)
        .isThrownBy(() -> read(stream))
        .withMessageStartingWith("expected a")
        .withCauseInstanceOf(InvalidValueException.class);
  }

  @Test
  void readsATagOfAStreamInTheRecommendedCase() throws Exception {
    byte[] stream = replaced(write(LanguageTag.of("en-US")), "en-US", "EN-us");

    assertThat(read(stream)).isEqualTo(LanguageTag.of("en-US")).hasToString("en-US");
  }

  @Test
  void refusesAStreamWithoutAText() throws Exception {
    byte[] stream = write(LanguageTag.of("en-US"));
    int text = new String(stream, StandardCharsets.ISO_8859_1).indexOf("en-US");
    byte[] altered = Arrays.copyOf(stream, text - 2);
    altered[text - 3] = ObjectStreamConstants.TC_NULL;

    assertThatExceptionOfType(InvalidObjectException.class)
        .isThrownBy(() -> read(altered))
        .withMessage("expected the text of a language tag");
  }

  private static byte[] write(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
      stream.writeObject(value);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return stream.readObject();
    }
  }

  private static byte[] replaced(byte[] stream, String text, String replacement) {
    return new String(stream, StandardCharsets.ISO_8859_1)
        .replace(text, replacement)
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
