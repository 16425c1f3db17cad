package org.chancery.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Public conformance suites, read where they lie beside the project; skipped elsewhere. */
class ConformanceTest {

  private static final Path SUITES = Path.of("../../shared/data/conformance");

  private static List<Path> jsonTestSuite(String prefix) throws IOException {
    Path folder = SUITES.resolve("JSONTestSuite");
    assumeTrue(Files.isDirectory(folder), "JSONTestSuite is not there");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .sorted()
          .toList();
    }
  }

  /** Each text of the suite as the value of a property that the model does not have. */
  private static ReadResult readAsValue(Path file) throws IOException {
    ByteArrayOutputStream document = new ByteArrayOutputStream();
    document.write(
        "{\"dataset\":{\"id\":\"d\",\"titles\":{\"en\":\"D\"},\"version\":\"1\"},\"other\":"
            .getBytes(StandardCharsets.UTF_8));
    document.write(Files.readAllBytes(file));
    document.write(",\"events\":[]}".getBytes(StandardCharsets.UTF_8));
    return Fixtures.collect(document.toByteArray());
  }

  @Test
  void readsEveryTextThatMustParse() throws IOException {
    for (Path file : jsonTestSuite("y_")) {
      assertThat(readAsValue(file).problems())
          .as(file.getFileName().toString())
          .extracting(Problem::code)
          .containsExactly(ProblemCode.UNKNOWN_PROPERTY);
    }
  }

  @Test
  void refusesEveryTextThatMustNotParse() throws IOException {
    for (Path file : jsonTestSuite("n_")) {
      ReadResult whole = DatasetJson.read(file, ReadOptions.collecting());

      assertThat(whole.problems())
          .as(file.getFileName().toString())
          .extracting(Problem::code)
          .containsAnyOf(
              ProblemCode.MALFORMED_INPUT, ProblemCode.MALFORMED_TEXT, ProblemCode.LIMIT_EXCEEDED);
    }
  }

  @Test
  void neverFailsOtherwiseOnTextsThatMayParse() throws IOException {
    for (Path file : jsonTestSuite("i_")) {
      assertThat(DatasetJson.read(file, ReadOptions.collecting()).problems())
          .as(file.getFileName().toString())
          .isNotEmpty();
    }
  }

  @Test
  void keepsEveryNaughtyString() throws IOException {
    Path file = SUITES.resolve("big-list-of-naughty-strings/blns.json");
    assumeTrue(Files.isRegularFile(file), "the big list of naughty strings is not there");
    List<DiplomaticEvent> events = new ArrayList<>();
    for (JsonNode text : JsonMapper.shared().readTree(Files.readString(file))) {
      if (!text.asString().isBlank() && text.asString().length() <= 500) {
        events.add(Fixtures.visit("visit-" + events.size(), text.asString()));
      }
    }
    assertThat(events).hasSizeGreaterThan(400);

    ReadResult result = Fixtures.collectLines(Fixtures.lines(events), ReadOptions.strict());

    assertThat(result.events()).isEqualTo(events);
  }
}
