package org.chancery.io;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.chancery.internal.Copies;
import org.chancery.meta.Describe;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A problem as formats write it: one row, described as the records of the model are, so that every
 * format has the same fields in the same order.
 *
 * @param severity the severity in lower case
 * @param code the code
 * @param message what was expected, what was found and what may have been meant, in a language
 * @param path the field, as in {@link Problem#path()}; absent for the whole
 * @param pointer the field as a JSON Pointer from the event; absent for the whole
 * @param documentPointer the field as a JSON Pointer from the document; absent where not known
 * @param source the name of the file, where the input has several
 * @param line the line, counted from 1
 * @param column the column, counted from 1
 * @param event the number of the event, counted from 1
 * @param eventId the id of the event
 * @param rejected the value as found, cut short and made safe
 * @param suggestions what may have been meant
 * @since 0.1
 */
public record ProblemRow(
    @Describe("How grave it is: error or warning.") String severity,
    @Describe("What kind of problem it is.") String code,
    @Describe("What was expected, what was found and what may have been meant.") String message,
    @Describe("The field, such as participants[1].actor.") @Nullable String path,
    @Describe("The field as a JSON Pointer from the event.") @Nullable String pointer,
    @Describe("The field as a JSON Pointer from the document.") @Nullable String documentPointer,
    @Describe("The name of the file, where the input has several.") @Nullable String source,
    @Describe("The line, counted from 1.") @Nullable Long line,
    @Describe("The column, counted from 1.") @Nullable Long column,
    @Describe("The number of the event, counted from 1.") @Nullable Long event,
    @Describe("The id of the event.") @Nullable String eventId,
    @Describe("The value as found, cut short.") @Nullable String rejected,
    @Describe("What may have been meant.") List<String> suggestions) {

  public ProblemRow {
    suggestions = Copies.list(suggestions, "suggestions");
  }

  /**
   * Returns the row of a problem.
   *
   * @param problem the problem
   * @param locale the locale of the message, of which the language counts
   * @return the row
   */
  public static ProblemRow of(Problem problem, Locale locale) {
    Location place = problem.location();
    return new ProblemRow(
        problem.severity().name().toLowerCase(Locale.ROOT),
        problem.code().name(),
        problem.explanation(locale),
        given(problem.path()),
        given(problem.pointer()),
        given(problem.documentPointer()),
        given(place.source()),
        place.line(),
        place.column(),
        place.event(),
        place.eventId(),
        problem.rejected(),
        problem.suggestions().stream().map(ProblemRow::encodable).toList());
  }

  private static @Nullable String given(@Nullable String text) {
    return text == null || text.isEmpty() ? null : encodable(text);
  }

  /** Names of the input may hold half a surrogate pair, which no encoding can write. */
  private static String encodable(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
