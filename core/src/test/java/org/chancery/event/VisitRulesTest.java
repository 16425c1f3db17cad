package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.validation.Validated.error;
import static org.chancery.validation.Validated.problemsOf;

import org.chancery.code.ParticipantRole;
import org.chancery.problem.ProblemCode;
import org.chancery.value.Participant;
import org.chancery.value.Person;
import org.junit.jupiter.api.Test;

class VisitRulesTest {

  @Test
  void rejectsHostThatIsTheVisitor() {
    Visit visit = Events.visit().participant(Participant.of(ParticipantRole.HOST, "KAZ")).build();

    assertThat(problemsOf(visit))
        .satisfiesExactly(error(ProblemCode.HOST_IS_VISITOR, "participants[2].actor"));
    assertThat(problemsOf(visit).get(0).rejected()).isEqualTo("KAZ");
  }

  @Test
  void acceptsHostThatIsNoVisitor() {
    Participant person =
        Participant.builder().role(ParticipantRole.HOST).person(Person.of("A. Name")).build();
    Visit visit =
        Events.visit()
            .participant(Participant.of(ParticipantRole.HOST, "org:SCO"))
            .participant(Participant.of(ParticipantRole.ATTENDEE, "QAT"))
            .participant(person)
            .participant(person.toBuilder().role(ParticipantRole.VISITOR).build())
            .build();

    assertThat(problemsOf(visit)).isEmpty();
  }

  @Test
  void rejectsLegWithoutJourney() {
    Visit visit = Events.visit().leg(2).build();

    assertThat(problemsOf(visit))
        .satisfiesExactly(error(ProblemCode.LEG_WITHOUT_JOURNEY, "journeyId"));
  }

  @Test
  void acceptsLegOfJourneyAndJourneyWithoutLeg() {
    assertThat(problemsOf(Events.visit().journeyId("gulf-2024").leg(2).build())).isEmpty();
    assertThat(problemsOf(Events.visit().journeyId("gulf-2024").build())).isEmpty();
  }
}
