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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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

  /** Changes what was read. */
  private abstract static class Faulty extends SerializedFormat {

    abstract List<DiplomaticEvent> spoil(List<DiplomaticEvent> events);

    @Override
    protected ReadResult read(Path from, ReadOptions options) throws IOException {
      ReadResult result = super.read(from, options);
      return new ReadResult(result.header(), spoil(result.events()), List.of(), List.of());
    }
  }

  @Test
  void findsAnEventThatIsLost() {
    Faulty format =
        new Faulty() {
          @Override
          List<DiplomaticEvent> spoil(List<DiplomaticEvent> events) {
            return events.subList(0, Math.max(0, events.size() - 1));
          }
        };

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> format.keepsArbitraryEventsOfEveryTypeInTheirOrder(folder))
        .withMessageContaining("there are 159 events, not 160");
  }

  @Test
  void findsEventsInTheOrderOfTheirTypes() {
    Faulty format =
        new Faulty() {
          @Override
          List<DiplomaticEvent> spoil(List<DiplomaticEvent> events) {
            List<DiplomaticEvent> sorted = new ArrayList<>(events);
            sorted.sort((a, b) -> EventTypes.of(a).name().compareTo(EventTypes.of(b).name()));
            return sorted;
          }
        };

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> format.keepsTheOrderOfEventsWhateverTheirTypes(folder))
        .withMessageMatching("(?s).*but event \\d+, .*");
  }

  @Test
  void findsTextThatIsChanged() {
    Faulty format =
        new Faulty() {
          @Override
          List<DiplomaticEvent> spoil(List<DiplomaticEvent> events) {
            return events.stream().map(FormatContractTest::withUnixLines).toList();
          }
        };

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> format.keepsArbitraryEventsOfEveryTypeInTheirOrder(folder))
        .withMessageContaining("\\u000D")
        .withMessageContaining("was");
  }

  @Test
  void findsLanguagesInAnotherOrder() {
    Faulty format =
        new Faulty() {
          @Override
          List<DiplomaticEvent> spoil(List<DiplomaticEvent> events) {
            return events.stream().map(FormatContractTest::withTitlesBackwards).toList();
          }
        };

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> format.keepsArbitraryEventsOfEveryTypeInTheirOrder(folder))
        .withMessageContaining("titles was in the order [");
  }

  @Test
  void findsUnknownCodesThatAreDropped() {
    Faulty format =
        new Faulty() {
          @Override
          List<DiplomaticEvent> spoil(List<DiplomaticEvent> events) {
            return events.stream()
                .map(event -> event.toBuilder().topics(List.of()).build())
                .map(DiplomaticEvent.class::cast)
                .toList();
          }
        };

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> format.keepsUnknownCodesInEveryField(folder))
        .withMessageContaining("topics was \"[no such code");
  }

  @Test
  void findsAHeaderThatIsLost() {
    SerializedFormat format =
        new SerializedFormat() {
          @Override
          protected ReadResult read(Path from, ReadOptions options) throws IOException {
            ReadResult result = super.read(from, options);
            return new ReadResult(null, result.events(), List.of(), List.of());
          }
        };

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> format.keepsADatasetWithoutEvents(folder))
        .withMessageContaining("header: it was");
  }

  @Test
  void findsLanguagesOfTheHeaderInAnotherOrder() {
    SerializedFormat format =
        new SerializedFormat() {
          @Override
          protected ReadResult read(Path from, ReadOptions options) throws IOException {
            ReadResult result = super.read(from, options);
            DatasetHeader header = Objects.requireNonNull(result.header());
            return new ReadResult(
                header.toBuilder().titles(backwards(header.titles())).build(),
                result.events(),
                List.of(),
                List.of());
          }
        };

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

  /** Changes the problems that are told. */
  private abstract static class Misleading extends SerializedFormat {

    abstract Problem spoil(Problem problem);

    @Override
    protected ReadResult read(Path from, ReadOptions options) throws IOException {
      ReadResult result = super.read(from, options);
      return new ReadResult(
          result.header(),
          result.events(),
          result.problems().stream().map(this::spoil).toList(),
          result.rejected());
    }
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
        new SerializedFormat() {
          @Override
          protected ReadResult read(Path from, ReadOptions options) throws IOException {
            ReadResult result = super.read(from, options);
            List<Problem> twice = new ArrayList<>(result.problems());
            twice.addAll(result.problems());
            return new ReadResult(result.header(), result.events(), twice, result.rejected());
          }
        };

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> deaf.tellsEveryMutation(folder))
        .withMessageContaining("event 1, a-visit: date: REQUIRED");
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> stammering.tellsEveryMutation(other))
        .withMessageContaining("event 1, a-visit: date: REQUIRED");
  }

  @Test
  void findsProblemsWithoutAPath() {
    Misleading format =
        new Misleading() {
          @Override
          Problem spoil(Problem problem) {
            return Problem.of(
                problem.code(), problem.message(), "", problem.location(), problem.rejected());
          }
        };

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> format.tellsEveryMutation(folder))
        .withMessageContaining("event 1, a-visit: : REQUIRED");
  }

  @Test
  void findsProblemsWithoutAPlace() {
    Misleading format =
        new Misleading() {
          @Override
          Problem spoil(Problem problem) {
            return problem.at(Location.unknown());
          }
        };

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> format.tellsEveryMutation(folder))
        .withMessageContaining("event null, null: date: REQUIRED");
  }

  @Test
  void findsATextThatIsBlankAndToldAsAbsent() {
    Misleading format =
        new Misleading() {
          @Override
          Problem spoil(Problem problem) {
            return problem.code() == ProblemCode.EMPTY
                ? withCode(problem, ProblemCode.REQUIRED)
                : problem;
          }
        };

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> format.tellsEveryMutation(folder))
        .withMessageContaining("otherIds[0].scheme: REQUIRED");
  }

  @Test
  void letsAFormatTellAListThatIsEmptyAsAbsent() throws IOException {
    Misleading format =
        new Misleading() {
          @Override
          Problem spoil(Problem problem) {
            return problem.message().equals("expected at least one")
                ? withCode(problem, ProblemCode.REQUIRED)
                : problem;
          }
        };

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
