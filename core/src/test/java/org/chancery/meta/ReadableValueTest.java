package org.chancery.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.chancery.problem.InvalidValueException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a value can be written and read is told as it is found out by trying. */
class ReadableValueTest {

  static Stream<Object> readable() {
    return Stream.of(
        "",
        "Astana \ud83c\uddf0\ud83c\uddff",
        BigDecimal.ZERO,
        new BigDecimal("-1234567890.123456789"),
        new BigDecimal("1." + "0".repeat(60)),
        new BigDecimal("1e39"));
  }

  static Stream<Object> unreadable() {
    return Stream.of(
        "\ud83c",
        "\uddf0\ud83c",
        "a\ud83cb",
        new BigDecimal("1e41"),
        new BigDecimal("0." + "1".repeat(41)));
  }

  @ParameterizedTest
  @MethodSource("readable")
  void acceptsWhatCanBeReadAgain(Object value) {
    ValueType<?> type = ValueType.of(value.getClass());

    assertThat(type.isReadable(value)).isTrue();
    assertThatCode(() -> type.requireReadable(value)).doesNotThrowAnyException();
    assertThat(type.needsLook()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("unreadable")
  void refusesWhatCannot(Object value) {
    ValueType<?> type = ValueType.of(value.getClass());

    assertThat(type.isReadable(value)).isFalse();
    assertThatCode(() -> type.requireReadable(value)).isInstanceOf(InvalidValueException.class);
  }
}
