package org.chancery.examples.kazakhstan2024;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.dataset.Dataset;
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
    assertThat(tablesIn(folder.resolve("csv")))
        .as("run the main job and copy csv to %s", COMMITTED)
        .isEqualTo(tablesIn(COMMITTED.resolve("csv")));
    assertThat(summary)
        .contains("Events: 54")
        .contains("Facts of the article: 44 of 44")
        .contains("Read back equal to what was built, and valid: 0 errors.");
  }

  private static Map<String, String> tablesIn(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        texts.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return texts;
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
