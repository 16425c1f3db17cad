package org.chancery.examples.kazakhstan2024;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.change.DatasetDiff;
import org.chancery.dataset.Dataset;
import org.chancery.examples.FolderTexts;
import org.chancery.io.EventReader;
import org.chancery.io.ReadOptions;
import org.chancery.io.json.DatasetJson;
import org.chancery.io.json.EventsNdjson;
import org.chancery.validation.EventValidator;
import org.chancery.value.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Kazakhstan2024Test {

  private static final Path COMMITTED = Path.of("datasets/kazakhstan-2024");

  private static final List<String> COMMITTED_FILES =
      List.of("dataset.json", "events.ndjson", "corroboration-diff.txt", "corroboration-diff.json");

  @TempDir Path folder = Path.of("");

  @Test
  void writesTheCommittedFilesAndSaysWhatTheyHold() throws IOException {
    String summary = Kazakhstan2024.run(folder, COMMITTED.resolve("facts.csv"));

    for (String name : COMMITTED_FILES) {
      assertThat(folder.resolve(name))
          .as("run the main job and copy %s to %s", name, COMMITTED)
          .hasSameTextualContentAs(COMMITTED.resolve(name));
    }
    assertThat(FolderTexts.of(folder.resolve("csv")))
        .as("run the main job and copy csv to %s", COMMITTED)
        .isEqualTo(FolderTexts.of(COMMITTED.resolve("csv")));
    assertThat(summary)
        .contains("Events: 54")
        .contains("Facts of the article: 44 of 44")
        .contains("Read back equal to what was built, and valid: 0 errors.");
  }

  @Test
  void committedFilesReadBackEqualToTheDatasetInEveryForm() throws IOException {
    Dataset dataset = Kazakhstan2024Dataset.build();

    assertThat(DatasetJson.read(COMMITTED.resolve("dataset.json"))).isEqualTo(dataset);
    assertThat(EventsNdjson.read(COMMITTED.resolve("events.ndjson"))).isEqualTo(dataset.events());
  }

  @Test
  void committedFilesHaveNoProblemAtAll() throws IOException {
    try (InputStream in = Files.newInputStream(COMMITTED.resolve("dataset.json"));
        EventReader reader = DatasetJson.reader(in, ReadOptions.strict())) {
      assertThat(reader.readAll().problems()).isEmpty();
    }
  }

  @Test
  void theArticleAloneIsValidAndHasNoOtherSource() {
    Dataset alone = Kazakhstan2024.articleAlone();

    EventValidator.shared().requireValid(alone);
    assertThat(alone.events())
        .allSatisfy(
            event ->
                assertThat(event.citations())
                    .extracting(Citation::key)
                    .containsExactly(Sources.ARTICLE));
  }

  @Test
  void aValueThatOtherSourcesCorrectedKeepsItsReason() {
    DatasetDiff diff =
        DatasetDiff.between(Kazakhstan2024.articleAlone(), Kazakhstan2024Dataset.build());

    assertThat(diff.added()).isEmpty();
    assertThat(diff.removed()).isEmpty();
    assertThat(diff.changed())
        .filteredOn(change -> change.event().id().toString().equals("summit-sco-astana-2024"))
        .singleElement()
        .satisfies(
            change ->
                assertThat(change.changes())
                    .filteredOn(field -> field.path().toString().equals("date"))
                    .singleElement()
                    .satisfies(
                        date -> {
                          assertThat(date.before()).isEqualTo("2024-06");
                          assertThat(date.after()).isEqualTo("2024-07-03/2024-07-04");
                          assertThat(date.reason()).isNotBlank();
                          assertThat(date.citations()).isNotEmpty();
                        }));
  }
}
