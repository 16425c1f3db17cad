package org.chancery.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Visit;
import org.chancery.io.EventReader;
import org.chancery.io.EventWriter;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.problem.InvalidDataException;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sources that events come from, the ways to go through them, and the files they go to. */
class StreamsTest {

  private static final List<DiplomaticEvent> EVENTS =
      List.of(Fixtures.visit("a"), Fixtures.visit("b", "Візит 😀 до Ḥaleb"), Fixtures.visit("c"));
  private static final Dataset DATASET = new Dataset(Fixtures.header(), EVENTS);

  @TempDir private Path folder = Path.of("");

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream packing = new GZIPOutputStream(out)) {
      packing.write(bytes);
    }
    return out.toByteArray();
  }

  private static List<DiplomaticEvent> all(EventReader reader) throws IOException {
    try (reader) {
      List<DiplomaticEvent> events = new ArrayList<>();
      reader.forEach(events::add);
      return events;
    }
  }

  @Test
  void readsLinesOfEverySourcePlainAndPacked() throws IOException {
    byte[] plain = Fixtures.lines(EVENTS);
    for (byte[] bytes : List.of(plain, packed(plain))) {
      Path file = Files.write(folder.resolve("events"), bytes);

      assertThat(all(EventsNdjson.reader(file, ReadOptions.strict()))).isEqualTo(EVENTS);
      assertThat(all(EventsNdjson.reader(bytes, ReadOptions.strict()))).isEqualTo(EVENTS);
      assertThat(
              all(
                  EventsNdjson.reader(
                      new OneByOne(new ByteArrayInputStream(bytes)), ReadOptions.strict())))
          .isEqualTo(EVENTS);
      assertThat(EventsNdjson.read(file)).isEqualTo(EVENTS);
    }
    String text = new String(plain, StandardCharsets.UTF_8);
    assertThat(all(EventsNdjson.reader(new StringReader(text), ReadOptions.strict())))
        .isEqualTo(EVENTS);
  }

  @Test
  void readsDocumentsOfEverySourcePlainAndPacked() throws IOException {
    byte[] plain = Fixtures.document(DATASET);
    for (byte[] bytes : List.of(plain, packed(plain))) {
      Path file = Files.write(folder.resolve("dataset"), bytes);

      assertThat(all(DatasetJson.reader(file, ReadOptions.strict()))).isEqualTo(EVENTS);
      assertThat(all(DatasetJson.reader(bytes, ReadOptions.strict()))).isEqualTo(EVENTS);
      assertThat(DatasetJson.read(file)).isEqualTo(DATASET);
      assertThat(DatasetJson.read(new OneByOne(new ByteArrayInputStream(bytes))))
          .isEqualTo(DATASET);
    }
    String text = new String(plain, StandardCharsets.UTF_8);
    assertThat(all(DatasetJson.reader(new StringReader(text), ReadOptions.strict())))
        .isEqualTo(EVENTS);
  }

  @Test
  void tellsHalfASurrogatePairOfATextWithItsPlace() throws IOException {
    String text = new String(Fixtures.lines(EVENTS), StandardCharsets.UTF_8);
    String broken = text.replace("😀", "\uD83D");

    ReadResult result =
        EventsNdjson.reader(new StringReader(broken), ReadOptions.collecting()).readAll();

    assertThat(result.events()).hasSize(2);
    assertThat(result.problems())
        .extracting(Problem::code, problem -> problem.location().line())
        .containsExactly(tuple(ProblemCode.MALFORMED_TEXT, 2L));
  }

  @Test
  void encodesLongTextsAsTheJdkDoes() throws IOException {
    String text = "aä€😀".repeat(10_000) + "😀";
    try (Utf8Input input = new Utf8Input(new StringReader(text))) {
      assertThat(input.readAllBytes()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void tellsThatAPackedFileIsCutShort() throws IOException {
    byte[] whole = packed(Fixtures.lines(EVENTS));
    byte[] half = new byte[whole.length - 12];
    System.arraycopy(whole, 0, half, 0, half.length);

    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> all(EventsNdjson.reader(half, ReadOptions.strict())));
  }

  @Test
  void givesEventsAsIteratorAndStream() throws IOException {
    byte[] lines = Fixtures.lines(EVENTS);
    try (EventReader reader = EventsNdjson.reader(lines, ReadOptions.strict())) {
      Iterator<DiplomaticEvent> iterator = reader.iterator();
      List<DiplomaticEvent> events = new ArrayList<>();
      iterator.forEachRemaining(events::add);

      assertThat(events).isEqualTo(EVENTS);
      assertThat(iterator.hasNext()).isFalse();
      assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(iterator::next);
    }
    EventReader reader = EventsNdjson.reader(lines, ReadOptions.strict());
    try (Stream<DiplomaticEvent> stream = reader.stream()) {
      assertThat(stream.filter(event -> event instanceof Visit).limit(2))
          .containsExactly(EVENTS.get(0), EVENTS.get(1));
    }
    assertThatExceptionOfType(IOException.class)
        .as("closing the stream closes the reader")
        .isThrownBy(reader::read);
  }

  @Test
  void givesTheGoodEventsOfAStreamAndThrowsAtItsEnd() throws IOException {
    String text =
        new String(Fixtures.lines(EVENTS), StandardCharsets.UTF_8).replaceFirst("\\{", "[");
    byte[] faulty = text.getBytes(StandardCharsets.UTF_8);
    List<DiplomaticEvent> good = new ArrayList<>();

    EventReader strict = EventsNdjson.reader(faulty, ReadOptions.strict());
    assertThatExceptionOfType(InvalidDataException.class)
        .isThrownBy(() -> strict.stream().forEach(good::add));
    EventReader collecting = EventsNdjson.reader(faulty, ReadOptions.collecting());

    assertThat(good).isEqualTo(EVENTS.subList(1, 3));
    assertThat(collecting.stream()).isEqualTo(EVENTS.subList(1, 3));
    assertThat(collecting.problems()).hasSize(1);
  }

  @Test
  void leavesTheOldFileWhereWritingFails() throws IOException {
    Path lines = folder.resolve("events.ndjson");
    Path document = folder.resolve("dataset.json");
    EventsNdjson.write(EVENTS, lines);
    DatasetJson.write(DATASET, document);
    byte[] oldLines = Files.readAllBytes(lines);
    byte[] oldDocument = Files.readAllBytes(document);
    Iterable<DiplomaticEvent> failing =
        () ->
            Stream.concat(
                    EVENTS.stream(),
                    Stream.generate(
                        () -> {
                          throw new UncheckedIOException(new IOException("the source fails"));
                        }))
                .map(DiplomaticEvent.class::cast)
                .iterator();

    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> EventsNdjson.write(failing, lines));
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(
            () -> DatasetJson.write(Fixtures.header(), failing, document, JsonStyle.COMPACT));

    assertThat(lines).hasBinaryContent(oldLines);
    assertThat(document).hasBinaryContent(oldDocument);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(lines, document);
    }
  }

  @Test
  void writesPackedFilesWithTheSameBytesEachTime() throws IOException {
    Path one = folder.resolve("one.ndjson.gz");
    Path other = folder.resolve("other.ndjson.gz");
    EventsNdjson.write(EVENTS, one);
    EventsNdjson.write(EVENTS, other);

    assertThat(one).hasSameBinaryContentAs(other);
    try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(one))) {
      assertThat(in.readAllBytes()).isEqualTo(Fixtures.lines(EVENTS));
    }
    Path dataset = folder.resolve("dataset.json.gz");
    DatasetJson.write(DATASET, dataset);
    assertThat(DatasetJson.read(dataset)).isEqualTo(DATASET);
  }

  @Test
  void replacesWhatALinkLeadsTo() throws IOException {
    Path file = Files.createFile(folder.resolve("file.ndjson"));
    Path link = Files.createSymbolicLink(folder.resolve("link.ndjson"), file);

    EventsNdjson.write(EVENTS, link);

    assertThat(link).isSymbolicLink();
    assertThat(EventsNdjson.read(file)).isEqualTo(EVENTS);
  }

  @Test
  void writesCompactDocuments() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (EventWriter writer = DatasetJson.writer(out, Fixtures.header(), JsonStyle.COMPACT)) {
      writer.writeAll(EVENTS);
    }

    String text = out.toString(StandardCharsets.UTF_8);
    assertThat(text).startsWith("{\"$schema\":").endsWith("]}\n").hasLineCount(1);
    assertThat(DatasetJson.read(new ByteArrayInputStream(out.toByteArray()))).isEqualTo(DATASET);
  }

  /** An input that gives a byte at a time, and cannot go back. */
  private static final class OneByOne extends java.io.FilterInputStream {

    OneByOne(ByteArrayInputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      return super.read(target, from, Math.min(1, length));
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
