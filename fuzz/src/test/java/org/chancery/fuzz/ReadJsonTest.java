package org.chancery.fuzz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The target stands what the fuzzer begins with, whole, cut and with bytes changed. */
class ReadJsonTest {

  private static final int CHANGED = 5;

  @Test
  void standsTheSeeds(@TempDir Path folder) throws IOException {
    Seeds.write(folder);
    Random random = new Random(1);
    List<Path> seeds;
    try (Stream<Path> files = Files.list(folder)) {
      seeds = files.sorted().toList();
    }
    assertTrue(seeds.size() > CHANGED, "there are seeds");
    for (Path seed : seeds) {
      byte[] bytes = Files.readAllBytes(seed);
      ReadJson.fuzzerTestOneInput(bytes);
      byte[] cut = new byte[random.nextInt(bytes.length)];
      System.arraycopy(bytes, 0, cut, 0, cut.length);
      ReadJson.fuzzerTestOneInput(cut);
      for (int i = 0; i < CHANGED; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      ReadJson.fuzzerTestOneInput(bytes);
    }
  }
}
