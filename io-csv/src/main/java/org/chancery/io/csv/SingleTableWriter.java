package org.chancery.io.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.io.EventWriter;
import org.chancery.meta.Field;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.meta.ValueType;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Writes a single table row by row. */
final class SingleTableWriter implements EventWriter {

  /** Where the columns of a type are written. */
  private static final class Target {

    private final Plan plan;
    private final boolean[] isText; // whether a cell of a row is a text to a spreadsheet

    Target(FlatType type, Map<String, Integer> indexes) {
      int[] columns =
          type.columns().keySet().stream()
              .mapToInt(column -> indexes.getOrDefault(column, -1))
              .toArray();
      plan = new Plan(type.record(), columns);
      isText = new boolean[indexes.size()];
      indexes.forEach((column, index) -> isText[index] = isText(type.columns().get(column)));
    }

    private static boolean isText(@Nullable Shape column) {
      return column != null
          && !(column instanceof Shape.OfValue one && one.type().kind() != ValueType.Kind.TEXT);
    }
  }

  /** What is written of a record, and where. */
  private static final class Plan {

    private final RecordType<?> type;
    private final Step[] steps;

    /** Makes a plan, given where each column of the type is written, or -1 where it is not. */
    Plan(FlatRecord record, int[] columns) {
      List<Step> planned = new ArrayList<>();
      for (FlatRecord.Part part : record.parts()) {
        Step step;
        if (part instanceof FlatRecord.Inner inner) {
          int column = inner.presence() < 0 ? -1 : columns[inner.presence()];
          step = new Step(part.field(), column, new Plan(inner.record(), columns));
        } else {
          step = new Step(part.field(), columns[((FlatRecord.Cell) part).column()], null);
        }
        if (step.isWritten()) {
          planned.add(step);
        }
      }
      type = record.type();
      steps = planned.toArray(Step[]::new);
    }
  }

  /**
   * What is done with a field.
   *
   * @param column where its cell is written, or for a record the one that says that it is there; -1
   *     where none is
   * @param inner the plan of a record; null for another value
   */
  private record Step(Field field, int column, @Nullable Plan inner) {

    boolean isWritten() {
      return column >= 0 || (inner != null && inner.steps.length > 0);
    }
  }

  private final CsvOutput rows;
  private final CsvOptions csv;
  private final CellWriter texts;
  private final FormulaCells formulas = new FormulaCells();
  private final Map<RecordType<?>, Target> targets = new LinkedHashMap<>();
  private final int typeColumn;
  private final List<String> names;
  private final @Nullable String[] cells;
  private final NotationText text = new NotationText();
  private long number;
  private @Nullable IOException failure;
  private boolean closed;

  SingleTableWriter(SingleTable table, OutputStream out, CsvOptions csv) throws IOException {
    this.csv = csv;
    List<String> columns = table.columns();
    Map<String, Integer> indexes = new LinkedHashMap<>();
    columns.forEach(column -> indexes.put(column, indexes.size()));
    for (FlatType type : table.types()) {
      targets.put(type.type(), new Target(type, indexes));
    }
    typeColumn = table.isOfAllTypes() ? indexes.getOrDefault(PackageLayout.TYPE, -1) : -1;
    cells = new String[columns.size()];
    texts = new CellWriter(csv);
    names = columns;
    rows = new CsvOutput(out, csv);
    writeRow(columns.toArray(String[]::new));
  }

  /**
   * Writes the row of an event, or nothing where a value cannot be written. After an output that
   * failed nothing more is written.
   */
  @Override
  public void write(DiplomaticEvent event) throws IOException {
    if (closed) {
      throw new IOException("the writer is closed");
    }
    if (failure != null) {
      throw new IOException("the output has failed before", failure);
    }
    Target target = targets.get(EventTypes.of(event));
    if (target == null) {
      throw new IllegalArgumentException(
          "the table has no events of the type " + EventTypes.of(event));
    }
    Arrays.fill(cells, null);
    if (typeColumn >= 0) {
      cells[typeColumn] = target.plan.type.name();
    }
    try {
      fill(target.plan, (Record) event);
    } catch (InvalidValueException e) {
      text.clear();
      throw new IOException("the event " + event.id() + " cannot be written: " + e.getMessage(), e);
    }
    number++;
    if (csv.formulas() == FormulaPolicy.REPORT) {
      noteFormulas(target, event);
    }
    writeRow(cells);
  }

  /** Fills the cells of a record; tells whether there is anything in them. */
  private boolean fill(Plan plan, Record record) {
    @Nullable Object[] values = plan.type.valuesOf(record);
    boolean any = false;
    for (Step step : plan.steps) {
      Object value = values[step.field.index()];
      if (value == null) {
        continue;
      }
      if (step.inner != null) {
        boolean written = fill(step.inner, (Record) value);
        if (!written && step.column >= 0) {
          cells[step.column] = "true";
          written = true;
        }
        any |= written;
      } else if (!step.field.shape().isEmpty(value)) {
        cells[step.column] = text(step.field.shape(), value);
        any = true;
      }
    }
    return any;
  }

  private String text(Shape shape, Object value) {
    if (shape instanceof Shape.OfValue one) {
      return texts.text(one.type(), value);
    }
    if (shape instanceof Shape.OfList list) {
      text.list(list, (List<?>) value);
    } else {
      text.map((Shape.OfMap) shape, (Map<?, ?>) value);
    }
    return texts.text(text.take());
  }

  private void writeRow(@Nullable String[] row) throws IOException {
    try {
      rows.write(row);
    } catch (IOException e) {
      failure = e;
      throw e;
    }
  }

  private void noteFormulas(Target target, DiplomaticEvent event) {
    for (int column = 0; column < cells.length; column++) {
      String cell = cells[column];
      if (cell != null && target.isText[column] && CsvOptions.isFormula(cell)) {
        Location place = Location.at(rows.line(), column + 1L);
        formulas.add(names.get(column), place.inEvent(number, event.id().toString()), cell);
      }
    }
  }

  @Override
  public List<Problem> problems() {
    return formulas.problems();
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      rows.close();
      if (failure != null) {
        throw failure;
      }
    }
  }
}
