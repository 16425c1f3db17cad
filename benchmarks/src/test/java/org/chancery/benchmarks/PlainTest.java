package org.chancery.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.benchmarks.plain.PlainEvent;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.io.EventReader;
import org.chancery.io.ReadOptions;
import org.chancery.io.csv.DatasetCsv;
import org.chancery.io.json.DatasetJson;
import org.chancery.io.json.EventsNdjson;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The plain way does the same work as the library: it drops nothing, and writes the same. */
class PlainTest {

  private static final int EVENTS = 400;

  private static final JsonMapper TREES =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @TempDir static Path inputs = Path.of("");

  @BeforeAll
  static void writeInputs() throws IOException {
    Inputs.write(inputs, EVENTS);
  }

  @Test
  void hasATwinOfEveryEventType() {
    assertThat(Plain.readLines(bytes("events.ndjson")))
        .extracting(twin -> twin.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT))
        .containsAll(EventTypes.all().stream().map(type -> type.name()).toList());
  }

  @Test
  void writesTheDocumentThatItReads() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    Plain.writeDocument(Plain.readDocument(bytes("dataset.json")), out);

    JsonNode written = TREES.readTree(out.toByteArray());
    JsonNode read = TREES.readTree(bytes("dataset.json"));
    assertThat(written.path("events")).hasSize(EVENTS);
    for (int i = 0; i < EVENTS; i++) {
      assertThat(written.path("events").get(i)).isEqualTo(read.path("events").get(i));
    }
    assertThat(written).isEqualTo(read);
  }

  @Test
  void writesTheLinesThatItReads() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    Plain.writeLines(Plain.readLines(bytes("events.ndjson")), out);

    assertThat(trees(out.toString(StandardCharsets.UTF_8)))
        .isEqualTo(trees(new String(bytes("events.ndjson"), StandardCharsets.UTF_8)));
  }

  @Test
  void writesTheTablesThatItReads(@TempDir Path folder) throws IOException {
    Path tables = inputs.resolve("csv");

    Plain.writeTables(Plain.readTables(tables), folder);

    Dataset dataset =
        DatasetJson.read(inputs.resolve("dataset.json"), Inputs.UNCHECKED).dataset().orElseThrow();
    assertThat(DatasetCsv.read(folder, Inputs.UNCHECKED).dataset()).contains(dataset);
  }

  @ParameterizedTest
  @ValueSource(strings = {"single-real", "single-generated"})
  void writesTheSingleTableThatItReads(String folder, @TempDir Path target) throws IOException {
    Path file = inputs.resolve(folder).resolve("single.csv");
    Path written = target.resolve("single.csv");
    List<CsvRecord> bare = new ArrayList<>();

    try (OutputStream out = Files.newOutputStream(written)) {
      Plain.writeRows(Plain.Row.ALL, Plain.readRows(Plain.Row.ALL, file), out);
    }
    Plain.forEachBare(file, bare::add);

    List<DiplomaticEvent> events = Inputs.SINGLE.table().read(file, Inputs.UNCHECKED).events();
    assertThat(events).hasSize(EVENTS).doesNotHaveDuplicates();
    assertThat(bare).hasSize(EVENTS + 1);
    assertThat(Inputs.SINGLE.table().read(written, Inputs.UNCHECKED).events()).isEqualTo(events);
    // One by one, because relations lead to events of other types.
    try (EventReader reader =
        DatasetCsv.reader(inputs.resolve(folder).resolve("package"), Inputs.UNCHECKED)) {
      assertThat(reader.stream()).containsExactlyElementsOf(events);
    }
  }

  @Test
  void writesTheTableWithoutListsThatItReads(@TempDir Path target) throws IOException {
    Path file = inputs.resolve("single-real").resolve("flat.csv");
    Path written = target.resolve("flat.csv");

    try (OutputStream out = Files.newOutputStream(written)) {
      Plain.writeRows(Plain.Row.FLAT, Plain.readRows(Plain.Row.FLAT, file), out);
    }

    List<DiplomaticEvent> events = Inputs.SINGLE.flat().read(file, Inputs.UNCHECKED).events();
    assertThat(events).hasSize(EVENTS).doesNotHaveDuplicates();
    assertThat(Inputs.SINGLE.flat().read(written, Inputs.UNCHECKED).events()).isEqualTo(events);
  }

  @Test
  void readsTheSameTwinsByTheJacksonBefore() throws IOException {
    for (String file : List.of("events.ndjson", "real.ndjson", "shuffled.ndjson")) {
      assertThat(OlderPlain.readLines(bytes(file))).isEqualTo(Plain.readLines(bytes(file)));
    }
  }

  @Test
  void readsTheSameEventsWithMembersInAnyOrder() throws IOException {
    List<DiplomaticEvent> real = EventsNdjson.read(inputs.resolve("real.ndjson"));

    assertThat(real).hasSize(EVENTS).doesNotHaveDuplicates();
    assertThat(EventsNdjson.read(inputs.resolve("shuffled.ndjson"))).isEqualTo(real);
    assertThat(DatasetJson.read(inputs.resolve("real.json")).events()).isEqualTo(real);
    assertThat(bytes("shuffled.ndjson")).isNotEqualTo(bytes("real.ndjson"));
  }

  @Test
  void hasNothingToTellOfEventsThatLookReal() throws IOException {
    assertThat(
            EventsNdjson.read(inputs.resolve("real.ndjson"), ReadOptions.collecting()).problems())
        .isEmpty();
  }

  @Test
  void findsNoFaultInValidTwins() {
    Validator validator = Plain.validator();

    assertThat(Plain.violations(validator, Plain.readLines(bytes("events.ndjson")))).isZero();
  }

  @Test
  void findsWhatATwinLacks() {
    Validator validator = Plain.validator();
    PlainEvent twin =
        Plain.readLines("{\"type\":\"visit\",\"id\":\"v\"}".getBytes(StandardCharsets.UTF_8))
            .get(0);

    assertThat(validator.validate(twin))
        .extracting(violation -> violation.getPropertyPath().toString())
        .contains("status", "titles");
  }

  private static List<JsonNode> trees(String lines) {
    return Stream.of(lines.split("\n", -1))
        .filter(line -> !line.isEmpty())
        .map(TREES::readTree)
        .toList();
  }

  private static byte[] bytes(String file) {
    return Inputs.unchecked(() -> Files.readAllBytes(inputs.resolve(file)));
  }
}
