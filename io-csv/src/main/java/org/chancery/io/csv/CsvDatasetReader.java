package org.chancery.io.csv;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.io.EventCandidate;
import org.chancery.io.EventReader;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadPolicy;
import org.chancery.io.SourceMap;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.problem.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Reads a package event by event. All tables are in the order of the events, so they are merged,
 * and no more than the rows of one event is held.
 */
final class CsvDatasetReader extends EventReader {

  private static final long[] NO_KEYS = {};

  private final Path folder;
  private final CsvOptions csv;
  private final PackageLayout layout = PackageLayout.model();
  private final Map<Table, TableFile> files = new LinkedHashMap<>();
  private boolean headerRead;
  private boolean opened;
  private @Nullable TableFile events;
  private @Nullable DatasetHeader header;
  private long lastNumber;

  CsvDatasetReader(Path folder, ReadOptions options, CsvOptions csv) {
    super(options);
    this.folder = folder;
    this.csv = csv;
  }

  @Override
  protected @Nullable DatasetHeader readHeader() throws IOException {
    if (!headerRead) {
      headerRead = true;
      try {
        header = bindHeader();
      } catch (TableFault e) {
        report(e.problem());
      }
    }
    return header;
  }

  private @Nullable DatasetHeader bindHeader() throws IOException {
    Table table = layout.dataset();
    EventRows rows = new EventRows();
    for (Table part : PackageLayout.withDescendants(table)) {
      try (TableFile file = TableFile.open(folder, part, options(), this::report)) {
        if (file == null && part == table) {
          throw new TableFault(missing(part));
        }
        if (file == null) {
          continue;
        }
        for (Row row = file.peek(); row != null; row = file.peek()) {
          rows.add(row);
          file.take();
          if (rows.weight() > options().limits().eventLength()) {
            throw new TableFault(tooLong(row.place()));
          }
        }
      }
    }
    Row row = rows.take(table, NO_KEYS);
    if (row == null) {
      throw new TableFault(
          Problem.of(
              ProblemCode.REQUIRED,
              "expected a row that says what the dataset is",
              PackageLayout.DATASET,
              Location.unknown().in(table.file()),
              null));
    }
    if (row.fault() != null) {
      throw new TableFault(row.fault());
    }
    SourceMap source = new SourceMap(table.file(), row.line(), 0);
    TableBinder binder = new TableBinder(options().limits(), csv, rows, source);
    DatasetHeader found =
        (DatasetHeader) binder.bindRecord(table.layout(), row, SourceMap.ROOT, NO_KEYS);
    rows.leftOver(binder.problems()::add);
    FieldPath root = FieldPath.root().name(PackageLayout.DATASET);
    for (Problem problem : binder.problems()) {
      FieldPath path = root.then(FieldPath.parseAgain(problem.path()));
      report(
          new Problem(
              problem.code(),
              problem.severity(),
              problem.message(),
              path.toString(),
              problem.location(),
              problem.rejected()));
    }
    boolean readable = binder.problems().stream().noneMatch(Problem::isError);
    return found != null && readable && accept(found, source) ? found : null;
  }

  private static Problem missing(Table table) {
    return Problem.of(
        ProblemCode.MALFORMED_INPUT,
        "expected a file of this name in the folder",
        "",
        Location.unknown().in(table.file()),
        null);
  }

  private Problem tooLong(Location place) {
    return Problem.of(
        ProblemCode.LIMIT_EXCEEDED,
        "expected rows of at most " + options().limits().eventLength() + " characters together",
        "",
        place,
        null);
  }

  @Override
  protected @Nullable EventCandidate readCandidate() throws IOException {
    try {
      TableFile numbers = open();
      Row row = numbers.peek();
      if (row == null) {
        passOverRest();
        return null;
      }
      numbers.take();
      return bindEvent(row);
    } catch (TableFault e) {
      report(e.problem());
      endEarly();
      return null;
    }
  }

  private TableFile open() throws IOException {
    if (!opened) {
      opened = true;
      readHeader();
      reportUnknownFiles();
      for (Table table : layout.tables()) {
        if (table.keys().contains(PackageLayout.EVENT_NUMBER)) {
          TableFile file = TableFile.open(folder, table, options(), this::report);
          if (file != null) {
            files.put(table, file);
          } else if (!table.isRoot()) {
            report(absent(table));
          }
        }
      }
      events = files.remove(layout.events());
    }
    if (events == null) {
      throw new TableFault(missing(layout.events()));
    }
    return events;
  }

  /** A table under another name would be passed over in silence, and its rows be lost. */
  private void reportUnknownFiles() throws IOException {
    Set<String> known = new HashSet<>();
    layout.tables().forEach(table -> known.add(table.file()));
    List<String> unknown = new ArrayList<>();
    try (DirectoryStream<Path> tables = Files.newDirectoryStream(folder, "*.csv")) {
      for (Path path : tables) {
        String name = path.getFileName().toString();
        if (!known.contains(name)) {
          unknown.add(name);
        }
      }
    }
    unknown.sort(null);
    for (String name : unknown) {
      report(
          new Problem(
              ProblemCode.UNKNOWN_PROPERTY,
              options().allowsUnknownProperties() ? Severity.WARNING : Severity.ERROR,
              "the package has no such table",
              "",
              Location.unknown().in(name),
              null));
    }
  }

  private static Problem absent(Table table) {
    return Problem.of(
        ProblemCode.MISSING_TABLE,
        "expected a file of this name; it is taken for a table without rows",
        table.path().toString(),
        Location.unknown().in(table.file()),
        null);
  }

  private EventCandidate bindEvent(Row row) throws IOException {
    EventRows rows = new EventRows();
    rows.add(row);
    rows.take(layout.events(), NO_KEYS);
    String id = row.value(1) == null ? null : csv.unescape(row.value(1));
    long[] keys = row.keys();
    Problem fault = keys == null ? row.fault() : outOfSequence(row, keys[0]);
    if (keys == null || fault != null) {
      return rejected(row, id, fault, rows::raw);
    }
    lastNumber = keys[0];
    try {
      String cut = gather(keys[0], rows);
      if (cut != null) {
        return rejected(row, id, tooLong(row.place()), () -> cut);
      }
    } catch (TableFault e) {
      endEarly();
      return rejected(row, id, e.problem(), rows::raw);
    }
    if (row.fault() != null) {
      return rejected(row, id, row.fault(), rows::raw);
    }
    RecordType<?> type = row.value(0) == null ? null : EventTypes.byName(row.value(0));
    if (type == null) {
      return rejected(row, id, unknownType(row), rows::raw);
    }
    return bindEvent(row, id, keys, layout.root(type), rows);
  }

  private EventCandidate bindEvent(
      Row row, @Nullable String id, long[] keys, Table table, EventRows rows) {
    Row own = rows.take(table, keys);
    if (own == null) {
      boolean there = files.containsKey(table);
      Problem missing =
          Problem.of(
              there ? ProblemCode.MISSING_ROW : ProblemCode.MALFORMED_INPUT,
              "expected " + (there ? "a row in " : "the file ") + table.file(),
              "",
              row.place(),
              null);
      return rejected(row, id, missing, rows::raw);
    }
    if (own.fault() != null) {
      return rejected(own, id, own.fault(), rows::raw);
    }
    SourceMap source = new SourceMap(table.file(), own.line(), 0);
    TableBinder binder = new TableBinder(options().limits(), csv, rows, source);
    DiplomaticEvent event =
        (DiplomaticEvent) binder.bindRecord(table.layout(), own, SourceMap.ROOT, keys);
    if (id == null) {
      binder
          .problems()
          .add(
              Problem.of(
                  ProblemCode.REQUIRED, "expected the id", PackageLayout.ID, row.place(1), null));
    } else if (event != null && !event.id().toString().equals(id)) {
      binder
          .problems()
          .add(
              Problem.of(
                  ProblemCode.ROWS_DISAGREE,
                  "expected the id that " + table.file() + " has",
                  PackageLayout.ID,
                  row.place(1),
                  id));
    }
    if (binder.problems().size() < options().limits().problems()) {
      rows.leftOver(binder.problems()::add);
    }
    return new EventCandidate(
        event, id, binder.problems(), binder.incompleteLists(), source, rows::raw);
  }

  private @Nullable Problem outOfSequence(Row row, long number) {
    if (number > lastNumber) {
      return null;
    }
    return Problem.of(
        ProblemCode.OUT_OF_SEQUENCE,
        "expected a number greater than " + lastNumber,
        PackageLayout.EVENT_NUMBER,
        row.keyPlace(0),
        String.valueOf(number));
  }

  private static Problem unknownType(Row row) {
    String names =
        EventTypes.all().stream().map(RecordType::name).collect(Collectors.joining(", "));
    String type = row.value(0);
    return Problem.of(
        type == null ? ProblemCode.REQUIRED : ProblemCode.UNKNOWN_EVENT_TYPE,
        type == null ? "expected the type of the event: " + names : "expected one of " + names,
        PackageLayout.TYPE,
        row.place(0),
        type);
  }

  /** Takes the rows of an event from all files; gives what there is of it where it is too long. */
  private @Nullable String gather(long number, EventRows rows) throws IOException {
    String cut = null;
    for (TableFile file : files.values()) {
      Row row = file.peek();
      while (row != null && row.eventNumber() <= number && !hasEnded()) {
        file.take();
        if (row.keys() != null && row.eventNumber() < number) {
          reject(misplaced(row), EventRows.raw(row));
        } else if (cut == null) {
          // A row whose number cannot be read stands among those of this event.
          rows.add(row);
          if (rows.weight() > options().limits().eventLength()) {
            cut = options().policy() == ReadPolicy.COLLECT ? rows.raw() : "";
          }
        }
        row = file.peek();
      }
    }
    return cut;
  }

  /** Tells the rows after those of the last event. */
  private void passOverRest() throws IOException {
    for (TableFile file : files.values()) {
      for (Row row = file.peek(); row != null && !hasEnded(); row = file.peek()) {
        file.take();
        reject(row.fault() == null ? misplaced(row) : row.fault(), EventRows.raw(row));
      }
    }
  }

  /** A row of no event, or of one before those that its table was read for. */
  private static Problem misplaced(Row row) {
    return row.eventNumber() < row.file().highest()
        ? Problem.of(
            ProblemCode.OUT_OF_SEQUENCE,
            "expected the rows in the order of "
                + PackageLayout.EVENT_NUMBER
                + "; the event of this row was read without it",
            row.file().table().path().name(PackageLayout.EVENT_NUMBER).toString(),
            row.keyPlace(0),
            String.valueOf(row.eventNumber()))
        : EventRows.orphan(row);
  }

  private static EventCandidate rejected(
      Row row, @Nullable String id, @Nullable Problem fault, Supplier<String> raw) {
    List<Problem> problems = new ArrayList<>();
    if (fault != null) {
      problems.add(fault);
    }
    return new EventCandidate(
        null, id, problems, List.of(), new SourceMap(row.file().toString(), row.line(), 0), raw);
  }

  @Override
  protected void closeInput() throws IOException {
    IOException failure = null;
    List<TableFile> all = new ArrayList<>(files.values());
    if (events != null) {
      all.add(events);
    }
    for (TableFile file : all) {
      try {
        file.close();
      } catch (IOException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
