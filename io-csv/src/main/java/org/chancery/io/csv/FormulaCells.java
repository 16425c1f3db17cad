package org.chancery.io.csv;

import java.util.ArrayList;
import java.util.List;
import org.chancery.problem.Location;
import org.chancery.problem.Message;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.problem.Severity;

/** The warnings of a writer, a cell each that a spreadsheet takes for a formula. */
final class FormulaCells {

  /** As many as a reader gives by default; one more says that there are others. */
  static final int MOST = 10_000;

  static final Message WORDING = Message.of("a spreadsheet takes this text for a formula");

  private final List<Problem> problems = new ArrayList<>();

  void add(String path, Location place, String cell) {
    if (problems.size() < MOST) {
      problems.add(Problem.of(ProblemCode.FORMULA_CELL, WORDING, path, place, cell));
    } else if (problems.size() == MOST) {
      problems.add(
          new Problem(
              ProblemCode.TOO_MANY_PROBLEMS,
              Severity.WARNING,
              Message.of("more than {0} warnings", MOST),
              "",
              place,
              null,
              List.of()));
    }
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }
}
