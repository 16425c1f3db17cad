package org.chancery.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.io.EventReader;
import org.chancery.io.EventWriter;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.meta.RecordType;
import org.chancery.problem.InvalidModelException;
import org.chancery.problem.Suggestions;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes events as one CSV table, a row an event, of one type or of all types. Whatever
 * is written is read back equal.
 *
 * <pre>{@code
 * type,id,titles,date,participants
 * ...,doha-2024,en: Signing in Doha,2024-09-17,role: host | actor: QAT; role: signatory | actor: KAZ
 * }</pre>
 *
 * <p>The columns are the fields in their declared order. The fields of a record inside the event
 * have columns of their own, named with a dot, {@code value.amount}; a list or a map stands in one
 * cell, by the {@linkplain CellNotation notation} that is made for it. In a table of all types the
 * first column is {@code type}, and then come the columns of all types, each name once: a cell is
 * read as the type of its row says, so that one column may have numbers in some rows and texts in
 * others. A cell has to be empty where the type of its row has no such column.
 *
 * <p>An absent value is an empty cell, an empty text is a quoted empty cell, a list or map of
 * nothing is either. A record in which nothing has a value is told from an absent one by a column
 * of its name, {@code true} there and empty elsewhere. UTF-8 without byte order mark, lines end
 * with LF; the same events give the same bytes. A reader finds columns by their names in whatever
 * order, and takes CRLF and a byte order mark; a column that is not there is absent in each event.
 * A file that is written takes the place of the old one when it is complete.
 *
 * <p>Like lines of NDJSON, a table says nothing of its dataset. Where relations lead is checked in
 * a table of all types alone, because in another they may lead to events elsewhere. Reading and
 * writing take memory for one event. Tables are immutable and safe for use by several threads; make
 * one for each choice of columns, and use it again, because the JVM compiles what writes it.
 *
 * @since 0.1
 */
public final class SingleTable {

  private static final SingleTable ALL = new SingleTable(EventTypes.all(), true);

  private final List<FlatType> types;
  private final boolean ofAllTypes;
  private final List<String> all;
  private final List<String> columns;
  private volatile @Nullable Map<RecordType<?>, RowPlan> plans; // made for the first writer

  private SingleTable(List<RecordType<?>> types, boolean ofAllTypes) {
    this.types = types.stream().map(FlatType::new).toList();
    this.ofAllTypes = ofAllTypes;
    Set<String> names = new LinkedHashSet<>();
    for (FlatType type : this.types) {
      names.addAll(type.columns().keySet());
    }
    List<String> every = new ArrayList<>(names);
    if (ofAllTypes) {
      if (names.contains(PackageLayout.TYPE)) {
        throw new InvalidModelException("a field is named as the column of the type", null);
      }
      every.add(0, PackageLayout.TYPE);
    }
    all = List.copyOf(every);
    columns = all;
  }

  private SingleTable(SingleTable other, List<String> columns) {
    types = other.types;
    ofAllTypes = other.ofAllTypes;
    all = other.all;
    this.columns = List.copyOf(columns);
  }

  /**
   * Returns the table of all types, with a column that says the type.
   *
   * @return the table, with all columns
   */
  public static SingleTable ofAllTypes() {
    return ALL;
  }

  /**
   * Returns the table of the events of one type.
   *
   * @param type the type, one of {@link EventTypes#all()}
   * @return the table, with all columns of the type
   * @throws IllegalArgumentException if it is no type of event
   */
  public static SingleTable of(RecordType<?> type) {
    if (!EventTypes.all().contains(type)) {
      throw new IllegalArgumentException("expected a type of event, got " + type);
    }
    return new SingleTable(List.of(type), false);
  }

  /**
   * Returns the table of the events of one type.
   *
   * @param type the record class of the type
   * @return the table, with all columns of the type
   */
  public static SingleTable of(Class<? extends DiplomaticEvent> type) {
    return of(RecordType.of(type.asSubclass(Record.class)));
  }

  /**
   * Returns this table with some of its columns alone, in this order.
   *
   * <p>A table that is written so is not lossless. What is read is made of these columns, and
   * others are passed over; where those are not among them without which there is no event, each
   * row lacks them.
   *
   * @param names the names of columns; that of a record, {@code value}, stands for all its columns,
   *     of which some may be named beside it. The type comes first unless it is named elsewhere
   * @return the table
   * @throws IllegalArgumentException if the table has no such column, with those that may have been
   *     meant, or if one is named twice
   */
  public SingleTable withColumns(String... names) {
    return withColumns(List.of(names));
  }

  /**
   * Returns this table with some of its columns alone, in this order.
   *
   * @param names the names of columns, as {@link #withColumns(String...)} takes them
   * @return the table
   * @throws IllegalArgumentException if the table has no such column, or if one is named twice
   */
  public SingleTable withColumns(List<String> names) {
    Set<String> named = new LinkedHashSet<>();
    Set<String> chosen = new LinkedHashSet<>();
    for (String name : names) {
      if (!named.add(name)) {
        throw new IllegalArgumentException("the column " + name + " is named twice");
      }
      chosen.addAll(columnsOf(name));
    }
    List<String> order = new ArrayList<>(chosen);
    if (ofAllTypes && !chosen.contains(PackageLayout.TYPE)) {
      order.add(0, PackageLayout.TYPE);
    }
    return new SingleTable(this, order);
  }

  private List<String> columnsOf(String name) {
    List<String> found =
        all.stream()
            .filter(column -> column.equals(name) || column.startsWith(name + "."))
            .toList();
    if (found.isEmpty()) {
      List<String> near = Suggestions.near(name, all);
      throw new IllegalArgumentException(
          "the table has no column "
              + name
              + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?"));
    }
    return found;
  }

  /**
   * Returns the names of the columns, as the header row has them.
   *
   * @return the names, in their order
   */
  public List<String> columns() {
    return columns;
  }

  /** All columns that the table could have. */
  List<String> allColumns() {
    return all;
  }

  List<FlatType> types() {
    return types;
  }

  /** What is written of the events of each type. */
  Map<RecordType<?>, RowPlan> plans() {
    Map<RecordType<?>, RowPlan> made = plans;
    if (made == null) {
      made = new LinkedHashMap<>();
      for (FlatType type : types) {
        made.put(type.type(), new RowPlan(type, columns));
      }
      plans = made; // two threads may make them at first; either's serve
    }
    return made;
  }

  boolean isOfAllTypes() {
    return ofAllTypes;
  }

  /** The columns without which no event of any type can be made. */
  List<String> required() {
    List<String> required = new ArrayList<>(types.get(0).required());
    types.forEach(type -> required.retainAll(type.required()));
    if (ofAllTypes) {
      required.add(0, PackageLayout.TYPE);
    }
    return required;
  }

  /**
   * Reads valid events.
   *
   * @param file the file
   * @return the events, in their order
   * @throws org.chancery.problem.InvalidDataException if there is an error, with all problems
   * @throws IOException if the file cannot be read
   */
  public List<DiplomaticEvent> read(Path file) throws IOException {
    return read(file, ReadOptions.strict()).events();
  }

  /**
   * Reads events as the options say.
   *
   * @param file the file
   * @param options how to read
   * @return the good events, and what was wrong
   * @throws org.chancery.problem.InvalidDataException if the options are strict and there is an
   *     error
   * @throws IOException if the file cannot be read
   */
  public ReadResult read(Path file, ReadOptions options) throws IOException {
    return read(file, options, CsvOptions.defaults());
  }

  /**
   * Reads events as the options say.
   *
   * @param file the file
   * @param options how to read
   * @param csv how the table was written
   * @return the good events, and what was wrong
   * @throws org.chancery.problem.InvalidDataException if the options are strict and there is an
   *     error
   * @throws IOException if the file cannot be read
   */
  public ReadResult read(Path file, ReadOptions options, CsvOptions csv) throws IOException {
    try (EventReader reader = reader(file, options, csv)) {
      return reader.readAll();
    }
  }

  /**
   * Reads events as the options say.
   *
   * @param in the table; it is read to its end, and left open
   * @param options how to read
   * @param csv how the table was written
   * @return the good events, and what was wrong
   * @throws org.chancery.problem.InvalidDataException if the options are strict and there is an
   *     error
   * @throws IOException if the input fails
   */
  @SuppressWarnings("resource") // closing the reader would close the caller's stream
  public ReadResult read(InputStream in, ReadOptions options, CsvOptions csv) throws IOException {
    return reader(in, options, csv).readAll();
  }

  /**
   * Returns a reader that gives the events of a file one by one.
   *
   * @param file the file; closing the reader closes it
   * @param options how to read
   * @param csv how the table was written
   * @return the reader
   * @throws IOException if the file cannot be opened
   */
  public EventReader reader(Path file, ReadOptions options, CsvOptions csv) throws IOException {
    Objects.requireNonNull(csv, "csv");
    return reader(Files.newInputStream(file), options, csv);
  }

  /**
   * Returns a reader that gives the events one by one.
   *
   * @param in the table; closing the reader closes it
   * @param options how to read
   * @param csv how the table was written
   * @return the reader
   */
  public EventReader reader(InputStream in, ReadOptions options, CsvOptions csv) {
    return new SingleTableReader(this, in, options, csv);
  }

  /**
   * Writes events. They are not validated.
   *
   * @param events the events, in their order; of a stream, {@code stream::iterator}
   * @param file the file; it is replaced
   * @throws IllegalArgumentException if an event is of a type that the table does not have
   * @throws IOException if the file or an event cannot be written; then the file is as it was
   */
  public void write(Iterable<? extends DiplomaticEvent> events, Path file) throws IOException {
    write(events, file, CsvOptions.defaults());
  }

  /**
   * Writes events. They are not validated.
   *
   * @param events the events, in their order; of a stream, {@code stream::iterator}
   * @param file the file; it is replaced
   * @param csv how to write the table
   * @throws IllegalArgumentException if an event is of a type that the table does not have
   * @throws IOException if the file or an event cannot be written; then the file is as it was
   */
  public void write(Iterable<? extends DiplomaticEvent> events, Path file, CsvOptions csv)
      throws IOException {
    Path target = file.toAbsolutePath();
    Path folder = Objects.requireNonNull(target.getParent(), "a file has a folder");
    FolderUpdate update = new FolderUpdate(folder);
    try (OutputStream out = update.open(target.getFileName().toString());
        EventWriter writer = writer(out, csv)) {
      writer.writeAll(events);
    } catch (IOException | RuntimeException e) {
      update.discard(e);
      throw e;
    }
    update.commit();
  }

  /**
   * Returns a writer that takes the events one by one. An event that cannot be written is refused,
   * and nothing of it is written; one of a type that the table does not have throws {@link
   * IllegalArgumentException}.
   *
   * @param out the output; closing the writer closes it
   * @param csv how to write the table
   * @return the writer
   * @throws IOException if the header row cannot be written
   */
  public EventWriter writer(OutputStream out, CsvOptions csv) throws IOException {
    Objects.requireNonNull(csv, "csv");
    return new SingleTableWriter(this, out, csv);
  }
}
