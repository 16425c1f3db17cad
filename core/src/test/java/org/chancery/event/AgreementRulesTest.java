package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.validation.Validated.error;
import static org.chancery.validation.Validated.problemsOf;

import org.chancery.code.MissingReason;
import org.chancery.code.ParticipantRole;
import org.chancery.code.PartyAction;
import org.chancery.problem.ProblemCode;
import org.chancery.value.AgreementAction;
import org.chancery.value.Participant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementRulesTest {

  @Nested
  class TwoParties {

    @Test
    void rejectsAnAgreementOfOne() {
      Agreement agreement =
          Events.agreementWithoutParties()
              .participant(Participant.of(ParticipantRole.PARTY, "KAZ"))
              .participant(Participant.of(ParticipantRole.SIGNATORY, "KAZ"))
              .participant(Participant.of(ParticipantRole.DEPOSITARY, "QAT"))
              .build();

      assertThat(problemsOf(agreement))
          .satisfiesExactly(error(ProblemCode.TOO_FEW_PARTIES, "participants"));
      assertThat(problemsOf(agreement).get(0).rejected()).isNull();
    }

    @Test
    void acceptsTwoPartiesOrSignatories() {
      Agreement agreement =
          Events.agreementWithoutParties()
              .participant(Participant.of(ParticipantRole.PARTY, "KAZ"))
              .participant(Participant.of(ParticipantRole.SIGNATORY, "org:EU"))
              .build();

      assertThat(problemsOf(agreement)).isEmpty();
    }

    @Test
    void acceptsAnAgreementThatSaysWhyItsPartiesAreMissing() {
      Agreement agreement =
          Events.agreementWithoutParties().missing("participants", MissingReason.NOT_CODED).build();

      assertThat(problemsOf(agreement)).isEmpty();
    }
  }

  @Nested
  class ActionsOfParties {

    @Test
    void rejectsAnActionOfAStateThatIsNoParty() {
      Agreement agreement =
          Events.agreement()
              .participant(Participant.of(ParticipantRole.DEPOSITARY, "QAT"))
              .action(AgreementAction.of(PartyAction.SIGNATURE, "2022-12-22"))
              .action(by("QAT"))
              .build();

      assertThat(problemsOf(agreement))
          .satisfiesExactly(error(ProblemCode.ACTION_OF_NON_PARTY, "actions[1].party"));
      assertThat(problemsOf(agreement).get(0).rejected()).isEqualTo("QAT");
    }

    @Test
    void acceptsActionsOfAPartyAndOfAll() {
      Agreement agreement =
          Events.agreement()
              .action(AgreementAction.of(PartyAction.SIGNATURE, "2022-12-22"))
              .action(by("UZB"))
              .build();

      assertThat(problemsOf(agreement)).isEmpty();
    }

    private static AgreementAction by(String party) {
      return AgreementAction.builder().action(PartyAction.RATIFICATION).party(party).build();
    }
  }

  @Nested
  class ExpiresAfterActions {

    @ParameterizedTest
    @CsvSource({
      "2022-12-21, signature",
      "2022-11, signature",
      "2021, entry_into_force",
      "2022-12-21, definitive_signature"
    })
    void rejectsAnAgreementThatExpiresBeforeItBegins(String expires, String action) {
      Agreement agreement = expiring(expires, action);

      assertThat(problemsOf(agreement))
          .satisfiesExactly(error(ProblemCode.EXPIRES_BEFORE_ACTION, "expires"));
      assertThat(problemsOf(agreement).get(0).rejected()).isEqualTo(expires);
    }

    @ParameterizedTest
    @CsvSource({
      "2022-12-22, signature",
      "2022-12, signature",
      "2022, entry_into_force",
      "2032, entry_into_force",
      "2022-11, termination",
      "2022-11, objection"
    })
    void acceptsAnAgreementThatMayExpireAfterItBegins(String expires, String action) {
      Agreement agreement = expiring(expires, action);

      assertThat(problemsOf(agreement)).isEmpty();
    }

    @Test
    void acceptsAnAgreementWhoseActionsHaveNoDate() {
      Agreement agreement =
          Events.agreement()
              .action(AgreementAction.builder().action(PartyAction.SIGNATURE).build())
              .expires("1990")
              .build();

      assertThat(problemsOf(agreement)).isEmpty();
    }

    private static Agreement expiring(String expires, String action) {
      return Events.agreement()
          .action(AgreementAction.of(PartyAction.of(action), "2022-12-22"))
          .expires(expires)
          .build();
    }
  }
}
