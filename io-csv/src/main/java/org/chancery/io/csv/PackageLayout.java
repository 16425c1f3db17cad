package org.chancery.io.csv;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.EventTypes;
import org.chancery.meta.Bounds;
import org.chancery.meta.Field;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.meta.ValueType;
import org.chancery.problem.InvalidModelException;
import org.chancery.value.EventId;
import org.jspecify.annotations.Nullable;

/** All tables of a package, derived from the record types. */
final class PackageLayout {

  static final String EVENT_NUMBER = "eventNumber";
  static final String POSITION = "position";
  static final String TYPE = "type";
  static final String ID = "id";
  static final String EVENTS = "events";
  static final String DATASET = "dataset";

  private static final PackageLayout MODEL =
      new PackageLayout(EventTypes.all(), RecordType.of(DatasetHeader.class));

  private final List<RecordType<?>> types;
  private final Map<String, Table> tables = new LinkedHashMap<>();
  private final Map<RecordType<?>, Table> roots = new LinkedHashMap<>();
  private final Table dataset;
  private final Table events;

  /**
   * Lays out a package.
   *
   * @param types the event types
   * @param header the type of what the dataset says of itself
   * @throws InvalidModelException if two tables or two columns would have one name
   */
  PackageLayout(Collection<RecordType<?>> types, RecordType<?> header) {
    this.types = List.copyOf(types);
    dataset = root(DATASET, header, List.of());
    events =
        put(
            EVENTS,
            "The events in their order, with the type that names the table of each.",
            null,
            FieldPath.root(),
            new Shape.OfValue(ValueType.of(String.class)),
            List.of(EVENT_NUMBER));
    events.add(
        new Column(
            TYPE, ValueType.of(String.class), true, "The type, which names a table.", Bounds.NONE));
    events.add(
        new Column(
            ID, ValueType.of(EventId.class), true, "The stable id of the event.", Bounds.NONE));
    for (RecordType<?> type : this.types) {
      roots.put(type, root(type.name(), type, List.of(EVENT_NUMBER)));
    }
  }

  /** The layout of the model. */
  static PackageLayout model() {
    return MODEL;
  }

  private Table root(String name, RecordType<?> type, List<String> keys) {
    Table table =
        put(name, type.description(), null, FieldPath.root(), new Shape.OfRecord(type), keys);
    table.lay(lay(type, table, "", FieldPath.root(), true));
    return table;
  }

  private Table put(
      String name,
      String description,
      @Nullable Table parent,
      FieldPath path,
      Shape shape,
      List<String> keys) {
    Table table = new Table(tables.size(), name, description, parent, path, shape, keys);
    if (tables.put(name, table) != null) {
      throw new InvalidModelException("two tables are named " + name, null);
    }
    return table;
  }

  private RecordLayout lay(
      RecordType<?> type, Table table, String prefix, FieldPath inRow, boolean required) {
    List<RecordLayout.Part> parts = new ArrayList<>();
    for (Field field : type.fields()) {
      String column = prefix + field.name();
      FieldPath path = inRow.name(field.name());
      if (field.shape() instanceof Shape.OfValue one) {
        int index =
            table.add(
                new Column(
                    column,
                    one.type(),
                    required && field.isRequired(),
                    field.description(),
                    field.bounds()));
        parts.add(new RecordLayout.Scalar(field, index));
      } else if (field.shape() instanceof Shape.OfRecord inner) {
        int presence =
            field.isRequired() || alwaysShows(inner.type()) ? -1 : presence(table, column);
        RecordLayout layout =
            lay(inner.type(), table, column + ".", path, required && field.isRequired());
        parts.add(new RecordLayout.Nested(field, layout, presence));
      } else {
        parts.add(new RecordLayout.Child(field, child(table, field, path)));
      }
    }
    return new RecordLayout(type, parts);
  }

  private static int presence(Table table, String column) {
    return table.add(
        new Column(
            column,
            ValueType.of(Boolean.class),
            false,
            "True where " + column + " is given, but nothing in it is; else empty.",
            Bounds.NONE));
  }

  /** Whether a record of a type fills a cell in any case, so that its presence can be seen. */
  static boolean alwaysShows(RecordType<?> type) {
    for (Field field : type.fields()) {
      boolean shows =
          field.shape() instanceof Shape.OfValue
              || (field.shape() instanceof Shape.OfRecord inner && alwaysShows(inner.type()));
      if (field.isRequired() && shows) {
        return true;
      }
    }
    return false;
  }

  private Table child(Table parent, Field field, FieldPath inRow) {
    boolean shared = parent.isRoot() && isShared(String.valueOf(inRow.steps().get(0)), parent);
    String name = shared ? inRow.toString() : parent.name() + "." + inRow;
    Table known = tables.get(name);
    if (shared && known != null) {
      parent.add(known);
      return known;
    }
    Shape shape = field.shape() instanceof Shape.OfList list ? list.element() : field.shape();
    Table table =
        put(
            name,
            field.description(),
            shared ? null : parent,
            parent.path().then(inRow),
            shape,
            keys(parent));
    parent.add(table);
    if (shape instanceof Shape.OfRecord inner) {
      table.lay(lay(inner.type(), table, "", FieldPath.root(), true));
    } else {
      if (shape instanceof Shape.OfMap map) {
        table.add(new Column("key", map.key(), true, "The key.", Bounds.NONE));
      }
      ValueType<?> type =
          shape instanceof Shape.OfMap map ? map.value() : ((Shape.OfValue) shape).type();
      table.add(new Column("value", type, true, field.description(), field.elementBounds()));
    }
    return table;
  }

  /** The columns that lead to a row of a child: those of its parent, and its own position. */
  private static List<String> keys(Table parent) {
    List<String> keys = new ArrayList<>(parent.keys());
    if (!parent.isRoot()) {
      List<Object> steps = parent.path().steps();
      keys.set(keys.size() - 1, steps.get(steps.size() - 1) + "Position");
    }
    keys.add(POSITION);
    return keys;
  }

  /** Whether all event types have a field, in the same shape; then they share its table. */
  private boolean isShared(String field, Table root) {
    if (root == tables.get(DATASET)) {
      return false;
    }
    Set<@Nullable Shape> shapes = new LinkedHashSet<>();
    for (RecordType<?> type : types) {
      Field found = type.field(field);
      shapes.add(found == null ? null : found.shape());
    }
    return shapes.size() == 1;
  }

  Collection<Table> tables() {
    return Collections.unmodifiableCollection(tables.values());
  }

  Table dataset() {
    return dataset;
  }

  Table events() {
    return events;
  }

  /** The table of the events of a type. */
  Table root(RecordType<?> type) {
    Table table = roots.get(type);
    if (table == null) {
      throw new IllegalArgumentException("no table for " + type);
    }
    return table;
  }

  /** The table itself, and all below it. */
  static Set<Table> withDescendants(Table table) {
    Set<Table> all = new LinkedHashSet<>();
    collect(table, all);
    return all;
  }

  private static void collect(Table table, Set<Table> all) {
    if (all.add(table)) {
      table.children().forEach(child -> collect(child, all));
    }
  }
}
