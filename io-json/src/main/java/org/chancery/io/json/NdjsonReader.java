package org.chancery.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.chancery.dataset.DatasetHeader;
import org.chancery.io.EventCandidate;
import org.chancery.io.EventReader;
import org.chancery.io.ReadOptions;
import org.chancery.io.SourceMap;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads an event a line; a faulty line does not spoil the next one. */
final class NdjsonReader extends EventReader {

  private static final int MOST_BYTES_PER_UNIT = 3;
  private static final long LONGEST_LINE = 1 << 30;

  private final Utf8Lines lines;
  private final JsonFactory factory;

  NdjsonReader(InputStream in, ReadOptions options) {
    super(options);
    long bytes = (long) options.limits().eventLength() * MOST_BYTES_PER_UNIT;
    lines = new Utf8Lines(in, (int) Math.min(bytes, LONGEST_LINE));
    factory = JsonInput.factory(options.limits());
  }

  @Override
  protected @Nullable DatasetHeader readHeader() {
    return null;
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
    return null;
  }

  /** Makes the event of a line; null for a line of white space. */
  private @Nullable EventCandidate bind(Utf8Lines.Line line) throws IOException {
    if (line.tooLong()) {
      return tooLong(line);
    }
    CharBuffer text = CharBuffer.allocate(line.bytes().remaining() + 1);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult decoded = decoder.decode(line.bytes().duplicate(), text, true);
    text.flip();
    if (decoded.isError()) {
      return rejected(line, JsonInput.malformed(Location.at(line.number(), text.remaining() + 1L)));
    }
    if (text.remaining() > options().limits().eventLength()) {
      return tooLong(line);
    }
    String json = text.toString();
    return json.isBlank() ? null : bind(line, json);
  }

  private EventCandidate bind(Utf8Lines.Line line, String json) throws IOException {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
      ParserTokens tokens = new ParserTokens(parser, line.number() - 1);
      tokens.next();
      EventCandidate candidate =
          EventBinder.bind(
              tokens, options().limits(), options().allowsUnknownProperties(), () -> json);
      return tokens.next() == null ? candidate : withRest(candidate, tokens);
    } catch (JacksonException e) {
      Problem problem = JsonInput.problem(e, line.number() - 1);
      return rejected(
          line,
          problem.location().line() == null ? problem.at(Location.at(line.number(), 1)) : problem);
    }
  }

  /** An event after which the line goes on. */
  private static EventCandidate withRest(EventCandidate event, ParserTokens rest) {
    List<Problem> problems = new ArrayList<>(event.problems());
    problems.add(
        Problem.of(
            ProblemCode.MALFORMED_INPUT,
            "expected one event on a line",
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
        () -> StandardCharsets.UTF_8.decode(line.bytes().duplicate()).toString());
  }

  @Override
  protected void closeInput() throws IOException {
    lines.close();
  }
}
