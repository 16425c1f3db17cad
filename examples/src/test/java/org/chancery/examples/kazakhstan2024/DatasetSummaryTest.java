package org.chancery.examples.kazakhstan2024;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.dataset.Dataset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetSummaryTest {

  private final Dataset dataset = Kazakhstan2024Dataset.build();
  private final FactCoverage coverage;
  private final Path folder;

  DatasetSummaryTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.coverage = FactCoverage.of(dataset, Path.of("datasets", "kazakhstan-2024", "facts.csv"));
  }

  @Test
  void fitsOnAPage() throws IOException {
    Path file = Files.writeString(folder.resolve("events.json"), "x".repeat(1234));

    String summary = DatasetSummary.of(dataset, coverage, List.of(file));

    assertThat(summary.lines()).hasSizeLessThanOrEqualTo(60);
    assertThat(summary.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(101));
    assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(summary)).isTrue();
  }

  @Test
  void countsTheEventsAndTheFacts() {
    String summary = DatasetSummary.of(dataset, coverage, List.of());

    assertThat(summary)
        .contains("Events: " + dataset.events().size(), "19 visits", "5 summits")
        .contains("Facts of the article: 44 of 44");
  }

  @Test
  void saysWhoDisagreesWithWhomAndWhatIsTaken() {
    String summary = DatasetSummary.of(dataset, coverage, List.of());

    assertThat(summary.lines())
        .containsSubsequence("  visit-uzbekistan-2024 visitType")
        .anySatisfy(
            line -> assertThat(line).matches(" {4}\\* informal +The Astana Times +the president.*"))
        .anySatisfy(line -> assertThat(line).matches(" {6}official +Kun\\.uz"))
        .anySatisfy(line -> assertThat(line).matches(" {6}2024 +The Astana Times"));
  }

  @Test
  void givesTheStatusOfEachAgreementAtTheEndOfTheYear() {
    String summary = DatasetSummary.of(dataset, coverage, List.of());

    assertThat(summary.lines())
        .anySatisfy(line -> assertThat(line).matches(" {2}in_force +agreement-visa-viet-nam"))
        .anySatisfy(line -> assertThat(line).matches(" {2}unknown +agreement-rome-deals-2024"));
  }

  @Test
  void namesTheFilesWithTheirSizes() throws IOException {
    Path file = Files.writeString(folder.resolve("events.json"), "x".repeat(1234));

    String summary = DatasetSummary.of(dataset, coverage, List.of(file));

    assertThat(summary).contains("Files: 1\n").contains("1,234 bytes");
  }

  @Test
  void namesFactsThatNoEventCarries() {
    FactCoverage other = new FactCoverage(List.of("F01"), List.of("F02"), List.of("F99"));

    String summary = DatasetSummary.of(dataset, other, List.of());

    assertThat(summary)
        .contains("Facts of the article: 1 of 2")
        .contains("carried by no event: F02")
        .contains("in a locator, but no fact: F99");
  }

  @Test
  void refusesAFileThatIsNotThere() {
    Path file = folder.resolve("absent.json");

    assertThatThrownBy(() -> DatasetSummary.of(dataset, coverage, List.of(file)))
        .isInstanceOf(UncheckedIOException.class);
  }
}
