package org.chancery.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
import org.jspecify.annotations.Nullable;

/**
 * Writes the tables of a package row by row, beside the files that are there; they take their
 * places when all are written.
 */
final class CsvDatasetWriter implements EventWriter {

  private static final String UNFINISHED = ".part";

  private record Rows(Table table, Object value) {}

  /** A row that is not written before all of its event can be. */
  private record Pending(Table table, List<@Nullable String> cells) {}

  private final Path folder;
  private final CsvOptions options;
  private final PackageLayout layout;
  private final Map<Table, CsvWriter> writers = new LinkedHashMap<>();
  private final List<Pending> pending = new ArrayList<>();
  private long number;
  private boolean failed;
  private boolean closed;

  CsvDatasetWriter(Path folder, DatasetHeader header, CsvOptions options) throws IOException {
    this.folder = folder;
    this.options = options;
    layout = PackageLayout.model();
    Files.createDirectories(folder);
    try {
      try (Writer json = open(PackageDescriptor.FILE)) {
        json.write(PackageDescriptor.of(layout, header));
      }
      for (Table table : layout.tables()) {
        begin(table);
      }
      add("the header", () -> addRecord(layout.dataset(), header, new long[0]));
      writePending();
    } catch (IOException | RuntimeException e) {
      discard(e);
      throw e;
    }
  }

  private void begin(Table table) throws IOException {
    CsvWriter csv =
        CsvWriter.builder()
            .quoteStrategy(QuoteStrategies.EMPTY)
            .lineDelimiter(LineDelimiter.LF)
            .build(open(table.file()));
    writers.put(table, csv);
    List<String> names = new ArrayList<>(table.keys());
    table.columns().forEach(column -> names.add(column.name()));
    pending.add(new Pending(table, new ArrayList<>(names)));
  }

  /** Refuses half a surrogate pair rather than write a question mark for it. */
  private Writer open(String file) throws IOException {
    return new BufferedWriter(
        new OutputStreamWriter(
            Files.newOutputStream(folder.resolve(file + UNFINISHED)),
            StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  /**
   * Writes the rows of an event: all of them, or none where a value cannot be written. What comes
   * after an output that failed is lost with it.
   */
  @Override
  public void write(DiplomaticEvent event) throws IOException {
    if (closed) {
      throw new IOException("the writer is closed");
    }
    RecordType<?> type = EventTypes.of(event);
    long[] keys = {number + 1};
    pending.clear();
    add(
        "the event " + event.id(),
        () -> {
          @Nullable String[] cells = cells(layout.events(), keys);
          cells[1] = type.name();
          cells[2] = options.escape(event.id().toString());
          pending.add(new Pending(layout.events(), Arrays.asList(cells)));
          addRecord(layout.root(type), (Record) event, keys);
        });
    number++;
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
        cells[last + 1] = text(table.columns().get(0).type(), entry.getKey());
        cells[last + 2] = text(table.columns().get(1).type(), entry.getValue());
        pending.add(new Pending(table, Arrays.asList(cells)));
        keys[last]++;
      }
    } else {
      for (Object element : (List<?>) value) {
        if (table.shape() instanceof Shape.OfRecord) {
          addRecord(table, (Record) element, keys);
        } else {
          @Nullable String[] cells = cells(table, keys);
          cells[last + 1] = text(table.columns().get(0).type(), element);
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
        cells[first + scalar.column()] = text(table.columns().get(scalar.column()).type(), found);
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
        shows |= !isEmpty(found);
      }
    }
    return shows;
  }

  private static boolean isEmpty(Object value) {
    return value instanceof Map<?, ?> map ? map.isEmpty() : ((List<?>) value).isEmpty();
  }

  private String text(ValueType<?> type, Object value) {
    type.requireReadable(value);
    String text = type.formatObject(value);
    return type.kind() == ValueType.Kind.TEXT ? options.escape(text) : text;
  }

  private void writePending() throws IOException {
    for (Pending row : pending) {
      CsvWriter writer = writers.get(row.table());
      if (writer == null) {
        throw new IllegalStateException("no file for " + row.table());
      }
      try {
        writer.writeRecord(row.cells());
      } catch (UncheckedIOException e) {
        failed = true;
        throw e.getCause();
      }
    }
    pending.clear();
  }

  /** Closes, and leaves what was in the folder as it was. */
  void discard(Exception why) {
    failed = true;
    try {
      close();
    } catch (IOException e) {
      why.addSuppressed(e);
    }
  }

  @Override
  public void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    IOException failure = null;
    for (CsvWriter writer : writers.values()) {
      try {
        writer.close();
      } catch (IOException e) {
        failure = added(failure, e);
      }
    }
    if (failed || failure != null) {
      for (String file : files()) {
        try {
          Files.deleteIfExists(folder.resolve(file + UNFINISHED));
        } catch (IOException e) {
          failure = added(failure, e);
        }
      }
    } else {
      moveAll();
    }
    if (failure != null) {
      throw failure;
    }
  }

  private static IOException added(@Nullable IOException before, IOException e) {
    if (before == null) {
      return e;
    }
    before.addSuppressed(e);
    return before;
  }

  /**
   * Puts all files in their places. The table without which a package cannot be read is taken away
   * first and put there last, so that nobody reads some new tables with some old ones.
   */
  private void moveAll() throws IOException {
    Path dataset = folder.resolve(layout.dataset().file());
    Files.deleteIfExists(dataset);
    for (String file : files()) {
      Path target = folder.resolve(file);
      if (!target.equals(dataset)) {
        move(target);
      }
    }
    move(dataset);
  }

  private void move(Path target) throws IOException {
    Path part = target.resolveSibling(target.getFileName() + UNFINISHED);
    Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
  }

  private List<String> files() {
    List<String> files = new ArrayList<>(List.of(PackageDescriptor.FILE));
    layout.tables().forEach(table -> files.add(table.file()));
    return files;
  }
}
