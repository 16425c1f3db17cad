package org.chancery.io.csv;

import java.io.IOException;
import java.io.OutputStream;
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

  /** Where the columns of a type are written: an index for each, or -1 where it is not. */
  private static final class Target {

    private final FlatType type;
    private final int[] columns;
    private final boolean[] isText; // whether a cell of a row is a text to a spreadsheet

    Target(FlatType type, Map<String, Integer> indexes) {
      this.type = type;
      columns =
          type.columns().keySet().stream()
              .mapToInt(column -> indexes.getOrDefault(column, -1))
              .toArray();
      isText = new boolean[indexes.size()];
      indexes.forEach((column, index) -> isText[index] = isText(type.columns().get(column)));
    }

    private static boolean isText(@Nullable Shape column) {
      return column != null
          && !(column instanceof Shape.OfValue one && one.type().kind() != ValueType.Kind.TEXT);
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
    writeRow(columns);
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
      cells[typeColumn] = target.type.type().name();
    }
    try {
      fill(target, target.type.record(), (Record) event);
    } catch (InvalidValueException e) {
      text.clear();
      throw new IOException("the event " + event.id() + " cannot be written: " + e.getMessage(), e);
    }
    number++;
    if (csv.formulas() == FormulaPolicy.REPORT) {
      noteFormulas(target, event);
    }
    writeRow(Arrays.asList(cells));
  }

  /** Fills the cells of a record; tells whether anything of it can be seen. */
  private boolean fill(Target target, FlatRecord layout, Record record) {
    @Nullable Object[] values = layout.type().valuesOf(record);
    boolean shows = false;
    for (FlatRecord.Part part : layout.parts()) {
      Field field = part.field();
      Object value = values[field.index()];
      if (value == null || field.shape().isEmpty(value)) {
        continue;
      }
      if (part instanceof FlatRecord.Cell cell) {
        int column = target.columns[cell.column()];
        if (column >= 0) {
          cells[column] = text(field.shape(), value);
        }
        shows = true;
      } else if (part instanceof FlatRecord.Inner inner) {
        boolean seen = fill(target, inner.record(), (Record) value);
        if (!seen && inner.presence() >= 0) {
          int column = target.columns[inner.presence()];
          if (column >= 0) {
            cells[column] = "true";
          }
          seen = true;
        }
        shows |= seen;
      }
    }
    return shows;
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

  private void writeRow(List<@Nullable String> row) throws IOException {
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
