package org.chancery.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.EventCandidate;
import org.chancery.io.ReadOptions;
import org.chancery.io.SourceMap;
import org.chancery.meta.FieldPath;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/** Reads a dataset document: {@code {"$schema": ..., "dataset": {...}, "events": [...]}}. */
final class JsonDatasetReader extends DocumentReader {

  private enum State {
    BEFORE,
    IN_DOCUMENT,
    IN_EVENTS,
    AFTER
  }

  private final PlainDocument plain;
  private @Nullable DocumentTokens document; // where the long way has been taken
  private State state = State.BEFORE;
  private Location start = Location.at(1, 1);
  private PlainDocument.Next next = PlainDocument.Next.UNKNOWN;

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
        return headerSoFar();
      }
      try {
        advance();
      } catch (JacksonException e) {
        fail(e);
      }
    }
    return headerSoFar();
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
    addSeen(plain.seen());
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
      JsonToken token = tokens().next();
      if (token != JsonToken.PROPERTY_NAME) {
        end(token);
        continue;
      }
      switch (property(tokens())) {
        case WHOLE -> {}
        case EVENTS -> state = State.IN_EVENTS;
        case REFUSED -> state = State.AFTER;
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

  private EventCandidate bindEvent() throws IOException {
    DocumentTokens text = document();
    ParserTokens tokens = text.tokens();
    long start = text.mark();
    long line = tokens.line();
    long column = tokens.column();
    try {
      EventCandidate candidate =
          EventBinder.bind(binder(tokens), tokens, () -> text.since(text.end()));
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
      requireAll(start);
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

  @Override
  protected void closeInput() throws IOException {
    if (document == null) {
      plain.close();
    } else {
      document.close();
    }
  }
}
