package org.chancery.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
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

  private final Utf8Lines lines;
  private final JsonFactory factory;

  NdjsonReader(InputStream in, ReadOptions options) {
    super(options);
    lines = new Utf8Lines(in, options.limits().eventLength());
    factory = JsonInput.factory(options.limits());
  }

  @Override
  public @Nullable DatasetHeader header() {
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
      return rejected(
          line,
          Problem.of(
              ProblemCode.LIMIT_EXCEEDED,
              "expected a line of at most " + options().limits().eventLength() + " bytes",
              "",
              Location.at(line.number(), 1),
              null));
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
      if (tokens.next() != null) {
        return rejected(
            line,
            Problem.of(
                ProblemCode.MALFORMED_INPUT,
                "expected one event on a line",
                "",
                RecordBinder.place(tokens.line(), tokens.column()),
                null));
      }
      return candidate;
    } catch (JacksonException e) {
      return rejected(line, JsonInput.problem(e, line.number() - 1));
    }
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
  public void close() throws IOException {
    lines.close();
  }
}
