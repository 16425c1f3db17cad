package org.chancery.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chancery.code.RelationType;
import org.chancery.dataset.Coverage;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Visit;
import org.chancery.io.EventReader;
import org.chancery.io.EventWriter;
import org.chancery.io.ReadLimits;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.validation.EventValidator;
import org.chancery.validation.ValidationProfile;
import org.junit.jupiter.api.Test;

class ReaderTest {

  private static final Visit RELATED =
      Fixtures.visit("b").toBuilder().relation(RelationType.PART_OF, "a").build();

  private static EventReader lines(String text, ReadOptions options) {
    return EventsNdjson.reader(
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), options);
  }

  private static String line(Visit visit) throws IOException {
    return new String(Fixtures.lines(List.of(visit)), StandardCharsets.UTF_8);
  }

  private static EventReader document() throws IOException {
    Dataset dataset =
        new Dataset(Fixtures.header(), List.of(Fixtures.visit("a"), Fixtures.visit("b")));
    return DatasetJson.reader(
        new ByteArrayInputStream(Fixtures.document(dataset)), ReadOptions.strict());
  }

  @Test
  void readsNothingAfterItIsClosed() throws IOException {
    for (EventReader reader :
        List.of(document(), lines(line(Fixtures.visit("a")), ReadOptions.strict()))) {
      reader.close();
      reader.close();

      assertThatIOException().isThrownBy(reader::read).withMessage("the reader is closed");
      assertThatIOException().isThrownBy(reader::header);
    }
  }

  @Test
  void doesNotTakeBrokenInputForAWholeOneWhenAskedAgain() throws IOException {
    byte[] whole =
        Fixtures.document(
            new Dataset(Fixtures.header(), List.of(Fixtures.visit("a"), Fixtures.visit("b"))));
    IOException broken = new IOException("connection reset");
    EventReader reader =
        DatasetJson.reader(
            new FilterInputStream(new ByteArrayInputStream(whole, 0, whole.length - 200)) {
              @Override
              public int read(byte[] target, int from, int length) throws IOException {
                int count = super.read(target, from, length);
                if (count < 0) {
                  throw broken;
                }
                return count;
              }
            },
            ReadOptions.strict());
    assertThat(reader.read()).isEqualTo(Fixtures.visit("a"));

    assertThatIOException().isThrownBy(reader::read).isSameAs(broken);
    assertThatIOException().isThrownBy(reader::read).withCause(broken);
  }

  @Test
  void readsAllFromTheStartOrNotAtAll() throws IOException {
    try (EventReader reader = document()) {
      assertThat(reader.read()).isNotNull();

      assertThatIllegalStateException().isThrownBy(reader::readAll);
    }
  }

  @Test
  void doesNotReportRelationToAnEventWhoseLineCannotBeRead() throws IOException {
    String broken = line(Fixtures.visit("a")).replace("}\n", "\n");

    ReadResult result = Fixtures.collectLines(line(RELATED) + broken);

    assertThat(result.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.MALFORMED_INPUT);
  }

  @Test
  void keepsMessagesOnOneShortLineWhateverTheIdAndTheNamesAre() throws IOException {
    String id = "evil\\nERROR forged" + "x".repeat(1_000_000);
    String line =
        "{\"type\":\"visit\",\"id\":\""
            + id
            + "\",\"name\\nERROR "
            + "y".repeat(1_000_000)
            + "\":1}";

    ReadResult result = Fixtures.collectLines(line);

    assertThat(result.problems())
        .isNotEmpty()
        .allSatisfy(
            problem -> assertThat(problem.toString()).doesNotContain("\n").hasSizeLessThan(800));
  }

  @Test
  void readsAnyNumberOfEventsWithWarnings() throws IOException {
    ReadOptions options = ReadOptions.strict().withLimits(ReadLimits.defaults().withProblems(10));
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      lines.append(line(Fixtures.visit("v" + i)).replace("\"state\"", "\"hyper_visit\""));
    }

    ReadResult result =
        Fixtures.collectLines(lines.toString().getBytes(StandardCharsets.UTF_8), options);

    assertThat(result.events()).hasSize(50);
    assertThat(result.hasErrors()).isFalse();
    assertThat(result.problems())
        .hasSize(11)
        .last()
        .extracting(Problem::code)
        .isEqualTo(ProblemCode.TOO_MANY_PROBLEMS);
  }

  @Test
  void stopsLookingAtAnEventThatIsFullOfFaults() throws IOException {
    String faults = "0,".repeat(1_000_000);
    String line = "{\"type\":\"visit\",\"id\":\"a\",\"topics\":[" + faults + "0]}\n";

    ReadResult result = Fixtures.collectLines(line + line(Fixtures.visit("b")));

    assertThat(result.problems()).hasSize(10_001);
    assertThat(result.problems().get(10_000).code()).isEqualTo(ProblemCode.TOO_MANY_PROBLEMS);
  }

  @Test
  void tellsEachOfManyFaultsOfOneEvent() throws IOException {
    String participants = "{\"role\":\"attendee\",\"actor\":\"KAZ\",\"rank\":5},".repeat(9_000);
    String line =
        line(Fixtures.visit("a"))
            .replace("\"participants\":[", "\"participants\":[" + participants);

    ReadResult result = Fixtures.collectLines(line);

    assertThat(result.problems()).hasSize(9_000);
    assertThat(result.problems().get(8_999).path()).isEqualTo("participants[8999].rank");
  }

  @Test
  void readsOnAfterNumberAndNameThatAreTooLong() throws IOException {
    String document =
        new String(
            Fixtures.document(
                new Dataset(Fixtures.header(), List.of(Fixtures.visit("a"), Fixtures.visit("b")))),
            StandardCharsets.UTF_8);
    String faulty =
        document.replaceFirst(
            "\"visitType\"",
            "\"leg\": " + "1".repeat(1200) + ", \"" + "n".repeat(60_000) + "\": 1, \"visitType\"");

    ReadResult result = Fixtures.collect(faulty);

    assertThat(result.events()).extracting(e -> e.id().toString()).containsExactly("b");
    assertThat(result.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.INVALID_VALUE, ProblemCode.UNKNOWN_PROPERTY);
  }

  private static String documentOf(String schema, String more) throws IOException {
    Dataset dataset = new Dataset(Fixtures.header(), List.of(Fixtures.visit("a")));
    return new String(Fixtures.document(dataset), StandardCharsets.UTF_8)
        .replace(DatasetJson.SCHEMA_ID, schema)
        .replace("\"id\": \"a\",", "\"id\": \"a\"," + more);
  }

  private static String version(String number) {
    return DatasetJson.SCHEMA_ID.replace("0.1", number);
  }

  @Test
  void refusesADocumentOfANewerMajorVersion() throws IOException {
    for (String number : List.of("1.0", "9.9", "12.0")) {
      ReadResult result = Fixtures.collect(documentOf(version(number), ""));

      assertThat(result.events()).isEmpty();
      assertThat(result.problems())
          .extracting(Problem::code, Problem::path, p -> p.location().line())
          .containsExactly(tuple(ProblemCode.NEWER_SCHEMA, "$schema", 2L));
      assertThat(result.problems().get(0).message())
          .contains("a newer library reads this document");
    }
  }

  @Test
  void readsADocumentOfAnOlderMinorVersionAsItsOwn() throws IOException {
    assertThat(Fixtures.collect(documentOf(version("0.0"), "")).problems()).isEmpty();
    assertThat(Fixtures.collect(documentOf(version("0.0"), "\"mood\": 1,")).hasErrors()).isTrue();
  }

  @Test
  void warnsOfASchemaThatItDoesNotKnow() throws IOException {
    for (String other : List.of("https://example.org/other.json", version("0.1") + "#", "")) {
      ReadResult result = Fixtures.collect(documentOf(other, ""));

      assertThat(result.events()).hasSize(1);
      assertThat(result.problems())
          .extracting(Problem::code, Problem::path, p -> p.location().line())
          .containsExactly(tuple(ProblemCode.UNKNOWN_SCHEMA, "$schema", 2L));
    }
  }

  private static ReadOptions published() {
    return ReadOptions.collecting()
        .withValidator(EventValidator.shared().with(ValidationProfile.PUBLISHED));
  }

  @Test
  void checksBetweenEventsWhileItStreams() throws IOException {
    byte[] lines = Fixtures.lines(List.of(Fixtures.visit("a"), Fixtures.visit("a")));
    List<DiplomaticEvent> events = new ArrayList<>();
    EventReader checking =
        EventsNdjson.reader(lines, ReadOptions.collecting()).checkingBetweenEvents();
    EventReader plain = EventsNdjson.reader(lines, ReadOptions.collecting());

    checking.forEach(events::add);
    plain.forEach(event -> assertThat(event).isNotNull());

    assertThat(events).hasSize(2);
    assertThat(checking.problems())
        .extracting(Problem::code, p -> p.location().line())
        .containsExactly(tuple(ProblemCode.DUPLICATE_ID, 2L));
    assertThat(plain.problems()).isEmpty();
    assertThatIllegalStateException().isThrownBy(checking::checkingBetweenEvents);
  }

  @Test
  void checksTheCoverageThatComesAfterTheEvents() throws IOException {
    DatasetHeader header =
        Fixtures.header().toBuilder()
            .coverage(Coverage.builder().actor("FRA").period("1950").build())
            .build();
    String document =
        new String(
            Fixtures.document(new Dataset(header, List.of(Fixtures.visit("a")))),
            StandardCharsets.UTF_8);
    int from = document.indexOf("  \"dataset\": {");
    int to = document.indexOf("  \"events\":");
    String events = document.substring(to, document.lastIndexOf('}')).strip();
    String other =
        document.substring(0, from)
            + events
            + ",\n"
            + document.substring(from, to).strip().replaceAll(",$", "")
            + "}";
    for (String text : List.of(document, other)) {
      ReadResult result = DatasetJson.reader(new StringReader(text), published()).readAll();

      assertThat(result.problems())
          .extracting(Problem::code)
          .contains(ProblemCode.OUTSIDE_COVERAGE);
    }
  }

  @Test
  void tellsNothingBetweenEventsThatComesOfWhatCouldNotBeRead() throws IOException {
    String broken = line(Fixtures.visit("a")).replace("\"type\":\"visit\"", "\"type\":\"vist\"");
    String noId = line(Fixtures.visit("x")).replace("\"id\":\"x\"", "\"id\":\"x y\"");

    assertThat(Fixtures.collectLines(broken + line(RELATED)).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.UNKNOWN_EVENT_TYPE);
    assertThat(Fixtures.collectLines(noId + line(RELATED)).problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.INVALID_VALUE);
  }

  @Test
  void measuresLinesAndDocumentsInTheSameUnits() throws IOException {
    Visit visit = Fixtures.visit("a", "Қазақстан Республикасы Президентінің сапары".repeat(3));
    int length = line(visit).length() - 1;
    byte[] bytes = Fixtures.lines(List.of(visit));
    assertThat(bytes.length).isGreaterThan(length + 100);

    ReadResult fits =
        Fixtures.collectLines(
            bytes,
            ReadOptions.collecting().withLimits(ReadLimits.defaults().withEventLength(length)));
    ReadResult tooLong =
        Fixtures.collectLines(
            bytes,
            ReadOptions.collecting().withLimits(ReadLimits.defaults().withEventLength(length - 1)));

    assertThat(fits.events()).containsExactly(visit);
    assertThat(tooLong.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.LIMIT_EXCEEDED);
  }

  @Test
  void writesNothingAfterTheWriterIsClosed() throws IOException {
    for (EventWriter writer :
        List.of(
            DatasetJson.writer(new ByteArrayOutputStream(), Fixtures.header()),
            EventsNdjson.writer(new ByteArrayOutputStream()))) {
      writer.close();

      assertThatIOException()
          .isThrownBy(() -> writer.write(Fixtures.visit("a")))
          .withMessage("the writer is closed");
    }
  }

  @Test
  void leavesFlushingToTheBufferOfTheCaller() throws IOException {
    int[] writes = {0};
    FilterOutputStream counting =
        new FilterOutputStream(new ByteArrayOutputStream()) {
          @Override
          public void write(byte[] bytes, int from, int length) {
            writes[0]++;
          }
        };

    try (EventWriter writer = EventsNdjson.writer(new BufferedOutputStream(counting, 1 << 16))) {
      for (int i = 0; i < 1000; i++) {
        writer.write(Fixtures.visit("v" + i));
      }
    }

    assertThat(writes[0]).isLessThan(10);
  }
}
