package org.chancery.io.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.meta.ValueType;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;

/** Gives Jackson the serializers of the model, as values or as keys of maps. */
final class ModelSerializers extends Serializers.Base {

  private final boolean keys;

  ModelSerializers(boolean keys) {
    this.keys = keys;
  }

  @Override
  public @Nullable ValueSerializer<?> findSerializer(
      SerializationConfig config,
      JavaType type,
      BeanDescription.Supplier description,
      JsonFormat.@Nullable Value format) {
    Class<?> raw = type.getRawClass();
    if (ModelTypes.isScalar(raw)) {
      ValueType<?> scalar = ValueType.of(raw);
      return keys
          ? new Writing((value, json) -> json.writeName(scalar.formatObject(value)))
          : new Writing((value, json) -> RecordJsonWriter.writeScalar(scalar, value, json));
    }
    if (ModelTypes.isCodeOfAnyList(raw)) {
      return keys
          ? new Writing((value, json) -> json.writeName(value.toString()))
          : new Writing((value, json) -> json.writeString(value.toString()));
    }
    if (keys) {
      return null;
    }
    if (ModelTypes.isDataset(raw)) {
      return new Writing((value, json) -> DatasetObject.write((Dataset) value, json));
    }
    if (ModelTypes.isEvent(raw)) {
      return new Writing(
          (value, json) -> RecordJsonWriter.writeEvent((DiplomaticEvent) value, json));
    }
    return ModelTypes.isRecord(raw)
        ? new Writing((value, json) -> RecordJsonWriter.writeRecord((Record) value, json))
        : null;
  }

  /** Writes one value as tokens. */
  @FunctionalInterface
  private interface Tokens {
    void write(Object value, JsonGenerator json);
  }

  private static final class Writing extends ValueSerializer<Object> {

    private final Tokens tokens;

    Writing(Tokens tokens) {
      this.tokens = tokens;
    }

    @Override
    public void serialize(Object value, JsonGenerator json, SerializationContext context) {
      tokens.write(value, json);
    }

    /** The model names its types itself, so a mapper's default typing adds nothing. */
    @Override
    public void serializeWithType(
        Object value, JsonGenerator json, SerializationContext context, TypeSerializer typing) {
      tokens.write(value, json);
    }
  }
}
