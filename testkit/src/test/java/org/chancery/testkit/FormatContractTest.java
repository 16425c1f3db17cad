package org.chancery.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.meta.RecordValues;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats with a fault each, which the contract finds. */
class FormatContractTest {

  @TempDir Path folder = Path.of("");
  @TempDir Path other = Path.of("");

  /** A format that changes what was read. */
  private static SerializedFormat reading(UnaryOperator<ReadResult> change) {
    return new SerializedFormat() {
      @Override
      protected ReadResult read(Path from, ReadOptions options) throws IOException {
        return change.apply(super.read(from, options));
      }
    };
  }

  private static SerializedFormat withEvents(UnaryOperator<List<DiplomaticEvent>> change) {
    return reading(
        result ->
            new ReadResult(result.header(), change.apply(result.events()), List.of(), List.of()));
  }

  private static SerializedFormat withProblems(UnaryOperator<List<Problem>> change) {
    return reading(
        result ->
            new ReadResult(
                result.header(),
                result.events(),
                change.apply(result.problems()),
                result.rejected()));
  }

  private static SerializedFormat withEachProblem(UnaryOperator<Problem> change) {
    return withProblems(problems -> problems.stream().map(change).toList());
  }

  @Test
  void findsAnEventThatIsLost() {
    SerializedFormat format =
        withEvents(events -> events.subList(0, Math.max(0, events.size() - 1)));

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> format.keepsArbitraryEventsOfEveryTypeInTheirOrder(folder))
        .withMessageContaining("there are 159 events, not 160");
  }

  @Test
  void findsEventsInTheOrderOfTheirTypes() {
    SerializedFormat format =
        withEvents(
            events ->
                events.stream()
                    .sorted(Comparator.comparing(event -> EventTypes.of(event).name()))
                    .toList());

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> format.keepsTheOrderOfEventsWhateverTheirTypes(folder))
        .withMessageMatching("(?s).*but event \\d+, .*");
  }

  @Test
  void findsTextThatIsChanged() {
    SerializedFormat format =
        withEvents(events -> events.stream().map(FormatContractTest::withUnixLines).toList());

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> format.keepsArbitraryEventsOfEveryTypeInTheirOrder(folder))
        .withMessageContaining("\\u000D")
        .withMessageContaining("was");
  }

  @Test
  void findsLanguagesInAnotherOrder() {
    SerializedFormat format =
        withEvents(events -> events.stream().map(FormatContractTest::withTitlesBackwards).toList());

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> format.keepsArbitraryEventsOfEveryTypeInTheirOrder(folder))
        .withMessageContaining("titles was in the order [");
  }

  @Test
  void findsUnknownCodesThatAreDropped() {
    SerializedFormat format =
        withEvents(
            events ->
                events.stream()
                    .map(event -> event.toBuilder().topics(List.of()).build())
                    .map(DiplomaticEvent.class::cast)
                    .toList());

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> format.keepsUnknownCodesInEveryField(folder))
        .withMessageContaining("topics was \"[no such code");
  }

  @Test
  void findsAHeaderThatIsLost() {
    SerializedFormat format =
        reading(result -> new ReadResult(null, result.events(), List.of(), List.of()));

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> format.keepsADatasetWithoutEvents(folder))
        .withMessageContaining("header: it was");
  }

  @Test
  void findsLanguagesOfTheHeaderInAnotherOrder() {
    SerializedFormat format =
        reading(
            result -> {
              DatasetHeader header = Objects.requireNonNull(result.header());
              return new ReadResult(
                  header.toBuilder().titles(backwards(header.titles())).build(),
                  result.events(),
                  List.of(),
                  List.of());
            });

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> format.keepsWhatADatasetSaysOfItself(folder))
        .withMessageContaining("header: titles was in the order [");
  }

  @Test
  void findsACorpusWithoutSomeType() {
    SerializedFormat format =
        new SerializedFormat() {
          @Override
          protected List<DiplomaticEvent> corpus(Path golden) {
            return super.corpus(golden).subList(0, EventTypes.all().size() - 1);
          }
        };

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> format.keepsEveryEventOfTheCorpus(folder, folder))
        .withMessageContaining(EventTypes.all().get(EventTypes.all().size() - 1).name());
  }

  private static Problem withCode(Problem problem, ProblemCode code) {
    return Problem.of(
        code, problem.message(), problem.path(), problem.location(), problem.rejected());
  }

  @Test
  void findsProblemsThatAreNotToldOrToldTwice() {
    SerializedFormat deaf =
        new SerializedFormat() {
          @Override
          protected ReadResult read(Path from, ReadOptions options) throws IOException {
            return super.read(from, options.withoutValidation());
          }
        };
    SerializedFormat stammering =
        withProblems(problems -> Stream.concat(problems.stream(), problems.stream()).toList());

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> deaf.tellsEveryMutation(folder))
        .withMessageContaining("event 1, a-visit: date: REQUIRED");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> stammering.tellsEveryMutation(other))
        .withMessageContaining("event 1, a-visit: date: REQUIRED");
  }

  @Test
  void findsProblemsWithoutAPath() {
    SerializedFormat format =
        withEachProblem(
            problem ->
                Problem.of(
                    problem.code(), problem.message(), "", problem.location(), problem.rejected()));

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> format.tellsEveryMutation(folder))
        .withMessageContaining("event 1, a-visit: : REQUIRED");
  }

  @Test
  void findsProblemsWithoutAPlace() {
    SerializedFormat format = withEachProblem(problem -> problem.at(Location.unknown()));

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> format.tellsEveryMutation(folder))
        .withMessageContaining("event null, null: date: REQUIRED");
  }

  @Test
  void findsATextThatIsBlankAndToldAsAbsent() {
    SerializedFormat format =
        withEachProblem(
            problem ->
                problem.code() == ProblemCode.EMPTY
                    ? withCode(problem, ProblemCode.REQUIRED)
                    : problem);

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> format.tellsEveryMutation(folder))
        .withMessageContaining("otherIds[0].scheme: REQUIRED");
  }

  @Test
  void letsAFormatTellAListThatIsEmptyAsAbsent() throws IOException {
    SerializedFormat format =
        withEachProblem(
            problem ->
                problem.message().equals("expected at least one")
                    ? withCode(problem, ProblemCode.REQUIRED)
                    : problem);

    format.tellsEveryMutation(folder);

    assertThat(folder).isNotEmptyDirectory();
  }

  /** Writes a file that is another in each run. */
  static final class OtherInEachRun extends SerializedFormat {
    @Override
    protected void write(Dataset dataset, Path to) throws IOException {
      super.write(dataset, to);
      Files.writeString(
          to.resolve("run.txt"), "run " + UUID.randomUUID(), StandardOpenOption.CREATE_NEW);
    }
  }

  @Test
  void findsBytesThatDifferInAnotherRun() {
    OtherInEachRun format = new OtherInEachRun();

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> format.writesTheSameBytesInAnotherRun(folder, other))
        .withMessageContaining("first byte of run.txt that is another");
  }

  /** Writes numbers as the system's language does. */
  static final class InTheLanguageOfTheSystem extends SerializedFormat {
    @Override
    protected void write(Dataset dataset, Path to) throws IOException {
      DatasetHeader header = dataset.header();
      Files.writeString(to.resolve("i.txt"), "TITLE " + "i".toUpperCase(Locale.getDefault()));
      super.write(new Dataset(header, dataset.events()), to);
    }
  }

  @Test
  void findsBytesThatDependOnTheLanguageOfTheSystem() {
    InTheLanguageOfTheSystem format = new InTheLanguageOfTheSystem();

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> format.writesTheSameBytesInAnotherRun(folder, other))
        .withMessageContaining("i.txt");
  }

  /** Fails in a run of its own. */
  static final class Failing extends SerializedFormat {
    @Override
    protected void write(Dataset dataset, Path to) throws IOException {
      if (to.getFileName().toString().equals("fails")) {
        throw new IOException("the disk is full");
      }
      super.write(dataset, to);
    }
  }

  @Test
  void tellsWhatTheOtherRunPrintedWhereItFails() throws IOException {
    Failing format = new Failing();
    Path fails = Files.createDirectory(other.resolve("fails"));

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> format.writesTheSameBytesInAnotherRun(folder, fails))
        .withMessageContaining("the disk is full");
  }

  /** Does not end by itself while the test runs. */
  static final class Waiting extends SerializedFormat {
    @Override
    protected void write(Dataset dataset, Path to) throws IOException {
      try {
        assertThat(new CountDownLatch(1).await(2, TimeUnit.MINUTES)).isTrue();
      } catch (InterruptedException e) {
        throw new IOException(e);
      }
    }
  }

  @Test
  void endsTheOtherRunWhereTheTestIsInterrupted() {
    Thread.currentThread().interrupt();

    assertThatExceptionOfType(InterruptedException.class)
        .isThrownBy(() -> SecondRun.write(Waiting.class, 1, 1, folder));

    assertThat(ProcessHandle.current().children())
        .allSatisfy(child -> assertThat(child.onExit()).succeedsWithin(Duration.ofSeconds(30)));
  }

  private static DiplomaticEvent withUnixLines(DiplomaticEvent event) {
    Record[] changed = {(Record) event};
    RecordValues.forEach(
        (Record) event,
        (path, type, value) -> {
          if (value instanceof String text && text.contains("\r\n")) {
            changed[0] = RecordEdit.with(changed[0], path, text.replace("\r\n", "\n"));
          }
        });
    return (DiplomaticEvent) changed[0];
  }

  private static DiplomaticEvent withTitlesBackwards(DiplomaticEvent event) {
    return event.toBuilder().titles(backwards(event.titles())).build();
  }

  private static <K, V> Map<K, V> backwards(Map<K, V> map) {
    List<Map.Entry<K, V>> entries = new ArrayList<>(map.entrySet());
    Collections.reverse(entries);
    Map<K, V> backwards = new LinkedHashMap<>();
    entries.forEach(entry -> backwards.put(entry.getKey(), entry.getValue()));
    return backwards;
  }
}
