package org.chancery.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.code.ParticipantRole;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.event.Visit;
import org.chancery.io.EventReader;
import org.chancery.io.EventWriter;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.value.Activities;
import org.chancery.value.Participant;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {

  private static final Path STRINGS =
      Path.of("../../shared/data/conformance/big-list-of-naughty-strings/blns.txt");

  private final Path folder;

  RoundTripTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private ReadResult rewritten(Dataset dataset, CsvOptions csv) throws IOException {
    DatasetCsv.write(dataset, folder, csv);
    return DatasetCsv.read(folder, ReadOptions.collecting().withoutValidation(), csv);
  }

  static Stream<CsvOptions> options() {
    return Stream.of(CsvOptions.defaults(), CsvOptions.defaults().formulas(FormulaPolicy.ESCAPE));
  }

  @ParameterizedTest
  @MethodSource("options")
  void readsEqualEventsWhereEveryFieldHasAValue(CsvOptions csv) throws IOException {
    Dataset full = Samples.full();

    ReadResult result = rewritten(full, csv);

    assertThat(result.problems())
        .noneMatch(problem -> problem.isError() && problem.path().isEmpty());
    assertThat(result.events()).isEqualTo(full.events());
    assertThat(result.header()).isEqualTo(full.header());
  }

  @Test
  void tellsRecordsWithoutAnyValueFromAbsentOnes() throws IOException {
    Dataset hollow = Samples.hollow();

    DatasetCsv.write(hollow, folder);
    ReadResult result = DatasetCsv.read(folder, ReadOptions.collecting().withoutValidation());

    assertThat(result.events()).isEqualTo(hollow.events());
    assertThat(result.header()).isEqualTo(hollow.header());
  }

  @Test
  void keepsEmptyActivitiesAndAbsentOnes() throws IOException {
    Visit without = Samples.visit("a");
    Visit with = Samples.visit("b").toBuilder().activities(Activities.builder().build()).build();

    ReadResult result = rewritten(Samples.of(without, with), CsvOptions.defaults());

    assertThat(result.events()).containsExactly(without, with);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "'",
        "''",
        "=1+1",
        "'=1",
        "+1",
        "-1",
        "@x",
        "\tx",
        "\rx",
        "\nx",
        "\r\n",
        ",",
        "\"",
        "#",
        " x ",
        "\uFEFFx",
        "қ\uD83D\uDE00",
        "null",
        "true"
      })
  void keepsEveryTextInBothForms(String text) throws IOException {
    Dataset dataset = Samples.of(Samples.visitTitled("a", text));

    assertThat(rewritten(dataset, CsvOptions.defaults()).events()).isEqualTo(dataset.events());
    assertThat(rewritten(dataset, CsvOptions.defaults().formulas(FormulaPolicy.ESCAPE)).events())
        .isEqualTo(dataset.events());
  }

  @Test
  void keepsTheNaughtyStrings() throws IOException {
    Assumptions.assumeTrue(Files.exists(STRINGS));
    List<DiplomaticEvent> events = new ArrayList<>();
    for (String line : Files.readAllLines(STRINGS)) {
      events.add(Samples.visitTitled("a" + events.size(), line));
    }
    Dataset dataset = new Dataset(Samples.header(), events);

    assertThat(rewritten(dataset, CsvOptions.defaults()).events()).isEqualTo(events);
    assertThat(rewritten(dataset, CsvOptions.defaults().formulas(FormulaPolicy.ESCAPE)).events())
        .isEqualTo(events);
  }

  @Test
  void escapesFormulasOnlyWhereAskedFor() throws IOException {
    Dataset dataset = Samples.of(Samples.visitTitled("a", "=1+1"));

    DatasetCsv.write(dataset, folder);
    String plain = Samples.text(folder.resolve("titles.csv"));
    DatasetCsv.write(dataset, folder, CsvOptions.defaults().formulas(FormulaPolicy.ESCAPE));
    String escaped = Samples.text(folder.resolve("titles.csv"));

    assertThat(plain).isEqualTo("eventNumber,position,key,value\n1,0,en,=1+1\n");
    assertThat(escaped).isEqualTo("eventNumber,position,key,value\n1,0,en,'=1+1\n");
  }

  @Test
  void givesTheSameBytesTwice(@TempDir Path other) throws IOException {
    DatasetCsv.write(Samples.full(), folder);
    DatasetCsv.write(Samples.full(), other);

    assertThat(Samples.files(other)).isEqualTo(Samples.files(folder));
  }

  @Test
  void replacesTheTablesOfAnEarlierDataset() throws IOException {
    DatasetCsv.write(Samples.full(), folder);

    DatasetCsv.write(Samples.of(Samples.visit("a")), folder);

    assertThat(DatasetCsv.read(folder)).isEqualTo(Samples.of(Samples.visit("a")));
  }

  @Test
  void keepsTheOrderOfEvents() throws IOException {
    List<DiplomaticEvent> events = new ArrayList<>(Samples.full().events());
    Collections.reverse(events);
    events.add(2, Samples.visit("x"));
    Dataset dataset = new Dataset(Samples.header(), events);

    assertThat(rewritten(dataset, CsvOptions.defaults()).events()).isEqualTo(events);
  }

  @Test
  void readsCrlfAndByteOrderMarkAndColumnsInAnyOrder() throws IOException {
    Dataset dataset = Samples.of(Samples.visit("a"), Samples.visit("b"));
    DatasetCsv.write(dataset, folder);
    Map<String, String> files = Samples.files(folder);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(
          folder.resolve(file.getKey()), "\uFEFF" + file.getValue().replace("\n", "\r\n"));
    }
    Files.writeString(
        folder.resolve("titles.csv"),
        "value,key,eventNumber,position\nVisit a,en,1,0\nVisit b,en,2,0\n");
    Files.delete(folder.resolve("datapackage.json"));

    assertThat(DatasetCsv.read(folder)).isEqualTo(dataset);
  }

  @Test
  void readsWithoutTablesThatHaveNoRows() throws IOException {
    Dataset dataset = Samples.of(Samples.visit("a"));
    DatasetCsv.write(dataset, folder);
    for (Map.Entry<String, String> file : Samples.files(folder).entrySet()) {
      if (file.getValue().lines().count() == 1) {
        Files.delete(folder.resolve(file.getKey()));
      }
    }

    assertThat(DatasetCsv.read(folder)).isEqualTo(dataset);
    assertThat(Samples.files(folder)).hasSizeLessThan(10);
  }

  @Test
  void readsAnEmptyDataset() throws IOException {
    DatasetCsv.write(Samples.of(), folder);

    assertThat(DatasetCsv.read(folder)).isEqualTo(Samples.of());
    assertThat(EventTypes.all())
        .allSatisfy(type -> assertThat(folder.resolve(type.name() + ".csv")).isRegularFile());
  }

  @Test
  void streamsMoreEventsThanAnyBufferHolds() throws IOException {
    int count = 3000;
    try (EventWriter writer = DatasetCsv.writer(folder, Samples.header())) {
      for (int i = 0; i < count; i++) {
        writer.write(visitWithParticipants(i));
      }
    }

    try (EventReader reader = DatasetCsv.reader(folder, ReadOptions.strict().withoutValidation())) {
      assertThat(reader.header()).isEqualTo(Samples.header());
      for (int i = 0; i < count; i++) {
        assertThat(reader.read()).isEqualTo(visitWithParticipants(i));
      }
      assertThat(reader.read()).isNull();
    }
  }

  private static Visit visitWithParticipants(int number) {
    Visit.Builder visit = Samples.visit("v" + number).toBuilder();
    for (int i = 0; i < number % 7; i++) {
      visit.participant(Participant.of(ParticipantRole.VISITOR, "KAZ"));
    }
    return visit.build();
  }

  @Test
  void refusesToWriteHalfASurrogatePair() {
    Dataset dataset = Samples.of(Samples.visitTitled("a", "x\uD800"));

    assertThatThrownBy(() -> DatasetCsv.write(dataset, folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("the event a cannot be written");
  }

  @Test
  void sharesTheTablesOfFieldsThatAllTypesHave() throws IOException {
    DatasetCsv.write(Samples.full(), folder);

    assertThat(Samples.files(folder))
        .containsKeys(
            "events.csv",
            "participants.csv",
            "claims.citations.csv",
            "dataset.csv",
            "dataset.titles.csv",
            "dataset.coverage.actors.csv",
            "datapackage.json");
    assertThat(Samples.text(folder.resolve("claims.citations.csv")))
        .startsWith("eventNumber,claimsPosition,position,value\n1,0,0,");
    assertThat(Files.readAllBytes(folder.resolve("events.csv")))
        .startsWith("eventNumber,type,id\n".getBytes(StandardCharsets.UTF_8));
  }
}
