package org.chancery.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.EventCandidate;
import org.chancery.io.EventReader;
import org.chancery.io.ReadOptions;
import org.chancery.io.SourceMap;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.chancery.problem.Location;
import org.chancery.problem.Message;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/** Reads a dataset document: {@code {"$schema": ..., "dataset": {...}, "events": [...]}}. */
final class JsonDatasetReader extends EventReader {

  private enum State {
    BEFORE,
    IN_DOCUMENT,
    IN_EVENTS,
    AFTER
  }

  private final PlainDocument plain;
  private @Nullable DocumentTokens document; // where the long way has been taken
  private final Set<String> seen = new HashSet<>();
  private State state = State.BEFORE;
  private boolean newer; // the document is of a newer minor version
  private Location start = Location.at(1, 1);
  private PlainDocument.Next next = PlainDocument.Next.UNKNOWN;
  private @Nullable DatasetHeader header;

  JsonDatasetReader(InputStream in, ReadOptions options) {
    this(in, options, true);
  }

  /** Makes a reader that may read plain events the short way, or reads all the long way. */
  JsonDatasetReader(InputStream in, ReadOptions options, boolean shortWay) {
    super(options);
    plain = new PlainDocument(in, options);
    document = shortWay ? null : plain.rest();
  }

  /** The tokens of what has not been read the short way. */
  private DocumentTokens document() {
    DocumentTokens rest = document;
    if (rest == null) {
      rest = plain.rest();
      document = rest;
    }
    return rest;
  }

  private ParserTokens tokens() {
    return document().tokens();
  }

  @Override
  protected @Nullable DatasetHeader readHeader() throws IOException {
    if (state == State.BEFORE || state == State.IN_DOCUMENT) {
      if (state == State.BEFORE && document == null && beginPlain()) {
        return header;
      }
      try {
        advance();
      } catch (JacksonException e) {
        fail(e);
      }
    }
    return header;
  }

  /** Goes to the first event, if the document is plain up to there. */
  private boolean beginPlain() throws IOException {
    if (!plain.begin()) {
      return false;
    }
    BoundHeader bound = plain.readHeader((tokens, text) -> bindHeader(binder(tokens), tokens));
    if (bound == null) {
      return false;
    }
    plain.enter();
    take(bound);
    seen.addAll(plain.seen());
    start = plain.start();
    state = State.IN_EVENTS;
    return true;
  }

  @Override
  protected @Nullable DiplomaticEvent readPlain() throws IOException {
    if (document == null && state == State.BEFORE) {
      readHeader();
    }
    if (document != null || state != State.IN_EVENTS) {
      return null;
    }
    next = plain.next();
    return next == PlainDocument.Next.PLAIN ? plain.event() : null;
  }

  @Override
  protected Location locatePlain(FieldPath path) {
    return plain.locate(path);
  }

  @Override
  protected String rawPlain() {
    return plain.raw();
  }

  @Override
  protected @Nullable EventCandidate readCandidate() throws IOException {
    if (document == null && next == PlainDocument.Next.OTHER) {
      EventCandidate candidate = plain.readOther();
      if (candidate != null) {
        return candidate;
      }
    }
    if (document == null && next == PlainDocument.Next.END) {
      state = State.AFTER;
      return null;
    }
    try {
      while (state != State.AFTER) {
        advance();
        if (state == State.IN_EVENTS) {
          if (tokens().next() != JsonToken.END_ARRAY) {
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
      ParserTokens tokens = tokens();
      JsonToken token = tokens.next();
      if (token == JsonToken.PROPERTY_NAME) {
        property(tokens.text(), tokens.line(), tokens.column());
      } else {
        end(token);
      }
    }
  }

  private void begin() {
    ParserTokens tokens = tokens();
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
    ParserTokens tokens = tokens();
    boolean again = !seen.add(name);
    tokens.next();
    RecordBinder binder = binder(tokens);
    if (again) {
      binder.duplicate(SourceMap.ROOT, name, line, column);
      tokens.skip();
    } else {
      switch (name) {
        case DatasetJson.SCHEMA -> bindSchema(binder);
        case DatasetJson.DATASET -> take(bindHeader(binder, tokens));
        case DatasetJson.EVENTS -> beginEvents(binder);
        default ->
            binder.unknown(SourceMap.ROOT, name, DatasetJson.PROPERTIES, line, column, tokens);
      }
    }
    binder.problems().forEach(this::report);
  }

  private RecordBinder binder(ParserTokens tokens) {
    return new RecordBinder(
        options().limits(), allowsUnknown(), new SourceMap(tokens.line(), tokens.column()));
  }

  private void bindSchema(RecordBinder binder) {
    ParserTokens tokens = tokens();
    int node =
        binder.source().name(SourceMap.ROOT, DatasetJson.SCHEMA, tokens.line(), tokens.column());
    if (tokens.current() != JsonToken.VALUE_STRING) {
      binder.wrongType(Message.of("a text"), tokens, node);
    } else {
      takeVersion(SchemaVersion.of(tokens.text()), tokens.text(), binder, node);
    }
  }

  private void takeVersion(SchemaVersion version, String id, RecordBinder binder, int node) {
    switch (version) {
      case KNOWN -> {}
      case NEWER_MINOR, OTHER -> {
        newer = version == SchemaVersion.NEWER_MINOR;
        schemaProblem(
            ProblemCode.UNKNOWN_SCHEMA,
            Message.of("not a schema that this version knows; read as {0}", DatasetJson.SCHEMA_ID),
            id,
            binder,
            node);
      }
      case NEWER_MAJOR -> {
        // The same names may mean something else there: nothing is read rather than misread.
        schemaProblem(
            ProblemCode.NEWER_SCHEMA,
            Message.of(
                "expected a schema of the major version of {0}; a newer library reads this document",
                DatasetJson.SCHEMA_ID),
            id,
            binder,
            node);
        state = State.AFTER;
        endEarly();
      }
    }
  }

  private static void schemaProblem(
      ProblemCode code, Message message, String id, RecordBinder binder, int node) {
    binder.problem(
        code, message, binder.source().path(node).toString(), binder.source().location(node), id);
  }

  /** A property that is not known is only told where the document may know more than we do. */
  private boolean allowsUnknown() {
    return newer || options().allowsUnknownProperties();
  }

  /** A header, if one could be made, and what was wrong. */
  private record BoundHeader(
      @Nullable DatasetHeader header, List<Problem> problems, SourceMap source) {}

  private static BoundHeader bindHeader(RecordBinder binder, ParserTokens tokens) {
    RecordType<DatasetHeader> type = RecordType.of(DatasetHeader.class);
    DatasetHeader found = (DatasetHeader) binder.bindRecord(type, tokens, SourceMap.ROOT);
    List<Problem> own = List.copyOf(binder.problems());
    binder.problems().clear();
    return new BoundHeader(found, own, binder.source());
  }

  private void take(BoundHeader bound) {
    bound.problems().forEach(problem -> report(within(DatasetJson.DATASET, problem)));
    DatasetHeader found = bound.header();
    boolean readable = bound.problems().stream().noneMatch(Problem::isError);
    if (found != null && readable && accept(found, bound.source())) {
      header = found;
    }
  }

  private static Problem within(String property, Problem problem) {
    String separator = problem.path().isEmpty() || problem.path().startsWith("[") ? "" : ".";
    return problem.on(FieldPath.root().name(property) + separator + problem.path());
  }

  private void beginEvents(RecordBinder binder) {
    ParserTokens tokens = tokens();
    if (tokens.current() == JsonToken.START_ARRAY) {
      state = State.IN_EVENTS;
    } else {
      int node =
          binder.source().name(SourceMap.ROOT, DatasetJson.EVENTS, tokens.line(), tokens.column());
      binder.wrongType(Message.of("a list of events"), tokens, node);
    }
  }

  private EventCandidate bindEvent() throws IOException {
    DocumentTokens text = document();
    ParserTokens tokens = text.tokens();
    long start = text.mark();
    long line = tokens.line();
    long column = tokens.column();
    try {
      EventCandidate candidate =
          EventBinder.bind(
              tokens, options().limits(), allowsUnknown(), () -> text.since(text.end()));
      long end = text.end();
      return end - start > options().limits().eventLength() ? tooLong(candidate) : candidate;
    } catch (JacksonException e) {
      // The event breaks off: what is there of it is kept as rejected, and nothing comes after it.
      state = State.AFTER;
      endEarly();
      Problem problem = text.problem(e);
      SourceMap source = new SourceMap(line, column);
      return new EventCandidate(
          null, null, List.of(problem), List.of(), source, () -> text.since(Long.MAX_VALUE));
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

  private void fail(JacksonException e) throws IOException {
    state = State.AFTER;
    endEarly();
    report(document().problem(e));
  }

  private void end(@Nullable JsonToken last) {
    state = State.AFTER;
    if (last == JsonToken.END_OBJECT) {
      requireSeen(DatasetJson.DATASET);
      requireSeen(DatasetJson.EVENTS);
    }
    ParserTokens tokens = tokens();
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
    if (document == null) {
      plain.close();
    } else {
      document.close();
    }
  }
}
