package org.chancery.examples.kazakhstan2024;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.dataset.Dataset;
import org.chancery.examples.FolderTexts;
import org.chancery.io.EventReader;
import org.chancery.io.ReadOptions;
import org.chancery.io.json.DatasetJson;
import org.chancery.io.json.EventsNdjson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Kazakhstan2024Test {

  private static final Path COMMITTED = Path.of("datasets/kazakhstan-2024");

  @TempDir Path folder = Path.of("");

  @Test
  void writesTheCommittedFilesAndSaysWhatTheyHold() throws IOException {
    String summary = Kazakhstan2024.run(folder, COMMITTED.resolve("facts.csv"));

    for (String name : new String[] {"dataset.json", "events.ndjson"}) {
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
}
