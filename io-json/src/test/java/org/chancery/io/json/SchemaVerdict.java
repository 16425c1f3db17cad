package org.chancery.io.json;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.event.EventTypes;
import org.chancery.meta.RecordType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.JsonNodeException;

/** A schema as another library reads it, with its assertions of formats on. */
final class SchemaVerdict {

  private static final Map<String, SchemaVerdict> OF_TYPES =
      EventTypes.all().stream()
          .collect(Collectors.toMap(RecordType::name, type -> of(JsonSchema.of(type))));
  private static final SchemaVerdict OF_EVENTS = of(JsonSchema.ofEvent());

  private final Schema schema;

  private SchemaVerdict(Schema schema) {
    this.schema = schema;
  }

  static SchemaVerdict of(String text) {
    return new SchemaVerdict(
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text));
  }

  /** Returns the schema for the type of an event, or for any event where it has none. */
  static SchemaVerdict ofEvent(JsonNode event) {
    JsonNode type = event.path("type");
    return OF_TYPES.getOrDefault(type.isString() ? type.asString() : "", OF_EVENTS);
  }

  static SchemaVerdict ofEvents() {
    return OF_EVENTS;
  }

  List<String> errors(JsonNode document) {
    try {
      return validate(document);
    } catch (JsonNodeException e) {
      // The library asks a whole number for its 64 bits where it compares it with a bound of 32.
      return List.of("a whole number out of its bounds: " + e.getOriginalMessage());
    }
  }

  private List<String> validate(JsonNode document) {
    return schema
        .validate(
            document,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Error::toString)
        .toList();
  }
}
