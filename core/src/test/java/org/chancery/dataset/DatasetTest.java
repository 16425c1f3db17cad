package org.chancery.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.code.MissingReason;
import org.chancery.code.ParticipantRole;
import org.chancery.code.PartyAction;
import org.chancery.code.RelationType;
import org.chancery.event.Agreement;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Events;
import org.chancery.event.Membership;
import org.chancery.event.Observation;
import org.chancery.event.Samples;
import org.chancery.event.Summit;
import org.chancery.event.Talks;
import org.chancery.event.Visit;
import org.chancery.meta.RecordType;
import org.chancery.reference.Actor;
import org.chancery.reference.Serialized;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.chancery.value.AgreementAction;
import org.chancery.value.EventId;
import org.chancery.value.Participant;
import org.chancery.value.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetTest {

  private static final DatasetHeader HEADER =
      DatasetHeader.builder().id("d").title("en", "Title").version("1").build();

  @Test
  void findsAnEventByItsId() {
    Visit first = Events.visit().id("a").build();
    Visit second = Events.visit().id("b").build();
    Summit sameId = Events.summit().id("b").build();
    Dataset dataset = dataset(first, second, sameId);

    assertThat(dataset.find(EventId.of("a"))).contains(first);
    assertThat(dataset.find(EventId.of("b"))).contains(second);
    assertThat(dataset.find(EventId.of("B"))).isEmpty();
  }

  @Test
  void givesTheEventsOfAType() {
    Visit first = Events.visit().id("a").build();
    Visit second = Events.visit().id("b").build();
    Dataset dataset = dataset(first, Events.summit().build(), second);

    assertThat(dataset.ofType(Visit.class)).containsExactly(first, second);
    assertThat(dataset.ofType(Talks.class)).isEmpty();
    assertThat(dataset.ofType(DiplomaticEvent.class)).hasSize(3);
  }

  @Test
  void givesTheEventsThatInvolveAnActorInAnyRole() {
    Visit visit = Events.visit().build();
    Agreement agreement = Events.agreement().build();
    Summit summit =
        Events.summit().participant(Participant.of(ParticipantRole.ATTENDEE, "QAT")).build();
    Summit onBehalf =
        Events.summit()
            .participant(
                Participant.builder()
                    .role(ParticipantRole.ATTENDEE)
                    .actor("org:SCO")
                    .onBehalfOf("QAT")
                    .build())
            .build();
    Dataset dataset = dataset(visit, agreement, summit, onBehalf);

    assertThat(dataset.involving(Actor.parse("QAT"))).containsExactly(visit, summit, onBehalf);
    assertThat(dataset.involving(Actor.parse("KAZ"))).containsExactly(visit, agreement);
    assertThat(dataset.involving(Actor.parse("org:SCO"))).containsExactly(onBehalf);
    assertThat(dataset.involving(Actor.parse("TUR"))).isEmpty();
  }

  @Test
  void givesTheEventsThatNameAnActorInAFieldOfTheirOwn() {
    Membership membership = Events.membership().organisation("org:SCO").member("BLR").build();
    Observation observation =
        Events.observation().subject("KAZ").counterpart("BLR").counterpart("org:UN").build();
    Agreement agreement =
        Events.agreement()
            .action(AgreementAction.builder().action(PartyAction.SIGNATURE).party("BLR").build())
            .build();
    Dataset dataset = dataset(membership, observation, agreement);

    assertThat(dataset.involving(Actor.parse("BLR")))
        .containsExactly(membership, observation, agreement);
    assertThat(dataset.involving(Actor.parse("org:SCO"))).containsExactly(membership);
    assertThat(dataset.involving(Actor.parse("org:UN"))).containsExactly(observation);
    assertThat(dataset.involving(Actor.parse("KAZ"))).contains(observation);
  }

  @Test
  void doesNotTakeTheCountryOfAPlaceForAnActor() {
    Visit visit = Events.visit().place(Place.in("CHE")).build();

    assertThat(dataset(visit).involving(Actor.parse("CHE"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2024-09-17, YES",
    "2024-09, YES",
    "2024-09-01/2024-09-30, YES",
    "2024-08, NO",
    "2024-10-01, NO",
    "2024-08-31/2024-09-02, NO",
    "2024, POSSIBLY",
    "2024-09-17/, POSSIBLY",
    "2024-09-17/.., NO"
  })
  void givesTheEventsThatLieWithinAPeriod(String date, Certainty within) {
    Visit visit = Events.visit().date(date).build();
    Dataset dataset = dataset(visit);
    EventDate september = EventDate.of(2024, 9);

    List<DiplomaticEvent> surely = dataset.during(september, Certainty.YES).toList();
    List<DiplomaticEvent> possibly = dataset.during(september, Certainty.POSSIBLY).toList();

    assertThat(surely.contains(visit)).isEqualTo(within == Certainty.YES);
    assertThat(possibly.contains(visit)).isEqualTo(within != Certainty.NO);
  }

  @Test
  void hasNoEventWithoutADateInAnyPeriod() {
    Visit visit =
        Events.visit().date((EventDate) null).missing("date", MissingReason.UNKNOWN).build();
    Dataset dataset = dataset(visit);

    assertThat(dataset.during(EventDate.parse("../.."), Certainty.YES)).isEmpty();
    assertThat(dataset.during(EventDate.parse("../.."), Certainty.POSSIBLY)).isEmpty();
  }

  @Test
  void givesTheEventsThatRelateToAnother() {
    Visit first = Events.visit().id("a").relation(RelationType.PART_OF, "s").build();
    Visit second = Events.visit().id("b").relation(RelationType.NEXT, "a").build();
    Visit third =
        Events.visit()
            .id("c")
            .relation(RelationType.NEXT, "b")
            .relation(RelationType.RESULTS_FROM, "s")
            .build();
    Dataset dataset = dataset(first, second, third);

    assertThat(dataset.relatedTo(EventId.of("s"))).containsExactly(first, third);
    assertThat(dataset.relatedTo(EventId.of("c"))).isEmpty();
  }

  @Test
  void copiesItsEventsInTheirOrder() {
    List<DiplomaticEvent> events = new ArrayList<>(Samples.fullEvents().toList());
    Dataset dataset = new Dataset(HEADER, events);

    events.clear();

    assertThat(dataset.events()).isEqualTo(Samples.fullEvents().toList());
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> dataset.events().clear());
  }

  @Test
  void refusesNull() throws Exception {
    Constructor<Dataset> constructor =
        Dataset.class.getConstructor(DatasetHeader.class, List.class);
    @Nullable Object[] withoutHeader = {null, List.of()};
    @Nullable Object[] withoutEvents = {HEADER, null};

    assertThatExceptionOfType(InvocationTargetException.class)
        .isThrownBy(() -> constructor.newInstance(withoutHeader))
        .havingCause()
        .isInstanceOf(NullPointerException.class)
        .withMessage("header");
    assertThatExceptionOfType(InvocationTargetException.class)
        .isThrownBy(() -> constructor.newInstance(withoutEvents))
        .havingCause()
        .isInstanceOf(NullPointerException.class)
        .withMessage("events");
  }

  @Test
  void comesBackFromAStream() {
    DatasetHeader header = Samples.full(RecordType.of(DatasetHeader.class));
    Dataset dataset = new Dataset(header, Samples.fullEvents().toList());

    Object back = Serialized.copyOf(dataset);

    assertThat(back).isEqualTo(dataset).hasSameHashCodeAs(dataset).hasToString(dataset.toString());
  }

  private static Dataset dataset(DiplomaticEvent... events) {
    return new Dataset(HEADER, List.of(events));
  }
}
