package org.chancery.io.json;

import org.chancery.meta.ValueType;
import org.chancery.problem.InvalidValueException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.KeyDeserializers;

/** Gives Jackson the scalars of the model as keys of maps. */
final class ModelKeyDeserializers implements KeyDeserializers {

  @Override
  public @Nullable KeyDeserializer findKeyDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    Class<?> raw = type.getRawClass();
    if (ModelTypes.isCodeOfAnyList(raw)) {
      return new KeyDeserializer() {
        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
          return context.reportBadDefinition(type, ModelDeserializers.namesNoList(type));
        }
      };
    }
    if (!ModelTypes.isScalar(raw)) {
      return null;
    }
    ValueType<?> scalar = ValueType.of(raw);
    return new KeyDeserializer() {
      @Override
      public Object deserializeKey(String key, DeserializationContext context) {
        try {
          return scalar.parse(key);
        } catch (InvalidValueException e) {
          throw DatabindException.from(context, e.getMessage(), e);
        }
      }
    };
  }
}
