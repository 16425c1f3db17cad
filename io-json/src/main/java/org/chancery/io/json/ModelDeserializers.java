package org.chancery.io.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.EventCandidate;
import org.chancery.io.ReadLimits;
import org.chancery.io.RecentValues;
import org.chancery.io.SourceMap;
import org.chancery.io.UnknownProperties;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.chancery.meta.ValueType;
import org.chancery.problem.InvalidDataException;
import org.chancery.problem.Message;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.validation.EventValidator;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Gives Jackson the deserializers of the model. */
final class ModelDeserializers extends Deserializers.Base {

  private final RecentValues recent = new RecentValues();
  private final @Nullable EventValidator validator;
  private final UnknownProperties unknown;

  ModelDeserializers(@Nullable EventValidator validator, UnknownProperties unknown) {
    this.validator = validator;
    this.unknown = unknown;
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return ModelTypes.isEvent(type)
        || ModelTypes.isDataset(type)
        || ModelTypes.isRecord(type)
        || ModelTypes.isScalar(type);
  }

  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    Class<?> raw = type.getRawClass();
    if (ModelTypes.isEvent(raw)) {
      return new Reading(raw, (tokens, problems) -> readEvent(raw, tokens, problems));
    }
    if (ModelTypes.isDataset(raw)) {
      return new Reading(
          raw, (tokens, problems) -> DatasetObject.read(tokens, validator, unknown, problems));
    }
    if (ModelTypes.isCodeOfAnyList(raw)) {
      return new Refusing(type);
    }
    if (ModelTypes.isRecord(raw)) {
      RecordType<?> record = RecordType.of(raw.asSubclass(Record.class));
      return new Reading(
          raw,
          (tokens, problems) -> {
            RecordBinder binder = binder(tokens);
            Record value = binder.bindRecord(record, tokens, SourceMap.ROOT);
            problems.addAll(binder.problems());
            return value;
          });
    }
    if (ModelTypes.isScalar(raw)) {
      ValueType<?> scalar = ValueType.of(raw);
      return new Reading(
          raw,
          (tokens, problems) -> {
            RecordBinder binder = binder(tokens);
            Object value = binder.bindScalar(scalar, tokens, SourceMap.ROOT);
            problems.addAll(binder.problems());
            return value;
          });
    }
    return null;
  }

  private RecordBinder binder(TokenSource tokens) {
    RecordBinder binder = RecordBinder.at(tokens, ReadLimits.defaults(), unknown, recent);
    return validator == null ? binder.inPassing() : binder;
  }

  private @Nullable Object readEvent(
      Class<?> expected, TokenSource tokens, List<Problem> problems) {
    EventCandidate candidate = EventBinder.bind(binder(tokens), tokens, () -> "");
    problems.addAll(candidate.problemsWith(validator));
    DiplomaticEvent event = candidate.event();
    if (event != null && !expected.isInstance(event)) {
      problems.add(
          Problem.of(
              ProblemCode.UNKNOWN_EVENT_TYPE,
              Message.of("expected an event of the type {0}", expected.getSimpleName()),
              EventBinder.TYPE,
              candidate.source().locate(FieldPath.root().name(EventBinder.TYPE)),
              RecordType.of((Record) event).name()));
    }
    return event;
  }

  static String namesNoList(JavaType type) {
    return type.getRawClass().getSimpleName()
        + " names no codelist, so no text can be read as one of its codes;"
        + " declare the class of one list, such as Topic";
  }

  /** Says why a class cannot be read, once a value of it is to be read. */
  private static final class Refusing extends ValueDeserializer<Object> {

    private final JavaType type;

    Refusing(JavaType type) {
      this.type = type;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      return context.reportBadDefinition(type, namesNoList(type));
    }

    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer typing) {
      return deserialize(parser, context);
    }

    @Override
    public Class<?> handledType() {
      return type.getRawClass();
    }
  }

  /** Reads one value from tokens, and adds what is wrong to the problems. */
  @FunctionalInterface
  private interface Tokens {
    @Nullable Object read(TokenSource tokens, List<Problem> problems);
  }

  private static final class Reading extends ValueDeserializer<Object> {

    private final Class<?> type;
    private final Tokens tokens;

    Reading(Class<?> type, Tokens tokens) {
      this.type = type;
      this.tokens = tokens;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      List<Problem> problems = new ArrayList<>();
      Object value = tokens.read(new ParserTokens(parser, 0), problems);
      Problem fault = problems.stream().filter(Reading::isFault).findFirst().orElse(null);
      if (fault != null) {
        throw DatabindException.from(
            parser,
            "not a valid " + type.getSimpleName() + ": " + fault,
            new InvalidDataException(problems));
      }
      return Objects.requireNonNull(value, "a value, as there is no problem");
    }

    /** A mapper has no way to tell a warning, so what could not be kept is an error here. */
    private static boolean isFault(Problem problem) {
      return problem.isError() || problem.code() == ProblemCode.UNKNOWN_PROPERTY;
    }

    /** The model names its types itself, so a mapper's default typing is not asked. */
    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer typing) {
      return deserialize(parser, context);
    }

    @Override
    public Class<?> handledType() {
      return type;
    }
  }
}
