package org.chancery.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Visit;
import org.chancery.io.EventReader;
import org.chancery.io.EventWriter;
import org.chancery.io.ReadLimits;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.io.RejectedEvent;
import org.chancery.io.UnknownProperties;
import org.chancery.problem.InvalidDataException;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.value.Activities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows and files that are not where they belong, and folders that are written over. */
class PackageFaultTest {

  private static final String EMPTY_CELLS = ",,,,,,";

  private final Path folder;

  PackageFaultTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void writeThreeVisits() throws IOException {
    DatasetCsv.write(
        Samples.of(Samples.visit("first"), Samples.visit("second"), Samples.visit("third")),
        folder);
  }

  private ReadResult read() throws IOException {
    return DatasetCsv.read(folder, ReadOptions.collecting());
  }

  private void append(String file, String row) throws IOException {
    Files.writeString(folder.resolve(file), row, StandardOpenOption.APPEND);
  }

  @Test
  void keepsARowThatIsWrittenBehindTheReader() throws IOException {
    List<DiplomaticEvent> many =
        IntStream.range(0, 3000).mapToObj(i -> (DiplomaticEvent) Samples.visit("e" + i)).toList();
    DatasetCsv.write(new Dataset(Samples.header(), many), folder);

    try (EventReader reader = DatasetCsv.reader(folder, ReadOptions.collecting())) {
      DiplomaticEvent first = reader.read();
      append("participants.csv", "1,2,guest,UZB" + EMPTY_CELLS + "\n");
      reader.forEach(event -> {});

      assertThat(first).isEqualTo(many.get(0));
      assertThat(reader.problems())
          .extracting(Problem::code, Problem::path, Problem::rejected, p -> p.location().line())
          .containsExactly(
              tuple(ProblemCode.OUT_OF_SEQUENCE, "participants.eventNumber", "1", 6002L));
      assertThat(reader.problems().get(0).message()).contains("was read without it");
      assertThat(reader.rejected())
          .extracting(RejectedEvent::raw)
          .containsExactly("participants.csv:\n1,2,guest,UZB" + EMPTY_CELLS + "\n");
    }
  }

  @Test
  void keepsTheRowsOfEventsThatAreNotThere() throws IOException {
    Samples.replace(folder.resolve("events.csv"), "2,visit,second\n", "");

    ReadResult result = read();

    assertThat(result.events()).extracting(DiplomaticEvent::id).hasToString("[first, third]");
    assertThat(result.problems())
        .hasSize(4)
        .allMatch(problem -> problem.code() == ProblemCode.ORPHAN_ROW);
    assertThat(result.rejected())
        .extracting(RejectedEvent::raw)
        .hasSize(4)
        .anyMatch(raw -> raw.equals("titles.csv:\n2,0,en,Visit second\n"));
  }

  @Test
  void rejectsTheEventsOnBothSidesOfARowWhoseNumberCannotBeRead() throws IOException {
    Samples.replace(folder.resolve("participants.csv"), "2,0,visitor", "\"2 \",0,visitor");

    ReadResult result = read();

    // The second lacks its position 0.
    assertThat(result.events()).extracting(DiplomaticEvent::id).hasToString("[third]");
    assertThat(result.rejected().get(0).raw()).contains("\n\"2 \",0,visitor,QAT");
    assertThat(result.problems())
        .extracting(Problem::code, p -> p.location().eventId())
        .containsExactly(
            tuple(ProblemCode.INVALID_VALUE, "first"),
            tuple(ProblemCode.OUT_OF_SEQUENCE, "second"));
  }

  @Test
  void refusesTwoRowsOfOneEventInTheTableOfItsType() throws IOException {
    String row = Files.readAllLines(folder.resolve("visit.csv")).get(2);
    Samples.replace(
        folder.resolve("visit.csv"), row, row + "\n" + row.replace("held", "cancelled"));

    ReadResult result = read();

    assertThat(result.events()).extracting(DiplomaticEvent::id).hasToString("[first, third]");
    assertThat(result.problems())
        .extracting(Problem::code, p -> p.location().eventId(), p -> p.location().line())
        .containsExactly(tuple(ProblemCode.ROWS_DISAGREE, "second", 4L));
    assertThat(result.rejected().get(0).raw()).contains("cancelled");
  }

  @Test
  void readsNoFurtherThanTheProblemsThatAreAskedFor() throws IOException {
    append("topics.csv", "9,0,trade\n".repeat(10_000));

    ReadResult result =
        DatasetCsv.read(
            folder, ReadOptions.collecting().withLimits(ReadLimits.defaults().withProblems(3)));

    assertThat(result.problems()).hasSize(4);
    assertThat(result.rejected()).hasSize(4);
  }

  @Test
  void givesOutNoEventOfWhichItStoppedToRead() throws IOException {
    Samples.replace(
        folder.resolve("participants.csv"),
        "2,0,",
        ("1,9,host,UZB" + EMPTY_CELLS + "\n").repeat(6) + "2,0,");
    ReadLimits limits = ReadLimits.defaults().withProblems(3);

    ReadResult result =
        DatasetCsv.read(folder, ReadOptions.collecting().withLimits(limits).withoutValidation());

    assertThat(result.events())
        .allSatisfy(event -> assertThat(event.participants()).hasSize(2))
        .allSatisfy(event -> assertThat(event.titles()).isNotEmpty());
  }

  @Test
  void namesTablesThatItDoesNotKnow() throws IOException {
    Files.move(folder.resolve("participants.csv"), folder.resolve("Participants.csv"));

    assertThatThrownBy(() -> DatasetCsv.read(folder)).isInstanceOf(InvalidDataException.class);
    assertThat(read().problems())
        .extracting(Problem::code, p -> p.location().source(), Problem::isError)
        .contains(
            tuple(ProblemCode.UNKNOWN_PROPERTY, "Participants.csv", true),
            tuple(ProblemCode.MISSING_TABLE, "participants.csv", false));
    assertThat(
            DatasetCsv.read(
                    folder, ReadOptions.strict().withUnknownProperties(UnknownProperties.REPORT))
                .events())
        .hasSize(3);
  }

  @Test
  void warnsOfATableThatIsNotThere() throws IOException {
    Files.delete(folder.resolve("participants.csv"));

    ReadResult result = DatasetCsv.read(folder, ReadOptions.strict());

    assertThat(result.events()).hasSize(3);
    assertThat(result.problems())
        .extracting(Problem::code, Problem::path, p -> p.location().source(), Problem::isError)
        .containsExactly(
            tuple(ProblemCode.MISSING_TABLE, "participants", "participants.csv", false));
  }

  @Test
  void takesALinkThatLeadsNowhereForAFailure() throws IOException {
    Files.delete(folder.resolve("participants.csv"));
    Files.createSymbolicLink(folder.resolve("participants.csv"), Path.of("not", "there"));

    assertThatThrownBy(this::read).isInstanceOf(NoSuchFileException.class);
  }

  @Test
  void placesAMissingColumnInTheHeaderRow() throws IOException {
    Path titles = folder.resolve("titles.csv");
    Files.writeString(titles, "\n\neventNumber,position,key\n1,0,en\n2,0,en\n3,0,en\n");

    assertThat(read().problems())
        .extracting(Problem::code, Problem::path, p -> p.location().line())
        .containsExactly(
            tuple(ProblemCode.MISSING_COLUMN, "titles.value", 3L),
            tuple(ProblemCode.REQUIRED, "titles.en", 3L),
            tuple(ProblemCode.REQUIRED, "titles.en", 3L),
            tuple(ProblemCode.REQUIRED, "titles.en", 3L));
  }

  @Test
  void readsNothingButTrueIntoTheColumnOfAPresence() throws IOException {
    Visit empty =
        Samples.visit("empty").toBuilder().activities(Activities.builder().build()).build();
    DatasetCsv.write(Samples.of(empty), folder);
    assertThat(DatasetCsv.read(folder).events()).containsExactly(empty);

    Samples.replace(folder.resolve("visit.csv"), "true", "banana");

    assertThat(read().problems())
        .extracting(Problem::code, Problem::path, Problem::rejected)
        .containsExactly(tuple(ProblemCode.INVALID_VALUE, "activities", "banana"));
  }

  @Test
  void refusesAnAbsentRecordThatHasAValue() throws IOException {
    Visit met =
        Samples.visit("met").toBuilder()
            .activities(Activities.builder().metHostLeader(true).build())
            .build();
    DatasetCsv.write(Samples.of(met), folder);
    Samples.replace(folder.resolve("visit.csv"), ",,true,", ",false,true,");

    assertThat(read().problems())
        .extracting(Problem::code, Problem::path, Problem::rejected)
        .containsExactly(tuple(ProblemCode.INVALID_VALUE, "activities", "false"));
  }

  @Test
  void seesATextThatIsTooLongInEitherForm() throws IOException {
    ReadLimits limits = ReadLimits.defaults().withTextLength(100);
    for (int length = 99; length <= 103; length++) {
      String text = "=" + "a".repeat(length - 1);
      for (CsvOptions csv :
          List.of(CsvOptions.defaults(), CsvOptions.defaults().formulas(FormulaPolicy.ESCAPE))) {
        DatasetCsv.write(Samples.of(Samples.visitTitled("long", text)), folder, csv);

        ReadResult result =
            DatasetCsv.read(folder, ReadOptions.collecting().withLimits(limits), csv);

        assertThat(result.events()).hasSize(length <= 100 ? 1 : 0);
        assertThat(result.problems())
            .extracting(Problem::code)
            .containsExactlyElementsOf(
                length <= 100 ? List.of() : List.of(ProblemCode.LIMIT_EXCEEDED));
      }
    }
  }

  @Test
  void readsLongNamesOfColumnsWhateverTheLimitOfTexts() throws IOException {
    ReadLimits limits = ReadLimits.defaults().withTextLength(20);

    assertThat(DatasetCsv.read(folder, ReadOptions.strict().withLimits(limits)).events())
        .hasSize(3);
  }

  @Test
  void refusesTextsThatWereNotEscapedWhereAllAre() throws IOException {
    DatasetCsv.write(
        Samples.of(
            Samples.visitTitled("formula", "=1+1"),
            Samples.visitTitled("apostrophe", "'s-Hertogenbosch"),
            Samples.visitTitled("plain", "Hertogenbosch")),
        folder);

    ReadResult result =
        DatasetCsv.read(
            folder, ReadOptions.collecting(), CsvOptions.defaults().formulas(FormulaPolicy.ESCAPE));

    assertThat(result.events()).extracting(DiplomaticEvent::id).hasToString("[plain]");
    assertThat(result.problems())
        .extracting(Problem::code, Problem::path, Problem::rejected)
        .containsExactly(
            tuple(ProblemCode.INVALID_VALUE, "titles.en", "=1+1"),
            tuple(ProblemCode.INVALID_VALUE, "titles.en", "'s-Hertogenbosch"));
  }

  @Test
  void readsPastManyEmptyLines() throws IOException {
    Samples.replace(folder.resolve("titles.csv"), "2,0,en", "\n".repeat(100_000) + "2,0,en,");
    ReadLimits limits = ReadLimits.defaults().withEventLength(10_000);

    ReadResult result = DatasetCsv.read(folder, ReadOptions.collecting().withLimits(limits));

    assertThat(result.problems())
        .extracting(Problem::code, p -> p.location().line())
        .containsExactly(tuple(ProblemCode.MALFORMED_INPUT, 100_003L));
    assertThat(result.rejected().get(0).raw()).contains("titles.csv:\n2,0,en,,Visit second\n");
  }

  @Test
  void keepsTheRowsOfEveryRejectedEventAlsoAfterLongOnes() throws IOException {
    Samples.replace(
        folder.resolve("titles.csv"),
        "1,0,en,Visit first",
        "1,0,en," + "x".repeat(400_000) + "\n1,1,kk," + "y".repeat(400_000));
    Samples.replace(folder.resolve("visit.csv"), "2,second,2024-09-17", "2,second,2024-99");
    Samples.replace(folder.resolve("visit.csv"), "3,third,2024-09-17", "3,third,2024-98");
    ReadLimits limits = ReadLimits.defaults().withEventLength(500_000).withTextLength(300_000);

    ReadResult result = DatasetCsv.read(folder, ReadOptions.collecting().withLimits(limits));

    assertThat(result.rejected()).hasSize(3);
    assertThat(result.rejected().get(1).raw())
        .startsWith("events.csv:\n2,visit,second\nvisit.csv:\n2,second,2024-99,")
        .contains("titles.csv:\n2,0,en,Visit second\n");
    assertThat(result.rejected().get(2).raw()).contains("titles.csv:\n3,0,en,Visit third\n");
  }

  @Test
  void keepsLineEndsOfAnyKindInTheRowsOfARejectedEvent() throws IOException {
    for (String file : List.of("titles.csv", "events.csv", "visit.csv")) {
      Path path = folder.resolve(file);
      Files.writeString(path, Files.readString(path).replace("\n", "\r\n"));
    }
    Samples.replace(folder.resolve("titles.csv"), "Visit second", "\"Visit\rsecond\nand\r\nmore\"");
    Samples.replace(folder.resolve("visit.csv"), "2,second,2024-09-17", "2,second,2024-99");

    ReadResult result = read();

    assertThat(result.events()).extracting(DiplomaticEvent::id).hasToString("[first, third]");
    assertThat(result.rejected().get(0).raw())
        .startsWith("events.csv:\n2,visit,second\r\nvisit.csv:\n2,second,")
        .contains("titles.csv:\n2,0,en,\"Visit\rsecond\nand\r\nmore\"\r\n");
  }

  @Test
  void leavesTheFolderAsItWasWhereADatasetCannotBeWritten() throws IOException {
    Map<String, String> before = Samples.files(folder);

    assertThatThrownBy(
            () ->
                DatasetCsv.write(
                    Samples.of(Samples.visit("new"), Samples.visitTitled("half", "x\uD800")),
                    folder))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("half");

    assertThat(Samples.files(folder)).isEqualTo(before);
  }

  @Test
  void leavesTheFolderAsItWasWhereAFileCannotBePutInItsPlace() throws IOException {
    Files.delete(folder.resolve("notes.csv"));
    Files.createDirectories(folder.resolve("notes.csv").resolve("inside"));
    String before = Files.readString(folder.resolve("titles.csv"));

    assertThatThrownBy(() -> DatasetCsv.write(Samples.of(Samples.visit("new")), folder))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessageContaining("notes.csv");

    assertThat(folder.resolve("titles.csv")).hasContent(before);
    assertThat(folder.resolve("dataset.csv")).exists();
    assertThat(folder)
        .isDirectoryNotContaining("glob:**.part")
        .isDirectoryNotContaining("glob:**.old");
  }

  @Test
  void tellsAnOutputThatFailedAndLeavesTheFolderAsItWas() throws IOException {
    Map<String, String> before = Samples.files(folder);
    FolderUpdate full =
        new FolderUpdate(folder) {
          @Override
          OutputStream open(String file) throws IOException {
            OutputStream out = super.open(file);
            return file.equals("titles.csv") ? new Full(out) : out;
          }
        };
    EventWriter writer = new CsvDatasetWriter(full, Samples.header(), CsvOptions.defaults());

    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 10_000; i++) {
                writer.write(Samples.visit("event-" + i));
              }
            })
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> writer.write(Samples.visit("more")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("failed before");
    assertThatThrownBy(writer::close).isInstanceOf(IOException.class);

    assertThat(Samples.files(folder)).isEqualTo(before);
  }

  /** A device without room. */
  private static final class Full extends FilterOutputStream {

    Full(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      throw new IOException("no space left on device");
    }
  }

  @Test
  void leavesFilesAloneThatAreNamedLikeUnfinishedOnes() throws IOException {
    for (String name : List.of("titles.csv.part", "titles.csv.old", "events.csv.part")) {
      Files.writeString(folder.resolve(name), "mine: " + name);
    }

    DatasetCsv.write(Samples.of(Samples.visit("new")), folder);
    assertThatThrownBy(
            () -> DatasetCsv.write(Samples.of(Samples.visitTitled("half", "x\uD800")), folder))
        .isInstanceOf(IOException.class);

    for (String name : List.of("titles.csv.part", "titles.csv.old", "events.csv.part")) {
      assertThat(folder.resolve(name)).hasContent("mine: " + name);
    }
    assertThat(DatasetCsv.read(folder).events()).containsExactly(Samples.visit("new"));
  }

  @Test
  void writesNothingOfAnEventThatIsRefused() throws IOException {
    try (EventWriter writer = DatasetCsv.writer(folder, Samples.header())) {
      writer.write(Samples.visit("a"));
      assertThatThrownBy(() -> writer.write(Samples.visitTitled("half", "x\uD800")))
          .isInstanceOf(IOException.class);
      writer.write(Samples.visit("b"));
    }

    assertThat(DatasetCsv.read(folder).events())
        .containsExactly(Samples.visit("a"), Samples.visit("b"));
    assertThat(Files.readString(folder.resolve("events.csv"))).contains("\n2,visit,b\n");
  }

  @Test
  void showsNothingOfANewDatasetBeforeItIsComplete() throws IOException {
    try (EventWriter writer = DatasetCsv.writer(folder, Samples.header())) {
      writer.write(Samples.visit("new"));

      assertThat(DatasetCsv.read(folder).events()).hasSize(3);
    }

    assertThat(DatasetCsv.read(folder).events()).containsExactly(Samples.visit("new"));
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }
}
