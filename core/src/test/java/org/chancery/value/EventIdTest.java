package org.chancery.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
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
}
