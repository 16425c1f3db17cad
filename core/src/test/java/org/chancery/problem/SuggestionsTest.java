package org.chancery.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

  private static final List<String> VALID =
      List.of("state", "official", "working", "visitType", "part_of", "USD", "EUR", "NATO");

  @ParameterizedTest
  @CsvSource({
    "a letter lacking, offical, official",
    "two letters lacking, oficial, official",
    "letters swapped, wokring, working",
    "a letter too many, statee, state",
    "another case, STATE, state",
    "low line for a hump, visit_type, visitType",
    "hyphen for a low line, part-of, part_of",
    "short in another case, usd, USD",
    "short with letters swapped, UDS, USD",
    "four letters with one wrong, NATA, NATO"
  })
  void areTheValidTextsThatATextIsNear(String name, String text, String suggestion) {
    assertThat(Suggestions.near(text, VALID)).as(name).containsExactly(suggestion);
  }

  @ParameterizedTest
  @CsvSource({
    "a short code with a wrong letter, USA",
    "three letters wrong, offixxxl",
    "another word, banquet",
    "a valid text, official",
    "nothing, ''",
    "signs alone, --_"
  })
  void areNoneWhereATextIsNearNone(String name, String text) {
    assertThat(Suggestions.near(text, VALID)).as(name).isEmpty();
  }

  @Test
  void areAtMostThreeTheNearestFirst() {
    assertThat(Suggestions.near("abcd", List.of("abcx", "abxd", "axcd", "ABCD")))
        .containsExactly("ABCD", "abcx", "abxd");
  }

  @Test
  void areNotLookedForInAHugeText() {
    assertThat(Suggestions.near("a".repeat(1_000_000), VALID)).isEmpty();
  }
}
