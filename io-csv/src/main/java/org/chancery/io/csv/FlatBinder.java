package org.chancery.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.EventCandidate;
import org.chancery.io.ReadOptions;
import org.chancery.io.SourceMap;
import org.chancery.io.UnknownProperties;
import org.chancery.meta.Field;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
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
  private final Plan plan;
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

  /** What is looked for in a row to make a record. */
  private static final class Plan {

    private final RecordType<?> type;
    private final Step[] steps;
    private final @Nullable Object[] nothing; // the values where no cell says anything

    Plan(RecordType<?> type, List<Step> steps, @Nullable Object[] nothing) {
      this.type = type;
      this.steps = steps.toArray(Step[]::new);
      this.nothing = nothing;
    }
  }

  /** What is looked for to read a field. */
  private static final class Step {

    private final Field field;
    private final int column; // its own, or for a record the one that says that it is there, or -1
    private final @Nullable Plan inner; // of a record
    private final int[] inside; // the cells that a record has in the file

    Step(Field field, int column, @Nullable Plan inner, int[] inside) {
      this.field = field;
      this.column = column;
      this.inner = inner;
      this.inside = inside;
    }
  }

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
    plan = plan(type.record(), true);
  }

  /**
   * Plans how a record is read.
   *
   * @param outermost whether it is the event: of that, fields which are not required and have no
   *     cells in the file need no look, and no place of their own
   */
  private Plan plan(FlatRecord record, boolean outermost) {
    List<Step> steps = new ArrayList<>();
    @Nullable Object[] nothing = new Object[record.parts().size()];
    for (FlatRecord.Part part : record.parts()) {
      Step step;
      if (part instanceof FlatRecord.Inner inner) {
        int[] inside = cellsInside(inner.record()).toArray();
        step = new Step(part.field(), inner.presence(), plan(inner.record(), false), inside);
      } else {
        int column = ((FlatRecord.Cell) part).column();
        nothing[part.field().index()] = types[column].absent();
        step = new Step(part.field(), column, null, new int[0]);
      }
      boolean hasCells = step.inside.length > 0 || (step.column >= 0 && cells[step.column] >= 0);
      if (hasCells || step.field.isRequired() || !outermost) {
        steps.add(step);
      }
    }
    return new Plan(record.type(), steps, nothing);
  }

  /** The cells of the file that say something of a record, or of one inside it. */
  private IntStream cellsInside(FlatRecord record) {
    return record.parts().stream()
        .flatMapToInt(
            part -> {
              if (part instanceof FlatRecord.Inner inner) {
                IntStream own =
                    inner.presence() < 0
                        ? IntStream.empty()
                        : IntStream.of(cells[inner.presence()]);
                return IntStream.concat(own, cellsInside(inner.record()));
              }
              return IntStream.of(cells[((FlatRecord.Cell) part).column()]);
            })
        .filter(cell -> cell >= 0);
  }

  /** Makes the event of the row; null where there is something to tell of it. */
  @Nullable DiplomaticEvent bindPlain() {
    found = null;
    try {
      refuseForeign();
      return (DiplomaticEvent) bind(plan, ROOT);
    } catch (NotPlainException e) {
      return null;
    }
  }

  /** Makes what can be made of the row, with the place of each part. */
  EventCandidate bind(@Nullable String id, Supplier<String> raw) {
    Found finding = new Found(new SourceMap(row.line(), 0));
    found = finding;
    refuseForeign();
    DiplomaticEvent event = (DiplomaticEvent) bind(plan, ROOT);
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
      int presence = inner.presence();
      boolean told = presence >= 0 && !isAbsent(presence);
      boolean shows = told || isAnyGiven(cellsInside(inner.record()).toArray());
      if (!shows && !inner.field().isRequired()) {
        return here;
      }
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
  private @Nullable Record bind(Plan record, int node) {
    @Nullable Object[] values = record.nothing.clone();
    boolean complete = true;
    for (Step step : record.steps) {
      Field field = step.field;
      int before = errors();
      Plan inner = step.inner;
      Object value =
          inner == null ? cell(step.column, node, field.name()) : inner(step, inner, node);
      values[field.index()] = value;
      if (field.isRequired() && (value == null || field.shape().isEmpty(value))) {
        if (errors() == before) {
          tellRequired(step, node);
        }
        complete &= value != null;
      }
    }
    return complete ? record.type.create(values) : null;
  }

  private int errors() {
    return found == null ? 0 : found.errors();
  }

  private void tellRequired(Step step, int node) {
    tell(
        Problem.of(
            ProblemCode.REQUIRED,
            NotationParser.REQUIRED,
            path(node).name(step.field.name()).toString(),
            step.inner == null ? place(step.column) : file.place(row.line(), 0),
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

  private @Nullable Object inner(Step step, Plan inner, int node) {
    boolean shows = isAnyGiven(step.inside);
    int presence = step.column;
    String name = step.field.name();
    if (presence < 0 || isAbsent(presence)) {
      return shows || step.field.isRequired() ? bind(inner, note(node, name, row.line(), 0)) : null;
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
    return told != null && told ? bind(inner, own) : null;
  }

  private boolean isAnyGiven(int[] some) {
    for (int cell : some) {
      if (!row.isAbsent(cell)) {
        return true;
      }
    }
    return false;
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
