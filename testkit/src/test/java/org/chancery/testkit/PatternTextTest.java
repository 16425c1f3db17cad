package org.chancery.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatternTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "abc",
        "Q[1-9][0-9]{0,14}",
        "^[A-Z]{3}$",
        "(?:a|bc)+\\.\\d{2,}",
        "[a-c_-]*(x|y?)z",
        "\\w+\\s."
      })
  void makesTextsThatMatch(String pattern) {
    Random random = new Random(1);

    for (int i = 0; i < 200; i++) {
      assertThat(PatternText.matching(pattern, random)).matches(pattern);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[^\\^a]",
        "\\p{Lu}",
        "[\\^a]\\b",
        "(?=x)y",
        "(?i)x",
        "[a-z&&[b]]",
        "a{2}+",
        "x*?"
      })
  void refusesAPatternThatItCannotRead(String pattern) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PatternText.matching(pattern, new Random(1)))
        .withMessageContaining(pattern);
  }
}
