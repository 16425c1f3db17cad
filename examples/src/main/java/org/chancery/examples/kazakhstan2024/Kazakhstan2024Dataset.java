package org.chancery.examples.kazakhstan2024;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.dataset.Coverage;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;

/**
 * Kazakhstan's diplomacy in 2024, as one newspaper's review of the year tells it and other sources
 * corroborate, correct or dispute it.
 */
public final class Kazakhstan2024Dataset {

  private Kazakhstan2024Dataset() {}

  /**
   * Builds the dataset.
   *
   * @return the dataset
   */
  public static Dataset build() {
    return new Dataset(header(), events());
  }

  private static DatasetHeader header() {
    return DatasetHeader.builder()
        .id("kazakhstan-2024")
        .title("en", "Kazakhstan's diplomacy in 2024")
        .description(
            "en",
            "Visits, summits, agreements, talks, statements, measures, memberships and"
                + " observations that The Astana Times names in its review of the year 2024. Each"
                + " event cites the review, and in the citation's locator the numbers of the facts"
                + " that it carries. Where other sources say more or otherwise, both claims are"
                + " kept. The review was read in translation: the address given for it is most"
                + " probably that of the English original.")
        .version("1.0.0")
        .licence("CC0-1.0")
        .coverage(coverage())
        .build();
  }

  private static Coverage coverage() {
    return Coverage.builder()
        .actor("KAZ")
        .period("2024")
        .inclusionRule(
            "en",
            "What the review of the year names, corroborated where a source was found, and the"
                + " agreements that underlie it. It is not every event of the year: of the"
                + " president's visits abroad, for which his press secretary counts 23 trips, it"
                + " has those that the review names.")
        .build();
  }

  private static List<DiplomaticEvent> events() {
    return Stream.<List<? extends DiplomaticEvent>>of(
            OutboundVisits.all(),
            InboundVisits.all(),
            Summits.all(),
            AgreementRecords.all(),
            TalksRecords.all(),
            Statements.all(),
            Measures.all(),
            Memberships.all(),
            Observations.all())
        .<DiplomaticEvent>flatMap(List::stream)
        .toList();
  }
}
