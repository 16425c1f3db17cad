package org.chancery.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.code.Codelist;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.io.ReadLimits;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.meta.RecordValues;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What holds of every format: whatever is written is read back equal, in its order, a dataset is
 * written as the same bytes in every run, and whatever rule an event breaks is told with its place.
 *
 * <p>The test class of a format extends this one. It has a constructor without parameters, which
 * does nothing that only a test could do: one test starts a second JVM that makes the class by its
 * name and calls {@link #write}.
 *
 * <pre>{@code
 * class MyFormatContractTest extends FormatContract {
 *   protected void write(Dataset dataset, Path folder) throws IOException { ... }
 *   protected ReadResult read(Path folder, ReadOptions options) throws IOException { ... }
 *   protected List<DiplomaticEvent> corpus(Path folder) throws IOException { ... }
 * }
 * }</pre>
 *
 * @since 0.1
 */
public abstract class FormatContract {

  private static final String UNKNOWN = "no such code";
  private static final int EVENTS_IN_TWO_RUNS = 400;

  /** For the test class of a format. */
  protected FormatContract() {}

  /**
   * Writes a dataset.
   *
   * @param dataset the dataset
   * @param folder an empty folder, which takes the files
   * @throws IOException if a file cannot be written
   */
  protected abstract void write(Dataset dataset, Path folder) throws IOException;

  /**
   * Reads what {@link #write} has written.
   *
   * @param folder the folder
   * @param options how to read
   * @return what was read
   * @throws IOException if a file cannot be read
   */
  protected abstract ReadResult read(Path folder, ReadOptions options) throws IOException;

  /**
   * Reads the events of the corpus that the format has, see {@link Corpus}.
   *
   * @param folder an empty folder, for a format that reads files of a folder
   * @return the events
   * @throws IOException if a file cannot be read
   */
  protected abstract List<DiplomaticEvent> corpus(Path folder) throws IOException;

  /**
   * Returns how many arbitrary events are written and read, of all types together.
   *
   * @return the number, 10,000 unless the system property {@code chancery.testkit.events} has
   *     another, or it is overridden
   */
  protected int events() {
    return Integer.getInteger("chancery.testkit.events", 10_000);
  }

  /**
   * Returns what the arbitrary events depend on.
   *
   * @return the seed, always the same unless it is overridden
   */
  protected long seed() {
    return 20_240_101L;
  }

  /**
   * Tells whether the format keeps what a dataset says of itself. A stream of events does not.
   *
   * @return true unless it is overridden
   */
  protected boolean keepsHeader() {
    return true;
  }

  /**
   * The corpus has events of every type, and each survives.
   *
   * @param golden an empty folder
   * @param folder another empty folder
   * @throws IOException if a file cannot be written or read
   */
  @Test
  public void keepsEveryEventOfTheCorpus(@TempDir Path golden, @TempDir Path folder)
      throws IOException {
    Dataset dataset = new Dataset(EventGenerator.of(seed()).dataset(0).header(), corpus(golden));
    assertThat(dataset.events())
        .extracting(EventTypes::of)
        .as("the types of the events of the corpus")
        .containsAll(EventTypes.all());

    write(dataset, folder);
    ReadResult result = read(folder, ReadOptions.collecting());

    assertSame(dataset, result);
    // Each event of the corpus stands for itself; those that it leads to are not all there.
    assertThat(result.problems())
        .filteredOn(Problem::isError)
        .allMatch(problem -> problem.code() == ProblemCode.UNKNOWN_RELATION_TARGET);
  }

  /**
   * Arbitrary events of every type survive, in their order.
   *
   * @param folder an empty folder
   * @throws IOException if a file cannot be written or read
   */
  @Test
  public void keepsArbitraryEventsOfEveryTypeInTheirOrder(@TempDir Path folder) throws IOException {
    Dataset dataset = EventGenerator.of(seed()).dataset(events());

    write(dataset, folder);
    // Each unknown code is a warning, and the readers' own limit counts warnings too.
    ReadLimits limits = ReadLimits.defaults().withProblems(Integer.MAX_VALUE);
    ReadResult result = read(folder, ReadOptions.strict().withLimits(limits));

    assertSame(dataset, result);
  }

  /**
   * Events in another order than that of their types come back in that order.
   *
   * @param folder an empty folder
   * @throws IOException if a file cannot be written or read
   */
  @Test
  public void keepsTheOrderOfEventsWhateverTheirTypes(@TempDir Path folder) throws IOException {
    Dataset forwards = EventGenerator.of(seed()).dataset(5 * EventTypes.all().size() + 3);
    List<DiplomaticEvent> events = new ArrayList<>();
    forwards.events().forEach(event -> events.add(0, event));
    Dataset backwards = new Dataset(forwards.header(), events);

    write(backwards, folder);
    ReadResult result = read(folder, ReadOptions.strict());

    assertSame(backwards, result);
  }

  /**
   * Codes that no list has survive in every field.
   *
   * @param folder an empty folder
   * @throws IOException if a file cannot be written or read
   */
  @Test
  public void keepsUnknownCodesInEveryField(@TempDir Path folder) throws IOException {
    Dataset known = EventGenerator.of(seed()).dataset(20 * EventTypes.all().size());
    Dataset unknown =
        new Dataset(
            known.header(), known.events().stream().map(FormatContract::withUnknownCodes).toList());

    write(unknown, folder);
    ReadResult result = read(folder, ReadOptions.strict().withoutValidation());

    assertSame(unknown, result);
  }

  private static DiplomaticEvent withUnknownCodes(DiplomaticEvent event) {
    Record[] changed = {(Record) event};
    RecordValues.forEach(
        (Record) event,
        (path, type, value) -> {
          Codelist list = type.codelist();
          if (list != null) {
            changed[0] = RecordEdit.with(changed[0], path, type.parse(UNKNOWN));
          }
        });
    return (DiplomaticEvent) changed[0];
  }

  /**
   * A dataset without events survives.
   *
   * @param folder an empty folder
   * @throws IOException if a file cannot be written or read
   */
  @Test
  public void keepsADatasetWithoutEvents(@TempDir Path folder) throws IOException {
    DatasetHeader header = EventGenerator.of(seed()).dataset(0).header();
    Dataset dataset = new Dataset(header, List.of());

    write(dataset, folder);
    ReadResult result = read(folder, ReadOptions.strict());

    assertSame(dataset, result);
    assertThat(result.problems()).isEmpty();
  }

  /**
   * What a dataset says of itself survives, whatever it is.
   *
   * @param folder an empty folder
   * @throws IOException if a file cannot be written or read
   */
  @Test
  public void keepsWhatADatasetSaysOfItself(@TempDir Path folder) throws IOException {
    for (int i = 0; i < 20; i++) {
      Dataset dataset = EventGenerator.of(seed() + i).dataset(1);
      Path own = Files.createDirectory(folder.resolve("dataset-" + i));

      write(dataset, own);
      ReadResult result = read(own, ReadOptions.strict());

      assertSame(dataset, result);
    }
  }

  /**
   * Whatever rule an event breaks is told when it is read: one problem with its kind, its path and
   * its event, and no other. A format that writes nothing for an empty list or map may tell that it
   * is required instead of that it is empty, see {@link Mutations}.
   *
   * @param folder an empty folder
   * @throws IOException if a file cannot be written or read
   */
  @Test
  public void tellsEveryMutation(@TempDir Path folder) throws IOException {
    DatasetHeader header = EventGenerator.of(seed()).dataset(0).header();
    List<List<Mutation>> ofTypes = EventTypes.all().stream().map(Mutations::of).toList();
    int rounds = ofTypes.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < rounds; i++) {
      // One event of each type, because all mutations of a type have the same id.
      int round = i;
      List<Mutation> mutations =
          ofTypes.stream().filter(all -> round < all.size()).map(all -> all.get(round)).toList();
      Path own = Files.createDirectory(folder.resolve("mutations-" + round));

      write(new Dataset(header, mutations.stream().map(Mutation::event).toList()), own);
      ReadResult result = read(own, ReadOptions.collecting());

      ToldMutations.assertTold(mutations, result);
    }
  }

  /**
   * Two runs write the same bytes, also where language, zone and charset of the system differ.
   *
   * @param here an empty folder
   * @param there another empty folder
   * @throws IOException if a file cannot be written or read
   * @throws InterruptedException if the test is interrupted while the second JVM runs
   */
  @Test
  public void writesTheSameBytesInAnotherRun(@TempDir Path here, @TempDir Path there)
      throws IOException, InterruptedException {
    write(EventGenerator.of(seed()).dataset(EVENTS_IN_TWO_RUNS), here);

    SecondRun.write(getClass(), seed(), EVENTS_IN_TWO_RUNS, there);

    assertThat(Folder.read(here)).as("files of this run").isNotEmpty();
    Folder.assertSame(here, there);
  }

  private void assertSame(Dataset expected, ReadResult result) {
    ChanceryAssertions.assertThat(result).hasEvents(expected.events()).hasRejected(0);
    if (keepsHeader()) {
      assertThat(EventDifference.between(expected.header(), result.header()))
          .as("the difference of the headers")
          .isEmpty();
    }
  }
}
