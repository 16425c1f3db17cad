package org.chancery.examples.kazakhstan2024;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.code.EventStatus;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Statement;
import org.chancery.time.EventDate;
import org.junit.jupiter.api.Test;

class FactCoverageTest {

  private static final FactList FACTS =
      new FactList(List.of(fact("F01"), fact("F02"), fact("F03")));

  @Test
  void tellsCarriedFactsFromMissingAndUnknownOnes() {
    Dataset dataset = dataset(citing("a", "F03 F01"), citing("b", "F03 F09"));

    FactCoverage coverage = FactCoverage.of(dataset, FACTS);

    assertThat(coverage.carried()).containsExactly("F01", "F03");
    assertThat(coverage.missing()).containsExactly("F02");
    assertThat(coverage.unknown()).containsExactly("F09");
    assertThat(coverage.total()).isEqualTo(3);
  }

  @Test
  void takesNoLocatorOfAnotherSourceForAFact() {
    DiplomaticEvent event =
        Statement.builder()
            .id("a")
            .status(EventStatus.HELD)
            .citation(Sources.article("F01").toBuilder().key("other").build())
            .build();

    FactCoverage coverage = FactCoverage.of(dataset(event), FACTS);

    assertThat(coverage.carried()).isEmpty();
    assertThat(coverage.unknown()).isEmpty();
  }

  private static FactList.Fact fact(String id) {
    return new FactList.Fact(id, "statement", EventDate.of(2024), "A fact");
  }

  private static DiplomaticEvent citing(String id, String locator) {
    return Statement.builder()
        .id(id)
        .status(EventStatus.HELD)
        .citation(Sources.article(locator))
        .build();
  }

  private static Dataset dataset(DiplomaticEvent... events) {
    return new Dataset(DatasetHeader.builder().id("test").version("1").build(), List.of(events));
  }
}
