package org.chancery.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.validation.Validated.error;
import static org.chancery.validation.Validated.problemsOf;

import org.chancery.code.ParticipantRole;
import org.chancery.event.Events;
import org.chancery.event.Visit;
import org.chancery.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class ParticipantRulesTest {

  @Test
  void rejectsAParticipantThatIsNobody() {
    Visit visit = with(Participant.builder().role(ParticipantRole.WITNESS).office("Clerk").build());

    assertThat(problemsOf(visit))
        .satisfiesExactly(error(ProblemCode.ACTOR_OR_PERSON_REQUIRED, "participants[2].actor"));
  }

  @Test
  void acceptsAnActorAPersonOrBoth() {
    Participant person =
        Participant.builder().role(ParticipantRole.WITNESS).person(Person.of("A. Name")).build();

    assertThat(problemsOf(with(Participant.of(ParticipantRole.WITNESS, "TUR")))).isEmpty();
    assertThat(problemsOf(with(person))).isEmpty();
    assertThat(problemsOf(with(person.toBuilder().actor("TUR").build()))).isEmpty();
  }

  @Test
  void rejectsAnActorOnBehalfOfItself() {
    Visit visit =
        with(
            Participant.builder()
                .role(ParticipantRole.ATTENDEE)
                .actor("TUR")
                .onBehalfOf("TUR")
                .build());

    assertThat(problemsOf(visit))
        .satisfiesExactly(error(ProblemCode.ON_BEHALF_OF_ITSELF, "participants[2].onBehalfOf"));
    assertThat(problemsOf(visit).get(0).rejected()).isEqualTo("TUR");
  }

  @Test
  void acceptsAnActorOrAPersonOnBehalfOfAnother() {
    Participant.Builder speaker =
        Participant.builder().role(ParticipantRole.SPEAKER).onBehalfOf("org:UN");

    assertThat(problemsOf(with(speaker.actor("TUR").build()))).isEmpty();
    assertThat(problemsOf(with(speaker.person(Person.of("A. Name")).build()))).isEmpty();
  }

  private static Visit with(Participant participant) {
    return Events.visit().participant(participant).build();
  }
}
