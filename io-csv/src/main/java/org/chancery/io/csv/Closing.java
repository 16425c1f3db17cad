package org.chancery.io.csv;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Closes several files, whatever comes of the others. */
final class Closing {

  private Closing() {}

  /**
   * Closes all.
   *
   * @throws IOException the first failure, with those after it
   */
  static void all(Iterable<? extends Closeable> files) throws IOException {
    @Nullable IOException failure = null;
    for (Closeable file : files) {
      try {
        file.close();
      } catch (IOException e) {
        if (failure == null) {
          failure = e;
        } else {
          failure.addSuppressed(e);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
