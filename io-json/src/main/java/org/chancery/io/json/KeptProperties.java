package org.chancery.io.json;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.meta.Field;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The properties of one object that the model does not have, and those of the objects in it. */
final class KeptProperties {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Map<String, String> own = new LinkedHashMap<>(); // JSON texts by name
  private final Map<Object, KeptProperties> parts = new HashMap<>(); // by name or index

  private KeptProperties() {}

  /**
   * Returns what is to be written inside a record.
   *
   * @return the properties, or null where there are none
   * @throws InvalidValueException if one has no place in the record
   */
  static @Nullable KeptProperties of(RecordType<?> type, Record record) {
    Field field = type.otherProperties();
    if (field == null || !(field.get(record) instanceof Map<?, ?> found) || found.isEmpty()) {
      return null;
    }
    KeptProperties kept = new KeptProperties();
    found.forEach(
        (path, json) -> {
          FieldPath property = (FieldPath) path;
          if (!type.hasPlaceFor(record, property)) {
            throw withoutPlace(property.toString());
          }
          kept.add(property.steps(), json.toString());
        });
    return kept;
  }

  private static InvalidValueException withoutPlace(String property) {
    return new InvalidValueException(
        ProblemCode.OTHER_PROPERTY_MISPLACED,
        "expected the path of a property that the model does not have, in an object that is there",
        property);
  }

  private void add(List<Object> steps, String json) {
    KeptProperties at = this;
    int last = steps.size() - 1;
    for (Object step : steps.subList(0, last)) {
      at = at.parts.computeIfAbsent(step, absent -> new KeptProperties());
    }
    at.own.put((String) steps.get(last), json);
  }

  /** Refuses a property of the object itself whose name is one of the format. */
  void requireNone(String name) {
    if (own.containsKey(name)) {
      throw withoutPlace(name);
    }
  }

  /** Takes a property of the object itself out; null where there is none. */
  @Nullable String take(String name) {
    return own.remove(name);
  }

  /** What is to be written inside a part of the object, a field or an element. */
  @Nullable KeptProperties in(Object step) {
    return parts.get(step);
  }

  /** Writes those of the object itself. */
  void write(JsonGenerator json) {
    own.forEach(
        (name, text) -> {
          json.writeName(name);
          writeValue(text, json);
        });
  }

  /** Writes a JSON text token by token, so that it is laid out as all else; numbers stay exact. */
  static void writeValue(String text, JsonGenerator json) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        copy(token, token.isStructStart() || token.isStructEnd() ? "" : parser.getString(), json);
      }
    }
  }

  /** Writes a token; a number as it came. */
  static void copy(JsonToken token, String text, JsonGenerator json) {
    switch (token) {
      case PROPERTY_NAME -> json.writeName(text);
      case VALUE_STRING -> json.writeString(text);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.writeNumber(text);
      case VALUE_TRUE, VALUE_FALSE -> json.writeBoolean(token == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> json.writeNull();
      case START_OBJECT -> json.writeStartObject();
      case END_OBJECT -> json.writeEndObject();
      case START_ARRAY -> json.writeStartArray();
      case END_ARRAY -> json.writeEndArray();
      default -> throw new IllegalStateException("no JSON has " + token);
    }
  }
}
