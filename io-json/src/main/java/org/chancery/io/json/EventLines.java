package org.chancery.io.json;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The lines of an input, or blocks of lines, that hold an event each. */
interface EventLines extends Closeable {

  /** Returns the next one, or null at the end of the input. */
  Utf8Lines.@Nullable Line next() throws IOException;
}
