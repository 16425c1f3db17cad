package org.chancery.io.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.io.ReadLimits;
import org.chancery.io.SourceMap;
import org.chancery.meta.FieldPath;
import org.chancery.meta.Shape;
import org.chancery.problem.Location;
import org.chancery.problem.Message;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * Makes records from their rows by their layout. It reads rows in one of two ways by the same code:
 * without places, where it gives up at the first fault; or noting each place, where every fault
 * becomes a problem, and what cannot be read is left out of what is made.
 */
final class TableBinder {

  private static final int ROOT = SourceMap.ROOT;

  private final EventRows rows;
  private final ReadLimits limits;
  private final CsvOptions options;
  private final CellParser cells;
  private @Nullable Row firstEntry; // of the map whose entries were looked for last
  private final Map<String, Row> entries = new HashMap<>(); // these, by their keys
  private @Nullable Found found; // null while rows are read without places

  /**
   * Makes a binder.
   *
   * @param rows the rows of what is to be made
   * @param limits how much is read
   * @param options how the cells were written
   */
  TableBinder(EventRows rows, ReadLimits limits, CsvOptions options) {
    this.rows = rows;
    this.limits = limits;
    this.options = options;
    cells = new CellParser(limits, options);
  }

  /** Makes the record of a row; null where there is something to tell of it. */
  @Nullable Record bindPlain(Row row) {
    found = null;
    try {
      Record record = bindRecord(row.table().layout(), row, ROOT, row.knownKeys());
      return rows.isLeftOver() ? null : record;
    } catch (NotPlainException e) {
      return null;
    }
  }

  /** Makes what can be made of a row, with the place of each part. */
  @Nullable Record bind(Row row, Found finding) {
    found = finding;
    return bindRecord(row.table().layout(), row, ROOT, row.knownKeys());
  }

  /**
   * The place of a part of a row's record, or of the nearest part around it that is there; the
   * record was made without places.
   */
  Location locate(Row top, FieldPath path) {
    Row row = top;
    RecordLayout layout = row.table().layout();
    Location here = row.place();
    Iterator<Object> steps = path.steps().iterator();
    while (steps.hasNext()) {
      RecordLayout.Part part = layout.part(steps.next());
      if (part instanceof RecordLayout.Scalar scalar) {
        return row.file().place(row.line(), row.cellNumber(scalar.column()));
      }
      if (part instanceof RecordLayout.Nested nested) {
        boolean told = nested.presence() >= 0 && !row.isAbsent(nested.presence());
        if (!told
            && !nested.field().isRequired()
            && !shows(nested.inner(), row, row.knownKeys(), true)) {
          return here;
        }
        here = row.file().place(row.line(), told ? row.cellNumber(nested.presence()) : 0);
        layout = nested.inner();
        continue;
      }
      Table table = part instanceof RecordLayout.Child child ? child.table() : null;
      Row first = table == null ? null : rows.at(table, row.knownKeys(), 0);
      if (table == null || first == null) {
        return here;
      }
      here = first.place();
      Row next = steps.hasNext() ? element(table, row, first, steps.next()) : null;
      if (next == null) {
        return here;
      }
      if (!(table.shape() instanceof Shape.OfRecord)) {
        int column = table.shape() instanceof Shape.OfMap ? 1 : 0;
        return next.file().place(next.line(), next.cellNumber(column));
      }
      row = next;
      here = row.place();
      layout = table.layout();
    }
    return here;
  }

  private @Nullable Row element(Table table, Row parent, Row first, Object step) {
    if (step instanceof Integer index) {
      return rows.at(table, parent.knownKeys(), index);
    }
    if (first != firstEntry) {
      firstEntry = first;
      entries.clear();
      Row row = first;
      for (int i = 1; row != null; i++) {
        entries.put(options.unescape(String.valueOf(row.value(0))), row);
        row = rows.at(table, parent.knownKeys(), i);
      }
    }
    return entries.get(step);
  }

  /** Makes a record; null where a required field is absent or could not be read. */
  private @Nullable Record bindRecord(RecordLayout layout, Row row, int node, long[] keys) {
    List<RecordLayout.Part> parts = layout.parts();
    @Nullable Object[] values = new Object[parts.size()];
    boolean complete = true;
    for (int i = 0; i < values.length; i++) {
      RecordLayout.Part part = parts.get(i);
      int before = errors();
      Object value =
          part instanceof RecordLayout.Scalar scalar
              ? bindCell(scalar, row, node)
              : part instanceof RecordLayout.Nested nested
                  ? bindNested(nested, row, node, keys)
                  : bindChild((RecordLayout.Child) part, node, keys);
      values[i] = value;
      if (layout.isRequired(i) && (value == null || part.field().shape().isEmpty(value))) {
        if (errors() == before) {
          tellRequired(path(node).name(part.field().name()), requiredPlace(part, row));
        }
        complete &= value != null;
      }
    }
    return complete ? layout.type().create(values) : null;
  }

  private static Location requiredPlace(RecordLayout.Part part, Row row) {
    return part instanceof RecordLayout.Scalar scalar ? row.place(scalar.column()) : row.place();
  }

  private @Nullable Object bindCell(RecordLayout.Scalar part, Row row, int node) {
    int column = part.column();
    int own = found == null ? ROOT : note(node, part.field().name(), row, row.cellNumber(column));
    return bindScalar(row, column, own);
  }

  private @Nullable Object bindNested(RecordLayout.Nested part, Row row, int node, long[] keys) {
    int presence = part.presence();
    String name = part.field().name();
    if (presence < 0 || row.isAbsent(presence)) {
      return part.field().isRequired() || shows(part.inner(), row, keys, false)
          ? bindRecord(part.inner(), row, note(node, name, row, 0), keys)
          : null;
    }
    int child = note(node, name, row, row.cellNumber(presence));
    Boolean told = (Boolean) bindScalar(row, presence, child);
    if (told != null && !told && shows(part.inner(), row, keys, false)) {
      tell(
          ProblemCode.INVALID_VALUE,
          Message.of("expected true or nothing, because something in it is given"),
          path(child),
          row.place(presence),
          row.value(presence));
      return null;
    }
    return told != null && told ? bindRecord(part.inner(), row, child, keys) : null;
  }

  /**
   * Whether a cell or a row says that a record is there.
   *
   * @param taken whether rows count that were taken
   */
  private boolean shows(RecordLayout record, Row row, long[] keys, boolean taken) {
    for (RecordLayout.Part part : record.parts()) {
      boolean shows =
          part instanceof RecordLayout.Scalar scalar
              ? !row.isAbsent(scalar.column())
              : part instanceof RecordLayout.Nested inner
                  ? (inner.presence() >= 0 && !row.isAbsent(inner.presence()))
                      || shows(inner.inner(), row, keys, taken)
                  : hasRows(((RecordLayout.Child) part).table(), keys, taken);
      if (shows) {
        return true;
      }
    }
    return false;
  }

  private boolean hasRows(Table table, long[] keys, boolean taken) {
    return (taken ? rows.at(table, keys, 0) : rows.peek(table, keys)) != null;
  }

  private Object bindChild(RecordLayout.Child part, int node, long[] keys) {
    Table table = part.table();
    Row row = rows.take(table, keys);
    boolean isMap = part.field().shape() instanceof Shape.OfMap;
    if (row == null) {
      return isMap ? Map.of() : List.of();
    }
    List<Object> list = isMap ? List.of() : new ArrayList<>();
    Map<Object, Object> map = isMap ? new LinkedHashMap<>() : Map.of();
    int own = note(node, part.field().name(), row, 0);
    boolean complete = true;
    long expected = 0;
    while (row != null && errors() < limits.problems()) {
      long position = position(row, keys.length);
      int before = errors();
      if (row.fault() != null) {
        tell(row.fault().on(elementPath(own, position).toString()));
      } else {
        if (position != expected) {
          tell(
              ProblemCode.OUT_OF_SEQUENCE,
              Message.of("expected the position {0}", expected),
              elementPath(own, position),
              row.keyPlace(keys.length),
              String.valueOf(position));
        }
        if (isMap) {
          bindEntry(row, own, map);
        } else {
          Object value = bindElement(row, own, (int) position);
          if (value != null) {
            list.add(value);
          }
        }
      }
      expected = Math.max(expected, position + 1);
      complete &= errors() == before;
      row = rows.take(table, keys);
    }
    if (!complete && found != null) {
      found.incomplete(path(own).toString());
    }
    return isMap ? map : list;
  }

  private static long position(Row row, int key) {
    long[] keys = row.keys();
    return keys == null ? -1 : keys[key];
  }

  private FieldPath elementPath(int list, long position) {
    FieldPath path = path(list);
    return position < 0 ? path : path.index((int) position);
  }

  private @Nullable Object bindElement(Row row, int list, int index) {
    Table table = row.table();
    if (table.shape() instanceof Shape.OfRecord) {
      return found == null
          ? bindElement(table.layout(), row)
          : bindRecord(table.layout(), row, note(list, index, row, 0), row.knownKeys());
    }
    int node = note(list, index, row, row.cellNumber(0));
    return required(bindScalar(row, 0, node), row, 0, node);
  }

  /** Makes an element without places, or gives the one that was made of the same cells lately. */
  private @Nullable Record bindElement(RecordLayout layout, Row row) {
    RecentRows recent = row.file().recent();
    long[] keys = row.knownKeys();
    if (recent == null || hasRowsBelow(layout, keys)) {
      return bindRecord(layout, row, ROOT, keys);
    }
    Record known = recent.find(row.cells());
    if (known == null) {
      known = bindRecord(layout, row, ROOT, keys);
      if (known != null) {
        recent.keep(row.cells(), known);
      }
    }
    return known;
  }

  private boolean hasRowsBelow(RecordLayout layout, long[] keys) {
    for (Table child : layout.children()) {
      if (rows.peek(child, keys) != null) {
        return true;
      }
    }
    return false;
  }

  private void bindEntry(Row row, int own, Map<Object, Object> map) {
    if (row.isAbsent(0)) {
      tellRequired(path(own), row.place(0));
      return;
    }
    int node =
        found == null
            ? ROOT
            : note(own, options.unescape(String.valueOf(row.value(0))), row, row.cellNumber(1));
    Object key = bindScalar(row, 0, node);
    Object value = required(bindScalar(row, 1, node), row, 1, node);
    if (key != null && map.containsKey(key)) {
      tell(
          ProblemCode.DUPLICATE_PROPERTY,
          Message.of("expected the key once"),
          path(node),
          row.place(0),
          null);
    } else if (key != null && value != null) {
      map.put(key, value);
    }
  }

  private @Nullable Object required(@Nullable Object value, Row row, int column, int node) {
    if (value == null && row.isAbsent(column)) {
      tellRequired(path(node), row.place(column));
    }
    return value;
  }

  private @Nullable Object bindScalar(Row row, int column, int node) {
    if (row.isAbsent(column)) {
      return null;
    }
    NotationType.Scalar kind = row.file().type(column);
    if (found == null) {
      return cells.plain(kind, row.characters(), row.from(column), row.to(column));
    }
    Object value = cells.parse(kind.type(), Objects.requireNonNull(row.value(column)));
    if (cells.hasFound()) {
      cells.take(path(node).toString(), row.place(column)).forEach(this::tell);
    }
    return value;
  }

  private int errors() {
    return found == null ? 0 : found.errors();
  }

  private FieldPath path(int node) {
    return found == null ? FieldPath.root() : found.source().path(node);
  }

  /** Notes a field or an entry; one whose column is not there stands where its record does. */
  private int note(int parent, String name, Row row, long cell) {
    return found == null
        ? ROOT
        : found.source().name(parent, name, row.table().file(), row.line(), cell);
  }

  /** Notes an element of a list. */
  private int note(int list, int index, Row row, long cell) {
    return found == null
        ? ROOT
        : found.source().index(list, index, row.table().file(), row.line(), cell);
  }

  private void tellRequired(FieldPath path, Location place) {
    tell(ProblemCode.REQUIRED, Message.of(NotationParser.REQUIRED), path, place, null);
  }

  private void tell(
      ProblemCode code,
      Message message,
      FieldPath path,
      Location place,
      @Nullable String rejected) {
    tell(Problem.of(code, message, path.toString(), place, rejected));
  }

  private void tell(Problem problem) {
    if (found == null) {
      throw NotPlainException.notPlain();
    }
    found.add(problem);
  }
}
