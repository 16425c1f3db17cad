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
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.chancery.reference.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventIdTest {

  @ParameterizedTest
  @ValueSource(strings = {"a", "7", "visit-italy-2024", "I_33521", "a.b~c", "A--", "9."})
  void acceptsWhatAnAddressTakesAsItIs(String text) {
    EventId id = EventId.of(text);

    assertThat(id).hasToString(text).isEqualTo(EventId.parse(text)).hasSameHashCodeAs(text);
  }

  @ParameterizedTest
  @MethodSource("textsThatAreNoId")
  void refusesATextThatIsNoId(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> EventId.of(text))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo(ProblemCode.INVALID_VALUE))
        .withMessageStartingWith(
            "expected an id of 1 to 128 letters, digits, '-', '.', '_' or '~', a letter or digit"
                + " first, got \"");
  }

  static String[] textsThatAreNoId() {
    return new String[] {
      "",
      "-a",
      ".",
      "~a",
      "_a",
      "a b",
      " a",
      "a\n",
      "a/b",
      "a:b",
      "a%20",
      "\u0430",
      "\uff11",
      "a".repeat(129)
    };
  }

  @Test
  void acceptsAnIdOfTheGreatestLength() {
    assertThat(EventId.of("a".repeat(128)).toString()).hasSize(128);
  }

  @Test
  void tellsUpperFromLowerCase() {
    assertThat(EventId.of("Visit")).isNotEqualTo(EventId.of("visit")).isNotEqualTo("Visit");
  }

  @Test
  void comesBackFromAStream() {
    EventId value = EventId.of("a-b-c");

    Object back = Serialized.copyOf(value);

    assertThat(back).isEqualTo(value).hasToString("a-b-c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a/b-c", "-b-c-", "a b-c"})
  void refusesAStreamWithATextThatIsNone(String text) throws Exception {
    byte[] stream = replaced(write(EventId.of("a-b-c")), "a-b-c", text);

    assertThatExceptionOfType(InvalidObjectException.class)
        .isThrownBy(() -> read(stream))
        .withMessageStartingWith("expected a")
        .withCauseInstanceOf(InvalidValueException.class);
  }

  @Test
  void refusesAStreamWithoutAText() throws Exception {
    byte[] stream = write(EventId.of("a-b-c"));
    int text = new String(stream, StandardCharsets.ISO_8859_1).indexOf("a-b-c");
    byte[] altered = Arrays.copyOf(stream, text - 2);
    altered[text - 3] = ObjectStreamConstants.TC_NULL;

    assertThatExceptionOfType(InvalidObjectException.class)
        .isThrownBy(() -> read(altered))
        .withMessage("expected the text of an id");
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
