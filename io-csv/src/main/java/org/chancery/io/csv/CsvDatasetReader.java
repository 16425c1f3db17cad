package org.chancery.io.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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
import org.chancery.problem.Message;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.problem.Suggestions;
import org.jspecify.annotations.Nullable;

/**
 * Reads a package event by event. All tables are in the order of the events, so they are merged,
 * and no more than the rows of one event is held.
 */
final class CsvDatasetReader extends EventReader {

  private static final long[] NO_KEYS = {};

  private final Path folder;
  private final CsvOptions csv;
  private final boolean whole;
  private final PackageLayout layout = PackageLayout.model();
  private final PackageFiles files;
  private boolean headerRead;
  private boolean opened;
  private @Nullable DatasetHeader header;
  private long lastNumber;

  private CsvDatasetReader(Path folder, boolean whole, ReadOptions options, CsvOptions csv) {
    super(options);
    this.whole = whole;
    this.folder = folder;
    this.csv = csv;
    this.files = new PackageFiles(folder, layout, options, csv, this::report);
  }

  /** Reads all events of a dataset. */
  static CsvDatasetReader of(Path folder, ReadOptions options, CsvOptions csv) {
    return new CsvDatasetReader(folder, true, options, csv);
  }

  /** Reads some events of a dataset; relations may lead to the others. */
  static CsvDatasetReader ofRejects(Path folder, ReadOptions options, CsvOptions csv) {
    return new CsvDatasetReader(folder, false, options, csv);
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
      try (TableFile file = TableFile.open(folder, part, options(), csv, this::report)) {
        if (file == null && part == table) {
          throw PackageFiles.missing(part);
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
      report(problem.on(path.toString()));
    }
    boolean readable = binder.problems().stream().noneMatch(Problem::isError);
    return found != null && readable && accept(found, source) ? found : null;
  }

  private Problem tooLong(Location place) {
    return Problem.of(
        ProblemCode.LIMIT_EXCEEDED,
        Message.of(
            "expected rows of at most {0} characters together", options().limits().eventLength()),
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
        if (!whole) {
          endEarly();
        }
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
      files.open();
    }
    return files.events();
  }

  private @Nullable EventCandidate bindEvent(Row row) throws IOException {
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
      if (hasEnded()) {
        return null; // not all of its rows were taken
      }
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
      boolean there = files.has(table);
      Problem missing =
          Problem.of(
              there ? ProblemCode.MISSING_ROW : ProblemCode.MALFORMED_INPUT,
              Message.of(there ? "expected a row in {0}" : "expected the file {0}", table.file()),
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
                  Message.of("expected the id that {0} has", table.file()),
                  PackageLayout.ID,
                  row.place(1),
                  id));
    }
    if (binder.errors() < options().limits().problems()) {
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
        Message.of("expected a number greater than {0}", lastNumber),
        PackageLayout.EVENT_NUMBER,
        row.keyPlace(0),
        String.valueOf(number));
  }

  private static Problem unknownType(Row row) {
    List<String> names = EventTypes.all().stream().map(RecordType::name).toList();
    String type = row.value(0);
    return Problem.of(
            type == null ? ProblemCode.REQUIRED : ProblemCode.UNKNOWN_EVENT_TYPE,
            Message.of(
                type == null ? "expected the type of the event: {0}" : "expected one of {0}",
                String.join(", ", names)),
            PackageLayout.TYPE,
            row.place(0),
            type)
        .suggesting(type == null ? List.of() : Suggestions.near(type, names));
  }

  /** Takes the rows of an event from all files; gives what there is of it where it is too long. */
  private @Nullable String gather(long number, EventRows rows) throws IOException {
    String cut = null;
    for (TableFile file : files.others()) {
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
    for (TableFile file : files.others()) {
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
            Message.of(
                "expected the rows in the order of {0}; the event of this row was read without it",
                PackageLayout.EVENT_NUMBER),
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
    files.close();
  }
}
