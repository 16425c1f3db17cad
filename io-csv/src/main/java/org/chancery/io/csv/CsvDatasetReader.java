package org.chancery.io.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.io.EventCandidate;
import org.chancery.io.EventReader;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadPolicy;
import org.chancery.io.RecentValues;
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
 * Reads a package event by event. All tables are in the order of the events, or are put in it, so
 * they are merged; of tables that come in order, no more than the rows of one event is held.
 */
final class CsvDatasetReader extends EventReader {

  private static final long[] NO_KEYS = {};
  private static final Closeable NOTHING = () -> {};

  /** Opens the files of a package. */
  @FunctionalInterface
  interface Opening {

    /**
     * Opens them.
     *
     * @param options how to read
     * @param report takes what is wrong with an archive
     * @throws TableFault if no file can be read
     * @throws IOException if the input fails
     */
    PackageSource open(ReadOptions options, Consumer<Problem> report) throws IOException;
  }

  private final Opening opening;
  private final Closeable input;
  private final CsvOptions csv;
  private final boolean whole;
  private final PackageLayout layout = PackageLayout.model();
  private final RecentValues recent = new RecentValues();
  private final Set<Table> unsorted = new HashSet<>();
  private boolean headerRead;
  private @Nullable PackageSource source;
  private @Nullable PackageFiles files;
  private @Nullable DatasetHeader header;
  private long lastNumber;
  private long lastLine;

  private CsvDatasetReader(
      Opening opening, Closeable input, boolean whole, ReadOptions options, CsvOptions csv) {
    super(options);
    this.opening = opening;
    this.input = input;
    this.whole = whole;
    this.csv = csv;
  }

  /** Reads all events of a dataset. */
  static CsvDatasetReader of(Path path, ReadOptions options, CsvOptions csv) throws IOException {
    return new CsvDatasetReader(opening(path), NOTHING, true, options, csv);
  }

  /** Reads some events of a dataset; relations may lead to the others. */
  static CsvDatasetReader ofRejects(Path path, ReadOptions options, CsvOptions csv)
      throws IOException {
    return new CsvDatasetReader(opening(path), NOTHING, false, options, csv);
  }

  /** Reads all events of a dataset from the bytes of an archive, which are closed with it. */
  static CsvDatasetReader of(InputStream in, ReadOptions options, CsvOptions csv) {
    return new CsvDatasetReader(
        (how, report) -> ZipSource.copyOf(in, how.limits(), report), in, true, options, csv);
  }

  /** How a package is opened: a folder, or an archive. */
  static Opening opening(Path path) throws IOException {
    BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
    return file.isDirectory()
        ? (how, report) -> new FolderSource(path)
        : (how, report) -> ZipSource.of(path, how.limits(), report);
  }

  @Override
  protected @Nullable DatasetHeader readHeader() throws IOException {
    if (!headerRead) {
      headerRead = true;
      try {
        source = opening.open(options(), this::report);
        header = bindHeader(source);
      } catch (TableFault e) {
        report(e.problem());
      }
    }
    return header;
  }

  private @Nullable DatasetHeader bindHeader(PackageSource from) throws IOException {
    Table table = layout.dataset();
    EventRows rows = new EventRows();
    for (Table part : PackageLayout.withDescendants(table)) {
      try (TableFile file = TableFile.open(from, part, options(), csv, this::report)) {
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
    rows.arrange(this::noteArranged);
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
    SourceMap places = new SourceMap(table.file(), row.line(), 0);
    TableBinder binder = new TableBinder(options().limits(), csv, recent, rows, places);
    DatasetHeader found =
        (DatasetHeader) binder.bindRecord(table.layout(), row, SourceMap.ROOT, NO_KEYS);
    rows.leftOver(binder.problems()::add);
    FieldPath root = FieldPath.root().name(PackageLayout.DATASET);
    for (Problem problem : binder.problems()) {
      FieldPath path = root.then(FieldPath.parseAgain(problem.path()));
      report(problem.on(path.toString()));
    }
    boolean readable = binder.problems().stream().noneMatch(Problem::isError);
    return found != null && readable && accept(found, places) ? found : null;
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
      readHeader();
      PackageFiles all = files;
      if (all == null) {
        if (source == null) {
          endEarly(); // what is wrong with it is told
          return null;
        }
        all = new PackageFiles(source, layout, options(), csv, this::report, this::noteUnsorted);
        files = all;
        all.open();
      }
      TableRows numbers = all.events();
      Row row = numbers.peek();
      if (row == null) {
        passOverRest(all);
        if (!whole) {
          endEarly();
        }
        return null;
      }
      numbers.take();
      return bindEvent(row, all);
    } catch (TableFault e) {
      report(e.problem());
      endEarly();
      return null;
    }
  }

  private @Nullable EventCandidate bindEvent(Row row, PackageFiles all) throws IOException {
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
    lastLine = row.line();
    try {
      String cut = gather(keys[0], rows, all);
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
    rows.arrange(this::noteArranged);
    return bindEvent(row, id, keys, layout.root(type), rows, all);
  }

  private EventCandidate bindEvent(
      Row row, @Nullable String id, long[] keys, Table table, EventRows rows, PackageFiles all) {
    Row own = rows.take(table, keys);
    if (own == null) {
      boolean there = all.has(table);
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
    SourceMap places = new SourceMap(table.file(), own.line(), 0);
    TableBinder binder = new TableBinder(options().limits(), csv, recent, rows, places);
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
        event, id, binder.problems(), binder.incompleteLists(), places, rows::raw);
  }

  private @Nullable Problem outOfSequence(Row row, long number) {
    if (number > lastNumber) {
      return null;
    }
    boolean twice = number == lastNumber;
    return Problem.of(
        twice ? ProblemCode.DUPLICATE_NUMBER : ProblemCode.OUT_OF_SEQUENCE,
        twice
            ? Message.of("expected another number than that of line {0}", lastLine)
            : Message.of("expected a number greater than {0}", lastNumber),
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
  private @Nullable String gather(long number, EventRows rows, PackageFiles all)
      throws IOException {
    String cut = null;
    for (TableRows file : all.others()) {
      Row row = file.peek();
      while (row != null && row.eventNumber() <= number && !hasEnded()) {
        file.take();
        if (row.keys() != null ? row.eventNumber() < number : !file.isAsWritten()) {
          reject(misplaced(row, file), EventRows.raw(row));
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
  private void passOverRest(PackageFiles all) throws IOException {
    for (TableRows file : all.others()) {
      for (Row row = file.peek(); row != null && !hasEnded(); row = file.peek()) {
        file.take();
        reject(misplaced(row, file), EventRows.raw(row));
      }
    }
  }

  /**
   * A row that cannot be read, or is of no event, or of one that was given before the row was there
   * to be seen.
   */
  private static Problem misplaced(Row row, TableRows rows) {
    if (row.fault() != null) {
      return row.fault();
    }
    return row.eventNumber() < rows.highest()
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

  private void noteArranged(Row row) {
    noteUnsorted(row.file().table(), row.place());
  }

  /** Warns of a table that is not in its order, once. */
  private void noteUnsorted(Table table, Location place) {
    if (unsorted.add(table)) {
      report(
          Problem.of(
              ProblemCode.UNSORTED_TABLE,
              Message.of(
                  "expected the rows in the order of {0}; they are read in that order",
                  String.join(", ", table.keys())),
              table.path().toString(),
              place,
              null));
    }
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
    List<Closeable> open = new ArrayList<>();
    if (files != null) {
      open.add(files);
    }
    if (source != null) {
      open.add(source);
    }
    open.add(input);
    Closing.all(open);
  }
}
