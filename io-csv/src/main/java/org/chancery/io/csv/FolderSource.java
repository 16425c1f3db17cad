package org.chancery.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A package in a folder; what is not named like a table is nobody's business. */
final class FolderSource implements PackageSource {

  private final Path folder;

  FolderSource(Path folder) {
    this.folder = folder;
  }

  @Override
  public @Nullable InputStream open(String file) throws IOException {
    Path path = folder.resolve(file);
    try {
      return Files.newInputStream(path);
    } catch (NoSuchFileException e) {
      if (Files.notExists(path, LinkOption.NOFOLLOW_LINKS)) {
        return null;
      }
      throw e; // a link that leads nowhere
    }
  }

  /** What comes through a pipe comes once. */
  @Override
  public @Nullable InputStream openAgain(String file) throws IOException {
    return Files.isRegularFile(folder.resolve(file)) ? open(file) : null;
  }

  @Override
  public List<String> files() throws IOException {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> tables = Files.newDirectoryStream(folder, "*.csv")) {
      for (Path path : tables) {
        names.add(path.getFileName().toString());
      }
    }
    names.sort(null);
    return names;
  }

  @Override
  public void close() {
    // each file is closed by itself
  }
}
