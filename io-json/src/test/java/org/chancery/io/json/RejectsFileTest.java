package org.chancery.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.io.json.Fixtures.collect;
import static org.chancery.io.json.Fixtures.collectLines;
import static org.chancery.io.json.Fixtures.document;
import static org.chancery.io.json.Fixtures.header;
import static org.chancery.io.json.Fixtures.lines;
import static org.chancery.io.json.Fixtures.visit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

class RejectsFileTest {

  private static final List<DiplomaticEvent> EVENTS =
      List.of(visit("a"), visit("b"), visit("c"), visit("d"));

  private Path folder;

  @BeforeEach
  void takeFolder(@TempDir Path temporary) {
    folder = temporary;
  }

  private Path file() {
    return folder.resolve("rejects.txt");
  }

  private ReadResult readAgain() throws IOException {
    return RejectsFile.read(file(), ReadOptions.collecting());
  }

  private void mend(String faulty, String mended) throws IOException {
    String text = Files.readString(file());
    assertThat(text).contains(faulty);
    Files.writeString(file(), text.replace(faulty, mended));
  }

  private static List<String> raw(ReadResult result) {
    return result.rejected().stream().map(RejectedEvent::raw).toList();
  }

  private static List<ProblemCode> codes(ReadResult result) {
    return result.problems().stream().map(Problem::code).toList();
  }

  private static ReadResult twoOfFourLinesAreFaulty() throws IOException {
    String text = new String(lines(EVENTS), StandardCharsets.UTF_8);
    return collectLines(
        text.replace("\"id\":\"b\"", "\"id\":\"b\",\"colour\":1")
            .replace("\"id\":\"d\"", "\"id\":4"));
  }

  @Test
  void keepsRejectedLinesBelowTheirProblems() throws IOException {
    ReadResult result = twoOfFourLinesAreFaulty();

    RejectsFile.write(result, file());

    assertThat(Files.readString(file()))
        .startsWith("# Rejected events: 2.")
        .contains("\n\n# ERROR UNKNOWN_PROPERTY: line 2, column 26, event b: colour: ")
        .contains("\n" + result.rejected().get(0).raw() + "\n\n# ERROR WRONG_TYPE: line 4, ")
        .endsWith("\n" + result.rejected().get(1).raw() + "\n");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void leavesAFileAloneThatIsNamedLikeAnUnfinishedOne() throws IOException {
    Path own = folder.resolve("rejects.txt.part");
    Files.writeString(own, "mine");

    RejectsFile.write(twoOfFourLinesAreFaulty(), file());

    assertThat(own).hasContent("mine");
    assertThat(file()).content().startsWith("# Rejected events: 2.");
  }

  @Test
  void givesMendedLinesAndNoOthers() throws IOException {
    ReadResult result = twoOfFourLinesAreFaulty();
    RejectsFile.write(result, file());

    mend(",\"colour\":1", "");
    mend("\"id\":4", "\"id\":\"d\"");
    ReadResult again = readAgain();

    assertThat(again.problems()).isEmpty();
    assertThat(again.events()).containsExactly(EVENTS.get(1), EVENTS.get(3));
    assertThat(result.events()).containsExactly(EVENTS.get(0), EVENTS.get(2));
  }

  @Test
  void readsAPackedFileThatItHasWritten() throws IOException {
    ReadResult result = twoOfFourLinesAreFaulty();
    Path packed = folder.resolve("rejects.txt.gz");

    RejectsFile.write(result, packed);

    assertThat(raw(RejectsFile.read(packed, ReadOptions.collecting()))).isEqualTo(raw(result));
  }

  @Test
  void rejectsAgainWhatIsNotMended() throws IOException {
    ReadResult result = twoOfFourLinesAreFaulty();
    RejectsFile.write(result, file());

    ReadResult again = readAgain();

    assertThat(again.events()).isEmpty();
    assertThat(codes(again)).isEqualTo(codes(result));
    assertThat(raw(again)).isEqualTo(raw(result));
    assertThat(again.problems().get(0).location().line()).isEqualTo(5);
  }

  @Test
  void keepsEventOfManyLines() throws IOException {
    String text = new String(document(new Dataset(header(), EVENTS)), StandardCharsets.UTF_8);
    ReadResult result = collect(text.replace("\"id\": \"c\"", "\"id\": \"c\", \"id\": \"c\""));
    RejectsFile.write(result, file());

    ReadResult unmended = readAgain();
    mend(", \"id\": \"c\"", "");
    ReadResult again = readAgain();

    assertThat(raw(unmended)).isEqualTo(raw(result));
    assertThat(raw(unmended).get(0)).contains("\n");
    assertThat(again.problems()).isEmpty();
    assertThat(again.events()).containsExactly(EVENTS.get(2));
  }

  @Test
  void losesNoByteOfLineThatIsNoUtf8() throws IOException {
    byte[] broken = lines(List.of(visit("a", "Caf\u00E9"))); // two bytes, of which one is lost
    String latin1 =
        new String(broken, StandardCharsets.ISO_8859_1).replace("\u00C3\u00A9", "\u00E9");
    ReadResult result =
        collectLines(latin1.getBytes(StandardCharsets.ISO_8859_1), ReadOptions.collecting());
    RejectsFile.write(result, file());

    ReadResult unmended = readAgain();
    mend("Caf\\xE9", "Caf\u00E9");
    ReadResult again = readAgain();

    assertThat(codes(result)).containsExactly(ProblemCode.MALFORMED_TEXT);
    assertThat(codes(unmended)).containsExactly(ProblemCode.MALFORMED_INPUT);
    assertThat(again.events()).containsExactly(visit("a", "Caf\u00E9"));
  }

  @Test
  void takesNoMalformedByteAfterBackslashForText() throws IOException {
    byte[] bytes = {'"', '\\', (byte) 0xE9, (byte) 0xFF, '"'};

    ReadResult result = collectLines(bytes, ReadOptions.collecting());

    assertThat(raw(result)).containsExactly("\"\\ \\xE9\\xFF\"");
  }

  @Test
  void keepsLineThatLooksLikeNote() throws IOException {
    ReadResult result = collectLines("#{\"id\":\"a\"}\n");
    RejectsFile.write(result, file());

    ReadResult again = readAgain();

    assertThat(raw(again)).containsExactly(" #{\"id\":\"a\"}");
    assertThat(codes(again)).containsExactly(ProblemCode.MALFORMED_INPUT);
  }

  @Test
  void rejectsSecondEventBeforeTheNextNote() throws IOException {
    String line = new String(lines(List.of(visit("a", "A"))), StandardCharsets.UTF_8);
    Files.writeString(file(), "# one\n" + line + line + "# two\n" + line.replace("\"a\"", "\"b\""));

    ReadResult result = readAgain();

    assertThat(result.events()).containsExactly(visit("b", "A"));
    assertThat(result.problems())
        .singleElement()
        .hasToString("line 3, column 1, event a: expected one event between two notes");
  }

  @Test
  void tellsFirstWhatBelongsToNoRejectedEvent() throws IOException {
    ReadResult result =
        collectLines(
            new String(lines(List.of(visit("a"), visit("a"))), StandardCharsets.UTF_8)
                + "{\"id\":\"line\\nend\"}");

    RejectsFile.write(result, file());

    assertThat(Files.readAllLines(file()))
        .satisfies(lines -> assertThat(lines.get(2)).startsWith("# ERROR DUPLICATE_ID: line 2, "))
        .anyMatch(line -> line.startsWith("# ERROR REQUIRED: line 3, column 1, event line end: "));
  }

  @Test
  void checksNoRelationsToEventsOutsideTheFile() throws IOException {
    String line =
        new String(lines(List.of(visit("a"))), StandardCharsets.UTF_8)
            .replace("}\n", ",\"relations\":[{\"type\":\"part_of\",\"target\":\"elsewhere\"}]}\n");
    Files.writeString(file(), line);

    ReadResult result = readAgain();

    assertThat(result.problems()).isEmpty();
    assertThat(result.events()).hasSize(1);
  }

  @Test
  void throwsWhereStrictAndNotMended() throws IOException {
    RejectsFile.write(twoOfFourLinesAreFaulty(), file());

    assertThatThrownBy(() -> RejectsFile.read(file(), ReadOptions.strict()))
        .isInstanceOf(InvalidDataException.class);
  }

  @Test
  void leavesNothingWhereFileCannotBeWritten() throws IOException {
    Files.createDirectories(file().resolve("occupied"));

    assertThatThrownBy(() -> RejectsFile.write(twoOfFourLinesAreFaulty(), file()))
        .isInstanceOf(IOException.class);

    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }
}
