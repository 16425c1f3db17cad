package org.chancery.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.chancery.reference.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTextTest {

  private static final Problem PROBLEM =
      Problem.of(
              ProblemCode.WRONG_SIZE,
              Message.of("expected a length of {0} to {1}", 1, 500),
              "titles.en",
              Location.at(7, 12).inEvent(3L, "rome-2024"),
              "x")
          .suggesting(List.of("y", "z"));

  @Test
  void saysEverythingInEnglish() {
    assertThat(PROBLEM)
        .hasToString(
            "line 7, column 12, event rome-2024: titles.en: expected a length of 1 to 500,"
                + " got \"x\"; did you mean y or z?");
    assertThat(PROBLEM.message()).isEqualTo("expected a length of 1 to 500");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "de-AT", "de-Latn-CH"})
  void saysEverythingInGerman(String locale) {
    assertThat(PROBLEM.toText(Locale.forLanguageTag(locale)))
        .isEqualTo(
            "Zeile 7, Spalte 12, Ereignis rome-2024: titles.en: erwartet wird eine Länge von 1 bis"
                + " 500, gefunden: „x“; ist y oder z gemeint?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "kk", "und", ""})
  void saysItInEnglishInALanguageThatThereIsNot(String locale) {
    assertThat(PROBLEM.toText(Locale.forLanguageTag(locale))).isEqualTo(PROBLEM.toString());
  }

  @Test
  void doesNotDependOnTheDefaultLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);

      assertThat(PROBLEM.toString()).startsWith("line 7");
      assertThat(PROBLEM.toText(Locale.ENGLISH)).startsWith("line 7");
      assertThat(ProblemCode.EMPTY.meaning(Locale.ENGLISH)).startsWith("A text");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void keepsASentenceOfAUserAsItIs() {
    Problem own =
        Problem.of(ProblemCode.CONSTRAINT, "no {0} of ${x}", "", Location.unknown(), "{1}");

    assertThat(own.toText(Locale.GERMAN)).isEqualTo("no {0} of ${x}, gefunden: „{1}“");
  }

  @Test
  void readsNoArgumentAsATemplate() {
    Message message = Message.of("expected {0}, not {1}", "{1}", "{0}");

    assertThat(message).hasToString("expected {1}, not {0}");
  }

  @Test
  void makesWhatItIsToldSafeForALine() {
    Message message = Message.of("expected {0}\n", "\u001b[31m\u202e" + "a".repeat(1000));

    assertThat(message.toString())
        .startsWith("expected  [31m\\u202eaaa")
        .hasSizeLessThan(600)
        .endsWith("... (1006 characters) ");
  }

  @Test
  void isTheSameAfterAStreamAndBesideACopy() {
    assertThat(Serialized.copyOf(PROBLEM)).isEqualTo(PROBLEM);
    assertThat(PROBLEM.as(Severity.WARNING).as(Severity.ERROR)).isEqualTo(PROBLEM);
    assertThat(PROBLEM.on("date").on("titles.en")).isEqualTo(PROBLEM);
    assertThat(PROBLEM.suggesting(List.of())).isNotEqualTo(PROBLEM);
  }
}
