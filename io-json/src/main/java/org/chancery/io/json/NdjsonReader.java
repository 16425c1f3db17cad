package org.chancery.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.EventCandidate;
import org.chancery.io.EventReader;
import org.chancery.io.ReadOptions;
import org.chancery.io.RecentValues;
import org.chancery.io.SourceMap;
import org.chancery.meta.FieldPath;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads an event a line, or a block of lines; a faulty one does not spoil the next one. */
final class NdjsonReader extends EventReader {

  private static final int MOST_BYTES_PER_UNIT = 3;
  private static final long LONGEST_LINE = 1 << 30;

  private final EventLines lines;
  private final boolean whole;
  private final JsonFactory factory;
  private final RecentValues recent = new RecentValues();
  private final @Nullable Utf8Lines plainLines;
  private final PlainEvents plainEvents;
  private final ByteText place = new ByteText(false);
  private int plainFrom;
  private int plainTo;
  private long plainLine;

  private NdjsonReader(
      EventLines lines, @Nullable Utf8Lines plainLines, boolean whole, ReadOptions options) {
    super(options);
    this.lines = lines;
    this.plainLines = plainLines;
    this.whole = whole;
    factory = JsonInput.factory(options.limits());
    plainEvents = new PlainEvents(options.limits());
  }

  /** Reads an event a line. */
  static NdjsonReader ofLines(InputStream in, ReadOptions options) {
    Utf8Lines lines = new Utf8Lines(in, mostBytes(options));
    return new NdjsonReader(lines, lines, true, options);
  }

  /** Reads an event a line, every one the long way. */
  static NdjsonReader ofLinesTheLongWay(InputStream in, ReadOptions options) {
    return new NdjsonReader(new Utf8Lines(in, mostBytes(options)), null, true, options);
  }

  /** Reads an event between notes. */
  static NdjsonReader ofRejects(InputStream in, ReadOptions options) {
    int bytes = mostBytes(options);
    return new NdjsonReader(
        new RejectedBlocks(new Utf8Lines(in, bytes), bytes), null, false, options);
  }

  private static int mostBytes(ReadOptions options) {
    long bytes = (long) options.limits().eventLength() * MOST_BYTES_PER_UNIT;
    return (int) Math.min(bytes, LONGEST_LINE);
  }

  @Override
  protected @Nullable DatasetHeader readHeader() {
    return null;
  }

  @Override
  protected @Nullable DiplomaticEvent readPlain() throws IOException {
    if (plainLines == null || !plainLines.load()) {
      return null;
    }
    plainFrom = plainLines.position();
    plainLine = plainLines.number();
    place.set(plainLines.buffer(), plainFrom);
    DiplomaticEvent event = plainEvents.read(place, 0);
    if (event == null || !plainLines.endsAt(place.position())) {
      return null;
    }
    plainTo = plainLines.contentEnd();
    if (plainTo - plainFrom > options().limits().eventLength()) {
      return null;
    }
    plainLines.pass();
    return event;
  }

  @Override
  protected Location locatePlain(FieldPath path) {
    place.set(place.bytes(), plainFrom, plainLine, 1);
    return PlainPlaces.locate(place, path);
  }

  @Override
  protected String rawPlain() {
    return new String(place.bytes(), plainFrom, plainTo - plainFrom, StandardCharsets.UTF_8);
  }

  @Override
  protected @Nullable EventCandidate readCandidate() throws IOException {
    Utf8Lines.Line line = lines.next();
    while (line != null) {
      EventCandidate candidate = bind(line);
      if (candidate != null) {
        return candidate;
      }
      line = lines.next();
    }
    if (!whole) {
      endEarly(); // relations may lead to the events that were not rejected
    }
    return null;
  }

  /** Makes the event of a line; null for a line of white space. */
  private @Nullable EventCandidate bind(Utf8Lines.Line line) throws IOException {
    if (line.tooLong()) {
      return tooLong(line);
    }
    Utf8Text text = Utf8Text.of(line.bytes());
    String json = text.text();
    if (text.malformedAt() >= 0) {
      return rejected(line, JsonInput.malformed(placeOf(text.malformedAt(), json, line)));
    }
    if (json.length() > options().limits().eventLength()) {
      return tooLong(line);
    }
    return json.isBlank() ? null : bind(line, json);
  }

  private static Location placeOf(int index, String text, Utf8Lines.Line line) {
    String before = text.substring(0, index);
    long lineEnds = before.chars().filter(c -> c == '\n').count();
    return Location.at(line.number() + lineEnds, index - before.lastIndexOf('\n'));
  }

  private EventCandidate bind(Utf8Lines.Line line, String json) throws IOException {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
      ParserTokens tokens = new ParserTokens(parser, line.number() - 1);
      tokens.next();
      EventCandidate candidate =
          EventBinder.bind(
              RecordBinder.at(tokens, options().limits(), options().unknownProperties(), recent),
              tokens,
              () -> json);
      return tokens.next() == null ? candidate : withRest(candidate, tokens);
    } catch (JacksonException e) {
      Problem problem = JsonInput.problem(e, line.number() - 1);
      return rejected(
          line,
          problem.location().line() == null ? problem.at(Location.at(line.number(), 1)) : problem);
    }
  }

  /** An event after which the line goes on. */
  private EventCandidate withRest(EventCandidate event, ParserTokens rest) {
    List<Problem> problems = new ArrayList<>(event.problems());
    problems.add(
        Problem.of(
            ProblemCode.MALFORMED_INPUT,
            whole ? "expected one event on a line" : "expected one event between two notes",
            "",
            RecordBinder.place(rest.line(), rest.column()),
            null));
    return new EventCandidate(
        null, event.id(), problems, event.incompleteLists(), event.source(), event.raw());
  }

  private EventCandidate tooLong(Utf8Lines.Line line) {
    return rejected(
        line,
        Problem.of(
            ProblemCode.LIMIT_EXCEEDED,
            EventTooLongException.expected(options().limits().eventLength()),
            "",
            Location.at(line.number(), 1),
            null));
  }

  private static EventCandidate rejected(Utf8Lines.Line line, Problem problem) {
    return new EventCandidate(
        null,
        null,
        List.of(problem),
        List.of(),
        new SourceMap(line.number(), 1),
        () -> Utf8Text.of(line.bytes()).text());
  }

  @Override
  protected void closeInput() throws IOException {
    lines.close();
  }
}
