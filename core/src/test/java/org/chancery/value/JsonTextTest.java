package org.chancery.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "false",
        "0",
        "-0",
        "1.50",
        "-12e+3",
        "1E400",
        "\"\"",
        "\"мир\"",
        "[]",
        "{}",
        "[1,[2,{\"a\":null}]]",
        "{\"a\":{\"b\":[]},\"\":\"\\u0000\"}"
      })
  void keepsACompactTextAsItIs(String text) {
    assertThat(JsonText.of(text)).hasToString(text).isEqualTo(JsonText.parse(text));
  }

  @Test
  void leavesOutWhatMeansNothing() {
    assertThat(
            JsonText.of(" {\t\"a\" :\r\n[ 1 , 2 ] , \"b\\/\":\"\\u0041\\u000a\\ud83d\\ude00\" } "))
        .hasToString("{\"a\":[1,2],\"b/\":\"A\\n\uD83D\uDE00\"}")
        .isEqualTo(JsonText.of("{\"a\":[1,2],\"b/\":\"A\\n\uD83D\uDE00\"}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\u0001',
      value = {
        "'';0",
        "nul;0",
        "01;1",
        "1.;2",
        ".5;0",
        "+1;0",
        "1e;2",
        "--1;1",
        "[1,];3",
        "[1 2];3",
        "[;1",
        "{\"a\"};4",
        "{\"a\":1,};7",
        "{a:1};1",
        "\"a;2",
        "\"\\x\";2",
        "\"\\u12g4\";5",
        "\"\\ud800\";7",
        "1 2;2",
        "NaN;0",
        "{\"a\":1,\"a\":2};7",
        "{\"a\":1,\"\\u0061\":2};7"
      })
  void refusesWhatIsNoJsonAndSaysWhere(String text, int position) {
    assertThatThrownBy(() -> JsonText.of(text.equals("''") ? "" : text))
        .asInstanceOf(type(InvalidValueException.class))
        .satisfies(
            e -> {
              assertThat(e.code()).isEqualTo(ProblemCode.INVALID_VALUE);
              assertThat(e.position()).isEqualTo(position);
            });
  }

  @Test
  void refusesHalfASurrogatePairAndAControlCharacter() {
    for (String text : List.of("\"\ud800\"", "\"\u0001\"", "\"\n\"")) {
      assertThatThrownBy(() -> JsonText.of(text)).isInstanceOf(InvalidValueException.class);
    }
  }

  @Test
  void isBoundedInDepthAndLength() {
    assertThat(JsonText.of("[".repeat(64) + "]".repeat(64)).toString()).hasSize(128);
    for (String text :
        List.of("[".repeat(65) + "]".repeat(65), "[".repeat(1_000_000), "9".repeat(1_048_577))) {
      assertThatThrownBy(() -> JsonText.of(text))
          .asInstanceOf(type(InvalidValueException.class))
          .extracting(InvalidValueException::code)
          .isEqualTo(ProblemCode.LIMIT_EXCEEDED);
    }
  }

  /** Names in every file: y is JSON, n is none, i is either. */
  @Test
  void agreesWithTheConformanceSuite() throws IOException {
    Path suite = Path.of("../../shared/data/conformance/JSONTestSuite");
    assumeTrue(Files.isDirectory(suite), "the suite is not at hand");
    int looked = 0;
    try (Stream<Path> files = Files.walk(suite)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
        String name = file.getFileName().toString();
        String text;
        try {
          text =
              StandardCharsets.UTF_8
                  .newDecoder()
                  .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                  .toString();
        } catch (CharacterCodingException e) {
          continue; // no text at all
        }
        boolean taken = isTaken(text);
        boolean twice = name.startsWith("y_object_duplicated_key");
        if (name.startsWith("y_")) {
          assertThat(taken).as(name).isEqualTo(!twice);
          looked++;
        } else if (name.startsWith("n_")) {
          assertThat(taken).as(name).isFalse();
          looked++;
        }
      }
    }
    assertThat(looked).isGreaterThan(200);
  }

  private static boolean isTaken(String text) {
    try {
      String once = JsonText.of(text).toString();
      assertThat(JsonText.of(once)).hasToString(once);
      return true;
    } catch (InvalidValueException e) {
      return false;
    }
  }
}
