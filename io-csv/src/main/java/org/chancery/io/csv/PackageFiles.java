package org.chancery.io.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.chancery.io.ReadOptions;
import org.chancery.io.UnknownProperties;
import org.chancery.problem.Location;
import org.chancery.problem.Message;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.problem.Severity;
import org.chancery.problem.Suggestions;
import org.jspecify.annotations.Nullable;

/** The files of a package that hold the events: which are there, lacking, and of no table. */
final class PackageFiles implements Closeable {

  private final PackageSource source;
  private final PackageLayout layout;
  private final ReadOptions options;
  private final CsvOptions csv;
  private final Consumer<Problem> report;
  private final BiConsumer<Table, Location> unsorted;
  private final Map<Table, TableRows> files = new LinkedHashMap<>();
  private final List<TableRows> others = new ArrayList<>();
  private long[] nextEvents = {}; // of each of these, what is known of the event of its next row
  private long held;

  PackageFiles(
      PackageSource source,
      PackageLayout layout,
      ReadOptions options,
      CsvOptions csv,
      Consumer<Problem> report,
      BiConsumer<Table, Location> unsorted) {
    this.source = source;
    this.layout = layout;
    this.options = options;
    this.csv = csv;
    this.report = report;
    this.unsorted = unsorted;
  }

  /** Opens all files and reads their header rows; what was opened is closed with this. */
  void open() throws IOException {
    reportUnknownFiles();
    for (Table table : layout.tables()) {
      if (table.keys().contains(PackageLayout.EVENT_NUMBER)) {
        TableFile file = TableFile.open(source, table, options, csv, report);
        if (file != null) {
          files.put(table, file);
          TableRows rows = inOrder(file);
          files.put(table, rows);
          if (table != layout.events()) {
            others.add(rows);
          }
        } else if (!table.isRoot()) {
          report.accept(absent(table));
        }
      }
    }
    nextEvents = new long[others.size()];
  }

  /**
   * The rows of a table in the order of its events: as they come, where they are in it. A table is
   * gone through once for that before it is read, because an event that was given without its rows
   * cannot be taken back.
   */
  private TableRows inOrder(TableFile file) throws IOException {
    Table table = file.table();
    InputStream again = source.openAgain(table.file());
    if (again == null) {
      return file;
    }
    Long line;
    try (Reader text = new InputStreamReader(again, scanned(csv.charset()))) {
      line =
          new OrderScan(text, file.delimiter(), (int) file.keyCellNumber(0) - 1).firstOutOfOrder();
    }
    if (line == null) {
      return file;
    }
    unsorted.accept(table, file.place(line, 0));
    SortedRows sorted = SortedRows.of(file, held, options.limits().packages().heldLength());
    held += sorted.weight();
    return sorted;
  }

  /** A charset that reads digits and line ends as the other does, and is quick where it can be. */
  private static Charset scanned(Charset charset) {
    return charset.equals(StandardCharsets.UTF_8) ? StandardCharsets.ISO_8859_1 : charset;
  }

  /** A table under another name would be passed over in silence, and its rows be lost. */
  private void reportUnknownFiles() throws IOException {
    Set<String> known = new LinkedHashSet<>();
    layout.tables().forEach(table -> known.add(table.file()));
    for (String name : source.files()) {
      if (known.contains(name) || name.equals(PackageDescriptor.FILE)) {
        continue;
      }
      boolean refused =
          name.endsWith(".csv") && options.unknownProperties() == UnknownProperties.REFUSE;
      report.accept(
          new Problem(
              ProblemCode.UNKNOWN_PROPERTY,
              refused ? Severity.ERROR : Severity.WARNING,
              Message.of("the package has no such table"),
              "",
              Location.unknown().in(name),
              null,
              Suggestions.near(name, known)));
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

  /** Says that a file is not there without which nothing can be read. */
  static TableFault missing(Table table) {
    return new TableFault(
        Problem.of(
            ProblemCode.MALFORMED_INPUT,
            "expected a file of this name in the package",
            "",
            Location.unknown().in(table.file()),
            null));
  }

  /** The table that lists the events. */
  TableRows events() throws TableFault {
    TableRows events = files.get(layout.events());
    if (events == null) {
      throw missing(layout.events());
    }
    return events;
  }

  /** All other tables, in their order. */
  List<TableRows> others() {
    return others;
  }

  /**
   * Whether a table, by its index among the others, may have rows of an event or of one before it.
   * Most have none, which is told without looking at their rows.
   */
  boolean mayReach(int other, long event) {
    return nextEvents[other] <= event;
  }

  /** Notes the row that comes next in a table, null at its end. */
  void noteNext(int other, @Nullable Row row) {
    nextEvents[other] = row == null ? Long.MAX_VALUE : row.eventNumber();
  }

  boolean has(Table table) {
    return files.containsKey(table);
  }

  @Override
  public void close() throws IOException {
    Closing.all(files.values());
  }
}
