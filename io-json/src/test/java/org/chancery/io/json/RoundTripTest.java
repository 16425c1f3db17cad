package org.chancery.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.code.EventStatus;
import org.chancery.code.Topic;
import org.chancery.code.VisitType;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Observation;
import org.chancery.event.Visit;
import org.chancery.io.EventReader;
import org.chancery.io.EventWriter;
import org.chancery.io.ReadOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripTest {

  @TempDir Path folder = Path.of("");

  @Test
  void writesPropertiesInTheOrderOfTheModelAndLeavesOutWhatIsAbsent() throws IOException {
    Dataset dataset = new Dataset(Fixtures.header(), List.of(Fixtures.visit("visit-qatar")));

    String json = new String(Fixtures.document(dataset), StandardCharsets.UTF_8);

    try (InputStream expected = Fixtures.open("one-visit.json")) {
      assertThat(json).isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void readsBackEqualFromDocumentAndLines() throws IOException {
    Dataset dataset =
        new Dataset(
            Fixtures.header(), List.of(Fixtures.visit("visit-1"), Fixtures.visit("visit-2")));
    Path document = folder.resolve("dataset.json");
    Path lines = folder.resolve("events.ndjson");

    DatasetJson.write(dataset, document);
    EventsNdjson.write(dataset.events(), lines);

    assertThat(DatasetJson.read(document)).isEqualTo(dataset);
    assertThat(EventsNdjson.read(lines)).isEqualTo(dataset.events());
    assertThat(Files.readString(lines).lines()).hasSize(2);
  }

  @Test
  void keepsUnknownCodesAndAnyText() throws IOException {
    String text =
        "\u0000 \u007F \" \\ / \n \r\n \t \u2028 \u2029 Қазақстан 中文 🇰🇿 \uFEFF ${x} {0}";
    Visit visit =
        Fixtures.visit("visit-1").toBuilder()
            .note("kk-Cyrl", text)
            .visitType(VisitType.of("hyper visit"))
            .topic(Topic.of("тақырып"))
            .build();

    byte[] lines = Fixtures.lines(List.of(visit));

    assertThat(Fixtures.collectLines(lines, ReadOptions.strict()).events()).containsExactly(visit);
  }

  @Test
  void readsNumbersOfAnyScaleAsOneValue() throws IOException {
    Observation observation =
        Observation.builder()
            .id("o-1")
            .title("en", "An observation")
            .date("2024")
            .status(EventStatus.HELD)
            .indicator("score")
            .value(new java.math.BigDecimal("94.50"))
            .build();
    String written = new String(Fixtures.lines(List.of(observation)), StandardCharsets.UTF_8);
    assertThat(written).contains("\"value\":94.5");

    List<DiplomaticEvent> read = Fixtures.collectLines(written.replace("94.5", "9450e-2")).events();

    assertThat(read).isEqualTo(List.of(observation));
  }

  @Test
  void readsTypeWhereverItStands() throws IOException {
    Visit visit = Fixtures.visit("visit-1");
    String line = new String(Fixtures.lines(List.of(visit)), StandardCharsets.UTF_8).strip();
    String typeLast =
        "{"
            + line.substring("{\"type\":\"visit\",".length(), line.length() - 1)
            + ",\"type\":\"visit\"}";

    List<DiplomaticEvent> read = Fixtures.collectLines(typeLast).events();

    assertThat(read).isEqualTo(List.of(visit));
  }

  @Test
  void tellsPlacesOfPropertiesThatStandBeforeTheType() throws IOException {
    String line =
        "{\"id\":\"v\",\"titles\":{\"en\":\"V\"},\"status\":\"held\",\"date\":\"2024-13\","
            + "\"type\":\"visit\"}";

    var problems = Fixtures.collectLines("\n" + line).problems();

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).location().line()).isEqualTo(2);
    assertThat(problems.get(0).location().column()).isEqualTo(line.indexOf("\"2024-13\"") + 1L);
  }

  @Test
  void streamsEventsOneByOne() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int count = 3000;
    try (EventWriter writer = DatasetJson.writer(out, Fixtures.header())) {
      for (int i = 0; i < count; i++) {
        writer.write(Fixtures.visit("visit-" + i));
      }
    }

    int read = 0;
    try (EventReader reader =
        DatasetJson.reader(new ByteArrayInputStream(out.toByteArray()), ReadOptions.strict())) {
      DatasetHeader header = reader.header();
      assertThat(header).isEqualTo(Fixtures.header());
      while (reader.read() != null) {
        read++;
      }
    }

    assertThat(read).isEqualTo(count);
  }

  @Test
  void givesHeaderAlsoWhereItStandsAfterTheEvents() throws IOException {
    String document =
        "{\"events\":[],\"dataset\":{\"id\":\"d\",\"titles\":{\"en\":\"D\"},\"version\":\"1\"}}";

    var result = Fixtures.collect(document);

    assertThat(result.problems()).isEmpty();
    assertThat(result.header()).isNotNull();
  }

  @Test
  void completesDocumentWithoutEventsOnClose() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    DatasetJson.writer(out, Fixtures.header()).close();

    assertThat(DatasetJson.read(new ByteArrayInputStream(out.toByteArray())))
        .isEqualTo(new Dataset(Fixtures.header(), List.of()));
  }

  @Test
  void passesFaultOfTheOutputOnAsItIs() {
    IOException full = new IOException("disk full");
    var out =
        new java.io.OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw full;
          }
        };
    Dataset dataset = new Dataset(Fixtures.header(), List.of(Fixtures.visit("visit-1")));

    assertThatThrownBy(() -> DatasetJson.write(dataset, out)).isSameAs(full);
    assertThatThrownBy(() -> EventsNdjson.writer(out).write(Fixtures.visit("visit-1")))
        .isSameAs(full);
  }
}
