package org.chancery.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.EventCandidate;
import org.chancery.io.EventReader;
import org.chancery.io.ReadOptions;
import org.chancery.io.SourceMap;
import org.chancery.meta.FieldPath;
import org.chancery.problem.Location;
import org.chancery.problem.Message;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.problem.Suggestions;
import org.jspecify.annotations.Nullable;

/** Reads a single table row by row. */
final class SingleTableReader extends EventReader {

  private final SingleTable table;
  private final InputStream in;
  private final CsvOptions csv;
  private final Map<String, FlatBinder> binders = new LinkedHashMap<>();
  private @Nullable CsvFile file;
  private int typeCell = -1;
  private int idCell = -1;
  private boolean held; // whether a row is there that has not been made an event of
  private @Nullable FlatBinder last;
  private @Nullable String raw;

  SingleTableReader(SingleTable table, InputStream in, ReadOptions options, CsvOptions csv) {
    super(options);
    this.table = table;
    this.in = Objects.requireNonNull(in, "in");
    this.csv = Objects.requireNonNull(csv, "csv");
  }

  /** A table says nothing of its dataset. */
  @Override
  protected @Nullable DatasetHeader readHeader() {
    return null;
  }

  @Override
  protected @Nullable DiplomaticEvent readPlain() throws IOException {
    CsvFile from = fetch();
    if (from == null || from.widthFault() != null) {
      return null;
    }
    FlatBinder binder = binder(from.row());
    DiplomaticEvent event = binder == null ? null : binder.bindPlain();
    held = event == null;
    last = binder;
    return event;
  }

  @Override
  protected Location locatePlain(FieldPath path) {
    return Objects.requireNonNull(last, "an event has been read").locate(path);
  }

  @Override
  protected String rawPlain() {
    String text = raw;
    if (text == null) {
      text = Objects.requireNonNull(file, "a row has been read").rowText();
      raw = text;
    }
    return text;
  }

  @Override
  protected @Nullable EventCandidate readCandidate() throws IOException {
    CsvFile from = fetch();
    if (from == null) {
      return null;
    }
    held = false;
    RowCells row = from.row();
    String id = idCell < 0 || idCell >= row.size() ? null : row.text(idCell);
    id = id == null ? null : csv.unescape(id);
    Problem fault = from.widthFault();
    if (fault != null) {
      return rejected(row, id, fault);
    }
    FlatBinder binder = binder(row);
    return binder == null ? rejected(row, id, unknownType(from)) : binder.bind(id, this::rawPlain);
  }

  private EventCandidate rejected(RowCells row, @Nullable String id, Problem fault) {
    SourceMap source = new SourceMap(row.line(), 0);
    return new EventCandidate(null, id, List.of(fault), List.of(), source, this::rawPlain);
  }

  /** Sees to it that a row is there; null at the end of the table. */
  private @Nullable CsvFile fetch() throws IOException {
    if (hasEnded()) {
      return null;
    }
    try {
      CsvFile from = open();
      if (held) {
        return from;
      }
      raw = null;
      held = from.next() != null;
      if (!held && !table.isOfAllTypes()) {
        endEarly(); // relations may lead to events of other types
      }
      return held ? from : null;
    } catch (TableFault e) {
      report(e.problem());
      endEarly();
      return null;
    }
  }

  private CsvFile open() throws IOException {
    CsvFile known = file;
    if (known != null) {
      return known;
    }
    CsvFile from = CsvFile.open(null, in, options(), csv, this::report);
    file = from;
    List<String> all = table.allColumns();
    int[] cells = from.find(all, column -> column);
    Map<String, Integer> cellOf = new LinkedHashMap<>();
    for (int i = 0; i < cells.length; i++) {
      cellOf.put(all.get(i), cells[i]);
    }
    for (String column : table.required()) {
      if (cellOf.getOrDefault(column, -1) < 0) {
        throw from.fault(
            ProblemCode.MALFORMED_INPUT,
            Message.of("expected the column {0}", column),
            from.headerLine());
      }
    }
    typeCell = table.isOfAllTypes() ? cellOf.getOrDefault(PackageLayout.TYPE, -1) : -1;
    idCell = cellOf.getOrDefault(PackageLayout.ID, -1);
    Set<String> chosen = Set.copyOf(table.columns());
    CellParser parser = new CellParser(options().limits(), csv);
    for (FlatType type : table.types()) {
      binders.put(type.type().name(), binder(type, from, parser, cellOf, chosen));
    }
    return from;
  }

  private FlatBinder binder(
      FlatType type,
      CsvFile from,
      CellParser parser,
      Map<String, Integer> cellOf,
      Set<String> chosen) {
    List<FlatBinder.Foreign> foreign = new ArrayList<>();
    for (String column : chosen) {
      int cell = cellOf.getOrDefault(column, -1);
      if (cell >= 0 && cell != typeCell && !type.columns().containsKey(column)) {
        foreign.add(new FlatBinder.Foreign(column, cell));
      }
    }
    foreign.sort((a, b) -> Integer.compare(a.cell(), b.cell()));
    int[] own =
        type.columns().keySet().stream()
            .mapToInt(column -> chosen.contains(column) ? cellOf.getOrDefault(column, -1) : -1)
            .toArray();
    return new FlatBinder(type, own, foreign, from, options(), parser);
  }

  private @Nullable FlatBinder binder(RowCells row) {
    if (typeCell < 0) {
      return binders.values().iterator().next();
    }
    String type = row.text(typeCell);
    return type == null ? null : binders.get(type);
  }

  private Problem unknownType(CsvFile from) {
    List<String> names = List.copyOf(binders.keySet());
    String type = from.row().text(typeCell);
    return Problem.of(
            type == null ? ProblemCode.REQUIRED : ProblemCode.UNKNOWN_EVENT_TYPE,
            Message.of(
                type == null ? "expected the type of the event: {0}" : "expected one of {0}",
                String.join(", ", names)),
            PackageLayout.TYPE,
            from.place(from.row().line(), typeCell + 1L),
            type)
        .suggesting(type == null ? List.of() : Suggestions.near(type, names));
  }

  @Override
  protected void closeInput() throws IOException {
    CsvFile from = file;
    if (from == null) {
      in.close();
    } else {
      from.close();
    }
  }
}
