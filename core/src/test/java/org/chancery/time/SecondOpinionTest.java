package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Compares what we read with what the package "edtf" of npm, version 4.11.1, reads. It runs where
 * Node is to be had and the environment variable CHANCERY_EDTF_JS names a folder in which that
 * package is installed; else it is skipped.
 */
@EnabledIf(
    value = "isToBeHad",
    disabledReason =
        "needs Node, and CHANCERY_EDTF_JS to name a folder in which npm has installed edtf@4.11.1")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondOpinionTest {

  private static final String FOLDER = "CHANCERY_EDTF_JS";
  private static final int GENERATED = 6000;
  private static final int MINUTES = 5;

  private List<SecondOpinion> opinions = List.of();

  @BeforeAll
  void asksForTheOpinionOfEdtfJs(@TempDir Path temporary) throws Exception {
    String folder = Objects.requireNonNull(System.getenv(FOLDER));
    opinions = opinions(folder, temporary);
  }

  @Test
  void agreesButForTheKnownDifferences() {
    List<String> texts = CsvColumns.of("edtf-js-differences.csv", "text");

    List<SecondOpinion> unknown =
        opinions.stream()
            .filter(opinion -> opinion.difference() != null)
            .filter(opinion -> explanations(opinion).isEmpty() && !texts.contains(opinion.text()))
            .toList();

    assertThat(unknown).isEmpty();
  }

  @Test
  void differsWhereverACategorySaysSo() {
    List<SecondOpinion> alike =
        opinions.stream()
            .filter(opinion -> opinion.difference() == null)
            .filter(
                opinion ->
                    EnumSet.allOf(EdtfJsDifference.class).stream()
                        .anyMatch(known -> known.isAlways() && known.explains(opinion)))
            .toList();

    assertThat(alike).isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "edtf-js-differences.csv", useHeadersInDisplayName = true)
  void findsEachKnownDifference(
      EdtfJsDifference.Kind difference,
      @Nullable String category,
      @Nullable String text,
      String reason) {
    Predicate<SecondOpinion> known =
        category == null
            ? opinion -> opinion.text().equals(text)
            : EdtfJsDifference.valueOf(category)::explains;

    assertThat(opinions.stream().filter(known).map(SecondOpinion::difference))
        .as(reason)
        .contains(difference);
  }

  @Test
  void givesAReasonForEachCategoryOnce() {
    assertThat(CsvColumns.of("edtf-js-differences.csv", "category"))
        .filteredOn(category -> !category.isEmpty())
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.allOf(EdtfJsDifference.class).stream().map(Enum::name).toList());
  }

  @Test
  void readsMostTextsAsEdtfJsDoes() {
    assertThat(opinions.stream().filter(o -> o.ours() != null && o.difference() == null))
        .hasSizeGreaterThan(1000);
  }

  private static List<EdtfJsDifference> explanations(SecondOpinion opinion) {
    return EnumSet.allOf(EdtfJsDifference.class).stream()
        .filter(known -> known.kind() == opinion.difference() && known.explains(opinion))
        .toList();
  }

  // ---------------------------------------------------------------- Node

  private static List<SecondOpinion> opinions(String folder, Path temporary) throws Exception {
    List<String> texts = List.copyOf(texts());
    Path questions = temporary.resolve("texts");
    Path answers = temporary.resolve("answers");
    Path errors = temporary.resolve("errors");
    Files.write(
        questions,
        texts.stream()
            .map(text -> text.getBytes(StandardCharsets.UTF_8))
            .map(Base64.getEncoder()::encodeToString)
            .toList());

    ProcessBuilder node =
        new ProcessBuilder("node", "--input-type=module", "--eval", script(), folder)
            .redirectInput(questions.toFile())
            .redirectOutput(answers.toFile())
            .redirectError(errors.toFile());
    // It takes a time without an offset for one of the zone in which it runs.
    node.environment().put("TZ", "UTC");
    Process process = node.start();
    assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(errors)).isZero();

    List<String> lines = Files.readAllLines(answers);
    assertThat(lines).hasSameSizeAs(texts);
    List<SecondOpinion> opinions = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      opinions.add(SecondOpinion.of(texts.get(i), lines.get(i)));
    }
    return opinions;
  }

  static boolean isToBeHad() {
    String folder = System.getenv(FOLDER);
    if (folder == null || !Files.exists(Path.of(folder, "node_modules", "edtf", "index.js"))) {
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

  private static Set<String> texts() {
    Set<String> texts = new LinkedHashSet<>();
    texts.addAll(CsvColumns.of("valid-dates.csv", "text"));
    texts.addAll(CsvColumns.of("invalid-dates.csv", "text"));
    RandomEdtf random = new RandomEdtf(2019);
    for (int i = 0; i < GENERATED; i++) {
      texts.add(random.next());
    }
    return texts;
  }

  private static String script() throws IOException {
    try (InputStream script = SecondOpinionTest.class.getResourceAsStream("edtf-js.mjs")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
