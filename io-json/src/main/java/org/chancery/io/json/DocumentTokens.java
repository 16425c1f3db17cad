package org.chancery.io.json;

import java.io.IOException;
import java.io.InputStream;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadPolicy;
import org.chancery.io.TextReader;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/** The tokens of a document from its beginning on, or from behind an event. */
final class DocumentTokens {

  private final EventText text;
  private final JsonParser parser;
  private final ParserTokens tokens;
  private final long linesBefore;
  private final long columnsBefore;

  /**
   * Takes the bytes of a document.
   *
   * @param linesBefore how many lines of the document come before them
   * @param columnsBefore how many columns come before them in their first line
   */
  DocumentTokens(InputStream bytes, ReadOptions options, long linesBefore, long columnsBefore) {
    text =
        new EventText(
            new TextReader(bytes),
            options.limits().eventLength(),
            options.policy() == ReadPolicy.COLLECT);
    parser = JsonInput.factory(options.limits()).createParser(ObjectReadContext.empty(), text);
    tokens = new ParserTokens(parser, linesBefore, columnsBefore);
    this.linesBefore = linesBefore;
    this.columnsBefore = columnsBefore;
  }

  ParserTokens tokens() {
    return tokens;
  }

  /** Says that the characters before the current token are not asked for any more. */
  long mark() {
    long start = parser.currentTokenLocation().getCharOffset();
    text.mark(start);
    return start;
  }

  /** The offset behind the current token. */
  long end() {
    return parser.currentLocation().getCharOffset();
  }

  /** The characters from the mark to an offset. */
  String since(long offset) {
    return text.since(offset);
  }

  /**
   * Returns the problem that the parser's exception tells, with its place in the document.
   *
   * @throws IOException the exception's own cause, where it is the input that failed
   */
  Problem problem(JacksonException e) throws IOException {
    Problem problem = JsonInput.problem(e, linesBefore);
    Long line = problem.location().line();
    Long column = problem.location().column();
    if (line == null || column == null) {
      return problem.at(RecordBinder.place(tokens.line(), tokens.column()));
    }
    if (JsonInput.isMalformedText(problem)) {
      line += linesBefore;
    }
    return line == linesBefore + 1
        ? problem.at(Location.at(line, column + columnsBefore))
        : problem.at(Location.at(line, column));
  }

  void close() throws IOException {
    parser.close();
    text.close();
  }
}
