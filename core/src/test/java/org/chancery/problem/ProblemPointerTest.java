package org.chancery.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.chancery.meta.FieldPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemPointerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "date | /date",
        "participants[1].actor | /participants/1/actor",
        "dataset.titles.en | /dataset/titles/en",
        "missing[\"places[0].name\"] | /missing/places[0].name",
        "extra[\"a/b~c\"] | /extra/a~1b~0c",
        "extra[\"~1\"] | /extra/~01",
        "[\"\"] | /",
        "[\"say \\\"hi\\\" \\\\\"] | /say \"hi\" \\",
        "$schema | /$schema"
      })
  void isThePathAsRfc6901HasIt(String path, String pointer) {
    assertThat(problem(path, Location.unknown()).pointer()).isEqualTo(pointer);
  }

  @Test
  void isEmptyForTheWhole() {
    assertThat(problem("", Location.unknown()).pointer()).isEmpty();
    assertThat(problem("", Location.unknown()).documentPointer()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {"a..b | /a..b", "a[x] | /a[x]", "a[\"b | /a[\"b", "a[1 | /a[1", "a/b. | /a~1b."})
  void takesATextThatIsNoPathForOneName(String path, String pointer) {
    assertThat(problem(path, Location.unknown()).pointer()).isEqualTo(pointer);
  }

  @Test
  void hasTheStepsOfThePathWhateverTheNames() {
    Random random = new Random(6);
    String characters = "ab/~.[]\"\\ 0-_$\u00e9";
    for (int i = 0; i < 20_000; i++) {
      FieldPath path = FieldPath.root();
      for (int step = random.nextInt(5); step >= 0; step--) {
        StringBuilder name = new StringBuilder();
        for (int length = random.nextInt(6); length > 0; length--) {
          name.append(characters.charAt(random.nextInt(characters.length())));
        }
        path =
            random.nextInt(3) == 0 ? path.index(random.nextInt(100)) : path.name(name.toString());
      }
      String expected =
          path.steps().stream()
              .map(step -> "/" + step.toString().replace("~", "~0").replace("/", "~1"))
              .collect(Collectors.joining());

      assertThat(problem(path.toString(), Location.unknown()).pointer())
          .as(path.toString())
          .isEqualTo(expected);
    }
  }

  @Test
  void beginsAtTheDocumentWhereTheEventIsKnown() {
    Location third = Location.at(7, 12).inEvent(3L, "rome-2024");

    assertThat(problem("participants[1].actor", third).documentPointer())
        .isEqualTo("/events/2/participants/1/actor");
    assertThat(problem("", third).documentPointer()).isEqualTo("/events/2");
  }

  @Test
  void beginsAtTheDocumentForItsHeaderAndItself() {
    List<String> paths = List.of("dataset.titles.en", "dataset", "events", "$schema");

    assertThat(paths)
        .extracting(path -> problem(path, Location.at(1, 1)).documentPointer())
        .containsExactly("/dataset/titles/en", "/dataset", "/events", "/$schema");
  }

  @Test
  void isUnknownInTheDocumentWhereTheEventIsUnknown() {
    assertThat(problem("date", Location.unknown()).documentPointer()).isNull();
    assertThat(problem("datasets", Location.unknown()).documentPointer()).isNull();
  }

  private static Problem problem(String path, Location location) {
    return Problem.of(ProblemCode.REQUIRED, "expected a value", path, location, null);
  }
}
