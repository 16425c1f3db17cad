package org.chancery.io.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A package that is written as a zip archive. The tables grow in turns, and an archive has one
 * entry open at a time: so they are written to a folder beside, and packed when all are complete.
 */
final class ZipUpdate extends PackageUpdate {

  /**
   * The time of every entry, so that the same files give the same bytes. The first month of the
   * format's calendar is left out, because a time in it is stored in a way that depends on the time
   * zone.
   */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private static final String PACKED = "package.zip";

  private final Path target;
  private final Path parts;
  private final List<String> files = new ArrayList<>();

  /** Begins with no file; the folder of the archive is made where it is not there. */
  ZipUpdate(Path target) throws IOException {
    this.target = target;
    Path folder = Objects.requireNonNull(target.toAbsolutePath().getParent(), "folder");
    Files.createDirectories(folder);
    String name = target.getFileName() + "." + UUID.randomUUID() + ".part"; // nobody has it
    parts = Files.createDirectory(folder.resolve(name));
  }

  @Override
  OutputStream open(String file) throws IOException {
    OutputStream out =
        Files.newOutputStream(
            parts.resolve(file), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    files.add(file);
    return out;
  }

  @Override
  void commit() throws IOException {
    try {
      Path packed = parts.resolve(PACKED);
      files.sort((one, other) -> Boolean.compare(isDescriptor(other), isDescriptor(one)));
      pack(packed);
      if (Files.isDirectory(target)) {
        throw new FileAlreadyExistsException(target.toString(), null, "a folder is in its place");
      }
      replace(packed);
    } catch (IOException | RuntimeException e) {
      discard(e);
      throw e;
    }
    Files.delete(parts);
  }

  private static boolean isDescriptor(String file) {
    return file.equals(PackageDescriptor.FILE);
  }

  /** Packs the files, and removes each when it is packed. */
  private void pack(Path packed) throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(
            Files.newOutputStream(
                packed, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
      for (String file : files) {
        ZipEntry entry = new ZipEntry(file);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        Files.copy(parts.resolve(file), zip);
        zip.closeEntry();
        Files.delete(parts.resolve(file));
      }
    }
  }

  private void replace(Path packed) throws IOException {
    try {
      Files.move(
          packed, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(packed, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Override
  void discard(Exception why) {
    List<String> all = new ArrayList<>(files);
    all.add(PACKED);
    try {
      for (String file : all) {
        Files.deleteIfExists(parts.resolve(file));
      }
      Files.deleteIfExists(parts);
    } catch (IOException e) {
      why.addSuppressed(e);
    }
  }
}
