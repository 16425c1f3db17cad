package org.chancery.examples.kazakhstan2024;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.event.DiplomaticEvent;
import org.chancery.query.DyadCounts;
import org.chancery.query.DyadRule;
import org.chancery.query.EventDyad;
import org.chancery.query.PeriodCounts.Unit;
import org.chancery.reference.State;
import org.junit.jupiter.api.Test;

/** Pairs of actors in the dataset, against what was counted by hand. */
class PairsTest {

  private static final List<DiplomaticEvent> EVENTS = Kazakhstan2024Dataset.build().events();

  private static List<String> rows(DyadCounts counts, String one, String other) {
    return counts.rows().stream()
        .filter(row -> row.dyad().one().toString().equals(one))
        .filter(row -> row.dyad().other().toString().equals(other))
        .map(row -> row.period() + ": " + row.count())
        .toList();
  }

  @Test
  void countsByPairAndYear() {
    DyadCounts counts = DyadCounts.of(DyadRule.standard(), Unit.YEAR, EVENTS.stream());

    assertThat(counts.total()).isEqualTo(55);
    assertThat(rows(counts, "KAZ", "RUS")).containsExactly("2024: 2"); // Moscow, Kazan
    // COP29 and the good offices; the state visit, whose end is not known
    assertThat(rows(counts, "KAZ", "AZE")).containsExactly("2024: 2", "2024/: 1");
    assertThat(rows(counts, "CHN", "KAZ")).containsExactly("2024: 1");
    assertThat(rows(counts, "KAZ", "VNM"))
        .containsExactly("2023: 1", "2024: 1"); // agreement, regime
  }

  @Test
  void countsNoImpreciseDateInAMonth() {
    DyadCounts counts = DyadCounts.of(DyadRule.standard(), Unit.MONTH, EVENTS.stream());

    assertThat(rows(counts, "KAZ", "org:SCO")).containsExactly("2024: 2", "2024-07: 1");
    assertThat(counts.rows())
        .filteredOn(row -> "2024-01".equals(String.valueOf(row.period())))
        .singleElement()
        .hasFieldOrPropertyWithValue("count", 1L); // the visit to Italy
  }

  @Test
  void pairsEachEventOnceWithoutDirection() {
    for (DiplomaticEvent event : EVENTS) {
      assertThat(DyadRule.standard().undirected().of(event))
          .as(event.title())
          .doesNotHaveDuplicates();
    }
    assertThat(DyadCounts.of(DyadRule.standard().directed(), Unit.YEAR, EVENTS.stream()).total())
        .isEqualTo(62);
  }

  @Test
  void tellsWhoIsHostAndWhoVisits() {
    assertThat(EVENTS.stream().flatMap(event -> EventDyad.of(DyadRule.standard(), event).stream()))
        .filteredOn(pair -> pair.oneAs().contains("visitor"))
        .hasSize(19)
        .filteredOn(pair -> pair.dyad().one().equals(State.of("KAZ")))
        .hasSize(15)
        .allSatisfy(pair -> assertThat(pair.otherAs()).containsExactly("host"));
  }
}
