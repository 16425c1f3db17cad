package org.chancery.examples.kazakhstan2024;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chancery.dataset.Dataset;
import org.junit.jupiter.api.Test;

/** Holds the dataset against the file of the corroborating sources, where that is at hand. */
class CorroborationTest {

  private static final Path SOURCES =
      Path.of("..", "..", "shared", "mission", "corroboration-2024.csv");
  private static final Pattern CELL = Pattern.compile("(?:\"((?:[^\"]|\"\")*)\"|([^,]*))(?:,|$)");
  private static final int FACT = 0;
  private static final int ADDRESSES = 7;
  private static final int COLUMNS = 9;

  @Test
  void citesEverySourceOnAnEventThatCarriesItsFact() throws IOException {
    assumeTrue(Files.exists(SOURCES), "the file of the corroborating sources is not here");
    Dataset dataset = Kazakhstan2024Dataset.build();

    List<List<String>> rows =
        Files.readAllLines(SOURCES).stream().skip(1).map(CorroborationTest::cells).toList();

    assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row).hasSize(COLUMNS));
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(citedWith(dataset, row.get(FACT)))
                    .contains(row.get(ADDRESSES).split(" ; ", -1)));
  }

  /** The addresses cited on the events that carry a fact, or on any event for no fact. */
  private static Set<String> citedWith(Dataset dataset, String fact) {
    return dataset.events().stream()
        .filter(
            event -> fact.isEmpty() || FactCoverage.factsOf(event).anyMatch(id -> id.equals(fact)))
        .flatMap(event -> event.citations().stream())
        .map(citation -> String.valueOf(citation.url()))
        .collect(Collectors.toSet());
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    Matcher cell = CELL.matcher(line);
    while (cells.size() < COLUMNS && cell.find()) {
      cells.add(cell.group(1) == null ? cell.group(2) : cell.group(1).replace("\"\"", "\""));
    }
    return cells;
  }
}
