package org.chancery.examples.kazakhstan2024;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.dataset.Dataset;
import org.chancery.event.Agreement;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Dispute;
import org.chancery.event.Measure;
import org.chancery.event.Membership;
import org.chancery.event.Observation;
import org.chancery.event.Statement;
import org.chancery.event.Summit;
import org.chancery.event.Talks;
import org.chancery.event.Visit;
import org.chancery.value.Citation;
import org.chancery.value.Claim;
import org.chancery.value.Iri;

/** What a dataset holds, on a page of plain text. */
public final class DatasetSummary {

  private static final int WIDTH = 100;
  private static final Pattern CLAUSE_END = Pattern.compile("[,;:] ");
  private static final LocalDate END_OF_YEAR = LocalDate.of(2024, 12, 31);

  private final Dataset dataset;
  private final List<String> lines = new ArrayList<>();

  private DatasetSummary(Dataset dataset) {
    this.dataset = dataset;
  }

  /**
   * Writes the summary.
   *
   * @param dataset the dataset
   * @param coverage the facts that it carries
   * @param files the files that it was written to
   * @return the text, of lines that end with LF
   * @throws UncheckedIOException if the size of a file cannot be read
   */
  public static String of(Dataset dataset, FactCoverage coverage, List<Path> files) {
    DatasetSummary summary = new DatasetSummary(dataset);
    summary.addTitle();
    summary.addEvents();
    summary.addFacts(coverage);
    summary.addDisputes();
    summary.addAgreements();
    summary.addFiles(files);
    return summary.lines.stream()
        .map(line -> cut(line, WIDTH).stripTrailing() + "\n")
        .collect(Collectors.joining());
  }

  private void addTitle() {
    String title =
        dataset.header().titles().values().stream().findFirst().orElse("")
            + ", version "
            + dataset.header().version();
    lines.add(title);
    lines.add("=".repeat(title.length()));
  }

  private void addEvents() {
    addSection("Events: " + dataset.events().size());
    lines.add(
        row(
            count("visits", Visit.class),
            count("summits", Summit.class),
            count("agreements", Agreement.class),
            count("talks", Talks.class)));
    lines.add(
        row(
            count("statements", Statement.class),
            count("measures", Measure.class),
            count("memberships", Membership.class),
            count("observations", Observation.class)));
  }

  private String count(String name, Class<? extends DiplomaticEvent> type) {
    return String.format(Locale.ROOT, "%3d %s", dataset.ofType(type).count(), name);
  }

  private static String row(String... cells) {
    return List.of(cells).stream().map(cell -> pad(cell, 20)).collect(Collectors.joining());
  }

  private void addFacts(FactCoverage coverage) {
    addSection("Facts of the article: " + coverage.carried().size() + " of " + coverage.total());
    if (!coverage.missing().isEmpty()) {
      lines.add("  carried by no event: " + String.join(" ", coverage.missing()));
    }
    if (!coverage.unknown().isEmpty()) {
      lines.add("  in a locator, but no fact: " + String.join(" ", coverage.unknown()));
    }
  }

  /** Events whose sources disagree on the same field in the same way share their lines. */
  private void addDisputes() {
    Map<List<String>, List<String>> fieldsByClaims = new LinkedHashMap<>();
    int disputes = 0;
    for (DiplomaticEvent event : dataset.events()) {
      for (Dispute dispute : event.disputes()) {
        disputes++;
        fieldsByClaims
            .computeIfAbsent(claimLines(event, dispute), claims -> new ArrayList<>())
            .add(event.id() + " " + dispute.field());
      }
    }
    addSection("Fields on which the sources disagree: " + disputes + " (* is the value taken)");
    fieldsByClaims.forEach(
        (claims, fields) -> {
          String others = fields.size() == 1 ? "" : " and " + (fields.size() - 1) + " alike";
          lines.add("  " + fields.get(0) + others);
          lines.addAll(claims);
        });
  }

  private static List<String> claimLines(DiplomaticEvent event, Dispute dispute) {
    return dispute.claims().stream()
        .map(
            claim ->
                (claim.accepted() ? "    * " : "      ")
                    + pad(claim.value(), 22)
                    + pad(whoSays(event, claim), 28)
                    + (claim.accepted() ? reason(claim) : ""))
        .toList();
  }

  private static String whoSays(DiplomaticEvent event, Claim claim) {
    return event.citations().stream()
        .filter(citation -> claim.citations().contains(citation.key()))
        .map(DatasetSummary::publisher)
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String publisher(Citation citation) {
    String publisher = citation.publisher();
    Iri url = citation.url();
    if (publisher != null) {
      return publisher;
    }
    String host = url == null ? null : url.toUri().getHost();
    return host == null ? citation.key() : host;
  }

  /** Returns the first clause of the reason. */
  private static String reason(Claim claim) {
    String reason = claim.reason() == null ? "" : claim.reason();
    return CLAUSE_END.splitAsStream(reason).findFirst().orElse("");
  }

  private void addAgreements() {
    addSection("Agreements on " + END_OF_YEAR);
    dataset
        .ofType(Agreement.class)
        .forEach(
            agreement ->
                lines.add(
                    "  " + pad(agreement.statusAsOf(END_OF_YEAR).code(), 22) + agreement.id()));
  }

  private void addFiles(List<Path> files) {
    addSection("Files: " + files.size());
    for (Path file : files) {
      lines.add(String.format(Locale.ROOT, "  %,10d bytes  %s", size(file), file));
    }
  }

  /** The size of a file, or of all files of a folder. */
  private static long size(Path file) {
    try (Stream<Path> files = Files.walk(file)) {
      long size = 0;
      for (Path one : files.filter(Files::isRegularFile).toList()) {
        size += Files.size(one);
      }
      return size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addSection(String heading) {
    lines.add("");
    lines.add(heading);
  }

  /** Fills a cell with spaces; a longer text is cut, so that one space stays before the next. */
  private static String pad(String text, int width) {
    String cell = cut(text, width - 1);
    return cell + " ".repeat(width - cell.length());
  }

  private static String cut(String text, int width) {
    return text.length() <= width ? text : text.substring(0, width - 3).stripTrailing() + "...";
  }
}
