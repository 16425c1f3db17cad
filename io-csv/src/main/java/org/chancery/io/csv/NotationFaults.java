package org.chancery.io.csv;

import org.chancery.problem.Problem;

/** Takes what is wrong with a cell. */
@FunctionalInterface
interface NotationFaults {

  /**
   * Takes a problem. Its path is that from the cell, and its place is unknown.
   *
   * @param problem the problem
   */
  void tell(Problem problem);

  /** Whether no more are taken, so that the rest need not be looked at. */
  default boolean enough() {
    return false;
  }

  /**
   * Takes the path of a list that lacks an element which could not be read.
   *
   * @param path its path from the cell
   */
  default void incomplete(String path) {}
}
