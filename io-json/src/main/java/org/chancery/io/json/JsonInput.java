package org.chancery.io.json;

import java.io.IOException;
import org.chancery.io.MalformedTextException;
import org.chancery.io.ReadLimits;
import org.chancery.problem.Location;
import org.chancery.problem.Message;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** How JSON text is parsed, and what is said where it cannot be. */
final class JsonInput {

  private JsonInput() {}

  /**
   * Returns a factory within the limits. A text, name or number that is too long is found by the
   * binder, which can go on after it; the parser's own limit on them is that of a whole event.
   */
  static JsonFactory factory(ReadLimits limits) {
    return JsonFactory.builder()
        .streamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(limits.depth())
                .maxStringLength(limits.eventLength())
                .maxNameLength(limits.eventLength())
                .maxNumberLength(limits.eventLength())
                .build())
        .build();
  }

  /**
   * Returns the problem that a parser's exception tells.
   *
   * @throws IOException the exception's own cause, where it is the input that failed
   */
  static Problem problem(JacksonException e, long linesBefore) throws IOException {
    if (e instanceof JacksonIOException && e.getCause() instanceof IOException cause) {
      if (cause instanceof MalformedTextException malformed) {
        return malformed(malformed.location());
      }
      if (cause instanceof EventTooLongException tooLong) {
        return Problem.of(
            ProblemCode.LIMIT_EXCEEDED,
            EventTooLongException.expected(tooLong.limit()),
            "",
            Location.unknown(),
            null);
      }
      throw cause;
    }
    TokenStreamLocation at = e.getLocation();
    Location location =
        at == null || at.getLineNr() < 1
            ? Location.unknown()
            : Location.at(at.getLineNr() + linesBefore, at.getColumnNr());
    return e instanceof StreamConstraintsException
        ? Problem.of(
            ProblemCode.LIMIT_EXCEEDED,
            Message.of("expected JSON within the limits of the reader: {0}", firstLine(e)),
            "",
            location,
            null)
        : Problem.of(
            ProblemCode.MALFORMED_INPUT,
            Message.of("expected well-formed JSON: {0}", firstLine(e)),
            "",
            location,
            null);
  }

  /** Tells whether the problem is one of bytes, whose place no parser has told. */
  static boolean isMalformedText(Problem problem) {
    return problem.code() == ProblemCode.MALFORMED_TEXT;
  }

  static Problem malformed(Location location) {
    return Problem.of(ProblemCode.MALFORMED_TEXT, "expected well-formed UTF-8", "", location, null);
  }

  /**
   * The parser's reason, without what it says of its own settings and of a place told elsewhere.
   */
  private static String firstLine(JacksonException e) {
    String message = e.getOriginalMessage().lines().findFirst().orElse("no reason given");
    int place = message.indexOf(" (start marker at ");
    return place < 0 ? message : message.substring(0, place);
  }
}
