package org.chancery.io.json;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.chancery.code.CodeEntry;
import org.chancery.code.Codelist;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.EventTypes;
import org.chancery.meta.Bounds;
import org.chancery.meta.Combination;
import org.chancery.meta.Field;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.meta.ValueType;
import org.chancery.problem.InvalidModelException;
import org.chancery.value.Iri;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes one JSON Schema, with a definition of each record and each kind of text that it needs.
 *
 * <p>A field that may be absent may be null as well, as the reader has it.
 */
final class SchemaWriter {

  private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
  private static final String DEFINITIONS = "#/$defs/";
  private static final String EVENT = "event";

  /** Some character that is no white space, as {@link Character#isWhitespace} has it. */
  private static final String NOT_BLANK =
      "[^\\x09-\\x0D\\x1C-\\x20\u1680\u2000-\u2006\u2008-\u200A\u2028\u2029\u205F\u3000]";

  private final JsonGenerator json;
  private final Map<String, Runnable> definitions = new LinkedHashMap<>();
  private final Map<String, Object> owners = new HashMap<>();

  private SchemaWriter(JsonGenerator json) {
    this.json = json;
  }

  static String ofDataset(String id) {
    return text(writer -> writer.writeDataset(id));
  }

  static String ofEvent(String id) {
    return text(
        writer -> {
          writer.begin(id, "A diplomatic event record");
          writer.writeAnyEvent();
          writer.end();
        });
  }

  static String ofType(String id, RecordType<?> type) {
    return text(
        writer -> {
          writer.begin(id, title(type.name()));
          writer.writeRecord(type);
          writer.end();
        });
  }

  private static String text(Consumer<SchemaWriter> content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JsonGenerator json = JsonOutput.indentedAscii(out)) {
      content.accept(new SchemaWriter(json));
    }
    return out.toString(StandardCharsets.US_ASCII) + "\n";
  }

  // ---------------------------------------------------------------- the document

  private void begin(String id, String title) {
    json.writeStartObject();
    json.writeStringProperty("$schema", DRAFT);
    json.writeStringProperty("$id", id);
    json.writeStringProperty("title", title);
  }

  /** Keeps a definition for the end; a record and a kind of text cannot share a name. */
  private void define(String name, Object owner, Runnable content) {
    Object other = owners.putIfAbsent(name, owner);
    if (other == null) {
      definitions.put(name, content);
    } else if (!other.equals(owner)) {
      throw new InvalidModelException("two definitions of a schema have the name " + name, null);
    }
  }

  /** Writes the definitions, each once; writing one may ask for more. */
  private void end() {
    json.writeName("$defs").writeStartObject();
    Map<String, Runnable> written = new LinkedHashMap<>();
    while (written.size() < definitions.size()) {
      for (Map.Entry<String, Runnable> next : List.copyOf(definitions.entrySet())) {
        if (written.putIfAbsent(next.getKey(), next.getValue()) == null) {
          json.writeName(next.getKey()).writeStartObject();
          next.getValue().run();
          json.writeEndObject();
        }
      }
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeDataset(String id) {
    begin(id, "A dataset of diplomatic event records");
    json.writeStringProperty("type", "object");
    json.writeName("properties").writeStartObject();
    json.writeName(DatasetJson.SCHEMA).writeStartObject();
    json.writeStringProperty("description", "The address of the schema of the document.");
    json.writeStringProperty("type", "string");
    json.writeName("examples").writeStartArray();
    json.writeString(DatasetJson.SCHEMA_ID);
    json.writeEndArray();
    json.writeEndObject();
    json.writeName(DatasetJson.DATASET).writeStartObject();
    reference(RecordType.of(DatasetHeader.class));
    json.writeEndObject();
    json.writeName(DatasetJson.EVENTS).writeStartObject();
    json.writeStringProperty("type", "array");
    json.writeName("items").writeStartObject();
    define(
        EVENT,
        EVENT,
        () -> {
          json.writeStringProperty("title", "Event");
          writeAnyEvent();
        });
    json.writeStringProperty("$ref", DEFINITIONS + EVENT);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
    writeRequired(List.of(DatasetJson.DATASET, DatasetJson.EVENTS));
    json.writeBooleanProperty("additionalProperties", false);
    end();
  }

  private void writeAnyEvent() {
    json.writeStringProperty("description", "An event; its type says which fields it has.");
    json.writeStringProperty("type", "object");
    writeRequired(List.of(EventBinder.TYPE));
    json.writeName("properties").writeStartObject();
    json.writeName(EventBinder.TYPE).writeStartObject();
    json.writeStringProperty("type", "string");
    json.writeName("enum").writeStartArray();
    EventTypes.all().forEach(type -> json.writeString(type.name()));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeName("discriminator").writeStartObject();
    json.writeStringProperty("propertyName", EventBinder.TYPE);
    json.writeEndObject();
    json.writeName("oneOf").writeStartArray();
    for (RecordType<?> type : EventTypes.all()) {
      json.writeStartObject();
      reference(type);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  // ---------------------------------------------------------------- records

  private void reference(RecordType<?> type) {
    define(
        type.name(),
        type,
        () -> {
          json.writeStringProperty("title", title(type.name()));
          writeRecord(type);
        });
    json.writeStringProperty("$ref", DEFINITIONS + type.name());
  }

  private void writeRecord(RecordType<?> type) {
    boolean event = EventTypes.all().contains(type);
    json.writeStringProperty("description", type.description());
    json.writeStringProperty("type", "object");
    json.writeName("properties").writeStartObject();
    if (event) {
      json.writeName(EventBinder.TYPE).writeStartObject();
      json.writeStringProperty("type", "string");
      json.writeStringProperty("const", type.name());
      json.writeEndObject();
    }
    for (Field field : type.properties()) {
      json.writeName(field.name()).writeStartObject();
      json.writeStringProperty("description", field.description());
      writeValue(field.shape(), field.bounds(), field.elementBounds(), !field.isRequired());
      json.writeEndObject();
    }
    json.writeEndObject();
    List<String> required = new ArrayList<>();
    if (event) {
      required.add(EventBinder.TYPE);
    }
    type.fields().stream().filter(Field::isRequired).map(Field::name).forEach(required::add);
    writeRequired(required);
    json.writeBooleanProperty("additionalProperties", false);
    writeForbidden(type.forbidden());
  }

  /** Writes what does not go together: nothing that matches one of these is valid. */
  private void writeForbidden(List<Combination> forbidden) {
    if (forbidden.isEmpty()) {
      return;
    }
    json.writeName("not").writeStartObject();
    json.writeName("anyOf").writeStartArray();
    for (Combination combination : forbidden) {
      json.writeStartObject();
      json.writeStringProperty("description", "Breaks a rule: " + combination.expected() + ".");
      json.writeName("properties").writeStartObject();
      for (String name : combination.present()) {
        json.writeName(name).writeStartObject();
        json.writeName("not").writeStartObject();
        json.writeStringProperty("type", "null");
        json.writeEndObject();
        json.writeEndObject();
      }
      for (String name : combination.absent()) {
        json.writeName(name).writeStartObject();
        json.writeStringProperty("type", "null");
        json.writeEndObject();
      }
      json.writeEndObject();
      writeRequired(combination.present());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeRequired(List<String> names) {
    if (!names.isEmpty()) {
      json.writeName("required").writeStartArray();
      names.forEach(json::writeString);
      json.writeEndArray();
    }
  }

  private void writeValue(Shape shape, Bounds bounds, Bounds ofElements, boolean nullable) {
    if (isDefined(shape)) {
      if (nullable) {
        json.writeName("anyOf").writeStartArray();
        json.writeStartObject();
        writeReference(shape);
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringProperty("type", "null");
        json.writeEndObject();
        json.writeEndArray();
      } else {
        writeReference(shape);
      }
      return;
    }
    writeType(jsonType(shape), nullable);
    if (shape instanceof Shape.OfList list) {
      json.writeName("items").writeStartObject();
      writeValue(list.element(), ofElements, Bounds.NONE, false);
      json.writeEndObject();
    } else if (shape instanceof Shape.OfMap map) {
      writeKeys(map.key());
      json.writeName("additionalProperties").writeStartObject();
      writeValue(new Shape.OfValue(map.value()), ofElements, Bounds.NONE, false);
      json.writeEndObject();
    }
    writeBounds(bounds, shape);
  }

  /** Whether a shape has a definition of its own: a record, or a kind of text. */
  private static boolean isDefined(Shape shape) {
    return shape instanceof Shape.OfRecord
        || (shape instanceof Shape.OfValue one && isKindOfText(one.type()));
  }

  private static boolean isKindOfText(ValueType<?> type) {
    return type.kind() == ValueType.Kind.TEXT && type.javaType() != String.class;
  }

  private void writeReference(Shape shape) {
    if (shape instanceof Shape.OfRecord record) {
      reference(record.type());
    } else if (shape instanceof Shape.OfValue one) {
      reference(one.type());
    }
  }

  private void writeKeys(ValueType<?> type) {
    if (isKindOfText(type)) {
      json.writeName("propertyNames").writeStartObject();
      reference(type);
      json.writeEndObject();
    }
  }

  private void writeType(String type, boolean nullable) {
    if (nullable) {
      json.writeName("type").writeStartArray();
      json.writeString(type);
      json.writeString("null");
      json.writeEndArray();
    } else {
      json.writeStringProperty("type", type);
    }
  }

  private static String jsonType(Shape shape) {
    if (shape instanceof Shape.OfList) {
      return "array";
    }
    if (shape instanceof Shape.OfValue one) {
      return switch (one.type().kind()) {
        case TEXT -> "string";
        case INTEGER -> "integer";
        case DECIMAL -> "number";
        case BOOLEAN -> "boolean";
      };
    }
    return "object";
  }

  // ---------------------------------------------------------------- kinds of text

  private void reference(ValueType<?> type) {
    define(type.name(), type, () -> writeText(type));
    json.writeStringProperty("$ref", DEFINITIONS + type.name());
  }

  private void writeText(ValueType<?> type) {
    Codelist list = type.codelist();
    json.writeStringProperty("title", title(type.name()));
    json.writeStringProperty(
        "description",
        list == null
            ? sentence(type.description())
            : sentence(type.description()) + " The list is open: any other code is kept.");
    json.writeStringProperty("type", "string");
    json.writeNumberProperty("minLength", 1);
    if (type.longest() < Integer.MAX_VALUE) {
      json.writeNumberProperty("maxLength", type.longest());
    }
    if (!type.pattern().isEmpty()) {
      json.writeStringProperty("pattern", type.pattern());
    }
    if (type.javaType() == Iri.class) {
      json.writeStringProperty("format", "iri");
    }
    if (!type.examples().isEmpty()) {
      json.writeName("examples").writeStartArray();
      type.examples().forEach(json::writeString);
      json.writeEndArray();
    }
    if (list != null) {
      writeCodelist(list);
    }
  }

  private void writeCodelist(Codelist list) {
    json.writeName(JsonSchema.CODELIST).writeStartObject();
    json.writeStringProperty("name", list.name());
    json.writeName("codes").writeStartArray();
    for (CodeEntry entry : list.entries()) {
      json.writeStartObject();
      json.writeStringProperty("code", entry.code());
      json.writeStringProperty("label", entry.label());
      json.writeStringProperty("definition", entry.definition());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Words for a name in snake or kebab case: {@code Status change}. */
  private static String title(String name) {
    String words = name.replace('_', ' ').replace('-', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String sentence(String phrase) {
    return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1) + ".";
  }

  // ---------------------------------------------------------------- bounds

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
      json.writeStringProperty("pattern", NOT_BLANK);
    }
    // A text that is not blank has a character anyway.
    if (bounds.shortest() > (bounds.notBlank() ? 1 : 0)) {
      json.writeNumberProperty("min" + what, bounds.shortest());
    }
    if (bounds.longest() < Integer.MAX_VALUE) {
      json.writeNumberProperty("max" + what, bounds.longest());
    }
    Class<?> type = shape instanceof Shape.OfValue one ? one.type().javaType() : Record.class;
    if (type == Integer.class) {
      writeLimits(
          bounds, BigDecimal.valueOf(Integer.MIN_VALUE), BigDecimal.valueOf(Integer.MAX_VALUE));
    } else if (type == Long.class) {
      writeLimits(bounds, BigDecimal.valueOf(Long.MIN_VALUE), BigDecimal.valueOf(Long.MAX_VALUE));
    } else {
      writeLimits(bounds, null, null);
    }
  }

  /** Writes the bounds of a number, or where it has none those of its kind. */
  private void writeLimits(
      Bounds bounds, @Nullable BigDecimal least, @Nullable BigDecimal greatest) {
    writeLimit(bounds.least(), least, "minimum", "exclusiveMinimum");
    writeLimit(bounds.greatest(), greatest, "maximum", "exclusiveMaximum");
  }

  private void writeLimit(
      Bounds.@Nullable Limit limit, @Nullable BigDecimal ofKind, String allowed, String excluded) {
    if (limit != null) {
      json.writeNumberProperty(limit.isAllowed() ? allowed : excluded, limit.number());
    } else if (ofKind != null) {
      json.writeNumberProperty(allowed, ofKind);
    }
  }
}
