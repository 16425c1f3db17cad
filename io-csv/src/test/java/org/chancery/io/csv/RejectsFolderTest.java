package org.chancery.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.io.csv.Samples.files;
import static org.chancery.io.csv.Samples.replace;
import static org.chancery.io.csv.Samples.visit;
import static org.chancery.io.csv.Samples.visitTitled;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.io.RejectedEvent;
import org.chancery.problem.InvalidDataException;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RejectsFolderTest {

  private static final String MANY_LINES = "\"Visit\", it says:\nvisit.csv:\r\nand goes on";

  private static final List<DiplomaticEvent> EVENTS =
      List.of(visit("a"), visitTitled("b", MANY_LINES), visit("c"), visit("d"));

  private Path source;
  private Path rejects;

  @BeforeEach
  void writeFourEvents(@TempDir Path temporary) throws IOException {
    source = temporary.resolve("source");
    rejects = temporary.resolve("rejects");
    DatasetCsv.write(new Dataset(Samples.header(), EVENTS), source);
  }

  private ReadResult twoOfFourAreFaulty() throws IOException {
    replace(source.resolve("participants.csv"), "2,0,visitor,QAT", "2,0,visitor,XYZ");
    replace(source.resolve("visit.csv"), "4,d,2024-09-17", "4,d,2024-13-17");
    return DatasetCsv.read(source, ReadOptions.collecting());
  }

  private static List<ProblemCode> codes(ReadResult result) {
    return result.problems().stream().map(Problem::code).toList();
  }

  private static List<String> raw(ReadResult result) {
    return result.rejected().stream().map(RejectedEvent::raw).toList();
  }

  @Test
  void leavesFilesAloneThatAreNamedLikeUnfinishedOnes() throws IOException {
    ReadResult result = twoOfFourAreFaulty();
    RejectsFolder.write(result, source, rejects);
    for (String name : List.of("problems.txt.part", "events.csv.old")) {
      Files.writeString(rejects.resolve(name), "mine");
    }

    RejectsFolder.write(result, source, rejects);

    assertThat(rejects.resolve("problems.txt.part")).hasContent("mine");
    assertThat(rejects.resolve("events.csv.old")).hasContent("mine");
  }

  @Test
  void keepsRowsOfRejectedEventsAlone() throws IOException {
    ReadResult result = twoOfFourAreFaulty();

    RejectsFolder.write(result, source, rejects);

    assertThat(files(rejects).get("events.csv"))
        .isEqualTo("eventNumber,type,id\n2,visit,b\n4,visit,d\n");
    assertThat(files(rejects).get("titles.csv"))
        .endsWith(
            "key,value\n2,0,en,\"" + MANY_LINES.replace("\"", "\"\"") + "\"\n4,0,en,Visit d\n");
    assertThat(files(rejects).get("dataset.csv")).isEqualTo(files(source).get("dataset.csv"));
    assertThat(files(rejects).get(RejectsFolder.PROBLEMS))
        .startsWith("# Rejected events: 2.")
        .contains("\n\n# ERROR UNKNOWN_STATE: participants.csv, line 4, column 4, event b: ")
        .contains("\n\n# ERROR INVALID_DATE: visit.csv, line 5, ");
  }

  @Test
  void givesMendedEventsAndNoOthers() throws IOException {
    ReadResult result = twoOfFourAreFaulty();
    RejectsFolder.write(result, source, rejects);

    replace(rejects.resolve("participants.csv"), "XYZ", "QAT");
    replace(rejects.resolve("visit.csv"), "2024-13-17", "2024-09-17");
    ReadResult again = RejectsFolder.read(rejects, ReadOptions.strict());

    assertThat(again.problems()).isEmpty();
    assertThat(again.header()).isEqualTo(Samples.header());
    assertThat(again.events()).containsExactly(EVENTS.get(1), EVENTS.get(3));
    assertThat(result.events()).containsExactly(EVENTS.get(0), EVENTS.get(2));
  }

  @Test
  void rejectsAgainWhatIsNotMended() throws IOException {
    ReadResult result = twoOfFourAreFaulty();
    RejectsFolder.write(result, source, rejects);

    ReadResult again = RejectsFolder.read(rejects, ReadOptions.collecting());

    assertThat(again.events()).isEmpty();
    assertThat(codes(again)).isEqualTo(codes(result));
    assertThat(raw(again)).isEqualTo(raw(result));
    assertThatThrownBy(() -> RejectsFolder.read(rejects, ReadOptions.strict()))
        .isInstanceOf(InvalidDataException.class);
  }

  @Test
  void keepsOrderOfColumnsOfTheSource() throws IOException {
    replace(source.resolve("events.csv"), "eventNumber,type,id", "type,\"eventNumber\",id");
    for (int i = 1; i <= 4; i++) {
      replace(source.resolve("events.csv"), i + ",visit,", "visit," + i + ",");
    }
    RejectsFolder.write(twoOfFourAreFaulty(), source, rejects);

    replace(rejects.resolve("participants.csv"), "XYZ", "QAT");
    ReadResult again = RejectsFolder.read(rejects, ReadOptions.collecting());

    assertThat(files(rejects).get("events.csv")).startsWith("type,\"eventNumber\",id\nvisit,2,b\n");
    assertThat(again.events()).containsExactly(EVENTS.get(1));
  }

  @Test
  void keepsRowOfNoEventUnderItsTable() throws IOException {
    replace(source.resolve("titles.csv"), "4,0,en,Visit d\n", "4,0,en,Visit d\n9,0,en,Lost\n");
    ReadResult result = DatasetCsv.read(source, ReadOptions.collecting());

    RejectsFolder.write(result, source, rejects);

    assertThat(files(rejects).get("titles.csv")).endsWith("key,value\n9,0,en,Lost\n");
    assertThat(files(rejects).get("events.csv")).isEqualTo("eventNumber,type,id\n");
  }

  @Test
  void writesHeaderRowsWhereSourceLacksTables() throws IOException {
    RejectsFolder.write(twoOfFourAreFaulty(), source, rejects);
    Files.delete(source.resolve("notes.csv"));
    Files.delete(source.resolve("dataset.titles.csv"));
    String notes = files(rejects).get("notes.csv");
    Files.writeString(rejects.resolve("notes.csv"), notes + "4,0,en,stale\n");

    RejectsFolder.write(DatasetCsv.read(source, ReadOptions.collecting()), source, rejects);

    assertThat(files(rejects).get("notes.csv")).isEqualTo(notes);
    assertThat(files(rejects).get("dataset.titles.csv")).doesNotContain("A set");
  }

  @Test
  void refusesToReplaceTheSource() throws IOException {
    ReadResult result = twoOfFourAreFaulty();

    assertThatThrownBy(() -> RejectsFolder.write(result, source, source))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected another folder than the source");
    assertThatThrownBy(() -> RejectsFolder.write(result, source.resolve("events.csv"), rejects))
        .isInstanceOf(IOException.class);
  }
}
