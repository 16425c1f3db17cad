package org.chancery.io.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files of a package that is read: those of a folder, or of an archive. */
interface PackageSource extends Closeable {

  /**
   * Opens a file; several may be open at once.
   *
   * @param file the name of the file in the package
   * @return its bytes, which the caller closes, or null where there is no such file
   */
  @Nullable InputStream open(String file) throws IOException;

  /**
   * Opens a file that is open already, to go through it twice.
   *
   * @param file the name of the file in the package
   * @return its bytes, which the caller closes, or null where they can be had only once
   */
  @Nullable InputStream openAgain(String file) throws IOException;

  /**
   * The files among which one may be a table under another name, sorted.
   *
   * @return their names in the package; those of other folders with their ways
   */
  List<String> files() throws IOException;
}
