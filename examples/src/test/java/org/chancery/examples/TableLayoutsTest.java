package org.chancery.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableLayoutsTest {

  @Test
  void writesEachLayoutAndReadsBackWhatIsLossless(@TempDir Path folder) throws IOException {
    String said = TableLayouts.run(Path.of("datasets", "kazakhstan-2024", "dataset.json"), folder);

    assertThat(said)
        .contains("package: true")
        .contains("single table: true")
        .contains("analysis: 54 events, ")
        .contains("for a spreadsheet: true, false");
    assertThat(folder.resolve("package.zip")).isRegularFile();
    assertThat(Files.readAllLines(folder.resolve("visits.csv"))).hasSize(20);
    assertThat(Files.readString(folder.resolve("for-excel/events.csv")))
        .startsWith("\uFEFFeventNumber;type;id\r\n");
  }
}
