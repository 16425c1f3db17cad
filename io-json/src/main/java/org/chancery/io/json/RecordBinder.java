package org.chancery.io.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.ReadLimits;
import org.chancery.io.RecentValues;
import org.chancery.io.SourceMap;
import org.chancery.io.UnknownProperties;
import org.chancery.meta.Field;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.meta.ValueType;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.Location;
import org.chancery.problem.Message;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.problem.Severity;
import org.chancery.problem.Suggestions;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * Makes records from JSON tokens by their {@link RecordType}. Every fault becomes a problem with
 * its place, and the reading goes on: what cannot be read is left out of what is made.
 */
final class RecordBinder {

  private final ReadLimits limits;
  private final UnknownProperties unknownProperties;
  private final RecentValues recent;
  private final SourceMap source;
  private final List<Problem> problems = new ArrayList<>();
  private final List<String> incompleteLists = new ArrayList<>();
  private final Map<Object, Object> kept = new LinkedHashMap<>(); // other properties, by path
  private boolean inPassing;
  private @Nullable ValueType<?> keeping; // what they are kept as, where the outer record does

  private RecordBinder(
      ReadLimits limits,
      UnknownProperties unknownProperties,
      RecentValues recent,
      SourceMap source) {
    this.limits = limits;
    this.recent = recent;
    this.unknownProperties = unknownProperties;
    this.source = source;
  }

  /** Returns a binder for what begins with the current token. */
  static RecordBinder at(
      TokenSource tokens,
      ReadLimits limits,
      UnknownProperties unknownProperties,
      RecentValues recent) {
    return new RecordBinder(
        limits, unknownProperties, recent, new SourceMap(tokens.line(), tokens.column()));
  }

  /**
   * Forgets where a part stands once it has been read, for those who ask for no place later. It is
   * cheaper: a map of all parts of an event is several kilobytes.
   */
  RecordBinder inPassing() {
    inPassing = true;
    return this;
  }

  /** Takes note that a part has been read. */
  private void done(int node) {
    if (inPassing) {
      source.forget(node);
    }
  }

  SourceMap source() {
    return source;
  }

  List<Problem> problems() {
    return problems;
  }

  List<String> incompleteLists() {
    return incompleteLists;
  }

  boolean hasErrors() {
    return problems.stream().anyMatch(Problem::isError);
  }

  /** Whether there are so many problems that the rest of the event is not looked at. */
  private boolean isFull() {
    return problems.size() >= limits.problems();
  }

  /** The values of one record while its properties come in. */
  final class Open {

    private final RecordType<?> type;
    private final int node;
    private final @Nullable Object[] values;
    private final boolean[] seen;
    private final boolean[] failed;

    private Open(RecordType<?> type, int node) {
      this.type = type;
      this.node = node;
      int size = type.fields().size();
      values = new Object[size];
      seen = new boolean[size];
      failed = new boolean[size];
      if (node == SourceMap.ROOT
          && unknownProperties == UnknownProperties.PRESERVE
          && type.otherProperties() != null
          && type.otherProperties().shape() instanceof Shape.OfMap map) {
        keeping = map.value();
      }
    }

    /** Takes a property; the tokens stand at its name. */
    void take(String name, TokenSource tokens) {
      Field field = type.property(name);
      if (field == null || seen[field.index()]) {
        long line = tokens.line();
        long column = tokens.column();
        tokens.next();
        take(field, name, line, column, tokens);
      } else {
        tokens.next(); // the place of the name is not asked for, which would cost
        take(field, name, 0, 0, tokens);
      }
    }

    /**
     * Takes the value of a property whose name stands at a place; the tokens stand at the value.
     */
    void take(String name, long line, long column, TokenSource tokens) {
      take(type.property(name), name, line, column, tokens);
    }

    private void take(
        @Nullable Field field, String name, long line, long column, TokenSource tokens) {
      if (isFull()) {
        tokens.skip();
      } else if (field == null) {
        unknown(node, name, names(), line, column, tokens);
      } else if (seen[field.index()]) {
        duplicate(node, name, line, column);
        tokens.skip();
      } else {
        take(field, name, tokens);
      }
    }

    private void take(Field field, String name, TokenSource tokens) {
      int index = field.index();
      seen[index] = true;
      int child = source.name(node, name, tokens.line(), tokens.column());
      if (tokens.current() == JsonToken.VALUE_NULL) {
        return;
      }
      int before = problems.size();
      values[index] = bind(field.shape(), tokens, child);
      failed[index] = problems.size() > before;
      done(child);
    }

    /** The names that a property can have here. */
    private List<String> names() {
      List<String> names = new ArrayList<>();
      if (DiplomaticEvent.class.isAssignableFrom(type.javaType())) {
        names.add(EventBinder.TYPE);
      }
      type.properties().forEach(field -> names.add(field.name()));
      return names;
    }

    /** Makes the record; null where a required field is absent or could not be read. */
    @Nullable Record close() {
      boolean complete = true;
      for (Field field : type.fields()) {
        int index = field.index();
        if (values[index] != null) {
          continue;
        }
        values[index] =
            field.keepsOtherProperties() && node == SourceMap.ROOT ? kept : emptyOf(field.shape());
        if (field.isRequired()) {
          if (!failed[index]) {
            FieldPath path = source.path(node).name(field.name());
            problem(
                ProblemCode.REQUIRED,
                "expected a value, because the field is required",
                path.toString(),
                source.locate(path),
                null);
          }
          complete &= values[index] != null;
        }
      }
      return complete ? type.create(values) : null;
    }
  }

  static @Nullable Object emptyOf(Shape shape) {
    if (shape instanceof Shape.OfList) {
      return List.of();
    }
    return shape instanceof Shape.OfMap ? Map.of() : null;
  }

  Open open(RecordType<?> type, int node) {
    return new Open(type, node);
  }

  /** Makes the record whose object begins with the current token. */
  @Nullable Record bindRecord(RecordType<?> type, TokenSource tokens, int node) {
    if (tokens.current() != JsonToken.START_OBJECT) {
      wrongType(Message.of("an object"), tokens, node);
      return null;
    }
    Open open = open(type, node);
    while (tokens.next() == JsonToken.PROPERTY_NAME) {
      open.take(tokens.text(), tokens);
    }
    return open.close();
  }

  private @Nullable Object bind(Shape shape, TokenSource tokens, int node) {
    if (shape instanceof Shape.OfValue one) {
      return bindScalar(one.type(), tokens, node);
    }
    if (shape instanceof Shape.OfRecord record) {
      return bindRecord(record.type(), tokens, node);
    }
    if (shape instanceof Shape.OfList list) {
      return bindList(list.element(), tokens, node);
    }
    return bindMap((Shape.OfMap) shape, tokens, node);
  }

  private @Nullable Object bindList(Shape element, TokenSource tokens, int node) {
    if (tokens.current() != JsonToken.START_ARRAY) {
      wrongType(Message.of("a list"), tokens, node);
      return null;
    }
    List<Object> values = new ArrayList<>();
    boolean complete = true;
    int index = 0;
    while (tokens.next() != JsonToken.END_ARRAY) {
      if (isFull()) {
        tokens.skip();
        complete = false;
        continue;
      }
      int child = source.index(node, index++, tokens.line(), tokens.column());
      Object value = bind(element, tokens, child);
      if (value == null) {
        complete = false;
      } else {
        values.add(value);
      }
      done(child);
    }
    if (!complete) {
      incompleteLists.add(source.path(node).toString());
    }
    return values;
  }

  private @Nullable Object bindMap(Shape.OfMap map, TokenSource tokens, int node) {
    if (tokens.current() != JsonToken.START_OBJECT) {
      wrongType(Message.of("an object"), tokens, node);
      return null;
    }
    Map<Object, Object> values = new LinkedHashMap<>();
    while (tokens.next() == JsonToken.PROPERTY_NAME) {
      String text = tokens.text();
      if (isFull()) {
        tokens.next();
        tokens.skip();
        continue;
      }
      Object key = key(map.key(), text, node, tokens);
      if (key != null && values.containsKey(key)) {
        duplicate(node, text, tokens.line(), tokens.column());
        key = null;
      }
      tokens.next();
      int child = source.name(node, text, tokens.line(), tokens.column());
      Object value = bindScalar(map.value(), tokens, child);
      if (key != null && value != null) {
        values.put(key, value);
      }
      done(child);
    }
    return values;
  }

  @Nullable Object bindScalar(ValueType<?> type, TokenSource tokens, int node) {
    JsonToken token = tokens.current();
    boolean fits =
        switch (type.kind()) {
          case TEXT -> token == JsonToken.VALUE_STRING;
          case INTEGER, DECIMAL ->
              token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
          case BOOLEAN -> token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
        };
    if (!fits) {
      wrongType(
          Message.of(
              switch (type.kind()) {
                case TEXT -> "a text";
                case INTEGER -> "a whole number";
                case DECIMAL -> "a number";
                case BOOLEAN -> "true or false";
              }),
          tokens,
          node);
      return null;
    }
    String text = tokens.text();
    try {
      return parse(type, text);
    } catch (InvalidValueException e) {
      problems.add(e.toProblem(source.path(node).toString(), source.location(node)));
      return null;
    }
  }

  /** Parses the name where the tokens stand, as the key of an entry. */
  private @Nullable Object key(ValueType<?> type, String text, int node, TokenSource tokens) {
    try {
      return parse(type, text);
    } catch (InvalidValueException e) {
      FieldPath path = source.path(node).name(text);
      problems.add(e.toProblem(path.toString(), place(tokens.line(), tokens.column())));
      return null;
    }
  }

  private Object parse(ValueType<?> type, String text) {
    if (text.length() > limits.textLength()) {
      throw new InvalidValueException(
          ProblemCode.LIMIT_EXCEEDED,
          Message.of("expected a text of at most {0} characters", limits.textLength()),
          text);
    }
    return recent.parse(type, text);
  }

  void wrongType(Message expected, TokenSource tokens, int node) {
    JsonToken token = tokens.current();
    Message found =
        Message.of(
            token == null
                ? "nothing"
                : switch (token) {
                  case START_OBJECT -> "an object";
                  case START_ARRAY -> "a list";
                  case VALUE_STRING -> "a text";
                  case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
                  case VALUE_TRUE, VALUE_FALSE -> "true or false";
                  case VALUE_NULL -> "null";
                  default -> "something else";
                });
    boolean hasText = token != null && token.isScalarValue();
    problem(
        ProblemCode.WRONG_TYPE,
        Message.of("expected {0}, not {1}", expected, found),
        source.path(node).toString(),
        source.location(node),
        hasText ? tokens.text() : null);
    tokens.skip();
  }

  void duplicate(int node, String name, long line, long column) {
    problem(
        ProblemCode.DUPLICATE_PROPERTY,
        "expected the property once",
        source.path(node).name(name).toString(),
        place(line, column),
        null);
  }

  /** Takes a property that the model does not have: keeps it, or tells it and what may be meant. */
  void unknown(
      int node, String name, List<String> known, long line, long column, TokenSource tokens) {
    if (keeping != null) {
      keep(keeping, node, name, place(line, column), tokens);
      return;
    }
    tellUnknown(node, name, known, line, column, tokens);
  }

  /** Tells a property that the model does not have, and the names that may be meant. */
  void tellUnknown(
      int node, String name, List<String> known, long line, long column, TokenSource tokens) {
    JsonToken token = tokens.current();
    String value = token != null && token.isScalarValue() ? tokens.text() : null;
    tokens.skip();
    problems.add(
        new Problem(
            ProblemCode.UNKNOWN_PROPERTY,
            unknownProperties == UnknownProperties.REFUSE ? Severity.ERROR : Severity.WARNING,
            Message.of("the model has no such property here"),
            source.path(node).name(name).toString(),
            place(line, column),
            value,
            Suggestions.near(name, known)));
  }

  private void keep(ValueType<?> as, int node, String name, Location place, TokenSource tokens) {
    FieldPath path = source.path(node).name(name);
    String json = RecordedTokens.of(tokens).json();
    try {
      if (kept.put(ValueType.of(FieldPath.class).parse(path.toString()), as.parse(json)) != null) {
        problem(
            ProblemCode.DUPLICATE_PROPERTY,
            "expected the property once",
            path.toString(),
            place,
            null);
      }
    } catch (InvalidValueException e) {
      problems.add(e.toProblem(path.toString(), place));
    }
  }

  void problem(
      ProblemCode code, String message, String path, Location location, @Nullable String rejected) {
    problems.add(Problem.of(code, message, path, location, rejected));
  }

  void problem(
      ProblemCode code,
      Message message,
      String path,
      Location location,
      @Nullable String rejected) {
    problems.add(Problem.of(code, message, path, location, rejected));
  }

  static Location place(long line, long column) {
    return line < 1 ? Location.unknown() : Location.at(line, column);
  }
}
