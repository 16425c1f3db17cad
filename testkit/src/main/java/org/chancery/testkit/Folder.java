package org.chancery.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a folder, compared byte by byte. */
final class Folder {

  private Folder() {}

  /** Returns the files by their paths from the folder, with slashes. */
  static Map<String, Path> read(Path folder) throws IOException {
    Map<String, Path> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      paths
          .filter(Files::isRegularFile)
          .forEach(file -> files.put(folder.relativize(file).toString().replace('\\', '/'), file));
    }
    return files;
  }

  static void assertSame(Path one, Path other) throws IOException {
    Map<String, Path> files = read(one);
    Map<String, Path> others = read(other);
    assertThat(others.keySet()).as("files of the other run").isEqualTo(files.keySet());
    for (Map.Entry<String, Path> file : files.entrySet()) {
      Path same = others.get(file.getKey());
      assertThat(same).as("first byte of %s that is another", file.getKey()).isNotNull();
      assertThat(Files.mismatch(file.getValue(), same))
          .as("first byte of %s that is another", file.getKey())
          .isEqualTo(-1);
    }
  }
}
