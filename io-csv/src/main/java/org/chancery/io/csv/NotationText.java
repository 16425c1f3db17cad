package org.chancery.io.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.chancery.meta.Field;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.meta.ValueType;

/** Writes lists and maps by {@link CellNotation}, one after the other. */
final class NotationText {

  private static final int MOST_KEPT = 1 << 16;

  private char[] text = new char[1024];
  private int length;

  /** Gives what has been written, and begins anew. */
  String take() {
    String taken = new String(text, 0, length);
    clear();
    return taken;
  }

  /** Forgets what has been written. */
  void clear() {
    length = 0;
    if (text.length > MOST_KEPT) {
      text = new char[MOST_KEPT];
    }
  }

  private void append(String more) {
    reserve(more.length());
    more.getChars(0, more.length(), text, length);
    length += more.length();
  }

  private void append(char more) {
    reserve(1);
    text[length++] = more;
  }

  private void reserve(int more) {
    if (length + more > text.length) {
      text = Arrays.copyOf(text, Math.max(length + more, 2 * text.length));
    }
  }

  void list(Shape.OfList shape, List<?> list) {
    Shape element = shape.element();
    for (int i = 0; i < list.size(); i++) {
      if (i > 0) {
        append("; ");
      }
      if (element instanceof Shape.OfRecord record) {
        element(record.type(), (Record) list.get(i));
      } else {
        value(((Shape.OfValue) element).type(), list.get(i), false);
      }
    }
  }

  void map(Shape.OfMap shape, Map<?, ?> map) {
    boolean first = true;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (!first) {
        append("; ");
      }
      first = false;
      value(shape.key(), entry.getKey(), true);
      append(": ");
      value(shape.value(), entry.getValue(), false);
    }
  }

  private void element(RecordType<?> type, Record record) {
    int from = length;
    fields(type, record);
    if (length == from) {
      append("{}");
    }
  }

  private void fields(RecordType<?> type, Record record) {
    Object[] values = type.valuesOf(record);
    boolean first = true;
    for (Field field : type.fields()) {
      Object value = values[field.index()];
      if (value == null || field.shape().isEmpty(value)) {
        continue;
      }
      if (!first) {
        append(" | ");
      }
      first = false;
      append(field.name());
      append(": ");
      if (field.shape() instanceof Shape.OfValue one) {
        value(one.type(), value, false);
      } else {
        append('{');
        if (field.shape() instanceof Shape.OfRecord inner) {
          fields(inner.type(), (Record) value);
        } else if (field.shape() instanceof Shape.OfList list) {
          list(list, (List<?>) value);
        } else {
          map((Shape.OfMap) field.shape(), (Map<?, ?>) value);
        }
        append('}');
      }
    }
  }

  private void value(ValueType<?> type, Object value, boolean key) {
    if (!type.isReadable(value)) {
      type.requireReadable(value); // throws, and says why
    }
    String plain = type.formatObject(value);
    if (plain.isEmpty()) {
      append("\\e");
      return;
    }
    reserve(2 * plain.length() + 2); // for a backslash before each character
    int from = length;
    int to = from + plain.length();
    plain.getChars(0, plain.length(), text, from);
    length = NotationCharacter.escapedAt(text, from, to, key);
    if (length < to || text[from] == ' ' || text[to - 1] == ' ') {
      length = from;
      escape(plain, key);
    }
  }

  private void escape(String plain, boolean key) {
    int last = plain.length() - 1;
    for (int i = 0; i <= last; i++) {
      char c = plain.charAt(i);
      char escaped = c == ' ' && (i == 0 || i == last) ? c : NotationCharacter.escaped(c, key);
      if (escaped != 0) {
        text[length++] = '\\';
      }
      text[length++] = escaped == 0 ? c : escaped;
    }
  }
}
