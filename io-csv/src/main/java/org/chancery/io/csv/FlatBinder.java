package org.chancery.io.csv;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.EventCandidate;
import org.chancery.io.ReadOptions;
import org.chancery.io.SourceMap;
import org.chancery.io.UnknownProperties;
import org.chancery.meta.Field;
import org.chancery.meta.FieldPath;
import org.chancery.problem.Location;
import org.chancery.problem.Message;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.problem.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Makes events of one type from rows of a {@link SingleTable}. It reads a row in one of two ways by
 * the same code: without places, where it gives up at the first fault; or noting each place, where
 * every fault becomes a problem, and what cannot be read is left out of what is made.
 */
final class FlatBinder {

  private static final int ROOT = SourceMap.ROOT;

  private final FlatType type;
  private final NotationType[] types;
  private final int[] cells;
  private final List<Foreign> foreign;
  private final ReadOptions options;
  private final CsvFile file;
  private final RowCells row;
  private final CellParser parser;
  private final NotationParser notation;
  private @Nullable Found found; // null while a row is read without places

  /** A cell of a column that events of this type do not have. */
  record Foreign(String column, int cell) {}

  /**
   * Makes a binder.
   *
   * @param type the columns of the type
   * @param cells for each column of the type the index of its cell, or -1 where it is not read
   * @param foreign the other cells, which have to be empty
   * @param file the file, whose row is that of the event
   * @param options how to read
   * @param parser makes values of cells
   */
  FlatBinder(
      FlatType type,
      int[] cells,
      List<Foreign> foreign,
      CsvFile file,
      ReadOptions options,
      CellParser parser) {
    this.type = type;
    this.cells = cells;
    this.foreign = List.copyOf(foreign);
    this.file = file;
    this.options = options;
    this.parser = parser;
    row = file.row();
    types = type.columns().values().stream().map(NotationType::of).toArray(NotationType[]::new);
    notation =
        new NotationParser(
            options.limits(), options.unknownProperties() != UnknownProperties.REFUSE);
  }

  /** Makes the event of the row; null where there is something to tell of it. */
  @Nullable DiplomaticEvent bindPlain() {
    found = null;
    try {
      refuseForeign();
      return (DiplomaticEvent) bind(type.record(), ROOT);
    } catch (NotPlainException e) {
      return null;
    }
  }

  /** Makes what can be made of the row, with the place of each part. */
  EventCandidate bind(@Nullable String id, Supplier<String> raw) {
    Found finding = new Found(new SourceMap(row.line(), 0));
    found = finding;
    refuseForeign();
    DiplomaticEvent event = (DiplomaticEvent) bind(type.record(), ROOT);
    return finding.candidate(event, id, raw);
  }

  /** The place of a part of the row's event, or of the nearest part around it that is there. */
  Location locate(FieldPath path) {
    FlatRecord record = type.record();
    Location here = file.place(row.line(), 0);
    for (Object step : path.steps()) {
      FlatRecord.Part part = record.part(step);
      if (part instanceof FlatRecord.Cell cell) {
        return file.place(row.line(), cells[cell.column()] + 1L);
      }
      if (!(part instanceof FlatRecord.Inner inner)) {
        return here;
      }
      if (!showsInner(inner) && !inner.field().isRequired()) {
        return here;
      }
      int presence = inner.presence();
      boolean told = presence >= 0 && !isAbsent(presence);
      here = file.place(row.line(), told ? cells[presence] + 1L : 0);
      record = inner.record();
    }
    return here;
  }

  private void refuseForeign() {
    for (Foreign other : foreign) {
      if (!row.isAbsent(other.cell())) {
        tell(
            new Problem(
                ProblemCode.UNKNOWN_PROPERTY,
                options.unknownProperties() == UnknownProperties.REFUSE
                    ? Severity.ERROR
                    : Severity.WARNING,
                Message.of("expected an empty cell, because {0} has no such column", type.type()),
                other.column(),
                file.place(row.line(), other.cell() + 1L),
                row.text(other.cell()),
                List.of()));
      }
    }
  }

  /** Makes a record; null where a required field is absent or could not be read. */
  private @Nullable Record bind(FlatRecord layout, int node) {
    @Nullable Object[] values = new Object[layout.type().fields().size()];
    boolean complete = true;
    for (FlatRecord.Part part : layout.parts()) {
      Field field = part.field();
      int before = errors();
      Object value =
          part instanceof FlatRecord.Cell cell
              ? cell(cell.column(), node, field.name())
              : inner((FlatRecord.Inner) part, node);
      values[field.index()] = value;
      if (field.isRequired() && (value == null || field.shape().isEmpty(value))) {
        if (errors() == before) {
          tellRequired(part, node);
        }
        complete &= value != null;
      }
    }
    return complete ? layout.type().create(values) : null;
  }

  private int errors() {
    return found == null ? 0 : found.errors();
  }

  private void tellRequired(FlatRecord.Part part, int node) {
    Location place =
        part instanceof FlatRecord.Cell cell ? place(cell.column()) : file.place(row.line(), 0);
    tell(
        Problem.of(
            ProblemCode.REQUIRED,
            NotationParser.REQUIRED,
            path(node).name(part.field().name()).toString(),
            place,
            null));
  }

  /** The place of a cell of the row; that of the header row where the file lacks the column. */
  private Location place(int column) {
    return cells[column] < 0
        ? file.place(file.headerLine(), 0)
        : file.place(row.line(), cells[column] + 1L);
  }

  private boolean isAbsent(int column) {
    return cells[column] < 0 || row.isAbsent(cells[column]);
  }

  private @Nullable Object inner(FlatRecord.Inner part, int node) {
    boolean shows = shows(part.record());
    int presence = part.presence();
    String name = part.field().name();
    if (presence < 0 || isAbsent(presence)) {
      return shows || part.field().isRequired()
          ? bind(part.record(), note(node, name, row.line(), 0))
          : null;
    }
    int own = note(node, name, row.line(), cells[presence] + 1L);
    Boolean told = (Boolean) scalar((NotationType.Scalar) types[presence], cells[presence], own);
    if (told != null && !told && shows) {
      tell(
          Problem.of(
              ProblemCode.INVALID_VALUE,
              "expected true or nothing, because something in it is given",
              path(own).toString(),
              place(presence),
              row.text(cells[presence])));
      return null;
    }
    return told != null && told ? bind(part.record(), own) : null;
  }

  /** Whether a cell says that a record is there. */
  private boolean shows(FlatRecord record) {
    for (FlatRecord.Part part : record.parts()) {
      boolean shows =
          part instanceof FlatRecord.Cell cell
              ? !isAbsent(cell.column())
              : showsInner((FlatRecord.Inner) part);
      if (shows) {
        return true;
      }
    }
    return false;
  }

  private boolean showsInner(FlatRecord.Inner part) {
    return (part.presence() >= 0 && !isAbsent(part.presence())) || shows(part.record());
  }

  private @Nullable Object cell(int column, int node, String name) {
    NotationType kind = types[column];
    int cell = cells[column];
    int own = note(node, name, row.line(), cell + 1L);
    if (cell < 0 || row.isAbsent(cell)) {
      return kind.absent();
    }
    return kind instanceof NotationType.Scalar scalar
        ? scalar(scalar, cell, own)
        : many((NotationType.Many) kind, cell, own);
  }

  private @Nullable Object scalar(NotationType.Scalar kind, int cell, int node) {
    if (found == null) {
      return parser.plain(kind, row.characters(), row.from(cell), row.to(cell));
    }
    Object value = parser.parse(kind.type(), Objects.requireNonNull(row.text(cell)));
    tellFound(node, cell);
    return value;
  }

  private void tellFound(int node, int cell) {
    if (parser.hasFound()) {
      Location place = file.place(row.line(), cell + 1L);
      parser.take(path(node).toString(), place).forEach(this::tell);
    }
  }

  private @Nullable Object many(NotationType.Many kind, int cell, int node) {
    Found finding = found;
    if (finding == null) {
      int from = row.from(cell);
      int to = row.to(cell);
      if (parser.mayBeFormula(row.characters(), from, to)) {
        throw NotPlainException.notPlain();
      }
      return kind.read(notation, row.characters(), from, to);
    }
    String text = parser.unescaped(Objects.requireNonNull(row.text(cell)));
    tellFound(node, cell);
    if (text == null) {
      return kind.absent();
    }
    char[] characters = text.toCharArray();
    FieldPath path = path(node);
    Location place = file.place(row.line(), cell + 1L);
    int most = options.limits().problems();
    return notation.parse(
        kind,
        characters,
        0,
        characters.length,
        new NotationFaults() {
          @Override
          public void tell(Problem problem) {
            FieldPath whole = path.then(FieldPath.parseAgain(problem.path()));
            finding.add(problem.on(whole.toString()).at(place));
          }

          @Override
          public boolean enough() {
            return finding.errors() >= most;
          }

          @Override
          public void incomplete(String list) {
            finding.incomplete(path.then(FieldPath.parseAgain(list)).toString());
          }
        });
  }

  private int note(int parent, String name, long line, long column) {
    return found == null ? ROOT : found.source().name(parent, name, line, column);
  }

  private FieldPath path(int node) {
    return found == null ? FieldPath.root() : found.source().path(node);
  }

  private void tell(Problem problem) {
    if (found == null) {
      throw NotPlainException.notPlain();
    }
    found.add(problem);
  }
}
