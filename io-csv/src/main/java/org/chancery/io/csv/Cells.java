package org.chancery.io.csv;

import org.jspecify.annotations.Nullable;

/** The cells of a row, counted from 0. */
interface Cells {

  /** The line where the row begins. */
  long line();

  int size();

  /** Whether a cell says that there is no value: nothing is in it, no quotes either. */
  boolean isAbsent(int cell);

  /** The text of a cell; null where it is absent. */
  @Nullable String text(int cell);
}
