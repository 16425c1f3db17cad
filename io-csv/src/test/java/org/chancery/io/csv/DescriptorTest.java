package org.chancery.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DescriptorTest {

  private final Path folder;

  DescriptorTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void namesEveryFileOnce() throws IOException {
    DatasetCsv.write(Samples.full(), folder);

    Map<String, String> files = Samples.files(folder);
    String descriptor = files.remove("datapackage.json");
    assertThat(descriptor)
        .startsWith(
            """
            {
              "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
              "name": "event-1",
            """);
    assertThat(files.keySet())
        .allSatisfy(file -> assertThat(descriptor).containsOnlyOnce("\"path\": \"" + file + "\""));
  }

  @Test
  void tellsKeysAndWhereTheyLead() throws IOException {
    DatasetCsv.write(Samples.of(), folder);

    assertThat(Samples.text(folder.resolve("datapackage.json")).replaceAll("\\s+", " "))
        .contains(
            "\"primaryKey\": [ \"eventNumber\", \"claimsPosition\", \"position\" ], "
                + "\"foreignKeys\": [ { \"fields\": [ \"eventNumber\", \"claimsPosition\" ], "
                + "\"reference\": { \"resource\": \"claims\", \"fields\": [ \"eventNumber\", "
                + "\"position\" ] } } ]")
        .contains("\"resource\": \"events\", \"fields\": [ \"eventNumber\" ]")
        .contains("\"minimum\": 1, \"maximum\": 5");
  }
}
