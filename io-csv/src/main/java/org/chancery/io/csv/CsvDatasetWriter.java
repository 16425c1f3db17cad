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
import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;

/** Writes the tables of a package row by row. */
final class CsvDatasetWriter implements EventWriter {

  private record Rows(Table table, Object value) {}

  private final CsvOptions options;
  private final PackageLayout layout;
  private final Map<Table, CsvWriter> writers = new LinkedHashMap<>();
  private long number;
  private boolean closed;

  CsvDatasetWriter(Path folder, DatasetHeader header, CsvOptions options) throws IOException {
    this.options = options;
    layout = PackageLayout.model();
    Files.createDirectories(folder);
    try (Writer json = open(folder.resolve(PackageDescriptor.FILE))) {
      json.write(PackageDescriptor.of(layout, header));
    }
    try {
      for (Table table : layout.tables()) {
        writers.put(table, begin(folder, table));
      }
      writeRecord(layout.dataset(), header, new long[0]);
    } catch (IOException | RuntimeException e) {
      closeAfter(e);
      throw e;
    }
  }

  private static CsvWriter begin(Path folder, Table table) throws IOException {
    CsvWriter csv =
        CsvWriter.builder()
            .quoteStrategy(QuoteStrategies.EMPTY)
            .lineDelimiter(LineDelimiter.LF)
            .build(open(folder.resolve(table.file())));
    List<String> names = new ArrayList<>(table.keys());
    table.columns().forEach(column -> names.add(column.name()));
    csv.writeRecord(names);
    return csv;
  }

  /** Refuses half a surrogate pair rather than write a question mark for it. */
  private static Writer open(Path file) throws IOException {
    return new BufferedWriter(
        new OutputStreamWriter(
            Files.newOutputStream(file),
            StandardCharsets.UTF_8
                .newEncoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  private void closeAfter(Exception e) {
    try {
      close();
    } catch (IOException later) {
      e.addSuppressed(later);
    }
  }

  @Override
  public void write(DiplomaticEvent event) throws IOException {
    if (closed) {
      throw new IOException("the writer is closed");
    }
    number++;
    RecordType<?> type = EventTypes.of(event);
    long[] keys = {number};
    @Nullable String[] cells = cells(layout.events(), keys);
    cells[1] = type.name();
    cells[2] = options.escape(event.id().toString());
    writeRow(layout.events(), cells);
    writeRecord(layout.root(type), (Record) event, keys);
  }

  private void writeRecord(Table table, Record record, long[] keys) throws IOException {
    @Nullable String[] cells = cells(table, keys);
    List<Rows> children = new ArrayList<>();
    fill(table, table.layout(), record, cells, children);
    writeRow(table, cells);
    for (Rows child : children) {
      writeChild(child.table(), child.value(), keys);
    }
  }

  private void writeChild(Table table, Object value, long[] parent) throws IOException {
    long[] keys = java.util.Arrays.copyOf(parent, parent.length + 1);
    int last = parent.length;
    if (value instanceof Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        @Nullable String[] cells = cells(table, keys);
        cells[last + 1] = text(table.columns().get(0).type(), entry.getKey());
        cells[last + 2] = text(table.columns().get(1).type(), entry.getValue());
        writeRow(table, cells);
        keys[last]++;
      }
    } else {
      for (Object element : (List<?>) value) {
        if (table.shape() instanceof Shape.OfRecord) {
          writeRecord(table, (Record) element, keys);
        } else {
          @Nullable String[] cells = cells(table, keys);
          cells[last + 1] = text(table.columns().get(0).type(), element);
          writeRow(table, cells);
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
    String text = type.formatObject(value);
    return type.kind() == ValueType.Kind.TEXT ? options.escape(text) : text;
  }

  private void writeRow(Table table, @Nullable String[] cells) throws IOException {
    CsvWriter writer = writers.get(table);
    if (writer == null) {
      throw new IllegalStateException("no file for " + table);
    }
    try {
      writer.writeRecord(cells);
    } catch (UncheckedIOException e) {
      throw e.getCause();
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
        if (failure == null) {
          failure = e;
        } else {
          failure.addSuppressed(e);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
