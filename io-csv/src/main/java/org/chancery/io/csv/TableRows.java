package org.chancery.io.csv;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a table in the order of their events, one row ahead. */
interface TableRows extends Closeable {

  Table table();

  /** Gives the next row without taking it; null at the end. */
  @Nullable Row peek() throws IOException;

  /** Takes the row that was seen ahead. */
  void take();

  /** The greatest number of an event in the rows taken so far, or -1. */
  long highest();

  /** Whether a row whose number cannot be read stands among those of its event. */
  boolean isAsWritten();
}
