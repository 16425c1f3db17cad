package org.chancery.examples.kazakhstan2024;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.change.DatasetDiff;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.csv.DatasetCsv;
import org.chancery.io.json.ChangesJson;
import org.chancery.io.json.DatasetJson;
import org.chancery.io.json.EventsNdjson;
import org.chancery.validation.EventValidator;

/**
 * Builds the dataset of Kazakhstan's diplomacy in 2024, writes it as a JSON document, as NDJSON and
 * as CSV tables, reads all three back, proves them equal, writes what the corroborating sources
 * changed, and prints what it holds.
 */
public final class Kazakhstan2024 {

  private Kazakhstan2024() {}

  /**
   * Runs the program.
   *
   * @param args the folder to write to, and the file {@code facts.csv}
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("expected the folder to write to, and facts.csv");
    }
    System.out.print(run(Path.of(args[0]), Path.of(args[1])));
  }

  /**
   * Returns the dataset as the article alone tells it: without the other sources, with what the
   * article says where they say otherwise, and without what they alone say.
   *
   * @return the dataset, with the events in the order of {@link Kazakhstan2024Dataset#build()}
   */
  public static Dataset articleAlone() {
    Dataset dataset = Kazakhstan2024Dataset.build();
    return new Dataset(dataset.header(), dataset.events().stream().map(ArticleAlone::of).toList());
  }

  static String run(Path folder, Path facts) throws IOException {
    Dataset dataset = Kazakhstan2024Dataset.build();
    EventValidator.shared().requireValid(dataset);
    FactCoverage coverage = FactCoverage.of(dataset, facts);
    if (!coverage.missing().isEmpty() || !coverage.unknown().isEmpty()) {
      throw new IllegalStateException("the facts are not covered: " + coverage);
    }

    Path document = Files.createDirectories(folder).resolve("dataset.json");
    Path lines = folder.resolve("events.ndjson");
    Path tables = Files.createDirectories(folder.resolve("csv"));
    DatasetJson.write(dataset, document);
    EventsNdjson.write(dataset.events(), lines);
    DatasetCsv.write(dataset, tables);

    DatasetDiff corroboration = DatasetDiff.between(articleAlone(), dataset);
    Files.writeString(folder.resolve("corroboration-diff.txt"), corroboration.toText());
    try (OutputStream out = Files.newOutputStream(folder.resolve("corroboration-diff.json"))) {
      ChangesJson.write(corroboration, out);
    }

    requireEqual(document, dataset.events(), DatasetJson.read(document).events());
    requireEqual(lines, dataset.events(), EventsNdjson.read(lines));
    requireEqual(tables, dataset.events(), DatasetCsv.read(tables).events());
    return DatasetSummary.of(dataset, coverage, List.of(document, lines, tables))
        + "\nRead back equal to what was built, and valid: 0 errors.\n";
  }

  private static void requireEqual(
      Path file, List<DiplomaticEvent> written, List<DiplomaticEvent> read) {
    if (!written.equals(read)) {
      throw new IllegalStateException(file + " does not read back equal to what was written");
    }
  }
}
