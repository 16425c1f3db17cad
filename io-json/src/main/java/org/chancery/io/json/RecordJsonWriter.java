package org.chancery.io.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.meta.Field;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.meta.ValueType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** Writes records as JSON by their {@link RecordType}; what is absent or empty is left out. */
final class RecordJsonWriter {

  private static final SerializableString TYPE = new SerializedString(EventBinder.TYPE);

  private static final ClassValue<RecordJsonWriter> WRITERS =
      new ClassValue<>() {
        @Override
        protected RecordJsonWriter computeValue(Class<?> type) {
          return new RecordJsonWriter(RecordType.of(type.asSubclass(Record.class)));
        }
      };

  private final RecordType<?> type;
  private final SerializableString typeName;
  private final Member[] members;

  private RecordJsonWriter(RecordType<?> type) {
    this.type = type;
    this.typeName = new SerializedString(type.name());
    members = type.properties().stream().map(Member::new).toArray(Member[]::new);
  }

  /** A field, its name as it is written, and how its value is. */
  private static final class Member {

    private final int index;
    private final SerializableString name;
    private final Shape shape;
    private final Value value;

    Member(Field field) {
      this.index = field.index();
      this.name = new SerializedString(field.name());
      this.shape = field.shape();
      this.value = valueOf(shape);
    }

    void write(@Nullable Object found, JsonGenerator json, @Nullable KeptProperties kept) {
      if (found != null && !shape.isEmpty(found)) {
        json.writeName(name);
        value.write(found, json, kept == null ? null : kept.in(name.getValue()));
      }
    }
  }

  /** Writes values of one shape. */
  private abstract static class Value {

    abstract void write(Object value, JsonGenerator json, @Nullable KeptProperties kept);
  }

  private static Value valueOf(Shape shape) {
    if (shape instanceof Shape.OfValue one) {
      return scalar(one.type());
    }
    if (shape instanceof Shape.OfRecord inner) {
      return new OfRecord(inner.type());
    }
    return shape instanceof Shape.OfList list
        ? new OfList(valueOf(list.element()))
        : new OfMap((Shape.OfMap) shape);
  }

  private static Value scalar(ValueType<?> type) {
    return switch (type.kind()) {
      case TEXT -> type.javaType() == String.class ? new OfString() : new OfText(type);
      case INTEGER, DECIMAL, BOOLEAN -> new OfScalar(type);
    };
  }

  private static final class OfString extends Value {
    @Override
    void write(Object value, JsonGenerator json, @Nullable KeptProperties kept) {
      json.writeString((String) value);
    }
  }

  private static final class OfText extends Value {

    private final ValueType<?> type;

    OfText(ValueType<?> type) {
      this.type = type;
    }

    @Override
    void write(Object value, JsonGenerator json, @Nullable KeptProperties kept) {
      json.writeString(type.formatObject(value));
    }
  }

  private static final class OfScalar extends Value {

    private final ValueType<?> type;

    OfScalar(ValueType<?> type) {
      this.type = type;
    }

    @Override
    void write(Object value, JsonGenerator json, @Nullable KeptProperties kept) {
      writeScalar(type, value, json);
    }
  }

  private static final class OfRecord extends Value {

    private final RecordType<?> type;
    private @Nullable RecordJsonWriter writer;

    OfRecord(RecordType<?> type) {
      this.type = type;
    }

    @Override
    void write(Object value, JsonGenerator json, @Nullable KeptProperties kept) {
      RecordJsonWriter found = writer;
      if (found == null) {
        found = WRITERS.get(type.javaType());
        writer = found;
      }
      found.writeObject((Record) value, json, kept);
    }
  }

  private static final class OfList extends Value {

    private final Value element;

    OfList(Value element) {
      this.element = element;
    }

    @Override
    void write(Object value, JsonGenerator json, @Nullable KeptProperties kept) {
      List<?> list = (List<?>) value;
      json.writeStartArray();
      for (int i = 0; i < list.size(); i++) {
        element.write(list.get(i), json, kept == null ? null : kept.in(i));
      }
      json.writeEndArray();
    }
  }

  private static final class OfMap extends Value {

    private final ValueType<?> key;
    private final Value value;

    OfMap(Shape.OfMap shape) {
      this.key = shape.key();
      this.value = scalar(shape.value());
    }

    @Override
    void write(Object found, JsonGenerator json, @Nullable KeptProperties kept) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : ((Map<?, ?>) found).entrySet()) {
        json.writeName(key.formatObject(entry.getKey()));
        value.write(entry.getValue(), json, null);
      }
      json.writeEndObject();
    }
  }

  static void writeEvent(DiplomaticEvent event, JsonGenerator json) {
    RecordJsonWriter writer = WRITERS.get(EventTypes.of(event).javaType());
    KeptProperties kept = KeptProperties.of(writer.type, (Record) event);
    if (kept != null) {
      kept.requireNone(EventBinder.TYPE);
    }
    json.writeStartObject();
    json.writeName(TYPE).writeString(writer.typeName);
    writer.writeMembers((Record) event, json, kept);
    json.writeEndObject();
  }

  static void writeRecord(Record record, JsonGenerator json) {
    writeRecord(record, json, KeptProperties.of(RecordType.of(record), record));
  }

  static void writeRecord(Record record, JsonGenerator json, @Nullable KeptProperties kept) {
    WRITERS.get(record.getClass()).writeObject(record, json, kept);
  }

  private void writeObject(Record record, JsonGenerator json, @Nullable KeptProperties kept) {
    json.writeStartObject();
    writeMembers(record, json, kept);
    json.writeEndObject();
  }

  private void writeMembers(Record record, JsonGenerator json, @Nullable KeptProperties kept) {
    @Nullable Object[] values = type.valuesOf(record);
    for (Member member : members) {
      member.write(values[member.index], json, kept);
    }
    if (kept != null) {
      kept.write(json);
    }
  }

  static void writeScalar(ValueType<?> type, Object value, JsonGenerator json) {
    switch (type.kind()) {
      case TEXT -> json.writeString(type.formatObject(value));
      case INTEGER -> json.writeNumber(((Number) value).longValue());
      case DECIMAL -> json.writeNumber((BigDecimal) value);
      case BOOLEAN -> json.writeBoolean((Boolean) value);
    }
  }
}
