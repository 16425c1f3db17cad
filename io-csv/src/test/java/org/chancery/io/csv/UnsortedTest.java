package org.chancery.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.chancery.io.csv.Samples.replace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.PackageLimits;
import org.chancery.io.ReadLimits;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.io.RejectedEvent;
import org.chancery.problem.InvalidDataException;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.testkit.EventGenerator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables whose rows somebody has put in another order. */
class UnsortedTest {

  private static final List<DiplomaticEvent> THREE =
      List.of(Samples.visit("first"), Samples.visit("second"), Samples.visit("third"));

  private final Path folder;

  UnsortedTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void writeThreeVisits() throws IOException {
    DatasetCsv.write(new Dataset(Samples.header(), THREE), folder);
  }

  private ReadResult read() throws IOException {
    return DatasetCsv.read(folder, ReadOptions.collecting());
  }

  private static ReadOptions holding(long characters) {
    PackageLimits packages = PackageLimits.defaults().withHeldLength(characters);
    return ReadOptions.collecting().withLimits(ReadLimits.defaults().withPackages(packages));
  }

  /** The rows of a table with their line ends; those in quotes do not end one. */
  private static List<String> rows(String text) {
    List<String> rows = new ArrayList<>();
    boolean quoted = false;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      quoted ^= text.charAt(i) == '"';
      if (text.charAt(i) == '\n' && !quoted) {
        rows.add(text.substring(start, i + 1));
        start = i + 1;
      }
    }
    return rows;
  }

  private static void reorder(Path table, Consumer<List<String>> order) throws IOException {
    List<String> rows = rows(Files.readString(table));
    order.accept(rows.subList(1, rows.size()));
    Files.writeString(table, String.join("", rows));
  }

  private void reverse(String table) throws IOException {
    reorder(folder.resolve(table), Collections::reverse);
  }

  private List<Path> tables() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void readsTablesThatAreAllShuffled(long seed) throws IOException {
    List<DiplomaticEvent> events = EventGenerator.of(seed).dataset(200).events();
    DatasetCsv.write(new Dataset(Samples.header(), events), folder);
    Random random = new Random(seed);
    for (Path table : tables()) {
      reorder(table, rows -> Collections.shuffle(rows, random));
    }

    ReadResult result = DatasetCsv.read(folder, ReadOptions.strict());

    assertThat(result.events()).isEqualTo(events);
    assertThat(result.problems()).noneMatch(Problem::isError);
    assertThat(result.problems())
        .filteredOn(problem -> problem.code() == ProblemCode.UNSORTED_TABLE)
        .extracting(problem -> problem.location().source())
        .doesNotHaveDuplicates()
        .contains("events.csv", "participants.csv", "titles.csv", "claims.citations.csv");
  }

  @Test
  void readsATableThatIsSortedByAnotherColumn() throws IOException {
    reorder(
        folder.resolve("participants.csv"),
        rows -> rows.sort(Comparator.comparing(row -> row.substring(row.indexOf(',') + 3))));

    ReadResult result = read();

    assertThat(Files.readAllLines(folder.resolve("participants.csv")).get(1))
        .startsWith("1,1,host");
    assertThat(result.events()).isEqualTo(THREE);
    assertThat(result.problems())
        .extracting(
            Problem::code, Problem::path, p -> p.location().source(), p -> p.location().line())
        .containsExactly(tuple(ProblemCode.UNSORTED_TABLE, "participants", "participants.csv", 5L));
    assertThat(result.problems().get(0).message()).contains("eventNumber, position");
  }

  @Test
  void givesEventsInTheOrderOfTheirNumbers() throws IOException {
    reverse("events.csv");

    ReadResult result = read();

    assertThat(result.events()).isEqualTo(THREE);
    assertThat(result.problems())
        .extracting(Problem::code, p -> p.location().source(), p -> p.location().line())
        .containsExactly(tuple(ProblemCode.UNSORTED_TABLE, "events.csv", 3L));
  }

  @Test
  void putsElementsInTheOrderOfTheirPositions() throws IOException {
    replace(folder.resolve("participants.csv"), "2,0,visitor,QAT", "2,9,visitor,QAT");
    replace(folder.resolve("participants.csv"), "2,1,host,KAZ", "2,0,host,KAZ");
    replace(folder.resolve("participants.csv"), "2,9,visitor,QAT", "2,1,visitor,QAT");
    replace(folder.resolve("participants.csv"), "3,0,visitor,QAT", "3,9,visitor,QAT");
    replace(folder.resolve("participants.csv"), "3,1,host,KAZ", "3,0,host,KAZ");
    replace(folder.resolve("participants.csv"), "3,9,visitor,QAT", "3,1,visitor,QAT");

    ReadResult result = DatasetCsv.read(folder, holding(1));

    assertThat(result.events().get(1).participants())
        .extracting(participant -> String.valueOf(participant.actor()))
        .containsExactly("KAZ", "QAT");
    assertThat(result.problems()) // once for the table
        .extracting(Problem::code, p -> p.location().source(), p -> p.location().line())
        .containsExactly(tuple(ProblemCode.UNSORTED_TABLE, "participants.csv", 5L));
  }

  @Test
  void putsThePartsOfTheHeaderInOrder() throws IOException {
    Dataset dataset = new Dataset(Samples.full().header(), THREE);
    DatasetCsv.write(dataset, folder);
    reverse("dataset.titles.csv");

    ReadResult result = DatasetCsv.read(folder, ReadOptions.collecting().withoutValidation());

    assertThat(result.header()).isEqualTo(dataset.header());
    assertThat(result.problems())
        .extracting(Problem::code, p -> p.location().source())
        .containsExactly(tuple(ProblemCode.UNSORTED_TABLE, "dataset.titles.csv"));
  }

  @Test
  void stillAsksForEveryPositionOnce() throws IOException {
    replace(folder.resolve("participants.csv"), "1,0,visitor", "1,2,visitor");
    replace(folder.resolve("participants.csv"), "3,0,visitor", "3,1,visitor");
    reverse("participants.csv");

    ReadResult result = read();

    assertThat(result.events()).extracting(DiplomaticEvent::id).hasToString("[second]");
    assertThat(result.problems())
        .filteredOn(Problem::isError)
        .extracting(
            Problem::code, Problem::message, p -> p.location().eventId(), p -> p.location().line())
        .containsExactly(
            tuple(ProblemCode.OUT_OF_SEQUENCE, "expected the position 0", "first", 6L),
            tuple(ProblemCode.OUT_OF_SEQUENCE, "expected the position 0", "third", 2L),
            tuple(ProblemCode.OUT_OF_SEQUENCE, "expected the position 2", "third", 3L));
  }

  @Test
  void tellsThePhysicalLineOfAFault() throws IOException {
    replace(folder.resolve("titles.csv"), "Visit third", "\"Visit\nthird\"");
    replace(folder.resolve("participants.csv"), "2,0,visitor,QAT", "2,0,visitor,QXT");
    reverse("titles.csv");
    reverse("participants.csv");
    replace(folder.resolve("titles.csv"), "1,0,en,", "1,0,not a language,");

    ReadResult result = read();

    assertThat(result.problems())
        .filteredOn(Problem::isError)
        .extracting(Problem::path, p -> p.location().source(), p -> p.location().line())
        .containsExactly(
            tuple("titles[\"not a language\"]", "titles.csv", 5L),
            tuple("participants[0].actor", "participants.csv", 5L));
    assertThat(result.rejected().get(1).raw())
        .contains("participants.csv:\n2,1,host,KAZ")
        .contains("\n2,0,visitor,QXT");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void namesTwoEventsOfOneNumber(boolean apart) throws IOException {
    replace(folder.resolve("events.csv"), "3,visit,third", "2,visit,third");
    if (apart) {
      replace(
          folder.resolve("events.csv"),
          "1,visit,first\n2,visit,second",
          "2,visit,second\n1,visit,first");
    }

    ReadResult result = read();

    assertThat(result.problems())
        .filteredOn(problem -> problem.code() == ProblemCode.DUPLICATE_NUMBER)
        .extracting(
            Problem::message, Problem::path, p -> p.location().line(), p -> p.location().eventId())
        .containsExactly(
            tuple(
                "expected another number than that of line " + (apart ? 2 : 3),
                "eventNumber",
                4L,
                "third"));
    assertThat(result.events()).extracting(DiplomaticEvent::id).hasToString("[first, second]");
  }

  @Test
  void tellsRowsOfNoEvent() throws IOException {
    replace(
        folder.resolve("titles.csv"), "2,0,en,Visit second\n", "9,0,en,No\n2,0,en,Visit second\n");
    replace(folder.resolve("events.csv"), "2,visit,second\n", "");

    ReadResult result = read();

    assertThat(result.events()).extracting(DiplomaticEvent::id).hasToString("[first, third]");
    assertThat(result.problems())
        .filteredOn(problem -> "titles.csv".equals(problem.location().source()))
        .extracting(Problem::code, p -> p.location().line())
        .containsExactly(
            tuple(ProblemCode.UNSORTED_TABLE, 4L),
            tuple(ProblemCode.ORPHAN_ROW, 4L),
            tuple(ProblemCode.ORPHAN_ROW, 3L));
  }

  @Test
  void rejectsARowByItselfWhoseNumberCannotBeRead() throws IOException {
    replace(folder.resolve("participants.csv"), "2,1,host,KAZ", "2b,1,host,KAZ");
    reverse("participants.csv");

    ReadResult result = DatasetCsv.read(folder, ReadOptions.collecting().withoutValidation());

    assertThat(result.events()).hasSize(3); // nobody knows whose row it was
    assertThat(result.rejected())
        .extracting(RejectedEvent::raw)
        .singleElement()
        .asString()
        .startsWith("participants.csv:\n2b,1,host,KAZ");
    assertThat(result.problems())
        .filteredOn(Problem::isError)
        .extracting(Problem::code, Problem::rejected, p -> p.location().line())
        .containsExactly(tuple(ProblemCode.INVALID_VALUE, "2b", 4L));
    assertThatThrownBy(() -> DatasetCsv.read(folder)).isInstanceOf(InvalidDataException.class);
  }

  @Test
  void rejectsAnEventByItselfWhoseNumberCannotBeRead() throws IOException {
    replace(folder.resolve("events.csv"), "1,visit,first\n2,", "2,visit,second\n1b,");
    replace(folder.resolve("events.csv"), "1b,visit,second", "1,visit,first\nx,visit,other");

    ReadResult result = read();

    assertThat(result.events()).isEqualTo(THREE);
    assertThat(result.problems())
        .extracting(Problem::code, p -> p.location().eventId(), p -> p.location().line())
        .containsExactly(
            tuple(ProblemCode.UNSORTED_TABLE, null, 3L),
            tuple(ProblemCode.INVALID_VALUE, "other", 4L));
  }

  @Test
  void findsTheNumberInWhateverColumnAndForm() throws IOException {
    Files.writeString(
        folder.resolve("titles.csv"),
        """
        value;position;eventNumber;key
        "Visit
        ""third""; 1;2";0;"3";en
        Visit second;0;2;en
        Visit first;0;1;en
        """
            .replace("\n", "\r\n"));

    ReadResult result = read();

    assertThat(result.problems())
        .extracting(Problem::code, p -> p.location().line())
        .containsExactly(tuple(ProblemCode.UNSORTED_TABLE, 4L));
    assertThat(result.events().get(2).titles().values()).containsExactly("Visit\r\n\"third\"; 1;2");
    assertThat(result.events().subList(0, 2)).isEqualTo(THREE.subList(0, 2));
  }

  @Test
  void readsTablesInAnotherCharset() throws IOException {
    CsvOptions utf16 = CsvOptions.defaults().charset(StandardCharsets.UTF_16LE);
    DatasetCsv.write(new Dataset(Samples.header(), THREE), folder, utf16);
    Path titles = folder.resolve("titles.csv");
    List<String> rows = rows(Files.readString(titles, StandardCharsets.UTF_16LE));
    Collections.swap(rows, 1, 3);
    Files.writeString(titles, String.join("", rows), StandardCharsets.UTF_16LE);

    ReadResult result = DatasetCsv.read(folder, ReadOptions.collecting(), utf16);

    assertThat(result.events()).isEqualTo(THREE);
    assertThat(result.problems())
        .extracting(Problem::code, p -> p.location().line())
        .containsExactly(tuple(ProblemCode.UNSORTED_TABLE, 3L));
  }

  @Test
  void takesNoNumberOfMoreThanEighteenDigits() throws IOException {
    replace(folder.resolve("titles.csv"), "2,0,en", "9999999999999999999,0,en");

    ReadResult result = read();

    assertThat(result.problems())
        .extracting(Problem::code, p -> p.location().line())
        .contains(tuple(ProblemCode.INVALID_VALUE, 3L))
        .doesNotContain(tuple(ProblemCode.UNSORTED_TABLE, 4L));
  }

  @Test
  void holdsNoMoreThanItMay() throws IOException {
    reverse("titles.csv");
    reverse("visit.csv");

    ReadResult none = DatasetCsv.read(folder, holding(300));
    ReadResult all = DatasetCsv.read(folder, holding(3000));

    assertThat(none.events()).isEmpty();
    assertThat(none.problems())
        .filteredOn(Problem::isError)
        .extracting(Problem::code, p -> p.location().source(), p -> p.location().line())
        .containsExactly(tuple(ProblemCode.LIMIT_EXCEEDED, "visit.csv", 3L));
    assertThat(none.problems().get(1).message()).contains("300").contains("eventNumber");
    assertThat(all.events()).isEqualTo(THREE);
  }

  @Test
  void countsTheRowsOfAllTablesThatAreHeld() throws IOException {
    reverse("titles.csv");
    long one = smallestLimit();
    reverse("visit.csv");

    assertThat(smallestLimit()).isGreaterThan(one + 300);
  }

  private long smallestLimit() throws IOException {
    long limit = 1;
    while (DatasetCsv.read(folder, holding(limit)).events().isEmpty()) {
      limit += 10;
    }
    return limit;
  }

  @Test
  void holdsNothingOfTablesThatAreInOrder() throws IOException {
    ReadResult result = DatasetCsv.read(folder, holding(1));

    assertThat(result.events()).isEqualTo(THREE);
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void keepsRejectedEventsOfUnsortedTables(@TempDir Path rejects) throws IOException {
    replace(folder.resolve("visit.csv"), "3,third,2024-09-17", "3,third,2024-13-17");
    reverse("titles.csv");

    RejectsFolder.write(read(), folder, rejects);
    replace(rejects.resolve("visit.csv"), "2024-13-17", "2024-09-17");

    assertThat(RejectsFolder.read(rejects, ReadOptions.strict()).events())
        .isEqualTo(THREE.subList(2, 3));
  }
}
