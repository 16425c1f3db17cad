package org.chancery.testkit;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.assertj.core.api.AbstractAssert;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.problem.Severity;

/**
 * Assertions on problems. After {@link #hasProblem}, each further condition narrows down which
 * problem is meant; it fails where no problem of that code meets all of them.
 *
 * @since 0.1
 */
public final class ProblemsAssert extends AbstractAssert<ProblemsAssert, List<Problem>> {

  private final String sought;
  private final List<Problem> found;

  ProblemsAssert(List<Problem> actual) {
    this(actual, "", List.of());
  }

  private ProblemsAssert(List<Problem> actual, String sought, List<Problem> found) {
    super(actual, ProblemsAssert.class);
    this.sought = sought;
    this.found = found;
  }

  /**
   * Verifies that there is a problem of a kind.
   *
   * @param code the kind
   * @return an assertion on the problems of this kind
   */
  public ProblemsAssert hasProblem(ProblemCode code) {
    isNotNull();
    return narrowed(actual, "a problem " + code, problem -> problem.code() == code);
  }

  /**
   * Verifies that the problem is that of a field.
   *
   * @param path the path of the field, such as {@code participants[1].actor}; empty for the whole
   * @return an assertion on the problems that are left
   */
  public ProblemsAssert at(String path) {
    return further(" at \"" + path + "\"", problem -> problem.path().equals(path));
  }

  /**
   * Verifies in which file of the input the problem is.
   *
   * @param name the name of the file, such as {@code participants.csv}
   * @return an assertion on the problems that are left
   */
  public ProblemsAssert inFile(String name) {
    return further(
        " in file " + name, problem -> Objects.equals(problem.location().source(), name));
  }

  /**
   * Verifies on which line of the input the problem is.
   *
   * @param line the line, counted from 1
   * @return an assertion on the problems that are left
   */
  public ProblemsAssert onLine(long line) {
    return further(" on line " + line, problem -> Objects.equals(problem.location().line(), line));
  }

  /**
   * Verifies in which column of the line the problem is.
   *
   * @param column the column, counted from 1
   * @return an assertion on the problems that are left
   */
  public ProblemsAssert withColumn(long column) {
    return further(
        " in column " + column, problem -> Objects.equals(problem.location().column(), column));
  }

  /**
   * Verifies in which event the problem is.
   *
   * @param id the id of the event as written
   * @return an assertion on the problems that are left
   */
  public ProblemsAssert inEvent(String id) {
    return further(" in event " + id, problem -> Objects.equals(problem.location().eventId(), id));
  }

  /**
   * Verifies what was found in place of what was expected.
   *
   * @param value the value, as the problem has it
   * @return an assertion on the problems that are left
   */
  public ProblemsAssert rejecting(String value) {
    return further(
        " rejecting \"" + value + "\"", problem -> Objects.equals(problem.rejected(), value));
  }

  /**
   * Verifies how grave the problem is.
   *
   * @param severity the severity
   * @return an assertion on the problems that are left
   */
  public ProblemsAssert withSeverity(Severity severity) {
    return further(" of severity " + severity, problem -> problem.severity() == severity);
  }

  /**
   * Verifies that there are no other problems than the one that was narrowed down.
   *
   * @return this assertion
   */
  public ProblemsAssert only() {
    requireSought("only()");
    if (found.size() != 1 || actual.size() != 1) {
      failWithMessage("%nExpected nothing but%n  %s%nbut got%n%s", sought, listed(actual));
    }
    return this;
  }

  /**
   * Verifies that no problem is an error.
   *
   * @return this assertion
   */
  public ProblemsAssert hasNoErrors() {
    isNotNull();
    if (actual.stream().anyMatch(Problem::isError)) {
      failWithMessage("%nExpected no errors%nbut got%n%s", listed(actual));
    }
    return this;
  }

  /**
   * Verifies that there is no problem, not even a warning.
   *
   * @return this assertion
   */
  public ProblemsAssert hasNoProblems() {
    isNotNull();
    if (!actual.isEmpty()) {
      failWithMessage("%nExpected no problems%nbut got%n%s", listed(actual));
    }
    return this;
  }

  private ProblemsAssert further(String words, Predicate<Problem> condition) {
    requireSought(words.strip());
    return narrowed(found, sought + words, condition);
  }

  private void requireSought(String words) {
    isNotNull();
    if (sought.isEmpty()) {
      throw new IllegalStateException("call hasProblem(...) before asking for one " + words);
    }
  }

  private ProblemsAssert narrowed(List<Problem> among, String words, Predicate<Problem> condition) {
    List<Problem> left = among.stream().filter(condition).toList();
    if (left.isEmpty()) {
      failWithMessage("%nExpected%n  %s%nbut got%n%s", words, listed(actual));
    }
    ProblemsAssert narrowed = new ProblemsAssert(actual, words, left);
    narrowed.info.description(info.description());
    return narrowed;
  }

  static String listed(List<Problem> problems) {
    if (problems.isEmpty()) {
      return "  no problem";
    }
    StringBuilder text = new StringBuilder();
    for (Problem problem : problems) {
      text.append(text.isEmpty() ? "" : System.lineSeparator())
          .append("  ")
          .append(problem.severity())
          .append(' ')
          .append(problem.code())
          .append(' ')
          .append(problem);
    }
    return text.toString();
  }
}
