package org.chancery.io.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** The files of a package that is written; they take their places together, or none does. */
abstract class PackageUpdate {

  /**
   * Begins to write a package.
   *
   * @param path an archive, where its name ends with {@code .zip} and it is no folder; else a
   *     folder
   * @return the package, of which nothing can be seen yet
   */
  static PackageUpdate of(Path path) throws IOException {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".zip") && !Files.isDirectory(path)
        ? new ZipUpdate(path)
        : new FolderUpdate(path);
  }

  /** Opens a file to be written; the caller closes it before {@link #commit}. */
  abstract OutputStream open(String file) throws IOException;

  /**
   * Puts what was written in its place.
   *
   * @throws IOException if that fails; then what was there before is there still
   */
  abstract void commit() throws IOException;

  /** Removes what was written; what cannot be removed is told with the reason for it. */
  abstract void discard(Exception why);
}
