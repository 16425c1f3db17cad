package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.code.EventStatus;
import org.chancery.code.MembershipChange;
import org.chancery.code.ParticipantRole;
import org.chancery.event.Agreement;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventBuilder;
import org.chancery.event.Measure;
import org.chancery.event.Membership;
import org.chancery.event.Observation;
import org.chancery.event.Statement;
import org.chancery.event.Summit;
import org.chancery.event.Talks;
import org.chancery.event.Visit;
import org.chancery.query.PeriodCounts.Unit;
import org.chancery.reference.Actor;
import org.chancery.reference.Organisation;
import org.chancery.reference.State;
import org.chancery.time.EventDate;
import org.chancery.value.Participant;
import org.chancery.value.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs, and counts in which nothing imprecise becomes precise. */
class CountsTest {

  @ParameterizedTest
  @CsvSource({
    "2024-05-03, 2024, 2024-05",
    "2024-05, 2024, 2024-05",
    "2024-05-30/2024-06-02, 2024, 2024-05/2024-06",
    "2024, 2024, 2024",
    "2024-01-01/2024-12-31, 2024, 2024",
    "2024-21, 2024, 2024",
    "2024-12-30/2025-01-02, 2024/2025, 2024-12/2025-01",
    "202X, 2020/2029, 2020-01/2029-12",
    "2024-05-03/.., 2024/.., 2024-05/..",
    "../2024-05-03, ../2024, ../2024-05",
    "../.., ,",
    ", ,"
  })
  void countsInThePeriodThatIsSure(String date, String year, String month) {
    EventDate parsed = date == null ? null : EventDate.parse(date);

    assertThat(PeriodCounts.periodOf(Unit.YEAR, parsed))
        .isEqualTo(year == null ? null : EventDate.parse(year));
    assertThat(PeriodCounts.periodOf(Unit.MONTH, parsed))
        .isEqualTo(month == null ? null : EventDate.parse(month));
  }

  @Test
  void keepsImpreciseDatesApartAndLosesNone() {
    PeriodCounts counts =
        PeriodCounts.of(
            Unit.MONTH,
            Stream.of(
                "2024-02-03",
                "2024",
                "2024-01-05",
                "",
                "2024-01",
                "2024-01-31/2024-02-01",
                "2024-1X",
                "../2023",
                ""),
            text -> text.isEmpty() ? null : EventDate.parse(text));

    assertThat(counts.rows())
        .extracting(
            row -> String.valueOf(row.period()), PeriodCounts.Row::isOne, PeriodCounts.Row::count)
        .containsExactly(
            tuple("../2023-12", false, 1L),
            tuple("2024-01", true, 2L),
            tuple("2024-01/2024-02", false, 1L),
            tuple("2024", false, 1L),
            tuple("2024-02", true, 1L),
            tuple("2024-10/2024-12", false, 1L),
            tuple("null", false, 2L));
    assertThat(counts.total()).isEqualTo(9);
    assertThat(counts.toText()).startsWith("../2023-12       1\n").endsWith("undated          2\n");
  }

  private static <B extends EventBuilder<?, B>> B with(B builder, String... participants) {
    builder.id("e").title("en", "E").status(EventStatus.HELD).date("2024");
    for (String participant : participants) {
      String[] parts = participant.split(" ", -1);
      builder.participant(Participant.of(ParticipantRole.of(parts[0]), parts[1]));
    }
    return builder;
  }

  private static void assertPairs(DiplomaticEvent event, DyadRule rule, String... pairs) {
    assertThat(rule.of(event)).extracting(Dyad::toString).containsExactly(pairs);
  }

  @Test
  void pairsByTheRuleOfTheType() {
    DyadRule rule = DyadRule.standard();
    assertPairs(
        with(Visit.builder(), "visitor KAZ", "visitor KAZ", "host ITA", "host VAT").build(),
        rule,
        "KAZ->ITA",
        "KAZ->VAT");
    assertPairs(
        with(Visit.builder(), "visitor KAZ")
            .place(Place.builder().country("ITA").build())
            .place(Place.builder().country("KAZ").build())
            .build(),
        rule,
        "KAZ->ITA");
    assertPairs(
        with(Summit.builder(), "host KAZ", "attendee UZB", "organizer org:SCO").build(),
        rule,
        "KAZ->org:SCO",
        "UZB->KAZ",
        "UZB->org:SCO",
        "org:SCO->KAZ");
    assertPairs(
        with(Agreement.builder(), "party UZB", "signatory KAZ", "depositary USA", "party CHN")
            .build(),
        rule,
        "KAZ-UZB",
        "CHN-UZB",
        "CHN-KAZ");
    assertPairs(
        with(Talks.builder(), "disputant ARM", "disputant AZE", "mediator KAZ").build(),
        rule,
        "ARM-AZE",
        "KAZ->ARM",
        "KAZ->AZE");
    assertPairs(with(Talks.builder(), "attendee ARM", "host KAZ").build(), rule, "ARM-KAZ");
    assertPairs(with(Statement.builder(), "issuer KAZ", "addressee USA").build(), rule, "KAZ->USA");
    assertPairs(with(Measure.builder(), "issuer THA", "addressee KAZ").build(), rule, "THA->KAZ");
    assertPairs(
        with(Measure.builder(), "issuer THA", "addressee KAZ").reciprocal(true).build(),
        rule,
        "KAZ-THA");
    assertPairs(
        with(Membership.builder())
            .organisation(Organisation.parse("org:SCO"))
            .member(Actor.parse("BLR"))
            .change(MembershipChange.ACCESSION)
            .build(),
        rule,
        "BLR->org:SCO");
    assertPairs(
        with(Observation.builder())
            .indicator("i")
            .subject(State.of("KAZ"))
            .counterparts(List.of(State.of("TUR"), State.of("KAZ")))
            .build(),
        rule,
        "KAZ->TUR");
    assertPairs(with(Observation.builder()).indicator("i").build(), rule);
  }

  @Test
  void pairsInTheDirectionThatIsAskedFor() {
    Agreement agreement = with(Agreement.builder(), "party UZB", "party KAZ").build();
    Visit visit = with(Visit.builder(), "visitor UZB", "host KAZ").build();

    assertPairs(agreement, DyadRule.standard().directed(), "UZB->KAZ", "KAZ->UZB");
    assertPairs(visit, DyadRule.standard().directed(), "UZB->KAZ");
    assertPairs(visit, DyadRule.standard().undirected(), "KAZ-UZB");
    assertThat(new Dyad(State.of("UZB"), State.of("KAZ"), true).undirected())
        .isEqualTo(new Dyad(State.of("KAZ"), State.of("UZB"), false));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Dyad(State.of("KAZ"), State.of("KAZ"), true));
  }

  @Test
  void givesAllPairsOfASummitOnlyWhenAsked() {
    List<String> twenty = new ArrayList<>();
    for (State state : State.all().subList(0, 20)) {
      twenty.add("attendee " + state);
    }
    Summit summit = with(Summit.builder(), twenty.toArray(String[]::new)).build();

    assertThat(DyadRule.standard().of(summit)).isEmpty();
    assertThat(DyadRule.standard().withEveryPair().of(summit)).hasSize(190);
    assertThat(DyadRule.standard().withEveryPair().directed().of(summit))
        .hasSize(380)
        .doesNotHaveDuplicates();
    assertThat(DyadRule.standard().directed().withEveryPair().of(summit)).hasSize(380);
  }

  @Test
  void countsByPairAndPeriod() {
    Visit one = with(Visit.builder(), "visitor KAZ", "host ITA").date("2024-01-18").build();
    Visit imprecise = one.toBuilder().date("2023/2024").build();
    Visit back = with(Visit.builder(), "visitor ITA", "host KAZ").date("2024-03").build();

    DyadCounts counts =
        DyadCounts.of(DyadRule.standard(), Unit.YEAR, Stream.of(back, one, imprecise, one));

    assertThat(counts.rows())
        .extracting(row -> row.dyad() + " " + row.period() + " " + row.count())
        .containsExactly("ITA->KAZ 2024 1", "KAZ->ITA 2023/2024 1", "KAZ->ITA 2024 2");
    assertThat(counts.total()).isEqualTo(4);
    assertThat(
            DyadCounts.of(
                    DyadRule.standard().undirected(), Unit.YEAR, Stream.of(back, one, imprecise))
                .rows())
        .extracting(row -> row.dyad() + " " + row.period() + " " + row.count())
        .containsExactly("ITA-KAZ 2023/2024 1", "ITA-KAZ 2024 2");
  }
}
