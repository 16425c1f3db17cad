package org.chancery.io.json;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/**
 * Replaces a file by a new one: it is written beside it, and takes its place when it is complete.
 * Until then, and where writing fails, the old file is as it was.
 */
final class FileUpdate {

  private static final String PACKED = ".gz";
  private static final String UNFINISHED = ".part";

  private FileUpdate() {}

  /** Writes the contents of a file. */
  @FunctionalInterface
  interface Contents {
    void write(OutputStream out) throws IOException;
  }

  /**
   * Replaces a file, and packs it by gzip where its name ends in {@code .gz}. What is no regular
   * file, such as a pipe, is written to as it is.
   */
  static void replace(Path file, Contents contents) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      write(Files.newOutputStream(file), file, contents);
      return;
    }
    // What a link leads to is replaced, and not the link.
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path unfinished =
        target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + UNFINISHED);
    try {
      write(
          Files.newOutputStream(
              unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
          file,
          contents);
      move(unfinished, target);
    } catch (IOException | RuntimeException | Error e) {
      discard(unfinished, e);
      throw e;
    }
  }

  private static void write(OutputStream opened, Path file, Contents contents) throws IOException {
    try (OutputStream raw = opened;
        OutputStream out = isPacked(file) ? new GZIPOutputStream(raw) : raw;
        OutputStream buffered = new BufferedOutputStream(out)) {
      contents.write(buffered);
    }
  }

  private static boolean isPacked(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(PACKED);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void discard(Path unfinished, Throwable why) {
    try {
      if (Files.exists(unfinished, LinkOption.NOFOLLOW_LINKS)) {
        Files.delete(unfinished);
      }
    } catch (IOException e) {
      why.addSuppressed(e);
    }
  }
}
