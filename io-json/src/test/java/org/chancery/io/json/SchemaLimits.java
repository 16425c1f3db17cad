package org.chancery.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.testkit.Corpus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the schemas say of each kind of problem, as the conformance kit lists it. */
final class SchemaLimits {

  /** How much of a kind of problem the schemas find. */
  enum Extent {
    /** All of it. */
    WHOLE,
    /** Some of it; the reason says what is left. */
    PART,
    /** Nothing. */
    NONE,
    /** Documents with it are no JSON, or none that a schema is ever asked about. */
    TEXT,
    /** No JSON document has it. */
    ELSEWHERE
  }

  /** Sentences of the parser of dates about what the pattern of a date does not say. */
  private static final List<String> UNSAID_OF_DATES =
      List.of(
          "expected a set of at most 100 dates",
          "expected a date before or after \"..\"",
          "expected \"..\" without a date",
          "expected a range of two years",
          "expected a year, a month or a day at the end of a range",
          "expected at most as many significant digits");

  private static final Map<ProblemCode, Extent> EXTENTS = read();

  private SchemaLimits() {}

  static Map<ProblemCode, Extent> all() {
    return EXTENTS;
  }

  static Extent of(ProblemCode code) {
    return Objects.requireNonNull(EXTENTS.get(code), code.name());
  }

  static InputStream open(String file) {
    String path = "conformance/" + Corpus.VERSION + "/" + file;
    return Objects.requireNonNull(Corpus.class.getResourceAsStream(path), path);
  }

  private static Map<ProblemCode, Extent> read() {
    Map<ProblemCode, Extent> extents = new EnumMap<>(ProblemCode.class);
    try (InputStream in = open("codes.json")) {
      for (JsonNode entry : JsonMapper.shared().readTree(in)) {
        extents.put(
            ProblemCode.valueOf(entry.get("code").asString()),
            Extent.valueOf(entry.get("schema").asString().toUpperCase(Locale.ROOT)));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return extents;
  }

  /** Tells whether a problem is of a kind that the schemas, as the list says, need not find. */
  static boolean mayPass(Problem problem, JsonNode document) {
    return switch (of(problem.code())) {
      case WHOLE, ELSEWHERE -> false;
      case NONE, TEXT -> true;
      case PART -> isUnsaid(problem, document);
    };
  }

  private static boolean isUnsaid(Problem problem, JsonNode document) {
    String message = problem.message();
    JsonNode value = document.at(problem.pointer());
    String text = value.isString() ? value.asString() : "";
    // Beyond U+FFFF a character counts twice in Java, and once in a schema.
    boolean countsTwice = text.codePointCount(0, text.length()) < text.length();
    return switch (problem.code()) {
      case REQUIRED -> problem.path().equals("date");
      case INVALID_DATE -> UNSAID_OF_DATES.stream().anyMatch(message::contains);
      case UNKNOWN_STATE -> text.matches("[A-Z]{3}|(cow|gw):[A-Z]{3}");
      case UNKNOWN_CURRENCY -> text.matches("[A-Z]{3}");
      case WRONG_SIZE -> countsTwice;
      case INVALID_VALUE ->
          value.isNumber()
              ? message.contains("expected a number of at most 40 digits")
                  || (message.contains("expected a whole number") && isWhole(value.decimalValue()))
              : hasHalfAPair(text) || countsTwice;
      default -> throw new IllegalStateException("no test of what is unsaid: " + problem);
    };
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }

  private static boolean hasHalfAPair(String text) {
    return text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
