package org.chancery.io.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * Files that are written beside those of a folder, and take their places together: all of them, or
 * none.
 */
class FolderUpdate extends PackageUpdate {

  private static final String UNFINISHED = ".part";
  private static final String SET_ASIDE = ".old";

  private final Path folder;
  private final List<String> files = new ArrayList<>();
  private final String mark = "." + UUID.randomUUID(); // no file of the user has such a name

  /** Begins with no file; the folder is made where it is not there. */
  FolderUpdate(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  @Override
  OutputStream open(String file) throws IOException {
    OutputStream out =
        Files.newOutputStream(
            unfinished(file), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    files.add(file);
    return out;
  }

  /**
   * Sets the old files aside, and puts the new ones in their places. The file that was opened first
   * goes first and comes last: while it is there, it is there with those that belong to it.
   *
   * @throws IOException if a file cannot be put in its place; then the old ones are back in theirs
   */
  @Override
  void commit() throws IOException {
    try {
      replaceAll();
    } catch (IOException e) {
      forEach(this::restore, e);
      forEach(file -> Files.deleteIfExists(unfinished(file)), e);
      throw e;
    }
  }

  @Override
  void discard(Exception why) {
    forEach(file -> Files.deleteIfExists(unfinished(file)), why);
  }

  private void replaceAll() throws IOException {
    for (String file : files) {
      if (Files.isDirectory(target(file))) {
        throw new FileAlreadyExistsException(
            target(file).toString(), null, "a folder is in its place");
      }
    }
    for (String file : files) {
      if (Files.exists(target(file), LinkOption.NOFOLLOW_LINKS)) {
        move(target(file), setAside(file));
      }
    }
    List<String> firstLast = new ArrayList<>(files);
    Collections.reverse(firstLast);
    for (String file : firstLast) {
      move(unfinished(file), target(file));
    }
    for (String file : files) {
      Files.deleteIfExists(setAside(file));
    }
  }

  /** Puts an old file back that was set aside; where there was none, none is left. */
  private void restore(String file) throws IOException {
    if (Files.exists(setAside(file), LinkOption.NOFOLLOW_LINKS)) {
      move(setAside(file), target(file));
    } else if (Files.notExists(unfinished(file))) {
      Files.deleteIfExists(target(file)); // a new one, of which there was no old one
    }
  }

  /** Something that is done with each file, whatever comes of the others. */
  @FunctionalInterface
  private interface Action {
    void on(String file) throws IOException;
  }

  private void forEach(Action action, Exception why) {
    for (String file : files) {
      try {
        action.on(file);
      } catch (IOException e) {
        why.addSuppressed(e);
      }
    }
  }

  private Path target(String file) {
    return folder.resolve(file);
  }

  private Path unfinished(String file) {
    return folder.resolve(file + mark + UNFINISHED);
  }

  private Path setAside(String file) {
    return folder.resolve(file + mark + SET_ASIDE);
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
  }
}
