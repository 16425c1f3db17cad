package org.chancery.io.json;

import static org.chancery.io.json.NotPlainException.notPlain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.io.ReadLimits;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.meta.ValueType;
import org.chancery.problem.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Makes events from bytes the short way: an event about which {@link EventBinder} would find
 * nothing to tell is made as that would make it, at a fraction of the price, because no place is
 * noted. At anything irregular it gives up, and the caller takes the long way.
 *
 * <p>It holds what can be used again from event to event, and is used by one thread.
 */
final class PlainEvents {

  private static final ByteText.Sought TYPE = new ByteText.Sought("\"" + EventBinder.TYPE + "\"");
  private static final int LONGEST_TYPE = 100;

  private final int longestText;
  private final int deepest;
  private final Map<RecordType<?>, OfRecord> records = new HashMap<>();
  private final @Nullable OfRecord[] events = new OfRecord[EventTypes.all().size()];
  private final ByteText ahead = new ByteText(true);

  PlainEvents(ReadLimits limits) {
    longestText = limits.textLength();
    deepest = limits.depth();
  }

  /**
   * Makes the event whose object begins at the place, and leaves the place at its end.
   *
   * @param around how many objects and lists are around the event
   * @return the event, or null where it is not plain; then the place is anywhere
   */
  @Nullable DiplomaticEvent read(ByteText in, int around) {
    try {
      if (in.current() != '{') {
        return null;
      }
      in.step();
      boolean first = in.next() == '"' && in.take(TYPE);
      OfRecord type = first ? typeHere(in) : typeLater(in);
      if (type.names.depth() + around > deepest) {
        return null;
      }
      return (DiplomaticEvent) type.members(in, first);
    } catch (NotPlainException e) {
      records.values().forEach(OfRecord::forget);
      return null;
    }
  }

  /**
   * Looks at each property until that which names the type, because JSON objects have no order; the
   * place stays.
   */
  private OfRecord typeLater(ByteText in) {
    ahead.set(in.bytes(), in.position());
    while (ahead.next() == '"') {
      if (ahead.take(TYPE)) {
        return typeHere(ahead);
      }
      ahead.skip();
      ahead.expect(':');
      ahead.skip();
      if (ahead.next() == ',') {
        ahead.step();
      }
    }
    throw notPlain();
  }

  private OfRecord typeHere(ByteText in) {
    in.expect(':');
    in.next();
    String name = in.text(LONGEST_TYPE);
    List<RecordType<?>> types = EventTypes.all();
    for (int i = 0; i < events.length; i++) {
      if (types.get(i).name().equals(name)) {
        OfRecord record = events[i];
        if (record == null) {
          record = record(types.get(i));
          events[i] = record;
        }
        return record;
      }
    }
    throw notPlain();
  }

  private OfRecord record(RecordType<?> type) {
    OfRecord record = records.get(type);
    if (record == null) {
      record = new OfRecord(FieldNames.of(type));
      records.put(type, record);
    }
    return record;
  }

  private Value valueOf(Shape shape) {
    if (shape instanceof Shape.OfValue one) {
      return scalar(one.type());
    }
    if (shape instanceof Shape.OfRecord inner) {
      return record(inner.type());
    }
    if (shape instanceof Shape.OfList list) {
      return new OfList(valueOf(list.element()));
    }
    Shape.OfMap map = (Shape.OfMap) shape;
    return new OfMap(text(map.key()), scalar(map.value()));
  }

  private Value scalar(ValueType<?> type) {
    return switch (type.kind()) {
      case TEXT -> text(type);
      case INTEGER, DECIMAL -> new OfNumber(type);
      case BOOLEAN -> new OfBoolean(type);
    };
  }

  private Value text(ValueType<?> type) {
    if (type.javaType() == String.class) {
      return new OfText(text -> text); // what the place reads is well-formed
    }
    return new OfText(text -> parse(type, text));
  }

  private static Object parse(ValueType<?> type, String text) {
    try {
      return type.parse(text);
    } catch (InvalidValueException e) {
      throw notPlain(); // the long way parses it again, and tells what is wrong
    }
  }

  /** Reads values of one shape. */
  private abstract static class Value {

    /** Reads the value whose first byte is here. */
    abstract Object read(ByteText in);
  }

  /** The ASCII text from a place to before the quote that has just been passed. */
  private String textSince(int from, ByteText in) {
    int length = in.position() - 1 - from;
    if (length > longestText) {
      throw notPlain();
    }
    return new String(in.bytes(), from, length, StandardCharsets.ISO_8859_1);
  }

  /** A text such as a code or the name of a publisher; of short ones many come again. */
  private final class OfText extends Value {

    private final Function<String, Object> meaning;
    private final KnownTexts known = new KnownTexts();

    OfText(Function<String, Object> meaning) {
      this.meaning = meaning;
    }

    @Override
    Object read(ByteText in) {
      in.quote();
      int from = in.position();
      long[] words = known.isUseful() ? in.words() : null;
      if (words == null) {
        return meaning.apply(in.rest(longestText));
      }
      Object value = known.get(words);
      if (value == null) {
        value = meaning.apply(textSince(from, in));
        known.put(words, value);
      }
      return value;
    }
  }

  private final class OfNumber extends Value {

    private final ValueType<?> type;
    private final boolean isInteger;
    private final boolean isLong;

    OfNumber(ValueType<?> type) {
      this.type = type;
      this.isInteger = type.javaType() == Integer.class;
      this.isLong = type.javaType() == Long.class;
    }

    @Override
    Object read(ByteText in) {
      if (isInteger || isLong) {
        int number = in.smallNumber();
        if (number != Integer.MIN_VALUE) {
          return isInteger ? (Object) number : (Object) (long) number;
        }
      }
      return parse(type, in.number(longestText));
    }
  }

  private static final class OfBoolean extends Value {

    private final Object yes;
    private final Object no;

    OfBoolean(ValueType<?> type) {
      yes = type.parse("true");
      no = type.parse("false");
    }

    @Override
    Object read(ByteText in) {
      boolean isTrue = in.current() == 't';
      in.word(isTrue ? "true" : "false");
      return isTrue ? yes : no;
    }
  }

  private static final class OfList extends Value {

    private final Value element;
    private Object[] found = new Object[8];

    OfList(Value element) {
      this.element = element;
    }

    @Override
    Object read(ByteText in) {
      if (in.current() != '[') {
        throw notPlain();
      }
      in.step();
      int size = 0;
      if (in.next() != ']') {
        while (true) {
          if (size == found.length) {
            found = Arrays.copyOf(found, size * 2);
          }
          found[size++] = element.read(in);
          if (in.next() != ',') {
            break;
          }
          in.step();
          in.next();
        }
      }
      in.expect(']');
      return list(size);
    }

    /** A list that cannot be changed, so that records need not copy it. */
    private List<Object> list(int size) {
      return switch (size) {
        case 0 -> List.of();
        case 1 -> List.of(found[0]);
        case 2 -> List.of(found[0], found[1]);
        case 3 -> List.of(found[0], found[1], found[2]);
        case 4 -> List.of(found[0], found[1], found[2], found[3]);
        case 5 -> List.of(found[0], found[1], found[2], found[3], found[4]);
        default -> List.of(Arrays.copyOf(found, size));
      };
    }
  }

  private static final class OfMap extends Value {

    private final Value key;
    private final Value value;

    OfMap(Value key, Value value) {
      this.key = key;
      this.value = value;
    }

    @Override
    Object read(ByteText in) {
      if (in.current() != '{') {
        throw notPlain();
      }
      in.step();
      if (in.next() == '}') {
        in.step();
        return Map.of();
      }
      Object firstKey = key.read(in);
      Object firstValue = valueHere(in);
      if (in.next() == '}') {
        in.step();
        return Map.of(firstKey, firstValue);
      }
      Map<Object, Object> map = new LinkedHashMap<>();
      map.put(firstKey, firstValue);
      while (in.next() == ',') {
        in.step();
        in.next();
        Object nextKey = key.read(in);
        if (map.put(nextKey, valueHere(in)) != null) {
          throw notPlain();
        }
      }
      in.expect('}');
      return map;
    }

    private Object valueHere(ByteText in) {
      in.expect(':');
      in.next();
      return value.read(in);
    }
  }

  private final class OfRecord extends Value {

    private final FieldNames names;
    private final @Nullable Value[] fields;
    private final @Nullable Object[] values;
    private final byte[] following; // which field came after each the last time
    private final RecentObjects recent = new RecentObjects();

    OfRecord(FieldNames names) {
      this.names = names;
      fields = new Value[names.size()];
      values = new Object[names.size()];
      following = new byte[names.size() + 2];
    }

    /** Makes room for another record, after one that was made or given up. */
    void forget() {
      Arrays.fill(values, null);
    }

    @Override
    Object read(ByteText in) {
      if (in.current() != '{') {
        throw notPlain();
      }
      if (!recent.isUseful()) {
        in.step();
        return members(in, false);
      }
      int hash = in.hashToBrace();
      Record known = recent.take(in, hash);
      if (known != null) {
        return known;
      }
      int from = in.position();
      long line = in.line();
      in.step();
      Record record = members(in, false);
      recent.keep(in, hash, from, line, record);
      return record;
    }

    /**
     * Reads the members of an object, the first of which comes next, and makes the record.
     *
     * @param afterType whether they begin after the property {@code type}
     */
    Record members(ByteText in, boolean afterType) {
      if (!names.isFew()) {
        throw notPlain();
      }
      int last = afterType ? names.size() : names.size() + 1;
      long seen = afterType ? 1L << names.size() : 0;
      byte b = in.next();
      if (afterType && b != '}') {
        in.expect(',');
        b = in.next();
        if (b != '"') {
          throw notPlain();
        }
      }
      while (b == '"') {
        int field = names.take(in, following[last]);
        if (field == FieldNames.NONE || (seen & 1L << field) != 0) {
          throw notPlain();
        }
        seen |= 1L << field;
        following[last] = (byte) field;
        last = field;
        in.expect(':');
        in.next();
        if (field == names.size()) {
          in.text(LONGEST_TYPE);
        } else if (in.current() == 'n') {
          in.word("null");
        } else {
          values[field] = field(field).read(in);
        }
        b = in.next();
        if (b == ',') {
          in.step();
          b = in.next();
          if (b != '"') {
            throw notPlain();
          }
        } else if (b != '}') {
          throw notPlain();
        }
      }
      in.expect('}');
      if (!names.complete(values)) {
        throw notPlain();
      }
      Record record = names.type().create(values);
      forget();
      return record;
    }

    private Value field(int index) {
      Value value = fields[index];
      if (value == null) {
        value = valueOf(names.field(index).shape());
        fields[index] = value;
      }
      return value;
    }
  }
}
