package org.chancery.io;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.problem.Problem;

/**
 * What the files of rejected events say of them, line by line, for a person who mends them. Each
 * line begins with {@code #} and has no other line end than its last.
 *
 * <pre>{@code
 * # ERROR INVALID_DATE: line 21, column 15, event visit-qatar-2024: date: expected a month from 01 to 12 ...
 * }</pre>
 *
 * <p>Places are those of the input that was read.
 *
 * @since 0.1
 */
public final class RejectNotes {

  /** What a line of notes begins with. */
  public static final String MARK = "#";

  private RejectNotes() {}

  /**
   * Returns the problems of a rejected event.
   *
   * @param event the event
   * @return a line for each problem, in their order
   */
  public static String of(RejectedEvent event) {
    return lines(event.problems());
  }

  /**
   * Returns the errors of an input that belong to none of its rejected events, such as an id that
   * two events have, or where a document breaks off.
   *
   * @param result what was read
   * @return a line for each error, in their order; empty where there is none
   */
  public static String ofTheRest(ReadResult result) {
    Set<Problem> told = new LinkedHashSet<>();
    result.rejected().forEach(event -> told.addAll(event.problems()));
    List<Problem> rest = new ArrayList<>();
    for (Problem problem : result.problems()) {
      if (problem.isError() && !told.contains(problem)) {
        rest.add(problem);
      }
    }
    return lines(rest);
  }

  /**
   * Returns a line of notes.
   *
   * @param note what it says
   * @return the line, with its end
   */
  public static String line(String note) {
    StringBuilder line = new StringBuilder(MARK).append(' ');
    // A note that quotes the input must not end its own line, or steer a terminal.
    note.codePoints()
        .map(c -> Character.isISOControl(c) || c == '\u2028' || c == '\u2029' ? ' ' : c)
        .forEach(line::appendCodePoint);
    return line.append('\n').toString();
  }

  private static String lines(List<Problem> problems) {
    StringBuilder lines = new StringBuilder();
    for (Problem problem : problems) {
      lines.append(line(problem.severity() + " " + problem.code() + ": " + problem));
    }
    return lines.toString();
  }
}
