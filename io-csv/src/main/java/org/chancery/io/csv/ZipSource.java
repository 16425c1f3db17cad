package org.chancery.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.chancery.io.ReadLimits;
import org.chancery.problem.Message;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * A package in a zip archive: at its top, or in its one folder, as it is when people pack a folder.
 * Nothing is unpacked to the disk.
 */
final class ZipSource implements PackageSource {

  /** Files that tell where the package is. */
  private static final Set<String> LANDMARKS =
      Set.of(PackageDescriptor.FILE, PackageLayout.DATASET + ".csv", PackageLayout.EVENTS + ".csv");

  /** What systems add to an archive of their own accord. */
  private static final Set<String> CLUTTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private static final String RESOURCE_FORKS = "__MACOSX/";

  private final FileChannel file;
  private final Map<String, ZipDirectory.Entry> entries = new HashMap<>();
  private final String root;

  private ZipSource(FileChannel file, List<ZipDirectory.Entry> all) throws TableFault {
    this.file = file;
    for (ZipDirectory.Entry entry : all) {
      if (!entry.isFolder() && !isClutter(entry.name())) {
        entries.put(entry.name(), entry);
      }
    }
    root = root(entries.keySet());
  }

  /**
   * Opens an archive.
   *
   * @param path its file
   * @param limits how much is taken of it
   * @param report takes all that is wrong with it but the last
   * @return the package
   * @throws TableFault if anything is wrong with the archive
   * @throws IOException if it cannot be read
   */
  static ZipSource of(Path path, ReadLimits limits, Consumer<Problem> report) throws IOException {
    return open(path, limits, report, StandardOpenOption.READ);
  }

  /**
   * Copies the bytes of an archive to a temporary file, since it is read from several places at
   * once, and opens it; the file is removed when the package is closed.
   *
   * @param in the bytes, which are read to their end and left open
   * @param limits how much is taken of them
   * @param report takes all that is wrong with the archive but the last
   * @return the package
   * @throws TableFault if there are too many bytes, or anything is wrong with the archive
   * @throws IOException if the bytes cannot be read or written
   */
  static ZipSource copyOf(InputStream in, ReadLimits limits, Consumer<Problem> report)
      throws IOException {
    Path copy = Files.createTempFile("chancery-", ".zip");
    try {
      copy(in, copy, limits.packages().copySize());
      return open(
          copy, limits, report, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(copy);
      throw e;
    }
  }

  private static void copy(InputStream in, Path copy, long most) throws IOException {
    try (OutputStream out = Files.newOutputStream(copy)) {
      byte[] buffer = new byte[1 << 13];
      long left = most;
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        left -= count;
        if (left < 0) {
          throw ZipDirectory.fault(
              ProblemCode.LIMIT_EXCEEDED,
              Message.of("expected an archive of at most {0} bytes", most),
              null);
        }
        out.write(buffer, 0, count);
      }
    }
  }

  private static ZipSource open(
      Path path, ReadLimits limits, Consumer<Problem> report, OpenOption... options)
      throws IOException {
    FileChannel file = FileChannel.open(path, Set.of(options));
    try {
      return new ZipSource(file, ZipDirectory.read(file, limits, report));
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static boolean isClutter(String name) {
    String last = name.substring(name.lastIndexOf('/') + 1);
    return name.startsWith(RESOURCE_FORKS) || last.startsWith("._") || CLUTTER.contains(last);
  }

  /** The folder of the package with a slash at its end; empty where it is at the top. */
  private static String root(Set<String> names) throws TableFault {
    Set<String> roots = new TreeSet<>();
    for (String name : names) {
      int slash = name.indexOf('/');
      if (LANDMARKS.contains(name.substring(slash + 1))) {
        roots.add(name.substring(0, slash + 1));
      }
    }
    if (roots.size() > 1 && !roots.contains("")) {
      throw ZipDirectory.fault(
          ProblemCode.MALFORMED_ARCHIVE,
          Message.of("expected one package, at the top of the archive or in one folder"),
          String.join(", ", roots));
    }
    return roots.isEmpty() ? "" : roots.iterator().next(); // the empty one comes first
  }

  @Override
  public @Nullable InputStream open(String name) {
    ZipDirectory.Entry entry = entries.get(root + name);
    return entry == null ? null : new ZipEntryStream(file, entry);
  }

  @Override
  public @Nullable InputStream openAgain(String name) {
    return open(name);
  }

  @Override
  public List<String> files() {
    List<String> names = new ArrayList<>();
    for (String name : entries.keySet()) {
      names.add(name.startsWith(root) ? name.substring(root.length()) : name);
    }
    names.sort(null);
    return names;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
