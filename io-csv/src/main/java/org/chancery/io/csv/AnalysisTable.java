package org.chancery.io.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.meta.RecordType;
import org.chancery.query.DyadRule;
import org.chancery.query.EventDyad;
import org.jspecify.annotations.Nullable;

/**
 * One flat table for statistics: a row for each event, or for each pair of actors in each event. R
 * reads it by {@code read.csv(file)} and pandas by {@code read_csv(file)}, without an option. It is
 * written and never read back; {@link DatasetCsv} is the lossless form.
 *
 * <pre>{@code
 * AnalysisTable.perEvent().write(Path.of("events.csv"), dataset.events());
 * AnalysisTable.perDyad(DyadRule.standard().directed()).write(Path.of("pairs.csv"), dataset.events());
 * }</pre>
 *
 * <p>The columns are derived from the record types: {@link #columns()} and the codebook list them.
 *
 * <ul>
 *   <li>Names are snake case, {@code date_earliest}. A field that several types have in one shape
 *       is one column; one that they have in different shapes is named after each type.
 *   <li>A missing value is {@code NA}: unknown, not coded, not applicable, open, or of a field that
 *       the type does not have.
 *   <li>A code has a column, {@code status}, and, where its list has at most 16, an indicator for
 *       each code, {@code status_held}: 1, 0 or {@code NA}. It is 0 only where another code is
 *       there or the record says {@code confirmed_none}; where the code is that the source does not
 *       say, {@code unspecified}, the others are missing. Yes and no are 1 and 0.
 *   <li>A date is split into the earliest and the latest day (ISO 8601; missing where open or
 *       unknown), the year where it lies in one, the precision, and whether it is uncertain or
 *       approximate.
 *   <li>A state has its code, its name, and the codes of ISO 3166-1 alpha-3, of Correlates of War
 *       and of Gleditsch and Ward at the date of the event, an organisation its code and name.
 *   <li>A list is counted, and its codes and actors stand in one cell with semicolons; participants
 *       have a column for each role. Of texts in several languages the first is taken.
 *   <li>Texts are on one line: line ends and other control characters become spaces. A text that R
 *       or pandas would take for a missing value, such as {@code NA} or {@code null}, stands in
 *       brackets, {@code [NA]}. A column of texts in which every text is a number is a column of
 *       numbers to them, as ever in CSV; ids with leading zeros ask for {@code colClasses} or
 *       {@code dtype}.
 * </ul>
 *
 * <p>Commas, UTF-8 without byte order mark, and LF; the same events give the same bytes. Immutable.
 *
 * @since 0.1
 */
public final class AnalysisTable {

  private static final String SUFFIX = ".csv";

  private final @Nullable DyadRule rule;
  private final List<RecordType<?>> types;
  private final List<AnalysisColumn> columns;

  private AnalysisTable(@Nullable DyadRule rule, List<RecordType<?>> types) {
    this.rule = rule;
    this.types = types;
    this.columns = AnalysisColumns.of(types, rule);
  }

  /**
   * Returns the table with a row for each event.
   *
   * @return the table, of all event types
   */
  public static AnalysisTable perEvent() {
    return new AnalysisTable(null, EventTypes.all());
  }

  /**
   * Returns the table with a row for each pair of actors in each event: who, to whom, and the event
   * as in {@link #perEvent()}. An event without a pair has no row.
   *
   * @param rule which pairs an event stands for
   * @return the table, of all event types
   */
  public static AnalysisTable perDyad(DyadRule rule) {
    return new AnalysisTable(Objects.requireNonNull(rule, "rule"), EventTypes.all());
  }

  /**
   * Returns this table, but only of some event types, with the columns that these have. The names
   * of the columns stay the same.
   *
   * @param classes the record classes, in any order
   * @return the table; events of other types are passed over
   * @throws IllegalArgumentException if there are none
   */
  @SafeVarargs
  public final AnalysisTable only(Class<? extends DiplomaticEvent>... classes) {
    Set<Class<?>> wanted = new HashSet<>();
    for (Class<?> type : classes) {
      wanted.add(type);
    }
    List<RecordType<?>> chosen =
        EventTypes.all().stream().filter(type -> wanted.contains(type.javaType())).toList();
    if (chosen.isEmpty()) {
      throw new IllegalArgumentException("expected at least one event type");
    }
    return new AnalysisTable(rule, chosen);
  }

  /**
   * Returns the names of the columns.
   *
   * @return the names, in their order
   */
  public List<String> columns() {
    return columns.stream().map(AnalysisColumn::name).toList();
  }

  /**
   * Writes the table, and its codebook beside it: for {@code events.csv} the files {@code
   * events.codebook.csv}, with a row {@code column,type,values,description,source} for each column,
   * and {@code events.codebook.md}. Events are written one by one. Files of these names are
   * replaced when the new ones are complete, and stay as they were where they cannot be written.
   *
   * @param file the file of the table; its folder is made where it is not there
   * @param events the events
   * @return how many rows were written, besides the header row
   * @throws IOException if a file cannot be written
   */
  public long write(Path file, Iterable<? extends DiplomaticEvent> events) throws IOException {
    return write(file, events.iterator());
  }

  /**
   * Writes the table, and its codebook beside it, as {@link #write(Path, Iterable)} does.
   *
   * @param file the file of the table; its folder is made where it is not there
   * @param events the events; the stream is used up
   * @return how many rows were written, besides the header row
   * @throws IOException if a file cannot be written
   */
  public long write(Path file, Stream<? extends DiplomaticEvent> events) throws IOException {
    return write(file, events.iterator());
  }

  private long write(Path file, Iterator<? extends DiplomaticEvent> events) throws IOException {
    Path whole = file.toAbsolutePath();
    Path folder = whole.getParent();
    Path name = whole.getFileName();
    if (folder == null || name == null) {
      throw new IllegalArgumentException("expected a file, and not the root of a file system");
    }
    String table = name.toString();
    String stem =
        table.endsWith(SUFFIX) ? table.substring(0, table.length() - SUFFIX.length()) : table;
    FolderUpdate update = new FolderUpdate(folder);
    try {
      long rows = writeTable(update.open(table), events);
      Codebook.writeCsv(columns, update.open(stem + ".codebook.csv"));
      Codebook.writeMarkdown(table, columns, update.open(stem + ".codebook.md"));
      update.commit();
      return rows;
    } catch (IOException | RuntimeException e) {
      update.discard(e);
      throw e;
    }
  }

  private long writeTable(OutputStream out, Iterator<? extends DiplomaticEvent> events)
      throws IOException {
    long rows = 0;
    try (CsvOutput csv = new CsvOutput(out, CsvOptions.defaults())) {
      csv.write(List.copyOf(columns()));
      while (events.hasNext()) {
        DiplomaticEvent event = events.next();
        if (types.contains(EventTypes.of(event))) {
          rows += write(csv, event);
        }
      }
    }
    return rows;
  }

  private long write(CsvOutput csv, DiplomaticEvent event) throws IOException {
    if (rule == null) {
      write(csv, new AnalysisRow(event, null));
      return 1;
    }
    List<EventDyad> pairs = EventDyad.of(rule, event);
    for (EventDyad pair : pairs) {
      write(csv, new AnalysisRow(event, pair));
    }
    return pairs.size();
  }

  private void write(CsvOutput csv, AnalysisRow row) throws IOException {
    csv.write(List.copyOf(columns.stream().map(column -> column.of(row)).toList()));
  }
}
