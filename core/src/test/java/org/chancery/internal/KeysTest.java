package org.chancery.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Short lists and long ones are answered alike. */
class KeysTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 16, 17, 100})
  void knowsTheKeysOfTheElementsAndNoOther(int size) {
    Predicate<String> isKey = Keys.of(numbers(size), KeysTest::key);

    assertThat(isKey).accepts("k0", "k" + (size - 1)).rejects("k" + size, "odd");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 16, 17, 100})
  void findsThatKeysDiffer(int size) {
    assertThat(Keys.differ(numbers(size), KeysTest::key)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 16, 17, 100})
  void findsAKeyThatIsThereTwice(int size) {
    List<Integer> numbers = numbers(size);
    numbers.set(size - 1, 0);

    assertThat(Keys.differ(numbers, KeysTest::key)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 17})
  void takesElementsWithoutKeyForDifferent(int size) {
    assertThat(Keys.differ(numbers(size), number -> null)).isTrue();
  }

  private static String key(Integer number) {
    return "k" + number;
  }

  private static List<Integer> numbers(int size) {
    return new ArrayList<>(IntStream.range(0, size).boxed().toList());
  }
}
