package org.chancery.testkit;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.meta.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * Events of every type that stay readable for ever: of each type a minimal one, which has what is
 * required and no more; a full one, of which every field has a value; and three real ones, facts of
 * diplomatic history with their source.
 *
 * <p>Each event is a JSON file of its own, {@code visit-full.json}; a format of several files has a
 * folder with all of the events together, {@code csv}. The files are kept by the version of the
 * schema that they were written for. This class gives their bytes; to read them is for a format.
 *
 * <pre>{@code
 * Corpus corpus = Corpus.golden();
 * for (String name : corpus.names(type)) {
 *   try (InputStream in = corpus.open(name, "json")) { ... }
 * }
 * corpus.copy("csv", folder);
 * }</pre>
 *
 * @since 0.1
 */
public final class Corpus {

  /** The version of the schema that the newest files are written for. */
  public static final String VERSION = "0.1";

  private static final String FOLDER = "corpus/" + VERSION;

  private static final List<String> KINDS =
      List.of("minimal", "full", "real-1", "real-2", "real-3");

  /** The folder; null for that of this library, which may be inside its jar. */
  private final @Nullable Path folder;

  private Corpus(@Nullable Path folder) {
    this.folder = folder;
  }

  /**
   * Returns the corpus of this library, of the version {@value #VERSION}.
   *
   * @return the corpus
   */
  public static Corpus golden() {
    return new Corpus(null);
  }

  /**
   * Returns a corpus of the files in a folder, such as the resources of a test.
   *
   * @param folder the folder
   * @return the corpus
   */
  public static Corpus in(Path folder) {
    return new Corpus(Objects.requireNonNull(folder, "folder"));
  }

  /**
   * Returns the names of the five events that every type has.
   *
   * @param type the type of the events
   * @return the names without the ending that tells the format, such as {@code visit-real-1}
   */
  public List<String> names(RecordType<?> type) {
    return KINDS.stream().map(kind -> type.name() + "-" + kind).toList();
  }

  /**
   * Returns the name of the event of which every field has a value.
   *
   * @param type the type of the event
   * @return the name, such as {@code visit-full}
   */
  public String full(RecordType<?> type) {
    return type.name() + "-full";
  }

  /**
   * Returns the name of the event that has no more than what is required.
   *
   * @param type the type of the event
   * @return the name, such as {@code visit-minimal}
   */
  public String minimal(RecordType<?> type) {
    return type.name() + "-minimal";
  }

  /**
   * Returns the files that a type lacks.
   *
   * @param type the type of the events
   * @param format the ending of the files, such as {@code json}
   * @return the names of the files, none if all five are there
   * @throws IOException if a file cannot be opened
   */
  public List<String> missing(RecordType<?> type, String format) throws IOException {
    List<String> missing = new ArrayList<>();
    for (String name : names(type)) {
      try (InputStream in = find(name + "." + format)) {
        if (in == null) {
          missing.add(name + "." + format);
        }
      }
    }
    return List.copyOf(missing);
  }

  /**
   * Opens an event.
   *
   * @param name the name, one of {@link #names}
   * @param format the ending of the file, such as {@code json}
   * @return the content of the file, to be closed by the caller
   * @throws FileNotFoundException if there is no such file
   * @throws IOException if it cannot be opened
   */
  public InputStream open(String name, String format) throws IOException {
    InputStream in = find(name + "." + format);
    if (in == null) {
      throw new FileNotFoundException(
          "the corpus has no file " + name + "." + format + "; every event type has five");
    }
    return in;
  }

  /**
   * Reads an event as bytes.
   *
   * @param name the name, one of {@link #names}
   * @param format the ending of the file, such as {@code json}
   * @return the content of the file
   * @throws FileNotFoundException if there is no such file
   * @throws IOException if it cannot be read
   */
  public byte[] bytes(String name, String format) throws IOException {
    try (InputStream in = open(name, format)) {
      return in.readAllBytes();
    }
  }

  /**
   * Copies the events of all types in a format of several files.
   *
   * @param format the name of the format, such as {@code csv}
   * @param target a folder, which takes the files
   * @throws FileNotFoundException if the corpus has no such folder
   * @throws IOException if a file cannot be read or written
   */
  public void copy(String format, Path target) throws IOException {
    if (folder != null) {
      copy(folder, format, target);
      return;
    }
    URL home = Objects.requireNonNull(Corpus.class.getResource("Corpus.class"), "this class");
    try {
      if (home.openConnection() instanceof JarURLConnection jar) {
        Path file = Path.of(jar.getJarFileURL().toURI());
        try (FileSystem files = FileSystems.newFileSystem(file)) {
          copy(files.getPath("/org/chancery/testkit/" + FOLDER), format, target);
        }
      } else {
        copy(Path.of(home.toURI()).resolveSibling(FOLDER), format, target);
      }
    } catch (URISyntaxException e) {
      throw new IOException("the corpus is at an address that is no URI: " + home, e);
    }
  }

  private static void copy(Path folder, String format, Path target) throws IOException {
    Path source = folder.resolve(format);
    if (!Files.isDirectory(source)) {
      throw new FileNotFoundException("the corpus has no folder " + format);
    }
    Files.createDirectories(target);
    try (Stream<Path> files = Files.list(source)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, target.resolve(file.getFileName().toString()));
      }
    }
  }

  private @Nullable InputStream find(String file) throws IOException {
    if (folder == null) {
      return Corpus.class.getResourceAsStream(FOLDER + "/" + file);
    }
    Path path = folder.resolve(file);
    return Files.exists(path) ? Files.newInputStream(path) : null;
  }
}
