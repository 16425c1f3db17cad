package org.chancery.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chancery.code.EventStatus;
import org.chancery.code.ParticipantRole;
import org.chancery.code.PartyAction;
import org.chancery.meta.FieldPath;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.chancery.reference.Actor;
import org.chancery.reference.State;
import org.chancery.time.EventDate;
import org.junit.jupiter.api.Test;

/** Builders take scalars as texts too, and refuse a text that is none. */
class BuilderTextTest {

  @Test
  void takesTextsForScalars() {
    Citation citation =
        Citation.builder()
            .key("a")
            .url("https://example.org/")
            .language("EN")
            .published("2024-02")
            .retrieved("2024-03-01")
            .build();
    Participant participant =
        Participant.builder()
            .role(ParticipantRole.SPEAKER)
            .actor("KAZ")
            .onBehalfOf("org:SCO")
            .build();
    AgreementAction action =
        AgreementAction.builder()
            .action(PartyAction.RATIFICATION)
            .date("2024")
            .depositDate("2024-05")
            .party("KAZ")
            .build();
    StatusChange change =
        StatusChange.builder()
            .status(EventStatus.POSTPONED)
            .date("2024-01")
            .previousDate("2024-02")
            .build();

    assertThat(citation.url()).isEqualTo(Iri.of("https://example.org/"));
    assertThat(citation.language()).isEqualTo(LanguageTag.of("en"));
    assertThat(citation.published()).isEqualTo(EventDate.of(2024, 2));
    assertThat(citation.retrieved()).isEqualTo(EventDate.of(2024, 3, 1));
    assertThat(participant.actor()).isEqualTo(State.of("KAZ"));
    assertThat(participant.onBehalfOf()).isEqualTo(Actor.parse("org:SCO"));
    assertThat(action.date()).isEqualTo(EventDate.of(2024));
    assertThat(action.depositDate()).isEqualTo(EventDate.of(2024, 5));
    assertThat(action.party()).isEqualTo(Actor.parse("KAZ"));
    assertThat(change.date()).isEqualTo(EventDate.of(2024, 1));
    assertThat(change.previousDate()).isEqualTo(EventDate.of(2024, 2));
    assertThat(Place.of("Doha", "QAT").country()).isEqualTo(State.of("QAT"));
    assertThat(Place.in("QAT").name()).isNull();
    assertThat(Claim.builder().field("date").value("2024").accepted(false).build().field())
        .isEqualTo(FieldPath.parse("date"));
  }

  @Test
  void refusesTextsThatAreNone() {
    assertRefused(() -> Citation.builder().url("example.org"), ProblemCode.INVALID_VALUE);
    assertRefused(() -> Citation.builder().language("english"), ProblemCode.INVALID_VALUE);
    assertRefused(() -> Citation.builder().published("1 May"), ProblemCode.INVALID_DATE);
    assertRefused(() -> Participant.builder().actor("KZ"), ProblemCode.UNKNOWN_STATE);
    assertRefused(() -> Participant.builder().onBehalfOf("org:"), ProblemCode.INVALID_VALUE);
    assertRefused(() -> Place.builder().country("Qatar"), ProblemCode.UNKNOWN_STATE);
    assertRefused(() -> Claim.builder().field("a..b"), ProblemCode.INVALID_VALUE);
    assertRefused(
        () -> StatusChange.builder().date("2024-02/2024-01"), ProblemCode.END_BEFORE_START);
  }

  private static void assertRefused(ThrowingCallable call, ProblemCode code) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(call)
        .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
