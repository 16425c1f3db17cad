package org.chancery.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.io.ReadLimits;
import org.chancery.io.ReadOptions;
import org.chancery.io.csv.DatasetCsv;
import org.chancery.io.csv.SingleTable;
import org.chancery.io.json.DatasetJson;
import org.chancery.io.json.EventsNdjson;
import org.chancery.meta.RecordType;
import org.chancery.testkit.EventGenerator;

/**
 * The files that all benchmarks read: the same generated events as a document, as lines and as
 * tables, and events that look like real ones as JSON. They are written once; each benchmark, which
 * runs in a JVM of its own, reads them.
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

  /** The single table of the type of the twin rows, and the part of it that has no lists. */
  record Single(RecordType<?> type, SingleTable table, SingleTable flat) {

    static Single of(RecordType<?> type) {
      SingleTable table = SingleTable.of(type);
      return new Single(type, table, table.withColumns(Plain.Row.FLAT.columns()));
    }
  }

  static final Single SINGLE = Single.of(EventTypes.all().get(0));

  private Inputs() {}

  /** Writes the files. */
  static void write(Path folder, int events) throws IOException {
    Dataset dataset = EventGenerator.of(SEED).dataset(events);
    Files.createDirectories(folder);
    DatasetJson.write(dataset, folder.resolve("dataset.json"));
    EventsNdjson.write(dataset.events(), folder.resolve("events.ndjson"));
    DatasetCsv.write(dataset, folder.resolve("csv"));
    List<DiplomaticEvent> real = RealEvents.of(events);
    DatasetJson.write(new Dataset(RealEvents.header(), real), folder.resolve("real.json"));
    EventsNdjson.write(real, folder.resolve("real.ndjson"));
    writeSingle(folder.resolve("single-real"), RealEvents.of(events, SINGLE.type()));
    writeSingle(folder.resolve("single-generated"), ofOneType(events));
    Files.write(folder.resolve("shuffled.ndjson"), Shuffled.lines(bytes(folder, "real.ndjson")));
  }

  /** The events of one type, as a single table and as a package. */
  private static void writeSingle(Path folder, List<DiplomaticEvent> events) throws IOException {
    Files.createDirectories(folder);
    SINGLE.table().write(events, folder.resolve("single.csv"));
    SINGLE.flat().write(events, folder.resolve("flat.csv"));
    DatasetCsv.write(new Dataset(RealEvents.header(), events), folder.resolve("package"));
  }

  private static List<DiplomaticEvent> ofOneType(int count) {
    return EventGenerator.of(SEED).dataset(count * EventTypes.all().size()).events().stream()
        .filter(event -> EventTypes.of(event).equals(SINGLE.type()))
        .toList();
  }

  static Path folder() {
    String folder = System.getProperty(PROPERTY);
    if (folder == null) {
      throw new IllegalStateException("run org.chancery.benchmarks.Benchmarks, not JMH itself");
    }
    return Path.of(folder);
  }

  static Dataset dataset() {
    return dataset(document());
  }

  static Dataset dataset(byte[] document) {
    return unchecked(
        () ->
            DatasetJson.read(new ByteArrayInputStream(document), UNCHECKED)
                .dataset()
                .orElseThrow());
  }

  /** How many events there are: each has a line. */
  static int count() {
    return (int) new String(lines(), StandardCharsets.UTF_8).lines().count();
  }

  static byte[] document() {
    return bytes(folder(), "dataset.json");
  }

  static byte[] lines() {
    return bytes(folder(), "events.ndjson");
  }

  /** Events that look like real ones, as a document. */
  static byte[] realDocument() {
    return bytes(folder(), "real.json");
  }

  /** The same events on lines. */
  static byte[] realLines() {
    return bytes(folder(), "real.ndjson");
  }

  /** The same events on lines, with the members of each object in any order. */
  static byte[] shuffledLines() {
    return bytes(folder(), "shuffled.ndjson");
  }

  private static byte[] bytes(Path folder, String file) {
    return unchecked(() -> Files.readAllBytes(folder.resolve(file)));
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
