package org.chancery.io.csv;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.io.EventWriter;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.meta.ValueType;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Writes the tables of a package row by row, beside the files that are there; they take their
 * places when all are written.
 */
final class CsvDatasetWriter implements EventWriter {

  private record Rows(Table table, Object value) {}

  /** A row that is not written before all of its event can be. */
  private record Pending(Table table, List<@Nullable String> cells) {}

  private final PackageUpdate folder;
  private final CsvOptions options;
  private final CellWriter texts;
  private final FormulaCells formulas = new FormulaCells();
  private final PackageLayout layout;
  private final Map<Table, CsvOutput> writers = new LinkedHashMap<>();
  private final List<Pending> pending = new ArrayList<>();
  private long number;
  private @Nullable Long eventNumber; // of what is pending; none for the header
  private @Nullable String eventId;
  private @Nullable IOException failure;
  private boolean closed;

  CsvDatasetWriter(Path path, DatasetHeader header, CsvOptions options) throws IOException {
    this(PackageUpdate.of(path), header, options);
  }

  /** As the other, with files that open as the package opens them. */
  CsvDatasetWriter(PackageUpdate folder, DatasetHeader header, CsvOptions options)
      throws IOException {
    this.folder = folder;
    this.options = options;
    texts = new CellWriter(options);
    layout = PackageLayout.model();
    try {
      begin(layout.dataset()); // the first, because no package can be read without it
      for (Table table : layout.tables()) {
        if (table != layout.dataset()) {
          begin(table);
        }
      }
      try (Writer json = open(PackageDescriptor.FILE)) {
        json.write(PackageDescriptor.of(layout, header, options));
      }
      add("the header", () -> addRecord(layout.dataset(), header, new long[0]));
      writePending();
    } catch (IOException | RuntimeException e) {
      discard(e);
      throw e;
    }
  }

  private void begin(Table table) throws IOException {
    writers.put(table, new CsvOutput(folder.open(table.file()), options));
    List<String> names = new ArrayList<>(table.keys());
    table.columns().forEach(column -> names.add(column.name()));
    pending.add(new Pending(table, new ArrayList<>(names)));
  }

  /** Refuses half a surrogate pair rather than write a question mark for it. */
  private Writer open(String file) throws IOException {
    return new BufferedWriter(
        new OutputStreamWriter(
            folder.open(file),
            StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  /**
   * Writes the rows of an event: all of them, or none where a value cannot be written. After an
   * output that failed nothing more is written.
   */
  @Override
  public void write(DiplomaticEvent event) throws IOException {
    if (closed) {
      throw new IOException("the writer is closed");
    }
    if (failure != null) {
      throw new IOException("the output has failed before", failure);
    }
    RecordType<?> type = EventTypes.of(event);
    long[] keys = {number + 1};
    pending.clear();
    String id = event.id().toString();
    add(
        "the event " + id,
        () -> {
          @Nullable String[] cells = cells(layout.events(), keys);
          cells[1] = type.name();
          cells[2] = texts.text(id);
          pending.add(new Pending(layout.events(), Arrays.asList(cells)));
          addRecord(layout.root(type), (Record) event, keys);
        });
    number++;
    eventNumber = number;
    eventId = id;
    writePending();
  }

  private static void add(String what, Runnable rows) throws IOException {
    try {
      rows.run();
    } catch (InvalidValueException e) {
      throw new IOException(what + " cannot be written: " + e.getMessage(), e);
    }
  }

  private void addRecord(Table table, Record record, long[] keys) {
    @Nullable String[] cells = cells(table, keys);
    List<Rows> children = new ArrayList<>();
    fill(table, table.layout(), record, cells, children);
    pending.add(new Pending(table, Arrays.asList(cells)));
    for (Rows child : children) {
      addChild(child.table(), child.value(), keys);
    }
  }

  private void addChild(Table table, Object value, long[] parent) {
    long[] keys = Arrays.copyOf(parent, parent.length + 1);
    int last = parent.length;
    if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        @Nullable String[] cells = cells(table, keys);
        cells[last + 1] = texts.text(table.columns().get(0).type(), entry.getKey());
        cells[last + 2] = texts.text(table.columns().get(1).type(), entry.getValue());
        pending.add(new Pending(table, Arrays.asList(cells)));
        keys[last]++;
      }
    } else {
      for (Object element : (List<?>) value) {
        if (table.shape() instanceof Shape.OfRecord) {
          addRecord(table, (Record) element, keys);
        } else {
          @Nullable String[] cells = cells(table, keys);
          cells[last + 1] = texts.text(table.columns().get(0).type(), element);
          pending.add(new Pending(table, Arrays.asList(cells)));
        }
        keys[last]++;
      }
    }
  }

  private static @Nullable String[] cells(Table table, long[] keys) {
    @Nullable String[] cells = new String[keys.length + table.columns().size()];
    for (int i = 0; i < keys.length; i++) {
      cells[i] = Long.toString(keys[i]);
    }
    return cells;
  }

  /** Fills the cells of a record; tells whether anything of it can be seen. */
  private boolean fill(
      Table table,
      RecordLayout record,
      Record value,
      @Nullable String[] cells,
      List<Rows> children) {
    int first = table.keys().size();
    boolean shows = false;
    for (RecordLayout.Part part : record.parts()) {
      Object found = part.field().get(value);
      if (found == null) {
        continue;
      }
      if (part instanceof RecordLayout.Scalar scalar) {
        cells[first + scalar.column()] =
            texts.text(table.columns().get(scalar.column()).type(), found);
        shows = true;
      } else if (part instanceof RecordLayout.Nested nested) {
        boolean inner = fill(table, nested.inner(), (Record) found, cells, children);
        if (!inner && nested.presence() >= 0) {
          cells[first + nested.presence()] = "true";
          inner = true;
        }
        shows |= inner;
      } else if (part instanceof RecordLayout.Child child) {
        children.add(new Rows(child.table(), found));
        shows |= !child.field().shape().isEmpty(found);
      }
    }
    return shows;
  }

  private void writePending() throws IOException {
    for (Pending row : pending) {
      CsvOutput output = writers.get(row.table());
      if (output == null) {
        throw new IllegalStateException("no file for " + row.table());
      }
      if (options.formulas() == FormulaPolicy.REPORT) {
        noteFormulas(row, output.line());
      }
      try {
        output.write(row.cells());
      } catch (IOException e) {
        failure = e;
        throw failure;
      }
    }
    pending.clear();
  }

  private void noteFormulas(Pending row, long line) {
    Table table = row.table();
    int first = table.keys().size();
    for (int column = 0; column < table.columns().size(); column++) {
      Column of = table.columns().get(column);
      String cell = row.cells().get(first + column);
      if (cell != null && of.type().kind() == ValueType.Kind.TEXT && CsvOptions.isFormula(cell)) {
        String path = table.path().name(of.name()).toString();
        Location place = new Location(table.file(), null, null, line, first + column + 1L);
        formulas.add(path, place.inEvent(eventNumber, eventId), cell);
      }
    }
  }

  @Override
  public List<Problem> problems() {
    return formulas.problems();
  }

  /** Closes, and leaves what was in the folder as it was. */
  void discard(Exception why) {
    closed = true;
    try {
      Closing.all(writers.values());
    } catch (IOException e) {
      if (e != why) {
        why.addSuppressed(e);
      }
    }
    folder.discard(why);
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    if (failure != null) {
      discard(failure);
      throw failure;
    }
    closed = true;
    try {
      Closing.all(writers.values());
    } catch (IOException e) {
      folder.discard(e);
      throw e;
    }
    folder.commit();
  }
}
