package org.chancery.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.io.EventCandidate;
import org.chancery.io.ReadOptions;
import org.chancery.meta.Field;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.problem.Location;
import org.chancery.testkit.EventGenerator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events that are read without places are those that are read with them, and can be located. */
class ShortWayTest {

  private static final int EVENTS = 40 * EventTypes.all().size();

  @SuppressWarnings("NullAway.Init")
  @TempDir
  private Path folder;

  private final Dataset dataset = EventGenerator.of(11).dataset(EVENTS);

  /** The two ways of a reader. */
  private record Ways(
      Reading<DiplomaticEvent> plain,
      Reading<EventCandidate> candidate,
      Function<FieldPath, Location> place,
      Supplier<String> raw) {}

  @FunctionalInterface
  private interface Reading<T> {
    @Nullable T next() throws IOException;
  }

  @Test
  void readsAndLocatesAPackage() throws IOException {
    DatasetCsv.write(dataset, folder);

    try (CsvDatasetReader one = reader();
        CsvDatasetReader other = reader()) {
      assertSame(
          new Ways(one::readPlain, one::readCandidate, one::locatePlain, one::rawPlain),
          other::readCandidate);
    }
  }

  @Test
  void readsAndLocatesATable() throws IOException {
    SingleTable table = SingleTable.ofAllTypes();
    Path file = folder.resolve("table.csv");
    table.write(dataset.events(), file);

    try (SingleTableReader one = reader(table, file);
        SingleTableReader other = reader(table, file)) {
      assertSame(
          new Ways(one::readPlain, one::readCandidate, one::locatePlain, one::rawPlain),
          other::readCandidate);
    }
  }

  private void assertSame(Ways one, Reading<EventCandidate> other) throws IOException {
    int count = 0;
    for (DiplomaticEvent event : dataset.events()) {
      DiplomaticEvent plain = one.plain().next();
      EventCandidate candidate = Objects.requireNonNull(other.next());
      assertThat(candidate.event()).isEqualTo(event);
      if (plain == null) { // there may be something to tell of one of its texts
        assertThat(Objects.requireNonNull(one.candidate().next()).problems())
            .isEqualTo(candidate.problems());
        continue;
      }
      count++;
      assertThat(plain).isEqualTo(event);
      assertThat(candidate.problems()).isEmpty();
      assertThat(one.raw().get()).isEqualTo(candidate.raw().get()).isNotEmpty();
      for (FieldPath path : paths(event)) {
        assertThat(one.place().apply(path))
            .as("%s", path)
            .isEqualTo(candidate.source().locate(path));
      }
    }
    assertThat(count).isGreaterThan(EVENTS / 2);
    assertThat(one.plain().next()).isNull();
    assertThat(one.candidate().next()).isNull();
  }

  private CsvDatasetReader reader() throws IOException {
    return CsvDatasetReader.of(folder, ReadOptions.collecting(), CsvOptions.defaults());
  }

  private static SingleTableReader reader(SingleTable table, Path file) throws IOException {
    return new SingleTableReader(
        table, Files.newInputStream(file), ReadOptions.collecting(), CsvOptions.defaults());
  }

  /** The paths of all that is there, of what is absent, and of what cannot be there. */
  private static List<FieldPath> paths(DiplomaticEvent event) {
    List<FieldPath> paths = new ArrayList<>();
    add(FieldPath.root(), new Shape.OfRecord(RecordType.of((Record) event)), event, paths);
    return paths;
  }

  private static void add(
      FieldPath path, Shape shape, @Nullable Object value, List<FieldPath> paths) {
    paths.add(path);
    if (shape instanceof Shape.OfRecord record) {
      paths.add(path.name("nothing"));
      for (Field field : record.type().fields()) {
        Object inner = value == null ? null : field.get((Record) value);
        add(path.name(field.name()), field.shape(), inner, paths);
      }
    } else if (shape instanceof Shape.OfList list && value instanceof List<?> elements) {
      for (int i = 0; i < elements.size(); i++) {
        add(path.index(i), list.element(), elements.get(i), paths);
      }
      paths.add(path.index(elements.size()));
    } else if (value instanceof Map<?, ?> map) {
      map.keySet().forEach(key -> paths.add(path.name(key.toString())));
      paths.add(path.name("nothing"));
    }
  }
}
