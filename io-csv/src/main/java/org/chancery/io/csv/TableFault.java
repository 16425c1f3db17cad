package org.chancery.io.csv;

import java.io.IOException;
import org.chancery.problem.Problem;

/** Thrown inside the reader where nothing more of a table can be read. */
final class TableFault extends IOException {

  private static final long serialVersionUID = 1L;

  private final Problem problem;

  TableFault(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
