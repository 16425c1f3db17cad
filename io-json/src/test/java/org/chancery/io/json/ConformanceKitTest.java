package org.chancery.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chancery.problem.ProblemCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * The conformance kit of the testkit is what the code gives, and a second implementation agrees.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConformanceKitTest {

  private static final Path KIT =
      Path.of("..", "testkit", "src", "main", "resources", "org", "chancery", "testkit")
          .resolve(Path.of("conformance", JsonSchema.VERSION));
  private static final Path TODAY = Path.of("target", "conformance", JsonSchema.VERSION);
  private static final Set<String> BY_HAND = Set.of("README.md", "codes.json");
  private static final String AJV = "CHANCERY_AJV";
  private static final int MOST_BYTES = 1_000_000;
  private static final int MINUTES = 5;

  private Map<String, byte[]> files = Map.of();
  private JsonNode index = ConformanceCase.MAPPER.createArrayNode();

  @BeforeAll
  void makesTheKitOfToday() throws IOException {
    files = ConformanceKit.files();
    index = ConformanceCase.MAPPER.readTree(files.get("index.json"));
  }

  @Test
  void committedKitIsWhatTheCodeGives() throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path today = TODAY.resolve(file.getKey());
      Files.createDirectories(today.toAbsolutePath().getParent());
      Files.write(today, file.getValue());
    }
    Set<String> committed = committedFiles();
    committed.removeAll(BY_HAND);

    String how =
        "look at what changed; if it is meant, put the files of io-json/%s there".formatted(TODAY);
    assertThat(committed).as(how).isEqualTo(new TreeSet<>(files.keySet()));
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      assertThat(KIT.resolve(file.getKey())).as(how).hasBinaryContent(file.getValue());
    }
  }

  private static Set<String> committedFiles() throws IOException {
    Set<String> committed = new TreeSet<>();
    if (Files.isDirectory(KIT)) {
      try (Stream<Path> paths = Files.walk(KIT)) {
        paths
            .filter(Files::isRegularFile)
            .forEach(path -> committed.add(KIT.relativize(path).toString().replace('\\', '/')));
      }
    }
    return committed;
  }

  @Test
  void isInTheArchiveOfTheTestkitAndSmall() throws IOException {
    long bytes = 0;
    for (String file : committedFiles()) {
      try (InputStream in = SchemaLimits.open(file)) {
        bytes += in.readAllBytes().length;
      }
    }

    assertThat(bytes).isBetween(1L, (long) MOST_BYTES);
  }

  @Test
  void saysOfEachCodeWhatTheSchemasFind() {
    assertThat(SchemaLimits.all().keySet()).containsExactly(ProblemCode.values());
  }

  @Test
  void guideListsWhatTheSchemasDoNotFind() throws IOException {
    List<String> rows = new ArrayList<>();
    try (InputStream in = SchemaLimits.open("codes.json")) {
      for (JsonNode code : ConformanceCase.MAPPER.readTree(in)) {
        String extent = code.get("schema").asString();
        if (extent.equals("part") || extent.equals("none")) {
          rows.add(
              "| `%s` | %s | %s |"
                  .formatted(code.get("code").asString(), extent, code.get("reason").asString()));
        }
        assertThat(code.get("severity").asString())
            .isEqualTo(
                ConformanceCase.lower(ProblemCode.valueOf(code.get("code").asString()).severity()));
      }
    }

    List<String> guide = Files.readAllLines(Path.of("..", "docs", "schema.md"));
    assertThat(guide.stream().filter(line -> line.matches("\\| `[A-Z_]+` \\|.*")).toList())
        .isEqualTo(rows);
  }

  @Test
  void hasADocumentForEachCodeAndForEachThingThatNoSchemaFinds() {
    Map<ProblemCode, Set<String>> verdicts = new EnumMap<>(ProblemCode.class);
    for (JsonNode entry : index) {
      Set<String> codes = new HashSet<>();
      entry.get("problems").forEach(problem -> codes.add(problem.get("code").asString()));
      if (codes.size() == 1) {
        verdicts
            .computeIfAbsent(ProblemCode.valueOf(codes.iterator().next()), code -> new HashSet<>())
            .add(entry.get("schema").asString());
      }
    }

    SchemaLimits.all()
        .forEach(
            (code, extent) ->
                assertThat(verdicts.getOrDefault(code, Set.of()))
                    .as("verdicts of the schema on documents with no problem but %s", code)
                    .isEqualTo(
                        switch (extent) {
                          case WHOLE -> Set.of("refuses");
                          case PART -> Set.of("accepts", "refuses");
                          case NONE -> Set.of("accepts");
                          case TEXT -> Set.of("unreadable");
                          case ELSEWHERE -> Set.of();
                        }));
  }

  @Test
  void schemaRefusesNoValidDocument() {
    for (JsonNode entry : index) {
      boolean valid = entry.get("file").asString().startsWith("valid/");
      boolean errors = false;
      for (JsonNode problem : entry.get("problems")) {
        errors |= problem.get("severity").asString().equals("error");
      }
      assertThat(valid).as("%s", entry).isNotEqualTo(errors);
      if (valid) {
        assertThat(entry.get("schema").asString()).as("%s", entry).isEqualTo("accepts");
      }
    }
  }

  @Test
  @EnabledIf(
      value = "isAjvToBeHad",
      disabledReason =
          "needs Node, and CHANCERY_AJV to name a folder in which npm has installed ajv@8 and"
              + " ajv-formats@3")
  void ajvSaysTheSame(@TempDir Path folder) throws Exception {
    List<String> questions = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    for (Map.Entry<String, String> schema : JsonSchema.files().entrySet()) {
      Files.writeString(folder.resolve(schema.getKey()), schema.getValue());
    }
    for (JsonNode entry : index) {
      String file = entry.get("file").asString();
      for (String schema : schemas(entry)) {
        questions.add(folder.resolve(schema) + "\t" + KIT.resolve(file).toAbsolutePath());
        expected.add(entry.get("schema").asString());
      }
    }

    List<String> answers = askAjv(questions, folder);

    assertThat(answers.get(0)).as("schemas compiled in strict mode").isEqualTo("10");
    List<String> different = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      String answer = answers.get(i + 1);
      if (!answer.equals(expected.get(i))) {
        different.add(questions.get(i) + ": " + answer + ", expected " + expected.get(i));
      }
    }
    assertThat(different).isEmpty();
  }

  /** The schemas that judge a document: that of its type too, where it has one. */
  private List<String> schemas(JsonNode entry) throws IOException {
    if (entry.get("document").asString().equals("dataset")) {
      return List.of("dataset.schema.json");
    }
    byte[] bytes = Objects.requireNonNull(files.get(entry.get("file").asString()));
    String type = ConformanceCase.MAPPER.readTree(bytes).path("type").asString("");
    String ofType = type + ".schema.json";
    return JsonSchema.files().containsKey(ofType)
        ? List.of("event.schema.json", ofType)
        : List.of("event.schema.json");
  }

  private static List<String> askAjv(List<String> questions, Path folder) throws Exception {
    Path input = Files.write(folder.resolve("questions"), questions);
    Path answers = folder.resolve("answers");
    Path errors = folder.resolve("errors");
    String script;
    try (InputStream in = Fixtures.open("ajv.mjs")) {
      script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    Process process =
        new ProcessBuilder(
                "node",
                "--input-type=module",
                "--eval",
                script,
                Path.of(System.getenv(AJV)).toAbsolutePath().toString())
            .redirectInput(input.toFile())
            .redirectOutput(answers.toFile())
            .redirectError(errors.toFile())
            .start();
    assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
    List<String> lines = Files.readAllLines(answers);
    assertThat(lines).hasSize(questions.size() + 1);
    return lines;
  }

  static boolean isAjvToBeHad() {
    String folder = System.getenv(AJV);
    if (folder == null
        || !Files.exists(Path.of(folder, "node_modules", "ajv", "dist", "2020.js"))
        || !Files.exists(Path.of(folder, "node_modules", "ajv-formats", "package.json"))) {
      return false;
    }
    try {
      return new ProcessBuilder("node", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false; // no Node
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
