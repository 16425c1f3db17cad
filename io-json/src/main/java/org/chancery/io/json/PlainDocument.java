package org.chancery.io.json;

import static org.chancery.io.json.NotPlainException.notPlain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.EventCandidate;
import org.chancery.io.ReadOptions;
import org.chancery.io.RecentValues;
import org.chancery.meta.FieldPath;
import org.chancery.problem.Location;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a dataset document the short way, as far as its form is plain: from its bytes, event by
 * event. An event that is not plain is read the long way by itself; where the document itself is
 * not plain, or breaks off, the rest of it is.
 */
final class PlainDocument {

  /** What comes next. */
  enum Next {
    /** A plain event. */
    PLAIN,
    /** An event that is to be read the long way. */
    OTHER,
    /** The end of the document. */
    END,
    /** Something that is to be read the long way together with all that comes after it. */
    UNKNOWN
  }

  private static final String BEFORE_EVENTS = "{\"\":[";
  private static final int TOKENS_BEFORE_EVENTS = 3;
  private static final String AFTER_EVENT = BEFORE_EVENTS + "{}";
  private static final int TOKENS_AFTER_EVENT = 5;
  private static final int MOST_BYTES_PER_UNIT = 3;
  private static final int LONGEST = 1 << 22; // a longer event is read the long way
  private static final int LONGEST_NAME = 100;
  private static final int AROUND_HEADER = 1;
  private static final int AROUND_EVENT = 2;

  private final RecentValues recent = new RecentValues();
  private final ReadOptions options;
  private final DocumentBytes bytes;
  private final PlainEvents events;
  private final Set<String> seen = new HashSet<>();
  private Location start = Location.at(1, 1);
  private boolean begun;
  private boolean anyEvent;
  private @Nullable DiplomaticEvent event;
  private @Nullable JsonFactory eventFactory; // made for the first event that is not plain
  private int from;
  private int to;
  private long line;
  private long column;

  PlainDocument(InputStream in, ReadOptions options) {
    this.options = options;
    long longest = (long) options.limits().eventLength() * MOST_BYTES_PER_UNIT;
    bytes = new DocumentBytes(in, (int) Math.min(longest, LONGEST));
    events = new PlainEvents(options.limits());
  }

  /** The names of the properties before the events. */
  Set<String> seen() {
    return seen;
  }

  /** Where the object of the document begins. */
  Location start() {
    return start;
  }

  /**
   * Looks at what comes before the first event; the header is then to be {@linkplain #readHeader
   * read}, and the events to be {@linkplain #enter entered}.
   *
   * @return false where the document is not plain up to there
   */
  boolean begin() throws IOException {
    if (options.limits().depth() <= AROUND_EVENT) {
      return false;
    }
    do {
      bytes.skipByteOrderMark();
      ByteText in = bytes.fromMark();
      try {
        seen.clear();
        in.expect('{');
        members(in);
        return true;
      } catch (NotPlainException e) {
        if (!bytes.isUsedUp()) {
          return false;
        }
      }
    } while (bytes.more());
    return false;
  }

  private void members(ByteText in) {
    in.position(in.position() - 1);
    start = Location.at(in.line(), in.column());
    in.step();
    while (true) {
      if (in.next() != '"') {
        throw notPlain();
      }
      String name = in.text(LONGEST_NAME);
      in.expect(':');
      byte first = in.next();
      if (!seen.add(name)) {
        throw notPlain();
      }
      switch (name) {
        case DatasetJson.SCHEMA -> {
          if (!in.text(LONGEST_NAME).equals(DatasetJson.SCHEMA_ID)) {
            throw notPlain();
          }
        }
        case DatasetJson.DATASET -> takePart(in);
        case DatasetJson.EVENTS -> {
          if (first != '[' || !seen.contains(DatasetJson.DATASET)) {
            throw notPlain();
          }
          in.step();
          return;
        }
        default -> throw notPlain();
      }
      in.expect(',');
    }
  }

  /** Passes over a value, and keeps where it is. */
  private void takePart(ByteText in) {
    from = in.position();
    line = in.line();
    column = in.column();
    in.skip();
    to = in.position();
  }

  /** Goes to the events. */
  void enter() {
    begun = true;
    bytes.mark();
  }

  /** Goes to the next event. */
  Next next() throws IOException {
    Next next;
    do {
      next = attempt(bytes.fromMark());
    } while (next == Next.UNKNOWN && bytes.isUsedUp() && bytes.more());
    if (next == Next.END) {
      return isEnd() ? Next.END : Next.UNKNOWN;
    }
    return next;
  }

  private Next attempt(ByteText in) {
    try {
      byte b = in.next();
      if (b == ']') {
        return Next.END;
      }
      if (anyEvent) {
        in.expect(',');
        b = in.next();
      }
      if (b != '{') {
        return Next.UNKNOWN;
      }
      int begin = in.position();
      long beginLine = in.line();
      long beginColumn = in.column();
      event = events.read(in, AROUND_EVENT);
      if (event == null || in.position() - begin > options.limits().eventLength()) {
        event = null;
        in.set(in.bytes(), begin, beginLine, beginColumn);
        takePart(in);
        return Next.OTHER;
      }
      from = begin;
      line = beginLine;
      column = beginColumn;
      to = in.position();
      pass();
      return Next.PLAIN;
    } catch (NotPlainException e) {
      return Next.UNKNOWN;
    }
  }

  /** Takes the event for read. */
  private void pass() {
    anyEvent = true;
    bytes.mark();
  }

  /** Tells whether nothing but the end of the object comes after the events. */
  private boolean isEnd() throws IOException {
    do {
      ByteText in = bytes.fromMark();
      try {
        in.expect(']');
        in.expect('}');
        in.next();
        if (!bytes.isUsedUp()) {
          return false;
        }
      } catch (NotPlainException e) {
        if (!bytes.isUsedUp()) {
          return false;
        }
      }
    } while (bytes.more());
    return bytes.isEnded() && isWhole(bytes.fromMark());
  }

  private static boolean isWhole(ByteText in) {
    try {
      in.expect(']');
      in.expect('}');
      return true;
    } catch (NotPlainException e) {
      return false;
    }
  }

  /** The event that is plain. */
  @Nullable DiplomaticEvent event() {
    return event;
  }

  Location locate(FieldPath path) {
    ByteText in = bytes.fromMark();
    in.set(in.bytes(), from, line, column);
    return PlainPlaces.locate(in, path);
  }

  String raw() {
    return new String(bytes.fromMark().bytes(), from, to - from, StandardCharsets.UTF_8);
  }

  /** Reads something the long way. */
  @FunctionalInterface
  interface Reading<T> {
    T read(ParserTokens tokens, String text);
  }

  /**
   * Reads the header the long way.
   *
   * @return what was read, or null where the part is no JSON
   */
  <T> @Nullable T readHeader(Reading<T> reading) {
    return readPart(factory(AROUND_HEADER), reading);
  }

  /** A factory within the limits, of which so many objects and lists around the part take some. */
  private JsonFactory factory(int around) {
    return JsonInput.factory(options.limits().withDepth(options.limits().depth() - around));
  }

  /** Reads the event that is not plain the long way; null where it is no JSON, or too long. */
  @Nullable EventCandidate readOther() {
    if (eventFactory == null) {
      eventFactory = factory(AROUND_EVENT);
    }
    EventCandidate candidate =
        readPart(
            eventFactory,
            (tokens, text) ->
                EventBinder.bind(
                    RecordBinder.at(tokens, options.limits(), options.unknownProperties(), recent),
                    tokens,
                    () -> text));
    if (candidate != null) {
      pass();
    }
    return candidate;
  }

  private <T> @Nullable T readPart(JsonFactory factory, Reading<T> reading) {
    Utf8Text text = Utf8Text.of(bytes.bytes(from, to));
    if (text.malformedAt() >= 0 || text.text().length() > options.limits().eventLength()) {
      return null;
    }
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text.text())) {
      ParserTokens tokens = new ParserTokens(parser, line - 1, column - 1);
      tokens.next();
      T read = reading.read(tokens, text.text());
      return tokens.next() == null ? read : null;
    } catch (JacksonException e) {
      return null; // the long way meets the same fault, and tells it
    }
  }

  /**
   * The tokens of the rest of the document, or of the whole of it, where it is not plain at all.
   */
  DocumentTokens rest() {
    if (!begun) {
      return new DocumentTokens(bytes.rest(""), options, 0, 0);
    }
    // As if the document began with the events, so that the parser knows what may come.
    String before = anyEvent ? AFTER_EVENT : BEFORE_EVENTS;
    DocumentTokens rest =
        new DocumentTokens(
            bytes.rest(before), options, bytes.line() - 1, bytes.column() - 1 - before.length());
    for (int i = 0; i < (anyEvent ? TOKENS_AFTER_EVENT : TOKENS_BEFORE_EVENTS); i++) {
      rest.tokens().next();
    }
    return rest;
  }

  void close() throws IOException {
    bytes.close();
  }
}
