package org.chancery.io.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chancery.meta.Field;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.meta.ValueType;
import org.jspecify.annotations.Nullable;

/** A shape, made ready for one reader, which has its own memory of what it has read lately. */
sealed interface NotationType {

  /** What stands where nothing is written: an empty list or map, or null. */
  @Nullable Object absent();

  static NotationType of(Shape shape) {
    if (shape instanceof Shape.OfValue value) {
      return new Scalar(value.type());
    }
    if (shape instanceof Shape.OfRecord record) {
      return new OfRecord(record.type());
    }
    if (shape instanceof Shape.OfList list) {
      return new OfList(of(list.element()));
    }
    Shape.OfMap map = (Shape.OfMap) shape;
    return new OfMap(new Scalar(map.key()), new Scalar(map.value()));
  }

  /** One value. */
  final class Scalar implements NotationType {

    private final ValueType<?> type;
    private final RecentTexts recent = new RecentTexts();

    Scalar(ValueType<?> type) {
      this.type = type;
    }

    ValueType<?> type() {
      return type;
    }

    boolean isText() {
      return type.kind() == ValueType.Kind.TEXT;
    }

    /** Reads a value from characters that were decoded. */
    Object read(char[] characters, int from, int to) {
      Object known = recent(characters, from, to);
      if (known != null) {
        return known;
      }
      Object value = parse(new String(characters, from, to - from));
      keep(characters, from, to, value);
      return value;
    }

    /** Reads a value as {@link ValueType#parse} does; what was decoded is a text as it is. */
    Object parse(String text) {
      return type.javaType() == String.class ? text : type.parse(text);
    }

    /** The value of a text that was read lately; null where it was not. */
    @Nullable Object recent(char[] characters, int from, int to) {
      return recent.find(characters, from, to);
    }

    /** Keeps the value of the text that {@link #recent} was asked for last. */
    void keep(char[] characters, int from, int to, Object value) {
      recent.keep(characters, from, to, value);
    }

    @Override
    public @Nullable Object absent() {
      return null;
    }
  }

  /** A record, with what its fields are. */
  final class OfRecord implements NotationType {

    private final RecordType<?> type;
    private final List<Field> fields;
    private final char[][] names;
    private final int[] required;
    private final @Nullable Object[] absent;
    private final NotationType[] types;

    OfRecord(RecordType<?> type) {
      this.type = type;
      fields = type.fields();
      names = fields.stream().map(field -> field.name().toCharArray()).toArray(char[][]::new);
      required = fields.stream().filter(Field::isRequired).mapToInt(Field::index).toArray();
      types = fields.stream().map(field -> of(field.shape())).toArray(NotationType[]::new);
      absent = new Object[types.length];
      Arrays.setAll(absent, i -> types[i].absent());
    }

    RecordType<?> type() {
      return type;
    }

    int size() {
      return types.length;
    }

    Field field(int index) {
      return fields.get(index);
    }

    /** The fields that have to have a value. */
    int[] required() {
      return required;
    }

    /** The values of a record of which nothing is there. */
    @Nullable Object[] nothing() {
      return absent.clone();
    }

    NotationType type(int index) {
      return types[index];
    }

    /**
     * Finds the field, of those from one on, whose name stands at a character with a colon right
     * behind it, as they are written; -1 where none does.
     */
    int findWritten(char[] characters, int from, int end, int next) {
      for (int i = next; i < names.length; i++) {
        int to = from + names[i].length;
        if (to < end
            && characters[to] == ':'
            && characters[from] == names[i][0]
            && isNamed(i, characters, from, to)) {
          return i;
        }
      }
      return -1;
    }

    /** Finds a field by its name; -1 where there is none. */
    int find(char[] characters, int from, int to) {
      for (int i = 0; i < names.length; i++) {
        if (isNamed(i, characters, from, to)) {
          return i;
        }
      }
      return -1;
    }

    private boolean isNamed(int index, char[] characters, int from, int to) {
      char[] name = names[index];
      return Arrays.equals(name, 0, name.length, characters, from, to);
    }

    @Override
    public @Nullable Object absent() {
      return null;
    }
  }

  /** A list or a map. */
  abstract sealed class Many implements NotationType {

    private final RecentTexts recent = new RecentTexts();

    /** Reads a cell in which nothing may be wrong. */
    Object read(NotationParser parser, char[] characters, int from, int to) {
      Object known = recent.find(characters, from, to);
      if (known != null) {
        return known;
      }
      Object value = parser.parse(this, characters, from, to, null);
      recent.keep(characters, from, to, value);
      return value;
    }
  }

  /** A list of values or of records. */
  final class OfList extends Many {

    private final NotationType element;

    OfList(NotationType element) {
      this.element = element;
    }

    NotationType element() {
      return element;
    }

    @Override
    public Object absent() {
      return List.of();
    }
  }

  /** A map of values. */
  final class OfMap extends Many {

    private final Scalar key;
    private final Scalar value;

    OfMap(Scalar key, Scalar value) {
      this.key = key;
      this.value = value;
    }

    Scalar key() {
      return key;
    }

    Scalar value() {
      return value;
    }

    @Override
    public Object absent() {
      return Map.of();
    }
  }
}
