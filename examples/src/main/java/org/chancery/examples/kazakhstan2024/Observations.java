package org.chancery.examples.kazakhstan2024;

import java.math.BigDecimal;
import java.util.List;
import org.chancery.code.DateBasis;
import org.chancery.code.EventStatus;
import org.chancery.code.MissingReason;
import org.chancery.code.Topic;
import org.chancery.code.Trend;
import org.chancery.event.Observation;

/** The numbers, ranks and trends: one record for each. */
final class Observations {

  private static final int PASSPORTS_RANKED = 199;

  private Observations() {}

  static List<Observation> all() {
    return List.of(
        influenceByDiplomacy(),
        visaFreeCountries(),
        visitorsWithoutVisa(),
        passportRank(),
        passportScore(),
        destinationsWithoutVisa(),
        firstInCentralAsia(),
        neighbourRank("uzbekistan", "UZB", 76).title("en", "Passport rank of Uzbekistan").build(),
        neighbourRank("kyrgyzstan", "KGZ", 76)
            .title("en", "Passport rank of the Kyrgyz Republic")
            .build(),
        neighbourRank("tajikistan", "TJK", 72).title("en", "Passport rank of Tajikistan").build());
  }

  private static Observation influenceByDiplomacy() {
    return ofTheYear("observation-influence-2024", "F07")
        .title("en", "Influence of Kazakhstan by diplomacy")
        .note(
            "en",
            "Meetings at high level in the country, and a voice in the United Nations and the SCO:"
                + " its influence comes of diplomacy, and not of force. No single event is meant.")
        .indicator("influence_by_diplomacy")
        .missing("value", MissingReason.NOT_APPLICABLE)
        .counterpart("org:UN")
        .counterpart("org:SCO")
        .topic(Topic.DIPLOMATIC)
        .build();
  }

  private static Observation visaFreeCountries() {
    return ofTheYear("observation-visa-free-countries-2024", "F10")
        .title("en", "Countries under the visa-free regime of Kazakhstan")
        .note("en", "The figure is that of the Ministry of Tourism and Sport.")
        .indicator("visa_free_countries")
        .value(BigDecimal.valueOf(82))
        .unit("countries")
        .trend(Trend.INCREASE)
        .counterpart("CHN")
        .counterpart("IND")
        .complete(false)
        .topic(Topic.VISA)
        .build();
  }

  private static Observation visitorsWithoutVisa() {
    return ofTheYear("observation-visitors-2024", "F11")
        .title("en", "Visitors to Kazakhstan from countries under the visa-free regime")
        .note(
            "en",
            "A clear rise, for which no figure is given. Openness is to make the country a way"
                + " into Central Asia.")
        .indicator("visitors_from_visa_free_countries")
        .missing("value", MissingReason.UNKNOWN)
        .trend(Trend.INCREASE)
        .topic(Topic.VISA)
        .build();
  }

  private static Observation passportRank() {
    return ofThePassport("observation-passport-rank-2024", "F15")
        .title("en", "Rank of Kazakhstan in the Global Passport Power Rank")
        .subject("KAZ")
        .indicator("passport_power_rank")
        .rank(54)
        .outOf(PASSPORTS_RANKED)
        .build();
  }

  private static Observation passportScore() {
    return ofThePassport("observation-passport-score-2024", "F16")
        .title("en", "Mobility score of Kazakhstan in the Global Passport Power Rank")
        .subject("KAZ")
        .indicator("passport_mobility_score")
        .value(BigDecimal.valueOf(94))
        .build();
  }

  private static Observation destinationsWithoutVisa() {
    return ofThePassport("observation-visa-free-destinations-2024", "F17")
        .title("en", "Countries that citizens of Kazakhstan may enter without a visa")
        .subject("KAZ")
        .indicator("visa_free_destinations")
        .value(BigDecimal.valueOf(41))
        .unit("countries")
        .build();
  }

  private static Observation firstInCentralAsia() {
    return ofThePassport("observation-passport-rank-central-asia-2024", "F18")
        .title("en", "Rank of Kazakhstan's passport within Central Asia")
        .subject("KAZ")
        .indicator("passport_power_rank")
        .rank(1)
        .among("Central Asia")
        .counterpart("UZB")
        .counterpart("KGZ")
        .counterpart("TJK")
        .build();
  }

  private static Observation.Builder neighbourRank(String name, String state, int rank) {
    return ofThePassport("observation-passport-rank-" + name + "-2024", "F18")
        .subject(state)
        .indicator("passport_power_rank")
        .rank(rank)
        .outOf(PASSPORTS_RANKED);
  }

  private static Observation.Builder ofTheYear(String id, String fact) {
    return Observation.builder()
        .id(id)
        .status(EventStatus.HELD)
        .date("2024")
        .subject("KAZ")
        .citations(Sources.articleAnd(fact));
  }

  /** An observation of the passport ranking, dated by the month of the report that quotes it. */
  private static Observation.Builder ofThePassport(String id, String fact) {
    Observation.Builder observation =
        Observation.builder()
            .id(id)
            .status(EventStatus.HELD)
            .dateBasis(DateBasis.PUBLICATION_DATE)
            .topic(Topic.VISA)
            .citations(Sources.articleAnd(fact, Sources.PASSPORT));
    return Claims.dated(observation, "2024", "2024-10", Sources.PASSPORT);
  }
}
