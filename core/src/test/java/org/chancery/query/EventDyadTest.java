package org.chancery.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.chancery.code.ParticipantRole;
import org.chancery.event.EventTypes;
import org.chancery.event.Events;
import org.chancery.event.Summit;
import org.chancery.event.Talks;
import org.chancery.event.Visit;
import org.chancery.meta.RecordType;
import org.chancery.time.EventDate;
import org.chancery.value.Participant;
import org.chancery.value.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs with what each side is in the event. */
class EventDyadTest {

  private static String text(EventDyad pair) {
    return pair.dyad() + " " + pair.oneAs() + " " + pair.otherAs();
  }

  @Test
  void tellsAllRolesOfEachSideOnce() {
    Summit summit =
        Events.summit()
            .participant(Participant.of(ParticipantRole.HOST, "KAZ"))
            .participant(Participant.of(ParticipantRole.CHAIR, "KAZ"))
            .participant(Participant.of(ParticipantRole.HOST, "KAZ"))
            .participant(Participant.of(ParticipantRole.ATTENDEE, "UZB"))
            .build();

    assertThat(EventDyad.of(DyadRule.standard(), summit))
        .singleElement()
        .satisfies(
            pair -> {
              assertThat(pair.event()).isSameAs(summit);
              assertThat(pair.dyad()).hasToString("UZB->KAZ");
              assertThat(pair.oneAs()).containsExactly("attendee");
              assertThat(pair.otherAs()).containsExactly("host", "chair");
            });
  }

  @Test
  void takesTheOneOnWhoseBehalfAPersonActs() {
    Visit visit =
        Visit.builder()
            .header(Events.summit().build().header())
            .participant(
                Participant.builder().role(ParticipantRole.VISITOR).onBehalfOf("org:EU").build())
            .participant(Participant.of(ParticipantRole.HOST, "KAZ"))
            .build();

    assertThat(EventDyad.of(DyadRule.standard(), visit))
        .extracting(EventDyadTest::text)
        .containsExactly("org:EU->KAZ [visitor] [host]");
  }

  @Test
  void namesTheFieldOfOneThatIsNoParticipant() {
    assertThat(EventDyad.of(DyadRule.standard(), Events.membership().build()))
        .extracting(EventDyadTest::text)
        .containsExactly("KAZ->org:SCO [member] [organisation]");
    assertThat(EventDyad.of(DyadRule.standard(), Events.observation().counterpart("UZB").build()))
        .extracting(EventDyadTest::text)
        .containsExactly("KAZ->UZB [subject] [counterparts]");
  }

  @Test
  void saysNothingOfACountryThatIsAPlaceOnly() {
    Visit visit =
        Visit.builder()
            .header(Events.summit().place(Place.in("ITA")).build().header())
            .participant(Participant.of(ParticipantRole.VISITOR, "KAZ"))
            .build();

    assertThat(EventDyad.of(DyadRule.standard(), visit))
        .singleElement()
        .satisfies(pair -> assertThat(pair.otherAs()).isEmpty());
  }

  @Test
  void givesNoneForAnEventWithoutPairs() {
    assertThat(EventDyad.of(DyadRule.standard(), Events.summit().build())).isEmpty();
  }

  @Test
  void tellsTheRuleOfEveryTypeInWords() {
    DyadRule rule = DyadRule.standard();
    RecordType<?> summit = RecordType.of(Summit.class);

    assertThat(EventTypes.all()).allSatisfy(type -> assertThat(rule.inWords(type)).endsWith("."));
    assertThat(EventTypes.all().stream().map(rule::inWords)).doesNotHaveDuplicates();
    assertThat(rule.withEveryPair().undirected().inWords(summit))
        .isEqualTo(
            "From each participant to each host, organizer and chair. Besides, each two"
                + " participants, without direction. No pair has a direction.");
    assertThat(rule.directed().inWords(summit))
        .endsWith("A pair without direction is two with one.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rule.inWords(RecordType.of(Place.class)))
        .withMessageContaining("place");
  }

  @Test
  void countsAPairOfAVisitOnceWhereEveryPairIsAskedFor() {
    Visit visit =
        Events.visit().participant(Participant.of(ParticipantRole.OBSERVER, "UZB")).build();

    assertThat(DyadRule.standard().withEveryPair().of(visit))
        .map(Dyad::toString)
        .containsExactly("KAZ->QAT", "KAZ-UZB", "QAT-UZB");
    assertThat(DyadRule.standard().withEveryPair().undirected().of(visit)).hasSize(3);
    assertThat(DyadRule.standard().withEveryPair().directed().of(visit)).hasSize(6);
  }

  @Test
  void countsAPairOnceWhereOneSideIsAlsoTheMediator() {
    Talks talks =
        Talks.builder()
            .header(Events.summit().build().header())
            .participant(Participant.of(ParticipantRole.PARTY, "KAZ"))
            .participant(Participant.of(ParticipantRole.MEDIATOR, "KAZ"))
            .participant(Participant.of(ParticipantRole.PARTY, "UZB"))
            .build();

    assertThat(DyadRule.standard().of(talks)).map(Dyad::toString).containsExactly("KAZ-UZB");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-03-11/, YEAR, 2024/",
    "2024-03-11/.., YEAR, 2024/..",
    "/2024-03-11, MONTH, /2024-03",
    "../2024-03-11, MONTH, ../2024-03",
    "Y12345, MONTH, Y12345",
    "2024/Y12345, MONTH, 2024/Y12345",
    "Y-12345, YEAR, Y-12345"
  })
  void keepsUnknownEndsAndFarYearsInPeriods(String date, PeriodCounts.Unit unit, String period) {
    assertThat(PeriodCounts.periodOf(unit, EventDate.parse(date))).hasToString(period);
  }
}
