package org.chancery.io.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.meta.Field;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.meta.ValueType;
import org.chancery.problem.InvalidModelException;

/** The columns that the events of one type have in a {@link SingleTable}, in declared order. */
final class FlatType {

  private static final Shape PRESENCE = new Shape.OfValue(ValueType.of(Boolean.class));

  private final RecordType<?> type;
  private final Map<String, Shape> columns = new LinkedHashMap<>();
  private final List<String> required = new ArrayList<>();
  private final FlatRecord record;

  FlatType(RecordType<?> type) {
    this.type = type;
    record = lay(type, "", true);
  }

  private FlatRecord lay(RecordType<?> inner, String prefix, boolean outermost) {
    List<FlatRecord.Part> parts = new ArrayList<>();
    for (Field field : inner.fields()) {
      String name = prefix + field.name();
      if (field.shape() instanceof Shape.OfRecord nested) {
        boolean shows = field.isRequired() || PackageLayout.alwaysShows(nested.type());
        int presence = shows ? -1 : add(name, PRESENCE);
        FlatRecord record = lay(nested.type(), name + ".", false);
        parts.add(new FlatRecord.Inner(field, record, presence));
      } else {
        parts.add(new FlatRecord.Cell(field, add(name, field.shape())));
        if (outermost && field.isRequired() && field.shape() instanceof Shape.OfValue) {
          required.add(name);
        }
      }
    }
    return new FlatRecord(inner, parts);
  }

  private int add(String column, Shape shape) {
    if (columns.putIfAbsent(column, shape) != null) {
      throw new InvalidModelException(
          "two columns of a table of " + type + " are named " + column, null);
    }
    return columns.size() - 1;
  }

  RecordType<?> type() {
    return type;
  }

  /** The names of the columns, and what stands in them. */
  Map<String, Shape> columns() {
    return Collections.unmodifiableMap(columns);
  }

  /** The columns without which no event can be made. */
  List<String> required() {
    return Collections.unmodifiableList(required);
  }

  FlatRecord record() {
    return record;
  }
}
