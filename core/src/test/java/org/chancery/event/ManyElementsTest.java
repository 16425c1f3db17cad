package org.chancery.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chancery.code.ParticipantRole;
import org.chancery.code.PartyAction;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordRule;
import org.chancery.value.AgreementAction;
import org.chancery.value.Claim;
import org.chancery.value.Participant;
import org.chancery.value.Person;
import org.junit.jupiter.api.Test;

/** One event with very many elements: the time of a rule grows with them, not with their square. */
class ManyElementsTest {

  private static final int MANY = 50_000;
  private static final Duration PLENTY = Duration.ofSeconds(20);

  private static <T> List<FieldPath> found(RecordRule<? super T> rule, T event) {
    List<FieldPath> found = new ArrayList<>();
    assertTimeoutPreemptively(PLENTY, () -> rule.check(event, found::add));
    return found;
  }

  @Test
  void entriesIntoForceAreComparedWithTheFirstSignature() {
    List<AgreementAction> actions =
        new ArrayList<>(
            Collections.nCopies(MANY, AgreementAction.of(PartyAction.SIGNATURE, "2024-05")));
    actions.addAll(
        Collections.nCopies(MANY, AgreementAction.of(PartyAction.ENTRY_INTO_FORCE, "2024-04")));
    actions.add(AgreementAction.of(PartyAction.ENTRY_INTO_FORCE, "2024-05"));

    assertThat(
            found(
                new AgreementRules.SignedBeforeInForce(),
                Events.agreement().actions(actions).build()))
        .hasSize(MANY);
  }

  @Test
  void statesAreLookedForAmongActionsOnce() {
    Agreement agreement =
        Events.agreement()
            .date("2024-05-01")
            .participants(
                Collections.nCopies(MANY, Participant.of(ParticipantRole.SIGNATORY, "SUN")))
            .actions(Collections.nCopies(MANY, action("SUN", "2024-05-01")))
            .build();

    assertThat(found(new EventRules.StatesExist(), agreement)).hasSize(2 * MANY);
  }

  @Test
  void officesAreLookedForAmongActionsOnce() {
    Participant president =
        Participant.builder()
            .role(ParticipantRole.SIGNATORY)
            .actor("KAZ")
            .person(Person.of("Kassym-Jomart Tokayev"))
            .office("President of Kazakhstan")
            .build();
    List<AgreementAction> actions = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      actions.add(action("KAZ", "2018-%02d-%02d".formatted(1 + i % 12, 1 + i % 28)));
    }
    Agreement agreement =
        Events.agreement()
            .date("2018-08-12")
            .participants(Collections.nCopies(MANY, president))
            .actions(actions)
            .build();

    assertThat(found(new OfficeRules.OfficeHeld(), agreement)).hasSize(MANY);
  }

  @Test
  void disputesAreFoundAmongClaimsOnce() {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      String field = "participants[" + i + "].nameAsRecorded";
      claims.add(claim(field, "one"));
      claims.add(claim(field, "other"));
    }

    List<FieldPath> found =
        found(new ClaimRules.DisputesSettled(), Events.visit().claims(claims).build());

    assertThat(found).hasSize(MANY);
    assertThat(found.get(1)).hasToString("claims[2]");
  }

  private static AgreementAction action(String party, String date) {
    return AgreementAction.of(PartyAction.RATIFICATION, date).toBuilder().party(party).build();
  }

  private static Claim claim(String field, String value) {
    return Claim.builder().field(field).value(value).citation("a").accepted(false).build();
  }
}
