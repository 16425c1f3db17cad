package org.chancery.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.ReadLimits;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.io.UnknownProperties;
import org.chancery.meta.FieldPath;
import org.chancery.problem.InvalidDataException;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.value.JsonText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test breaks one thing in the folder of two good visits. */
class FaultTest {

  private final Path folder;

  FaultTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void writeTwoVisits() throws IOException {
    DatasetCsv.write(Samples.of(Samples.visit("good"), Samples.visit("other")), folder);
  }

  private ReadResult read() throws IOException {
    return DatasetCsv.read(folder, ReadOptions.collecting());
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "faults.csv", numLinesToSkip = 1, quoteCharacter = '`')
  void tellsTheOneFaultWithCodePathAndPlace(
      String name,
      String file,
      @Nullable String old,
      @Nullable String replacement,
      ProblemCode code,
      @Nullable String path,
      String source,
      @Nullable Long line,
      @Nullable Long column,
      int events)
      throws IOException {
    String text = Files.readString(folder.resolve(file));
    String before = old == null ? text : old.replace("\\n", "\n");
    assertThat(text).contains(before);
    String after = replacement == null ? "" : replacement.replace("\\n", "\n");
    Files.writeString(folder.resolve(file), text.replace(before, after));

    ReadResult result = read();

    assertThat(result.problems())
        .as(name)
        .extracting(
            Problem::code,
            Problem::path,
            p -> p.location().source(),
            p -> p.location().line(),
            p -> p.location().column())
        .containsExactly(tuple(code, path == null ? "" : path, source, line, column));
    assertThat(result.events()).hasSize(events);
    assertThat(result.rejected())
        .filteredOn(rejected -> rejected.location().event() != null)
        .allSatisfy(rejected -> assertThat(rejected.raw()).startsWith("events.csv:\n"));
    assertThatThrownBy(() -> DatasetCsv.read(folder)).isInstanceOf(InvalidDataException.class);
  }

  @Test
  void writesTheRowsOfARejectedEventAsTheyCame() throws IOException {
    Samples.replace(folder.resolve("participants.csv"), "2,0,visitor,QAT", "2,0,\"visitor\",xx");

    ReadResult result = read();

    assertThat(result.events()).extracting(DiplomaticEvent::id).hasToString("[good]");
    assertThat(result.rejected()).hasSize(1);
    assertThat(result.rejected().get(0).raw())
        .startsWith("events.csv:\n2,visit,other\nvisit.csv:\n2,other,")
        .contains("participants.csv:\n2,0,\"visitor\",xx,,")
        .contains("titles.csv:\n2,0,en,Visit other\n")
        .doesNotContain("good");
    assertThat(result.problems().get(0).toString())
        .startsWith(
            "participants.csv, line 4, column 4, event other: participants[0].actor: expected");
  }

  @ParameterizedTest
  @ValueSource(strings = {"events.csv", "visit.csv", "dataset.csv"})
  void asksForAFileThatIsNotThere(String file) throws IOException {
    Files.delete(folder.resolve(file));

    ReadResult result = read();

    assertThat(result.problems())
        .isNotEmpty()
        .allSatisfy(p -> assertThat(p.code()).isEqualTo(ProblemCode.MALFORMED_INPUT));
    assertThat(result.problems().toString()).contains(file);
  }

  @Test
  void readsPastUnknownColumnsWhereTheOptionsAllowIt() throws IOException {
    Files.writeString(
        folder.resolve("titles.csv"),
        "eventNumber,position,key,value,colour\n1,0,en,Visit good,red\n2,0,en,Visit other,\n");

    ReadResult result =
        DatasetCsv.read(
            folder, ReadOptions.strict().withUnknownProperties(UnknownProperties.REPORT));

    assertThat(result.events()).hasSize(2);
    assertThat(result.problems())
        .extracting(Problem::code, Problem::isError, Problem::path)
        .containsExactly(tuple(ProblemCode.UNKNOWN_PROPERTY, false, "titles.colour"));
  }

  @Test
  void namesTheCellOfAnOtherPropertyThatIsNoJson() throws IOException {
    Files.writeString(
        folder.resolve("otherProperties.csv"),
        "eventNumber,position,key,value\n1,0,mood,\"{\"\"warm\"\":[1,2}\"\n2,0,seat,3\n");

    ReadResult result = read();

    assertThat(result.problems())
        .extracting(Problem::code, Problem::path, p -> p.location().line())
        .containsExactly(tuple(ProblemCode.INVALID_VALUE, "otherProperties.mood", 2L));
    assertThat(result.events()).hasSize(1);
    assertThat(result.events().get(0).otherProperties())
        .isEqualTo(Map.of(FieldPath.parse("seat"), JsonText.of("3")));
  }

  @Test
  void refusesMalformedUtf8WithItsLine() throws IOException {
    Path file = folder.resolve("titles.csv");
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length - 2] = (byte) 0xFF;
    Files.write(file, bytes);

    ReadResult result = read();

    assertThat(result.problems())
        .extracting(Problem::code, p -> p.location().source(), p -> p.location().line())
        .containsExactly(tuple(ProblemCode.MALFORMED_TEXT, "titles.csv", 3L));
  }

  @Test
  void refusesTenMegabytesInOneCell() throws IOException {
    Samples.replace(folder.resolve("titles.csv"), "Visit good", "x".repeat(10_000_000));

    ReadResult result = read();

    assertThat(result.problems())
        .extracting(Problem::code, Problem::path, p -> p.location().line())
        .containsExactly(tuple(ProblemCode.LIMIT_EXCEEDED, "titles.en", 2L));
    assertThat(result.events()).extracting(DiplomaticEvent::id).hasToString("[other]");
  }

  @Test
  void refusesARowThatDoesNotEnd() throws IOException {
    Samples.replace(folder.resolve("titles.csv"), "Visit good", "\"" + "x,\n".repeat(100_000));

    ReadResult result =
        DatasetCsv.read(
            folder,
            ReadOptions.collecting().withLimits(ReadLimits.defaults().withEventLength(10_000)));

    assertThat(result.problems())
        .extracting(Problem::code, p -> p.location().source(), p -> p.location().line())
        .containsExactly(tuple(ProblemCode.LIMIT_EXCEEDED, "titles.csv", 2L));
  }

  @Test
  void refusesMoreRowsThanAnEventMayHave() throws IOException {
    Samples.replace(
        folder.resolve("topics.csv"),
        "eventNumber,position,value\n",
        "eventNumber,position,value\n" + "1,0,trade\n".repeat(100_000));

    ReadResult result =
        DatasetCsv.read(
            folder,
            ReadOptions.collecting().withLimits(ReadLimits.defaults().withEventLength(100_000)));

    assertThat(result.problems())
        .extracting(Problem::code, p -> p.location().eventId())
        .containsExactly(tuple(ProblemCode.LIMIT_EXCEEDED, "good"));
    assertThat(result.events()).extracting(DiplomaticEvent::id).hasToString("[other]");
  }

  @Test
  void stopsAtTheLimitsOfEventsAndProblems() throws IOException {
    ReadLimits one = ReadLimits.defaults().withEvents(1).withProblems(1);
    Files.writeString(
        folder.resolve("topics.csv"), "eventNumber,position,value\n" + "0,0,trade\n".repeat(1000));

    ReadResult result = DatasetCsv.read(folder, ReadOptions.collecting().withLimits(one));

    assertThat(result.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.INVALID_VALUE, ProblemCode.TOO_MANY_PROBLEMS);
  }

  @Test
  void needsAFolderOrAnArchive() {
    assertThatThrownBy(() -> DatasetCsv.read(folder.resolve("none")))
        .isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void readsNoFileThatTheDescriptorNames() throws IOException {
    Files.writeString(folder.resolve("datapackage.json"), "{\"resources\":[{\"path\":\"../x\"}]}");

    assertThat(DatasetCsv.read(folder).events()).hasSize(2);
  }
}
