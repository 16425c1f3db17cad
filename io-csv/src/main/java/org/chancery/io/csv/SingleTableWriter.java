package org.chancery.io.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.io.EventWriter;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Writes a single table row by row. */
final class SingleTableWriter implements EventWriter {

  private final CsvOutput rows;
  private final CsvOptions csv;
  private final CellWriter texts;
  private final FormulaCells formulas = new FormulaCells();
  private final Map<RecordType<?>, RowPlan> plans;
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
    plans = table.plans();
    typeColumn = table.isOfAllTypes() ? columns.indexOf(PackageLayout.TYPE) : -1;
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
    RowPlan plan = plans.get(EventTypes.of(event));
    if (plan == null) {
      throw new IllegalArgumentException(
          "the table has no events of the type " + EventTypes.of(event));
    }
    Arrays.fill(cells, null);
    if (typeColumn >= 0) {
      cells[typeColumn] = plan.type().name();
    }
    try {
      fill(plan.event(), (Record) event);
    } catch (InvalidValueException e) {
      text.clear();
      throw new IOException("the event " + event.id() + " cannot be written: " + e.getMessage(), e);
    }
    number++;
    if (csv.formulas() == FormulaPolicy.REPORT) {
      noteFormulas(plan, event);
    }
    writeRow(cells);
  }

  /** Fills the cells of a record; tells whether there is anything in them. */
  private boolean fill(RowPlan.OfRecord plan, Record record) {
    @Nullable Object[] values = plan.valuesOf(record);
    boolean any = false;
    for (int i = 0; i < values.length; i++) {
      Object value = values[i];
      if (value == null) {
        continue;
      }
      RowPlan.Step step = plan.step(i);
      if (step.inner() != null) {
        boolean written = fill(step.inner(), (Record) value);
        if (!written && step.column() >= 0) {
          cells[step.column()] = "true";
          written = true;
        }
        any |= written;
      } else if (!step.shape().isEmpty(value)) {
        cells[step.column()] = text(step.shape(), value);
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

  private void noteFormulas(RowPlan plan, DiplomaticEvent event) {
    for (int column = 0; column < cells.length; column++) {
      String cell = cells[column];
      if (cell != null && plan.isText(column) && CsvOptions.isFormula(cell)) {
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
