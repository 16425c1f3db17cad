package org.chancery.io.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.io.ReadLimits;
import org.chancery.io.RecentValues;
import org.chancery.io.SourceMap;
import org.chancery.meta.Field;
import org.chancery.meta.FieldPath;
import org.chancery.meta.Shape;
import org.chancery.meta.ValueType;
import org.chancery.problem.Location;
import org.chancery.problem.Message;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record from its rows by their layout. Every fault becomes a problem with its place, and
 * the reading goes on: what cannot be read is left out of what is made.
 */
final class TableBinder {

  private final ReadLimits limits;
  private final CsvOptions options;
  private final EventRows rows;
  private final SourceMap source;
  private final CellParser cells;
  private final List<Problem> problems = new ArrayList<>();
  private int errors;
  private final List<String> incompleteLists = new ArrayList<>();

  TableBinder(
      ReadLimits limits,
      CsvOptions options,
      RecentValues recent,
      EventRows rows,
      SourceMap source) {
    this.limits = limits;
    this.options = options;
    this.rows = rows;
    this.source = source;
    cells = new CellParser(limits, options, recent);
  }

  List<Problem> problems() {
    return problems;
  }

  /** How many of the problems are errors. */
  int errors() {
    return errors;
  }

  List<String> incompleteLists() {
    return incompleteLists;
  }

  /** Makes the record; null where a required field is absent or could not be read. */
  @Nullable Record bindRecord(RecordLayout layout, Row row, int node, long[] keys) {
    @Nullable Object[] values = new Object[layout.type().fields().size()];
    boolean complete = true;
    for (RecordLayout.Part part : layout.parts()) {
      Field field = part.field();
      int before = errors;
      Object value = bind(part, row, node, keys);
      values[field.index()] = value;
      if (field.isRequired() && (value == null || field.shape().isEmpty(value))) {
        if (errors == before) {
          FieldPath path = source.path(node).name(field.name());
          problem(ProblemCode.REQUIRED, REQUIRED, path, requiredPlace(part, row), null);
        }
        complete &= value != null;
      }
    }
    return complete ? layout.type().create(values) : null;
  }

  private static final String REQUIRED = "expected a value, because the field is required";

  private static Location requiredPlace(RecordLayout.Part part, Row row) {
    return part instanceof RecordLayout.Scalar scalar ? row.place(scalar.column()) : row.place();
  }

  private @Nullable Object bind(RecordLayout.Part part, Row row, int node, long[] keys) {
    if (part instanceof RecordLayout.Scalar scalar) {
      int column = scalar.column();
      int child = note(row, column, node, part.field().name());
      return bindScalar(row, column, child);
    }
    if (part instanceof RecordLayout.Nested nested) {
      return bindNested(nested, row, node, keys);
    }
    return bindChild((RecordLayout.Child) part, node, keys);
  }

  private @Nullable Object bindNested(RecordLayout.Nested part, Row row, int node, long[] keys) {
    boolean shows = shows(part.inner(), row, keys);
    int presence = part.presence();
    String name = part.field().name();
    if (presence < 0 || row.value(presence) == null) {
      return shows || part.field().isRequired()
          ? bindRecord(
              part.inner(),
              row,
              source.name(node, name, row.file().toString(), row.line(), 0),
              keys)
          : null;
    }
    int child = note(row, presence, node, name);
    Boolean told = (Boolean) bindScalar(row, presence, child);
    if (told != null && !told && shows) {
      problem(
          ProblemCode.INVALID_VALUE,
          "expected true or nothing, because something in it is given",
          source.path(child),
          row.place(presence),
          row.value(presence));
      return null;
    }
    return told != null && told ? bindRecord(part.inner(), row, child, keys) : null;
  }

  /** Notes the cell of a field; a field whose column is not there stands where its record does. */
  private int note(Row row, int column, int node, String name) {
    long cell = row.cellNumber(column);
    return source.name(node, name, row.file().toString(), row.line(), cell);
  }

  /** Whether a cell or a row says that a record is there. */
  private boolean shows(RecordLayout record, Row row, long[] keys) {
    for (RecordLayout.Part part : record.parts()) {
      boolean shows =
          part instanceof RecordLayout.Scalar scalar
              ? row.value(scalar.column()) != null
              : part instanceof RecordLayout.Nested inner
                  ? showsNested(inner, row, keys)
                  : rows.peek(((RecordLayout.Child) part).table(), keys) != null;
      if (shows) {
        return true;
      }
    }
    return false;
  }

  private boolean showsNested(RecordLayout.Nested nested, Row row, long[] keys) {
    return (nested.presence() >= 0 && row.value(nested.presence()) != null)
        || shows(nested.inner(), row, keys);
  }

  private Object bindChild(RecordLayout.Child part, int node, long[] keys) {
    Table table = part.table();
    boolean isMap = part.field().shape() instanceof Shape.OfMap;
    List<Object> list = new ArrayList<>();
    Map<Object, Object> map = new LinkedHashMap<>();
    Row row = rows.take(table, keys);
    if (row != null) {
      int own = source.name(node, part.field().name(), table.file(), row.line(), 0);
      boolean complete = true;
      long expected = 0;
      while (row != null && errors < limits.problems()) {
        long position = position(row, keys.length);
        int before = errors;
        if (row.fault() == null && position != expected) {
          problem(
              ProblemCode.OUT_OF_SEQUENCE,
              Message.of("expected the position {0}", expected),
              source.path(own).index((int) position),
              row.keyPlace(keys.length),
              String.valueOf(position));
        }
        expected = Math.max(expected, position + 1);
        if (row.fault() != null) {
          add(atElement(row.fault(), own, position));
        } else if (isMap) {
          bindEntry(row, own, map);
        } else {
          long[] below = Arrays.copyOf(keys, keys.length + 1);
          below[keys.length] = position;
          Object value = bindElement(row, own, below);
          if (value != null) {
            list.add(value);
          }
        }
        complete &= errors == before;
        row = rows.take(table, keys);
      }
      if (!complete) {
        incompleteLists.add(source.path(own).toString());
      }
    }
    return isMap ? map : list;
  }

  private static long position(Row row, int key) {
    long[] keys = row.keys();
    return keys == null ? -1 : keys[key];
  }

  private Problem atElement(Problem fault, int list, long position) {
    FieldPath path = source.path(list);
    return fault.on((position < 0 ? path : path.index((int) position)).toString());
  }

  private @Nullable Object bindElement(Row row, int list, long[] keys) {
    Table table = row.file().table();
    int index = (int) keys[keys.length - 1];
    if (table.shape() instanceof Shape.OfRecord) {
      int node = source.index(list, index, table.file(), row.line(), 0);
      return bindRecord(table.layout(), row, node, keys);
    }
    int node = source.index(list, index, table.file(), row.line(), row.cellNumber(0));
    return required(bindScalar(row, 0, node), row, 0, node);
  }

  private void bindEntry(Row row, int own, Map<Object, Object> map) {
    Table table = row.file().table();
    String text = row.value(0);
    if (text == null) {
      problem(ProblemCode.REQUIRED, REQUIRED, source.path(own), row.place(0), null);
      return;
    }
    String name = options.unescape(text);
    int node = source.name(own, name, table.file(), row.line(), row.cellNumber(1));
    Object key = parse(table.columns().get(0).type(), text, node, row, 0);
    Object value = required(bindScalar(row, 1, node), row, 1, node);
    if (key != null && map.containsKey(key)) {
      problem(
          ProblemCode.DUPLICATE_PROPERTY,
          "expected the key once",
          source.path(node),
          row.place(0),
          null);
    } else if (key != null && value != null) {
      map.put(key, value);
    }
  }

  private @Nullable Object required(@Nullable Object value, Row row, int column, int node) {
    if (value == null && row.value(column) == null) {
      problem(ProblemCode.REQUIRED, REQUIRED, source.path(node), row.place(column), null);
    }
    return value;
  }

  private @Nullable Object bindScalar(Row row, int column, int node) {
    String text = row.value(column);
    return text == null
        ? null
        : parse(row.file().table().columns().get(column).type(), text, node, row, column);
  }

  private @Nullable Object parse(ValueType<?> type, String cell, int node, Row row, int column) {
    Object value = cells.parse(type, cell);
    if (cells.hasFound()) {
      cells.take(source.path(node).toString(), row.place(column)).forEach(this::add);
    }
    return value;
  }

  private void add(Problem problem) {
    problems.add(problem);
    errors += problem.isError() ? 1 : 0;
  }

  private void problem(
      ProblemCode code, String message, FieldPath path, Location place, @Nullable String rejected) {
    problem(code, Message.of(message), path, place, rejected);
  }

  private void problem(
      ProblemCode code,
      Message message,
      FieldPath path,
      Location place,
      @Nullable String rejected) {
    add(Problem.of(code, message, path.toString(), place, rejected));
  }
}
