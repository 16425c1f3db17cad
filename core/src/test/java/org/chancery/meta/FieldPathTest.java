package org.chancery.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.chancery.reference.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldPathTest {

  @Test
  void readsNamesAndIndexesAsSteps() {
    FieldPath path = FieldPath.parse("participants[1].person.name");

    assertThat(path.steps()).isEqualTo(List.of("participants", 1, "person", "name"));
  }

  @Test
  void readsAQuotedKeyAsOneStep() {
    FieldPath path = FieldPath.parse("missing[\"places[0].name\"]");

    assertThat(path.steps()).isEqualTo(List.of("missing", "places[0].name"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date",
        "titles.en",
        "titles.zh-Hant",
        "participants[0]",
        "participants[10].actor",
        "[3].name",
        "missing[\"titles.en\"]",
        "missing[\"\"]",
        "missing[\"a\\\"b\"]",
        "missing[\"a\\\\b\"]",
        "[\"0\"][\"a b\"].c",
        "_a"
      })
  void writesThePathAsItWasRead(String text) {
    FieldPath path = FieldPath.parse(text);

    assertThat(path).hasToString(text).isEqualTo(FieldPath.parse(path.toString()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "date | date",
        "1st | [\"1st\"]",
        "a.b | [\"a.b\"]",
        "a[0] | [\"a[0]\"]",
        "a\"b | [\"a\\\"b\"]",
        "a\\b | [\"a\\\\b\"]",
        "a\\\"b | [\"a\\\\\\\"b\"]",
        "-a | [\"-a\"]",
        "a b | [\"a b\"]",
        "éa | [\"éa\"]",
        "`` | [\"\"]"
      })
  void quotesNamesOfOtherCharacters(String name, String written) {
    FieldPath path = FieldPath.root().name(name);

    assertThat(path).hasToString(written);
    assertThat(FieldPath.parse(written).steps()).isEqualTo(List.of(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\\\nb", "\u0000", "\"]", "\\", "[\"x\"]", "\u20ac\ud83c\udf0d"})
  void readsBackWhateverNameItQuotes(String name) {
    FieldPath path = FieldPath.root().name("missing").name(name).index(0).name("x");

    FieldPath back = FieldPath.parse(path.toString());

    assertThat(back).isEqualTo(path).hasSameHashCodeAs(path);
    assertThat(back.steps()).isEqualTo(List.of("missing", name, 0, "x"));
  }

  @Test
  void writesAQuotedNameThatNeedsNoQuotesPlainly() {
    FieldPath path = FieldPath.parse("missing[\"date\"]");

    assertThat(path).isEqualTo(FieldPath.parse("missing.date")).hasToString("missing.date");
  }

  @Test
  void growsStepByStep() {
    FieldPath participants = FieldPath.root().name("participants");

    FieldPath actor = participants.index(1).name("actor");

    assertThat(actor).hasToString("participants[1].actor");
    assertThat(participants).hasToString("participants");
    assertThat(FieldPath.root()).hasToString("");
    assertThat(FieldPath.root().steps()).isEmpty();
  }

  @Test
  void leadsOnFromAnotherPath() {
    FieldPath participant = FieldPath.parse("participants[1]");

    assertThat(participant.then(FieldPath.parse("person.name")))
        .isEqualTo(FieldPath.parse("participants[1].person.name"));
    assertThat(FieldPath.root().name("a").then(FieldPath.parse("[\"b c\"][0]")))
        .hasToString("a[\"b c\"][0]");
    assertThat(participant.then(FieldPath.root())).isEqualTo(participant);
    assertThat(FieldPath.root().then(participant)).isEqualTo(participant);
  }

  @ParameterizedTest
  @CsvSource({
    "participants[1].actor, participants[1].actor, true",
    "participants[1].actor, participants[1], true",
    "participants[1].actor, participants, true",
    "participants, participants[1], false",
    "participants[10], participants[1], false",
    "participantsOf, participants, false",
    "date, status, false"
  })
  void liesWithinAnother(String inner, String outer, boolean within) {
    assertThat(FieldPath.parse(inner).isWithin(FieldPath.parse(outer))).isEqualTo(within);
    assertThat(FieldPath.parse(inner).isWithin(FieldPath.root())).isTrue();
    assertThat(FieldPath.root().isWithin(FieldPath.parse(outer))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        ".date",
        "date.",
        "a..b",
        "a[",
        "a[]",
        "a[-1]",
        "a[01]",
        "a[1",
        "a[1.5]",
        "a[ 1]",
        "a[\u0661]",
        "a[1000000000]",
        "a[0]b",
        "a.[0]",
        "a[\"b]",
        "a[\"b\"",
        "a['b']",
        "a[\"b\"c\"]",
        "a[\"b\\\"]",
        "a b",
        " a",
        "a ",
        "1a",
        "a.1",
        "\u00e9",
        "a\n"
      })
  void refusesATextThatIsNoPath(String text) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> FieldPath.parse(text))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo(ProblemCode.INVALID_VALUE))
        .withMessageStartingWith(
            "expected the path of a field, such as participants[1].actor, got ");
  }

  @Test
  void acceptsAPathOfTheGreatestLengthAndNoLongerOne() {
    String longest = "a.".repeat(499) + "ab";

    assertThat(FieldPath.parse(longest)).hasToString(longest);
    assertThat(FieldPath.parse("[\"" + "x ".repeat(498) + "\"]").steps()).hasSize(1);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> FieldPath.parse(longest + "c"));
  }

  @Test
  void equalsByItsText() {
    FieldPath path = FieldPath.parse("a[0]");

    assertThat(path).isEqualTo(FieldPath.root().name("a").index(0)).hasSameHashCodeAs("a[0]");
    assertThat(path)
        .isNotEqualTo(FieldPath.parse("a[\"0\"]"))
        .isNotEqualTo(FieldPath.parse("a[1]"))
        .isNotEqualTo("a[0]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"participants[1].actor", "missing[\"places[0].name\"]"})
  void comesBackFromAStreamWithItsSteps(String text) {
    FieldPath path = FieldPath.parse(text);

    FieldPath back = (FieldPath) Serialized.copyOf(path);

    assertThat(back).isEqualTo(path);
    assertThat(back.steps()).isEqualTo(path.steps());
    assertThat(back.name("x").steps()).isEqualTo(path.name("x").steps());
  }

  @Test
  void comesBackFromAStreamAsTheRoot() {
    FieldPath back = (FieldPath) Serialized.copyOf(FieldPath.root());

    assertThat(back).isEqualTo(FieldPath.root());
    assertThat(back.steps()).isEmpty();
  }

  @Test
  void givesStepsThatCannotBeChanged() {
    List<Object> steps = FieldPath.parse("a.b").steps();

    assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> steps.add("c"));
  }
}
