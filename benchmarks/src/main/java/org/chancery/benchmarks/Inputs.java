package org.chancery.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.dataset.Dataset;
import org.chancery.io.ReadLimits;
import org.chancery.io.ReadOptions;
import org.chancery.io.csv.DatasetCsv;
import org.chancery.io.json.DatasetJson;
import org.chancery.io.json.EventsNdjson;
import org.chancery.testkit.EventGenerator;

/**
 * The files that all benchmarks read: the same generated events as a document, as lines and as
 * tables. They are written once; each benchmark, which runs in a JVM of its own, reads them.
 */
final class Inputs {

  /** The system property that names the folder. */
  static final String PROPERTY = "chancery.benchmarks.inputs";

  private static final long SEED = 20_260_101L;

  /** Reads without validation, and does not stop for the many unknown codes in generated events. */
  static final ReadOptions UNCHECKED =
      ReadOptions.strict()
          .withoutValidation()
          .withLimits(ReadLimits.defaults().withProblems(Integer.MAX_VALUE));

  /** Reads with validation, and does not stop for the many unknown codes in generated events. */
  static final ReadOptions CHECKED =
      ReadOptions.strict().withLimits(ReadLimits.defaults().withProblems(Integer.MAX_VALUE));

  private Inputs() {}

  /** Writes the files. */
  static void write(Path folder, int events) throws IOException {
    Dataset dataset = EventGenerator.of(SEED).dataset(events);
    Files.createDirectories(folder);
    DatasetJson.write(dataset, folder.resolve("dataset.json"));
    EventsNdjson.write(dataset.events(), folder.resolve("events.ndjson"));
    DatasetCsv.write(dataset, folder.resolve("csv"));
  }

  static Path folder() {
    String folder = System.getProperty(PROPERTY);
    if (folder == null) {
      throw new IllegalStateException("run org.chancery.benchmarks.Benchmarks, not JMH itself");
    }
    return Path.of(folder);
  }

  static Dataset dataset() {
    return unchecked(
        () ->
            DatasetJson.read(new ByteArrayInputStream(document()), UNCHECKED)
                .dataset()
                .orElseThrow());
  }

  /** How many events there are: each has a line. */
  static int count() {
    return (int) new String(lines(), StandardCharsets.UTF_8).lines().count();
  }

  static byte[] document() {
    return unchecked(() -> Files.readAllBytes(folder().resolve("dataset.json")));
  }

  static byte[] lines() {
    return unchecked(() -> Files.readAllBytes(folder().resolve("events.ndjson")));
  }

  static Path tables() {
    return folder().resolve("csv");
  }

  /** Something that is read when a benchmark is set up, where a failure ends the run. */
  @FunctionalInterface
  interface Reading<T> {
    T read() throws IOException;
  }

  static <T> T unchecked(Reading<T> reading) {
    try {
      return reading.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
