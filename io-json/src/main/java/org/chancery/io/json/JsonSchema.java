package org.chancery.io.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.code.CodeEntry;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.EventTypes;
import org.chancery.meta.Bounds;
import org.chancery.meta.Field;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.meta.ValueType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON Schema (draft 2020-12) of a dataset document, derived from the record types.
 *
 * <p>It says what a document looks like: names, kinds, required fields, bounds, known codes (a list
 * stays open: any other text is accepted). What holds between fields and between events it cannot
 * say; {@link DatasetJson#read(java.io.InputStream)} checks that.
 *
 * @since 0.1
 */
public final class JsonSchema {

  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
  private static final String DEFINITIONS = "#/$defs/";

  private final JsonGenerator json;
  private final Map<String, Runnable> definitions = new LinkedHashMap<>();

  private JsonSchema(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Returns the schema as text, indented, with LF.
   *
   * @return the schema
   */
  public static String text() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JsonOutput.indented(out)) {
      new JsonSchema(json).write();
    }
    return out.toString(StandardCharsets.UTF_8) + "\n";
  }

  private void write() {
    json.writeStartObject();
    json.writeStringProperty("$schema", DRAFT);
    json.writeStringProperty("$id", DatasetJson.SCHEMA_ID);
    json.writeStringProperty("title", "A dataset of diplomatic event records");
    json.writeStringProperty("type", "object");
    json.writeName("properties").writeStartObject();
    json.writeName(DatasetJson.SCHEMA).writeStartObject();
    json.writeStringProperty("type", "string");
    json.writeEndObject();
    json.writeName(DatasetJson.DATASET);
    reference(RecordType.of(DatasetHeader.class));
    json.writeName(DatasetJson.EVENTS).writeStartObject();
    json.writeStringProperty("type", "array");
    json.writeName("items").writeStartObject();
    json.writeStringProperty("$ref", DEFINITIONS + "event");
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    required(List.of(DatasetJson.DATASET, DatasetJson.EVENTS));
    json.writeBooleanProperty("additionalProperties", false);
    json.writeName("$defs").writeStartObject();
    writeEvent();
    writeDefinitions();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeEvent() {
    json.writeName("event").writeStartObject();
    json.writeStringProperty("description", "An event; its type says which fields it has.");
    json.writeName("oneOf").writeStartArray();
    for (RecordType<?> type : EventTypes.all()) {
      reference(type);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Writes each definition once; writing one may ask for more. */
  private void writeDefinitions() {
    Map<String, Runnable> written = new LinkedHashMap<>();
    while (written.size() < definitions.size()) {
      for (Map.Entry<String, Runnable> next : List.copyOf(definitions.entrySet())) {
        if (written.putIfAbsent(next.getKey(), next.getValue()) == null) {
          json.writeName(next.getKey());
          next.getValue().run();
        }
      }
    }
  }

  private void reference(RecordType<?> type) {
    definitions.putIfAbsent(type.name(), () -> writeRecord(type));
    json.writeStartObject();
    json.writeStringProperty("$ref", DEFINITIONS + type.name());
    json.writeEndObject();
  }

  private void writeRecord(RecordType<?> type) {
    boolean event = EventTypes.all().contains(type);
    json.writeStartObject();
    json.writeStringProperty("description", type.description());
    json.writeStringProperty("type", "object");
    json.writeName("properties").writeStartObject();
    if (event) {
      json.writeName(EventBinder.TYPE).writeStartObject();
      json.writeStringProperty("const", type.name());
      json.writeEndObject();
    }
    for (Field field : type.fields()) {
      json.writeName(field.name()).writeStartObject();
      json.writeStringProperty("description", field.description());
      writeShape(field.shape(), field.elementBounds());
      writeBounds(field.bounds(), field.shape());
      json.writeEndObject();
    }
    json.writeEndObject();
    List<String> names = type.fields().stream().filter(Field::isRequired).map(Field::name).toList();
    required(event ? concat(EventBinder.TYPE, names) : names);
    json.writeBooleanProperty("additionalProperties", false);
    json.writeEndObject();
  }

  private static List<String> concat(String first, List<String> rest) {
    List<String> all = new ArrayList<>(rest);
    all.add(0, first);
    return all;
  }

  private void required(List<String> names) {
    if (!names.isEmpty()) {
      json.writeName("required").writeStartArray();
      names.forEach(json::writeString);
      json.writeEndArray();
    }
  }

  private void writeShape(Shape shape, Bounds ofElements) {
    if (shape instanceof Shape.OfValue one) {
      writeScalar(one.type());
    } else if (shape instanceof Shape.OfRecord record) {
      definitions.putIfAbsent(record.type().name(), () -> writeRecord(record.type()));
      json.writeStringProperty("$ref", DEFINITIONS + record.type().name());
    } else if (shape instanceof Shape.OfList list) {
      json.writeStringProperty("type", "array");
      json.writeName("items").writeStartObject();
      writeShape(list.element(), Bounds.NONE);
      writeBounds(ofElements, list.element());
      json.writeEndObject();
    } else if (shape instanceof Shape.OfMap map) {
      json.writeStringProperty("type", "object");
      if (!map.key().pattern().isEmpty()) {
        json.writeName("propertyNames").writeStartObject();
        json.writeStringProperty("pattern", map.key().pattern());
        json.writeEndObject();
      }
      json.writeName("additionalProperties").writeStartObject();
      writeScalar(map.value());
      writeBounds(ofElements, new Shape.OfValue(map.value()));
      json.writeEndObject();
    }
  }

  private void writeScalar(ValueType<?> type) {
    if (type.kind() != ValueType.Kind.TEXT || type.name().equals("text")) {
      json.writeStringProperty("type", jsonType(type));
    } else {
      definitions.putIfAbsent(type.name(), () -> writeText(type));
      json.writeStringProperty("$ref", DEFINITIONS + type.name());
    }
  }

  private static String jsonType(ValueType<?> type) {
    return switch (type.kind()) {
      case TEXT -> "string";
      case INTEGER -> "integer";
      case DECIMAL -> "number";
      case BOOLEAN -> "boolean";
    };
  }

  private void writeText(ValueType<?> type) {
    json.writeStartObject();
    json.writeStringProperty("description", type.description());
    json.writeStringProperty("type", "string");
    json.writeNumberProperty("minLength", 1);
    if (!type.pattern().isEmpty()) {
      json.writeStringProperty("pattern", type.pattern());
    }
    if (type.codelist() != null) {
      json.writeName("anyOf").writeStartArray();
      for (CodeEntry entry : type.codelist().entries()) {
        json.writeStartObject();
        json.writeStringProperty("const", entry.code());
        json.writeStringProperty("description", entry.definition());
        json.writeEndObject();
      }
      json.writeStartObject();
      json.writeStringProperty("description", "any other code");
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  /** What the bounds of a size count, as the keywords of JSON Schema name it. */
  private static String counted(Shape shape) {
    if (shape instanceof Shape.OfList) {
      return "Items";
    }
    return shape instanceof Shape.OfMap ? "Properties" : "Length";
  }

  private void writeBounds(Bounds bounds, Shape shape) {
    String what = counted(shape);
    if (bounds.pattern() != null) {
      json.writeStringProperty("pattern", "^(?:" + bounds.pattern() + ")$");
    } else if (bounds.notBlank()) {
      json.writeStringProperty("pattern", "\\S");
    }
    // A text that is not blank has a character anyway.
    if (bounds.shortest() > (bounds.notBlank() ? 1 : 0)) {
      json.writeNumberProperty("min" + what, bounds.shortest());
    }
    if (bounds.longest() < Integer.MAX_VALUE) {
      json.writeNumberProperty("max" + what, bounds.longest());
    }
    writeLimit(bounds.least(), "minimum", "exclusiveMinimum");
    writeLimit(bounds.greatest(), "maximum", "exclusiveMaximum");
  }

  private void writeLimit(Bounds.@Nullable Limit limit, String allowed, String excluded) {
    if (limit != null) {
      json.writeNumberProperty(limit.isAllowed() ? allowed : excluded, limit.number());
    }
  }
}
