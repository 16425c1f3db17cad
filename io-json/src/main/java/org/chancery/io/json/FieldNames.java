package org.chancery.io.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chancery.event.DiplomaticEvent;
import org.chancery.meta.Field;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What the short way asks of the fields of one record type, put together once: their names as
 * bytes, which are required, and what stands for an absent one.
 */
final class FieldNames {

  /** No field has the name. */
  static final int NONE = -1;

  /** So many fields a record may have to be read the short way: a bit tells each that was seen. */
  static final int MOST = 63;

  private static final int LONGEST_NAME = 64;

  private static final ClassValue<FieldNames> NAMES =
      new ClassValue<>() {
        @Override
        protected FieldNames computeValue(Class<?> type) {
          return new FieldNames(RecordType.of(type.asSubclass(Record.class)));
        }
      };

  private final RecordType<?> type;
  private final List<Field> fields;
  private final ByteText.@Nullable Sought[] quoted; // null where no property has the name
  private final byte[] slots; // 1 + the index of a name, by hash
  private final @Nullable Object[] empties;
  private final boolean[] required;
  private final int depth;

  private FieldNames(RecordType<?> type) {
    this.type = type;
    fields = type.fields();
    List<String> names = new ArrayList<>();
    fields.forEach(field -> names.add(field.name()));
    if (DiplomaticEvent.class.isAssignableFrom(type.javaType())) {
      names.add(EventBinder.TYPE);
    }
    quoted = new ByteText.Sought[names.size()];
    slots = new byte[Integer.highestOneBit(names.size() * 2) * 2];
    for (int i = 0; i < quoted.length; i++) {
      if (i < fields.size() && fields.get(i).keepsOtherProperties()) {
        continue; // its properties have their own names, and go the long way
      }
      quoted[i] = new ByteText.Sought("\"" + names.get(i) + "\"");
      int slot = slot(ByteText.hashOf(names.get(i).getBytes(StandardCharsets.UTF_8)));
      while (slots[slot] != 0) {
        slot = (slot + 1) % slots.length;
      }
      slots[slot] = (byte) (i + 1);
    }
    empties = fields.stream().map(field -> RecordBinder.emptyOf(field.shape())).toArray();
    required = new boolean[fields.size()];
    for (Field field : fields) {
      required[field.index()] = field.isRequired();
    }
    depth = 1 + fields.stream().mapToInt(field -> depth(field.shape())).max().orElse(0);
  }

  static FieldNames of(RecordType<?> type) {
    return NAMES.get(type.javaType());
  }

  private static int depth(Shape shape) {
    if (shape instanceof Shape.OfRecord inner) {
      return of(inner.type()).depth;
    }
    if (shape instanceof Shape.OfList list) {
      return 1 + depth(list.element());
    }
    return shape instanceof Shape.OfMap ? 1 : 0;
  }

  private int slot(long hash) {
    return (int) (hash >>> Integer.SIZE) & (slots.length - 1);
  }

  RecordType<?> type() {
    return type;
  }

  Field field(int index) {
    return fields.get(index);
  }

  int size() {
    return required.length;
  }

  /** How deep objects and lists are nested in one of this type, itself included. */
  int depth() {
    return depth;
  }

  /** Tells whether records of this type can be read the short way at all. */
  boolean isFew() {
    return quoted.length <= MOST;
  }

  /**
   * Passes over the name here, which begins with a quote, and returns the index of its field; that
   * of the property {@code type} is {@link #size()}.
   *
   * @param guess the index that it probably is
   */
  int take(ByteText in, int guess) {
    ByteText.Sought guessed = guess < quoted.length ? quoted[guess] : null;
    if (guessed != null && in.take(guessed)) {
      return guess;
    }
    int start = in.position();
    in.step();
    long hash = in.hash(LONGEST_NAME);
    if (hash == 0) {
      return NONE;
    }
    for (int slot = slot(hash); slots[slot] != 0; slot = (slot + 1) % slots.length) {
      ByteText.Sought known = quoted[slots[slot] - 1];
      if (known != null && in.isSince(start, known)) {
        return slots[slot] - 1;
      }
    }
    return NONE;
  }

  /** Puts empty lists and maps where nothing is; false where something required is not there. */
  boolean complete(@Nullable Object[] values) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] == null) {
        if (required[i]) {
          return false;
        }
        values[i] = empties[i];
      }
    }
    return true;
  }
}
