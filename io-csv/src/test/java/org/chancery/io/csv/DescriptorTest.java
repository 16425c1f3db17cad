package org.chancery.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.EventTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** What is said of a column of a file, without what it means, on one line. */
  private String column(String file, String column) throws IOException {
    String json = Samples.text(folder.resolve("datapackage.json")).replaceAll("\\s+", " ");
    String table = json.substring(json.indexOf("\"path\": \"" + file + "\""));
    int start = table.indexOf("{ \"name\": \"" + column + "\"");
    int next = table.indexOf("{ \"name\"", start + 1);
    return table
        .substring(start, next < 0 ? table.indexOf("\"missingValues\"", start) : next)
        .replaceAll(" \"description\": \"[^\"]*\",?", "");
  }

  @Test
  void tellsWhatConstraintsAskOfEachColumn() throws IOException {
    DatasetCsv.write(Samples.of(), folder);

    assertThat(column("places.csv", "latitude"))
        .contains("\"constraints\": { \"minimum\": -90, \"maximum\": 90 }");
    assertThat(column("places.csv", "longitude"))
        .contains("\"constraints\": { \"minimum\": -180, \"maximum\": 180 }");
    assertThat(column("participants.csv", "person.wikidata"))
        .contains("\"constraints\": { \"pattern\": \"Q[1-9][0-9]{0,14}\" }");
    assertThat(column("visit.csv", "leg")).contains("\"constraints\": { \"exclusiveMinimum\": 0 }");
    assertThat(column("visit.csv", "journeyId"))
        .contains("\"constraints\": { \"minLength\": 1, \"maxLength\": 128 }");
    assertThat(column("citations.csv", "key"))
        .contains("\"constraints\": { \"required\": true, \"minLength\": 1, \"maxLength\": 64 }");
    assertThat(column("notes.csv", "value"))
        .contains("\"constraints\": { \"required\": true, \"minLength\": 1 }");
  }

  private String withLicence(String licence) throws IOException {
    DatasetHeader header = Samples.header().toBuilder().licence(licence).build();
    DatasetCsv.write(new Dataset(header, List.of()), folder);
    return Samples.text(folder.resolve("datapackage.json")).replaceAll("\\s+", " ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CC-BY-4.0", "GPL-2.0-or-later", "LicenseRef-x_y"})
  void tellsALicenceByItsName(String licence) throws IOException {
    assertThat(withLicence(licence))
        .contains("\"licenses\": [ { \"name\": \"" + licence + "\" } ]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/terms?of=use",
        "http://example.org/",
        "ftp://example.org/licence.txt"
      })
  void tellsALicenceByTheAddressOfItsText(String licence) throws IOException {
    assertThat(withLicence(licence))
        .contains("\"licenses\": [ { \"path\": \"" + licence + "\" } ]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Free for research use", "GPL-2.0+", "urn:example:terms", "see https://a.org/"})
  void leavesOutALicenceThatIsNeitherNameNorAddress(String licence) throws IOException {
    assertThat(withLicence(licence)).doesNotContain("licenses");
    assertThat(Samples.text(folder.resolve("dataset.csv"))).contains(licence);
  }

  @Test
  void listsTheTypesOfEvents() throws IOException {
    DatasetCsv.write(Samples.of(), folder);

    String names =
        EventTypes.all().stream()
            .map(type -> "\"" + type.name() + "\"")
            .collect(Collectors.joining(", "));
    assertThat(column("events.csv", "type"))
        .contains("\"constraints\": { \"required\": true, \"enum\": [ " + names + " ] }");
  }
}
