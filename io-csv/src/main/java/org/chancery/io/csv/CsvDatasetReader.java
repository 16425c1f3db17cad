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
import java.util.Objects;
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
  private final EventRows rows = new EventRows(layout); // those of the event that is being read
  private final TableBinder binder;
  private final Set<Table> unsorted = new HashSet<>();
  private boolean headerRead;
  private @Nullable PackageSource source;
  private @Nullable PackageFiles files;
  private @Nullable DatasetHeader header;
  private long lastNumber;
  private long lastLine;
  private @Nullable Gathered held; // an event that has not been given
  private @Nullable Row last; // of the event that was given without places

  private CsvDatasetReader(
      Opening opening, Closeable input, boolean whole, ReadOptions options, CsvOptions csv) {
    super(options);
    this.opening = opening;
    this.input = input;
    this.whole = whole;
    this.csv = csv;
    binder = new TableBinder(rows, options.limits(), csv);
  }

  /**
   * An event whose rows are there, and what is known of it before it is made.
   *
   * @param listed its row in the table of all events, or the row that has the fault
   * @param id its id there
   * @param own its row in the table of its type, or null
   * @param fault why it cannot be made, or null
   * @param cut its rows as they came, as far as they were held; null where all are
   */
  private record Gathered(
      Row listed,
      @Nullable String id,
      @Nullable Row own,
      @Nullable Problem fault,
      @Nullable String cut) {

    static Gathered faulty(Row at, @Nullable String id, @Nullable Problem fault) {
      return new Gathered(at, id, null, fault, null);
    }

    /** The row where it begins. */
    Row start() {
      return own == null ? listed : own;
    }
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
    EventRows own = new EventRows(layout);
    for (Table part : PackageLayout.withDescendants(table)) {
      try (TableFile file = TableFile.open(from, part, options(), csv, this::report)) {
        if (file == null && part == table) {
          throw PackageFiles.missing(part);
        }
        if (file == null) {
          continue;
        }
        for (Row row = file.peek(); row != null; row = file.peek()) {
          own.add(row);
          file.take();
          if (own.weight() > options().limits().eventLength()) {
            throw new TableFault(tooLong(row.place()));
          }
        }
      }
    }
    own.arrange(this::noteArranged);
    Row row = own.take(table, NO_KEYS);
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
    Found finding = new Found(new SourceMap(table.file(), row.line(), 0));
    DatasetHeader made =
        (DatasetHeader) new TableBinder(own, options().limits(), csv).bind(row, finding);
    own.leftOver(finding::add);
    FieldPath root = FieldPath.root().name(PackageLayout.DATASET);
    for (Problem problem : finding.problems()) {
      FieldPath path = root.then(FieldPath.parseAgain(problem.path()));
      report(problem.on(path.toString()));
    }
    return made != null && finding.errors() == 0 && accept(made, finding.source()) ? made : null;
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
  protected @Nullable DiplomaticEvent readPlain() throws IOException {
    Gathered found = fetch();
    if (found == null || found.own() == null || found.id() == null) {
      return null;
    }
    DiplomaticEvent event = (DiplomaticEvent) binder.bindPlain(found.own());
    if (event == null || !event.id().toString().equals(found.id())) {
      return null;
    }
    held = null;
    last = found.own();
    return event;
  }

  @Override
  protected Location locatePlain(FieldPath path) {
    return binder.locate(Objects.requireNonNull(last, "an event has been read"), path);
  }

  @Override
  protected String rawPlain() {
    return rows.raw();
  }

  @Override
  protected @Nullable EventCandidate readCandidate() throws IOException {
    Gathered found = fetch();
    if (found == null) {
      return null;
    }
    held = null;
    String cut = found.cut();
    Supplier<String> raw = cut == null ? rows::raw : () -> cut;
    Row start = found.start();
    Found finding = new Found(new SourceMap(start.file().toString(), start.line(), 0));
    if (found.own() == null) {
      if (found.fault() != null) {
        finding.add(found.fault());
      }
      return finding.candidate(null, found.id(), raw);
    }
    rows.rewind();
    rows.take(layout.events(), NO_KEYS);
    rows.take(found.own().table(), found.own().knownKeys());
    DiplomaticEvent event = (DiplomaticEvent) binder.bind(found.own(), finding);
    boolean mayTellMore = finding.errors() < options().limits().problems();
    checkId(found, event, finding);
    if (mayTellMore) {
      rows.leftOver(finding::add);
    }
    return finding.candidate(event, found.id(), raw);
  }

  private static void checkId(Gathered found, @Nullable DiplomaticEvent event, Found finding) {
    Row listed = found.listed();
    if (found.id() == null) {
      finding.add(
          Problem.of(
              ProblemCode.REQUIRED, "expected the id", PackageLayout.ID, listed.place(1), null));
    } else if (event != null && !event.id().toString().equals(found.id())) {
      finding.add(
          Problem.of(
              ProblemCode.ROWS_DISAGREE,
              Message.of("expected the id that {0} has", found.start().table().file()),
              PackageLayout.ID,
              listed.place(1),
              found.id()));
    }
  }

  /** Sees to it that the rows of an event are there; null at the end of the package. */
  private @Nullable Gathered fetch() throws IOException {
    if (held != null || hasEnded()) {
      return held;
    }
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
      held = gather(row, all);
    } catch (TableFault e) {
      report(e.problem());
      endEarly();
    }
    return held;
  }

  private @Nullable Gathered gather(Row row, PackageFiles all) throws IOException {
    rows.clear();
    rows.add(row);
    rows.take(layout.events(), NO_KEYS);
    String cell = row.value(1);
    String id = cell == null ? null : csv.unescape(cell);
    long[] keys = row.keys();
    Problem fault = keys == null ? row.fault() : outOfSequence(row, keys[0]);
    if (keys == null || fault != null) {
      return Gathered.faulty(row, id, fault);
    }
    lastNumber = keys[0];
    lastLine = row.line();
    try {
      String cut = gather(keys[0], all);
      if (hasEnded()) {
        return null; // not all of its rows were taken
      }
      if (cut != null) {
        return new Gathered(row, id, null, tooLong(row.place()), cut);
      }
    } catch (TableFault e) {
      endEarly();
      return Gathered.faulty(row, id, e.problem());
    }
    if (row.fault() != null) {
      return Gathered.faulty(row, id, row.fault());
    }
    String name = row.value(0);
    RecordType<?> type = name == null ? null : EventTypes.byName(name);
    if (type == null) {
      return Gathered.faulty(row, id, unknownType(row));
    }
    rows.arrange(this::noteArranged);
    Table table = layout.root(type);
    Row own = rows.take(table, keys);
    if (own == null) {
      boolean there = all.has(table);
      return Gathered.faulty(
          row,
          id,
          Problem.of(
              there ? ProblemCode.MISSING_ROW : ProblemCode.MALFORMED_INPUT,
              Message.of(there ? "expected a row in {0}" : "expected the file {0}", table.file()),
              "",
              row.place(),
              null));
    }
    return own.fault() == null
        ? new Gathered(row, id, own, null, null)
        : Gathered.faulty(own, id, own.fault());
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
  private @Nullable String gather(long number, PackageFiles all) throws IOException {
    String cut = null;
    List<TableRows> others = all.others();
    for (int i = 0; i < others.size(); i++) {
      if (!all.mayReach(i, number)) {
        continue;
      }
      TableRows file = others.get(i);
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
      all.noteNext(i, row);
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
            row.table().path().name(PackageLayout.EVENT_NUMBER).toString(),
            row.keyPlace(0),
            String.valueOf(row.eventNumber()))
        : EventRows.orphan(row);
  }

  private void noteArranged(Row row) {
    noteUnsorted(row.table(), row.place());
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
