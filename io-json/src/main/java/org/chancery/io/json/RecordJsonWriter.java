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
import tools.jackson.core.JsonGenerator;

/** Writes records as JSON by their {@link RecordType}; what is absent or empty is left out. */
final class RecordJsonWriter {

  private RecordJsonWriter() {}

  static void writeEvent(DiplomaticEvent event, JsonGenerator json) {
    RecordType<?> type = EventTypes.of(event);
    json.writeStartObject();
    json.writeName(EventBinder.TYPE).writeString(type.name());
    writeFields(type, (Record) event, json);
    json.writeEndObject();
  }

  static void writeRecord(Record record, JsonGenerator json) {
    json.writeStartObject();
    writeFields(RecordType.of(record), record, json);
    json.writeEndObject();
  }

  private static void writeFields(RecordType<?> type, Record record, JsonGenerator json) {
    for (Field field : type.fields()) {
      Object value = field.get(record);
      if (value != null && !isEmpty(value)) {
        json.writeName(field.name());
        write(field.shape(), value, json);
      }
    }
  }

  private static boolean isEmpty(Object value) {
    return (value instanceof List<?> list && list.isEmpty())
        || (value instanceof Map<?, ?> map && map.isEmpty());
  }

  private static void write(Shape shape, Object value, JsonGenerator json) {
    if (shape instanceof Shape.OfValue one) {
      writeScalar(one.type(), value, json);
    } else if (shape instanceof Shape.OfRecord) {
      writeRecord((Record) value, json);
    } else if (shape instanceof Shape.OfList list) {
      json.writeStartArray();
      for (Object element : (List<?>) value) {
        write(list.element(), element, json);
      }
      json.writeEndArray();
    } else if (shape instanceof Shape.OfMap map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : ((Map<?, ?>) value).entrySet()) {
        json.writeName(map.key().formatObject(entry.getKey()));
        writeScalar(map.value(), entry.getValue(), json);
      }
      json.writeEndObject();
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
