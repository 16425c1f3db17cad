package org.chancery.io.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.meta.Field;
import org.chancery.meta.Projection;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.meta.ValueType;
import org.jspecify.annotations.Nullable;

/**
 * What a table writes of the events of one type, and where. It is made once for a table, because
 * what reads the fields is compiled for each plan.
 */
final class RowPlan {

  private final OfRecord event;
  private final boolean[] isText; // whether a cell of a row is a text to a spreadsheet

  /** Makes the plan of a table with these columns. */
  RowPlan(FlatType type, List<String> columns) {
    Map<String, Integer> indexes = new LinkedHashMap<>();
    columns.forEach(column -> indexes.put(column, indexes.size()));
    event =
        new OfRecord(
            type.record(),
            type.columns().keySet().stream()
                .mapToInt(column -> indexes.getOrDefault(column, -1))
                .toArray());
    isText = new boolean[columns.size()];
    indexes.forEach((column, index) -> isText[index] = isText(type.columns().get(column)));
  }

  private static boolean isText(@Nullable Shape column) {
    return column != null
        && !(column instanceof Shape.OfValue one && one.type().kind() != ValueType.Kind.TEXT);
  }

  RecordType<?> type() {
    return event.type;
  }

  OfRecord event() {
    return event;
  }

  boolean isText(int column) {
    return isText[column];
  }

  /** What is written of a record. */
  static final class OfRecord {

    private final RecordType<?> type;
    private final Projection written;
    private final Step[] steps;

    /** Makes a plan, given where each column of the type is written, or -1 where it is not. */
    private OfRecord(FlatRecord record, int[] columns) {
      List<Field> fields = new ArrayList<>();
      List<Step> planned = new ArrayList<>();
      for (FlatRecord.Part part : record.parts()) {
        Step step = step(part, columns);
        if (step.isWritten()) {
          fields.add(part.field());
          planned.add(step);
        }
      }
      type = record.type();
      written = type.projection(fields);
      steps = planned.toArray(Step[]::new);
    }

    private static Step step(FlatRecord.Part part, int[] columns) {
      Shape shape = part.field().shape();
      if (part instanceof FlatRecord.Inner inner) {
        int column = inner.presence() < 0 ? -1 : columns[inner.presence()];
        return new Step(shape, column, new OfRecord(inner.record(), columns));
      }
      return new Step(shape, columns[((FlatRecord.Cell) part).column()], null);
    }

    /** The values that are written, one for each step. */
    @Nullable Object[] valuesOf(Record record) {
      return written.valuesOf(record);
    }

    Step step(int index) {
      return steps[index];
    }
  }

  /**
   * What is done with a value.
   *
   * @param column where its cell is written, or for a record the one that says that it is there; -1
   *     where none is
   * @param inner the plan of a record; null for another value
   */
  record Step(Shape shape, int column, @Nullable OfRecord inner) {

    boolean isWritten() {
      return column >= 0 || (inner != null && inner.steps.length > 0);
    }
  }
}
