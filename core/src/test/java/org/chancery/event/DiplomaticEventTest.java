package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.code.DateBasis;
import org.chancery.code.EventStatus;
import org.chancery.code.MissingReason;
import org.chancery.code.ParticipantRole;
import org.chancery.code.RelationType;
import org.chancery.reference.Actor;
import org.chancery.value.EventId;
import org.chancery.value.Participant;
import org.chancery.value.Person;
import org.chancery.value.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DiplomaticEventTest {

  @ParameterizedTest
  @MethodSource("org.chancery.event.Samples#fullEvents")
  void givesWhatItsHeaderHas(DiplomaticEvent event) {
    EventHeader header = event.header();

    assertThat(event.id()).isEqualTo(header.id());
    assertThat(event.otherIds()).isEqualTo(header.otherIds());
    assertThat(event.titles()).isEqualTo(header.titles());
    assertThat(event.notes()).isEqualTo(header.notes());
    assertThat(event.date()).isEqualTo(header.schedule().date());
    assertThat(event.dateVerbatim()).isEqualTo(header.schedule().dateVerbatim());
    assertThat(event.dateBasis()).isEqualTo(DateBasis.STATED);
    assertThat(event.status()).isEqualTo(EventStatus.TENTATIVE);
    assertThat(event.statusHistory()).isEqualTo(header.schedule().statusHistory());
    assertThat(event.places()).isEqualTo(header.places());
    assertThat(event.participants()).isEqualTo(header.participants());
    assertThat(event.topics()).isEqualTo(header.topics());
    assertThat(event.relations()).isEqualTo(header.relations());
    assertThat(event.citations()).isEqualTo(header.evidence().citations());
    assertThat(event.claims()).isEqualTo(header.evidence().claims());
    assertThat(event.confidence()).isEqualTo(header.evidence().confidence());
    assertThat(event.missing()).isEqualTo(header.evidence().missing());
  }

  @Test
  void givesTheTitleOfTheFirstLanguage() {
    Visit visit =
        Visit.builder()
            .id("a")
            .status(EventStatus.HELD)
            .title("kk", "Сапар")
            .title("en", "Visit")
            .build();
    Visit untitled = Visit.builder().id("a").status(EventStatus.HELD).build();

    assertThat(visit.title()).isEqualTo("Сапар");
    assertThat(untitled.title()).isEmpty();
  }

  @Test
  void findsActorsByTheirRoleOnceEachAndInOrder() {
    Agreement agreement =
        Events.agreementWithoutParties()
            .participant(Participant.of(ParticipantRole.PARTY, "UZB"))
            .participant(Participant.of(ParticipantRole.DEPOSITARY, "org:UN"))
            .participant(Participant.of(ParticipantRole.SIGNATORY, "KAZ"))
            .participant(Participant.of(ParticipantRole.SIGNATORY, "UZB"))
            .participant(
                Participant.builder()
                    .role(ParticipantRole.SIGNATORY)
                    .person(Person.of("A. Name"))
                    .build())
            .build();

    assertThat(agreement.parties()).containsExactly(Actor.parse("UZB"), Actor.parse("KAZ"));
    assertThat(agreement.actorsAs(ParticipantRole.DEPOSITARY))
        .containsExactly(Actor.parse("org:UN"));
    assertThat(agreement.participantsAs(ParticipantRole.SIGNATORY)).hasSize(3);
    assertThat(agreement.actorsAs()).isEmpty();
  }

  @Test
  void tellsHostsVisitorsAndMediatorsApart() {
    Visit visit =
        Events.visit().participant(Participant.of(ParticipantRole.MEDIATOR, "TUR")).build();

    assertThat(visit.hosts()).containsExactly(Actor.parse("QAT"));
    assertThat(visit.visitors()).hasToString("[KAZ]");
    assertThat(visit.mediators()).containsExactly(Actor.parse("TUR"));
    assertThat(visit.parties()).isEmpty();
  }

  @Test
  void findsRelatedEventsByTheirType() {
    Visit visit =
        Events.visit()
            .relation(RelationType.NEXT, "visit-2")
            .relation(RelationType.PART_OF, "journey-1")
            .relation(RelationType.PART_OF, "journey-2")
            .build();

    assertThat(visit.related(RelationType.PART_OF))
        .containsExactly(EventId.of("journey-1"), EventId.of("journey-2"));
    assertThat(visit.parentEvent()).isEqualTo(EventId.of("journey-1"));
    assertThat(visit.related(RelationType.SAME_AS)).isEmpty();
    assertThat(Events.visit().build().parentEvent()).isNull();
  }

  @Test
  void tellsWhetherItSaysWhyAFieldIsMissing() {
    Visit visit =
        Events.visit()
            .place(Place.in("QAT"))
            .missing("places[0].name", MissingReason.NOT_CODED)
            .build();

    assertThat(visit.saysWhyMissing("places[0].name")).isTrue();
    assertThat(visit.saysWhyMissing("places")).isFalse();
  }
}
