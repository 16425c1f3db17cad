package org.chancery.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.json.DatasetJson;
import org.chancery.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShortExamplesTest {

  @Test
  void makesFirstRecordAndReadsItBack(@TempDir Path folder) throws IOException {
    String printed = FirstRecord.run(folder.resolve("visits.json"));

    assertThat(printed).endsWith("read back equal: true");
  }

  @Test
  void writesDocumentAsTablesAndReadsItBack(@TempDir Path folder) throws IOException {
    String printed = JsonToTables.run(Path.of("datasets/kazakhstan-2024/dataset.json"), folder);

    assertThat(printed).isEqualTo("54 events, read back equal: true");
    assertThat(folder).isDirectoryContaining("glob:**/participants.csv");
  }

  @Test
  void writesEverySchema(@TempDir Path folder) throws IOException {
    String printed = SchemaFiles.run(folder);

    assertThat(printed).isEqualTo("10 schemas in " + folder);
    assertThat(folder.resolve("dataset.schema.json"))
        .hasSameTextualContentAs(Path.of("../docs/schema/0.1/dataset.schema.json"));
  }

  @Test
  void putsVisitIntoOwnClassWithOwnNames() {
    String printed = OwnClassOwnMapper.run();

    assertThat(printed.lines().findFirst())
        .contains("A state visit to Doha: Qatar, 2024-02-13/2024-02-14");
    assertThat(printed)
        .contains("{\"head-line\":\"A state visit to Doha\",\"word-count\":412,\"visit\":{")
        .contains("\"visitType\":\"state\"");
  }

  @Test
  void tellsEveryFaultOfFileAndKeepsTheGoodEvents() throws IOException {
    String printed = FaultyFile.run(Path.of("data/faulty.json"));

    assertThat(printed)
        .startsWith("2 good events, 2 rejected\n")
        .contains(
            "line 21, column 15, event visit-qatar-2024: date: "
                + "expected a month from 01 to 12 instead of 13, at character 6, got \"2024-13\"")
        .contains("line 20, column 25, event visit-qatar-2024: titles.en: ")
        .contains("line 25, column 36, event visit-qatar-2024: participants[1].actor: ")
        .contains("line 34, column 23, event agreement-visa-2024: participants: ")
        .contains("line 35, column 16, event agreement-visa-2024: value.currency: ")
        .contains("line 36, column 7, event agreement-visa-2024: colour: ")
        .contains("WARNING UNKNOWN_CODE\n  line 44, column 15, event talks-almaty-2024: kind: ")
        .contains("\"colour\": \"green\"");
  }

  @Test
  void takesFaultyFileToCleanOne(@TempDir Path folder) throws IOException {
    Path faulty = Path.of("data/faulty.json");
    Path rejects = folder.resolve("rejects.txt");
    Path clean = folder.resolve("clean.json");

    String printed = MendedFile.reject(faulty, rejects);
    List<Problem> before = MendedFile.check(rejects);
    MendedFile.mend(rejects);
    List<Problem> after = MendedFile.check(rejects);
    Dataset dataset = MendedFile.merge(faulty, rejects, clean);

    assertThat(printed).startsWith("2 good events, 2 rejected\n");
    assertThat(before).hasSize(6).allMatch(Problem::isError);
    assertThat(after).isEmpty();
    assertThat(dataset.events())
        .extracting(event -> event.id().toString())
        .containsExactly(
            "summit-sco-2024", "talks-almaty-2024", "visit-qatar-2024", "agreement-visa-2024");
    assertThat(DatasetJson.read(clean)).isEqualTo(dataset);
  }

  @Test
  void asksOfADatasetWhatAPublisherAsks() throws IOException {
    Path dataset = Path.of("datasets/kazakhstan-2024/dataset.json");

    String english = CheckedDataset.run(dataset, Locale.ENGLISH);
    String german = CheckedDataset.run(dataset, Locale.GERMAN);

    assertThat(english)
        .contains("OUTSIDE_COVERAGE")
        .doesNotContain("LIKELY_DUPLICATE")
        .doesNotContain("NO_CITATION")
        .doesNotContain("titles.kk");
    assertThat(german).contains("Ereignis statement-cornell-balance-2024").contains("Hinweis");
  }

  @Test
  void takesRejectedRowsOutOfTables(@TempDir Path folder) throws IOException {
    Path tables = folder.resolve("tables");
    Path rejects = folder.resolve("rejects");
    JsonToTables.run(Path.of("datasets/kazakhstan-2024/dataset.json"), tables);
    Path events = tables.resolve("events.csv");
    Files.writeString(events, Files.readString(events).replaceFirst("1,\\w+,", "1,party,"));

    List<DiplomaticEvent> good = MendedFile.rejectRows(tables, rejects);

    assertThat(good).hasSize(53);
    assertThat(rejects.resolve("problems.txt"))
        .content()
        .contains("\n# ERROR UNKNOWN_EVENT_TYPE: events.csv, line 2, column 2, event ");
  }

  @Test
  void readsMessyColumnsOfDatesAndSaysWhatItAssumed() throws IOException {
    String printed = MessyDates.run(Path.of("data/treaties.tsv"));

    assertThat(printed)
        .contains("  signed: 1973-11-02/1973-11-18 (2–18 November 1973)")
        .contains("  signed: {1973-01-10,1973-02-22} (10 January and 22 February 1973)")
        .contains("  signed: 1907-11 (November 1907)")
        .contains("  signed: expected two days that are not one in the Julian and Gregorian")
        .contains("  in force: 1974-03-01/.. (from 1 March 1974 on)")
        .contains("  in force: 1973/1991-12-26 (from 1973 to 26 December 1991)")
        .contains("  in force: /.. (")
        .contains("    \"9999-12-31\" means that no date is set");
  }

  @Test
  void asksDatesWhatTheyKnow() {
    String printed = DateQuestions.run();

    assertThat(printed.lines())
        .containsExactly(
            "2024-09-01 2024-09-30 MONTH true [2024-01-15, 2024-11-15]",
            "POSSIBLY YES NO POSSIBLY",
            "null 2024-09-01 2024-09-01");
  }
}
