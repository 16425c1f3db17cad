package org.chancery.examples.kazakhstan2024;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;

/**
 * Which facts of the article the events of a dataset carry, by the locators of their citations of
 * the article.
 *
 * @param carried the facts that at least one event carries, in the order of the list
 * @param missing the facts that no event carries, in the order of the list
 * @param unknown what stands in a locator and is no fact of the list
 */
public record FactCoverage(List<String> carried, List<String> missing, List<String> unknown) {

  public FactCoverage {
    carried = List.copyOf(carried);
    missing = List.copyOf(missing);
    unknown = List.copyOf(unknown);
  }

  /**
   * Computes the coverage.
   *
   * @param dataset the dataset
   * @param facts the file with the list of the facts, {@code facts.csv}
   * @return the coverage
   * @throws IOException if the file cannot be read
   * @throws IllegalArgumentException if a line of the file is not as it should be; the message
   *     names it
   */
  public static FactCoverage of(Dataset dataset, Path facts) throws IOException {
    return of(dataset, FactList.read(facts));
  }

  static FactCoverage of(Dataset dataset, FactList facts) {
    Set<String> located =
        dataset.events().stream()
            .flatMap(FactCoverage::factsOf)
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> ids = facts.ids();
    return new FactCoverage(
        ids.stream().filter(located::contains).toList(),
        ids.stream().filter(id -> !located.contains(id)).toList(),
        located.stream().filter(id -> !ids.contains(id)).toList());
  }

  /** Returns the facts that an event carries, as the locator names them. */
  static Stream<String> factsOf(DiplomaticEvent event) {
    return event.citations().stream()
        .filter(citation -> citation.key().equals(Sources.ARTICLE))
        .map(citation -> citation.locator() == null ? "" : citation.locator())
        .flatMap(locator -> Stream.of(locator.split(" ", -1)));
  }

  /**
   * Returns how many facts the list has.
   *
   * @return the number
   */
  public int total() {
    return carried.size() + missing.size();
  }
}
