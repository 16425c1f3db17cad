package org.chancery.io.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.problem.InvalidModelException;
import org.jspecify.annotations.Nullable;

/** A table of the package: the columns that say where a row belongs, and those of its values. */
final class Table {

  private final int index;
  private final String name;
  private final String file;
  private final String description;
  private final @Nullable Table parent;
  private final FieldPath path;
  private final Shape shape;
  private final List<String> keys;
  private final List<Column> columns = new ArrayList<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<Table> children = new LinkedHashSet<>();
  private @Nullable RecordLayout layout;

  /**
   * Makes a table without columns.
   *
   * @param index how many tables of the package were made before it
   * @param name the name of the file without its ending
   * @param description what a row is
   * @param parent the table whose rows have its rows, or null
   * @param path the way from the event or header to its list, without positions
   * @param shape what a row holds: a record, a value, or an entry of a map
   * @param keys the columns that say where a row belongs
   */
  Table(
      int index,
      String name,
      String description,
      @Nullable Table parent,
      FieldPath path,
      Shape shape,
      List<String> keys) {
    this.index = index;
    this.name = name;
    this.file = name + ".csv";
    this.description = description;
    this.parent = parent;
    this.path = path;
    this.shape = shape;
    this.keys = List.copyOf(keys);
    keys.forEach(this::claim);
  }

  private void claim(String column) {
    if (!names.add(column)) {
      throw new InvalidModelException("two columns of " + file() + " are named " + column, null);
    }
  }

  /** Adds a column and returns its position among those of values. */
  int add(Column column) {
    claim(column.name());
    columns.add(column);
    return columns.size() - 1;
  }

  void add(Table child) {
    children.add(child);
  }

  void lay(RecordLayout how) {
    layout = how;
  }

  /** Its index among the tables of the package. */
  int index() {
    return index;
  }

  String name() {
    return name;
  }

  String file() {
    return file;
  }

  String description() {
    return description;
  }

  @Nullable Table parent() {
    return parent;
  }

  FieldPath path() {
    return path;
  }

  Shape shape() {
    return shape;
  }

  List<String> keys() {
    return keys;
  }

  List<Column> columns() {
    return Collections.unmodifiableList(columns);
  }

  Set<Table> children() {
    return Collections.unmodifiableSet(children);
  }

  /** Where the fields of the record in a row lie; only where a row holds a record. */
  RecordLayout layout() {
    if (layout == null) {
      throw new IllegalStateException(name + " holds no records");
    }
    return layout;
  }

  /** Whether its rows are the events of a type, or the one row of a header. */
  boolean isRoot() {
    return path.equals(FieldPath.root());
  }

  /** The record type whose rows a root table holds. */
  RecordType<?> type() {
    return layout().type();
  }

  @Override
  public String toString() {
    return file();
  }
}
