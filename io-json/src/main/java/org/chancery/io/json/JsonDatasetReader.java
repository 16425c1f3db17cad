package org.chancery.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.dataset.DatasetHeader;
import org.chancery.io.EventCandidate;
import org.chancery.io.EventReader;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadPolicy;
import org.chancery.io.SourceMap;
import org.chancery.io.Utf8Reader;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.chancery.problem.Location;
import org.chancery.problem.Message;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Reads a dataset document: {@code {"$schema": ..., "dataset": {...}, "events": [...]}}. */
final class JsonDatasetReader extends EventReader {

  private enum State {
    BEFORE,
    IN_DOCUMENT,
    IN_EVENTS,
    AFTER
  }

  private final EventText text;
  private final JsonParser parser;
  private final ParserTokens tokens;
  private final Set<String> seen = new HashSet<>();
  private State state = State.BEFORE;
  private Location start = Location.at(1, 1);
  private @Nullable DatasetHeader header;

  JsonDatasetReader(InputStream in, ReadOptions options) {
    super(options);
    text =
        new EventText(
            new Utf8Reader(in),
            options.limits().eventLength(),
            options.policy() == ReadPolicy.COLLECT);
    parser = JsonInput.factory(options.limits()).createParser(ObjectReadContext.empty(), text);
    tokens = new ParserTokens(parser, 0);
  }

  @Override
  protected @Nullable DatasetHeader readHeader() throws IOException {
    if (state == State.BEFORE || state == State.IN_DOCUMENT) {
      try {
        advance();
      } catch (JacksonException e) {
        fail(e);
      }
    }
    return header;
  }

  @Override
  protected @Nullable EventCandidate readCandidate() throws IOException {
    try {
      while (state != State.AFTER) {
        advance();
        if (state == State.IN_EVENTS) {
          if (tokens.next() != JsonToken.END_ARRAY) {
            return bindEvent();
          }
          state = State.IN_DOCUMENT;
        }
      }
    } catch (JacksonException e) {
      fail(e);
    }
    return null;
  }

  /** Goes to the first event, or to the end where there is none (any more). */
  private void advance() {
    if (state == State.BEFORE) {
      begin();
    }
    while (state == State.IN_DOCUMENT) {
      JsonToken token = tokens.next();
      if (token == JsonToken.PROPERTY_NAME) {
        property(tokens.text(), tokens.line(), tokens.column());
      } else {
        end(token);
      }
    }
  }

  private void begin() {
    JsonToken first = tokens.next();
    if (first == JsonToken.START_OBJECT) {
      state = State.IN_DOCUMENT;
      start = Location.at(tokens.line(), tokens.column());
      return;
    }
    Location place = Location.at(Math.max(1, tokens.line()), Math.max(1, tokens.column()));
    state = State.AFTER;
    report(
        first == null
            ? Problem.of(
                ProblemCode.MALFORMED_INPUT,
                "expected a JSON object; the input is empty",
                "",
                Location.at(1, 1),
                null)
            : Problem.of(
                ProblemCode.WRONG_TYPE,
                "expected an object with the properties dataset and events",
                "",
                place,
                null));
    if (first != null) {
      // Goes through the rest, so that input that is no JSON at all is called so as well.
      tokens.skip();
      end(null);
    }
  }

  private void property(String name, long line, long column) {
    boolean again = !seen.add(name);
    tokens.next();
    RecordBinder binder =
        new RecordBinder(
            options().limits(),
            options().allowsUnknownProperties(),
            new SourceMap(tokens.line(), tokens.column()));
    if (again) {
      binder.duplicate(SourceMap.ROOT, name, line, column);
      tokens.skip();
    } else {
      switch (name) {
        case DatasetJson.SCHEMA -> bindSchema(binder);
        case DatasetJson.DATASET -> bindHeader(binder);
        case DatasetJson.EVENTS -> beginEvents(binder);
        default ->
            binder.unknown(SourceMap.ROOT, name, DatasetJson.PROPERTIES, line, column, tokens);
      }
    }
    binder.problems().forEach(this::report);
  }

  private void bindSchema(RecordBinder binder) {
    int node =
        binder.source().name(SourceMap.ROOT, DatasetJson.SCHEMA, tokens.line(), tokens.column());
    if (tokens.current() != JsonToken.VALUE_STRING) {
      binder.wrongType(Message.of("a text"), tokens, node);
    } else if (!tokens.text().equals(DatasetJson.SCHEMA_ID)) {
      binder.problem(
          ProblemCode.UNKNOWN_SCHEMA,
          Message.of("not a schema that this version knows; read as {0}", DatasetJson.SCHEMA_ID),
          binder.source().path(node).toString(),
          binder.source().location(node),
          tokens.text());
    }
  }

  private void bindHeader(RecordBinder binder) {
    RecordType<DatasetHeader> type = RecordType.of(DatasetHeader.class);
    DatasetHeader found = (DatasetHeader) binder.bindRecord(type, tokens, SourceMap.ROOT);
    List<Problem> own = List.copyOf(binder.problems());
    binder.problems().clear();
    own.forEach(problem -> report(within(DatasetJson.DATASET, problem)));
    boolean readable = own.stream().noneMatch(Problem::isError);
    if (found != null && readable && accept(found, binder.source())) {
      header = found;
    }
  }

  private static Problem within(String property, Problem problem) {
    String separator = problem.path().isEmpty() || problem.path().startsWith("[") ? "" : ".";
    return problem.on(FieldPath.root().name(property) + separator + problem.path());
  }

  private void beginEvents(RecordBinder binder) {
    if (tokens.current() == JsonToken.START_ARRAY) {
      state = State.IN_EVENTS;
    } else {
      int node =
          binder.source().name(SourceMap.ROOT, DatasetJson.EVENTS, tokens.line(), tokens.column());
      binder.wrongType(Message.of("a list of events"), tokens, node);
    }
  }

  private EventCandidate bindEvent() throws IOException {
    long start = parser.currentTokenLocation().getCharOffset();
    text.mark(start);
    long line = tokens.line();
    long column = tokens.column();
    try {
      EventCandidate candidate =
          EventBinder.bind(
              tokens,
              options().limits(),
              options().allowsUnknownProperties(),
              () -> text.since(parser.currentLocation().getCharOffset()));
      long end = parser.currentLocation().getCharOffset();
      return end - start > options().limits().eventLength() ? tooLong(candidate) : candidate;
    } catch (JacksonException e) {
      // The event breaks off: what is there of it is kept as rejected, and nothing comes after it.
      state = State.AFTER;
      endEarly();
      Problem problem = JsonInput.problem(e, 0);
      SourceMap source = new SourceMap(line, column);
      return new EventCandidate(
          null,
          null,
          List.of(placed(problem)),
          List.of(),
          source,
          () -> text.since(Long.MAX_VALUE));
    }
  }

  private EventCandidate tooLong(EventCandidate candidate) {
    Problem problem =
        Problem.of(
            ProblemCode.LIMIT_EXCEEDED,
            EventTooLongException.expected(options().limits().eventLength()),
            "",
            candidate.source().location(SourceMap.ROOT),
            null);
    return new EventCandidate(
        null, candidate.id(), List.of(problem), List.of(), candidate.source(), candidate.raw());
  }

  /** A problem without a place gets that of the token read last. */
  private Problem placed(Problem problem) {
    return problem.location().line() == null
        ? problem.at(RecordBinder.place(tokens.line(), tokens.column()))
        : problem;
  }

  private void fail(JacksonException e) throws IOException {
    state = State.AFTER;
    endEarly();
    report(placed(JsonInput.problem(e, 0)));
  }

  private void end(@Nullable JsonToken last) {
    state = State.AFTER;
    if (last == JsonToken.END_OBJECT) {
      requireSeen(DatasetJson.DATASET);
      requireSeen(DatasetJson.EVENTS);
    }
    if (tokens.next() != null) {
      report(
          Problem.of(
              ProblemCode.MALFORMED_INPUT,
              "expected nothing after the document",
              "",
              RecordBinder.place(tokens.line(), tokens.column()),
              null));
    }
  }

  private void requireSeen(String property) {
    if (!seen.contains(property)) {
      report(
          Problem.of(
              ProblemCode.REQUIRED,
              "expected a value, because the property is required",
              property,
              start,
              null));
    }
  }

  @Override
  protected void closeInput() throws IOException {
    parser.close();
    text.close();
  }
}
