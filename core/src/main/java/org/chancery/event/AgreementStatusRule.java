package org.chancery.event;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chancery.code.AgreementStatus;
import org.chancery.code.PartyAction;
import org.chancery.reference.Actor;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.chancery.value.AgreementAction;
import org.jspecify.annotations.Nullable;

/**
 * Derives the status of an agreement from its actions.
 *
 * <p>The stages are tried from the last to the first: terminated, expired, in force, provisionally
 * applied, signed. The first that has surely come is the status; where a later one has possibly
 * come, because its date is imprecise or absent, the status is unknown. An agreement whose actions
 * are said to be incomplete is never called unsigned, or signed and not in force.
 */
final class AgreementStatusRule {

  private static final Set<PartyAction> ENDS =
      Set.of(PartyAction.TERMINATION, PartyAction.DENUNCIATION, PartyAction.WITHDRAWAL);
  private static final Set<PartyAction> PROLONGED = Set.of(PartyAction.PROLONGATION);
  private static final Set<PartyAction> IN_FORCE = Set.of(PartyAction.ENTRY_INTO_FORCE);
  private static final Set<PartyAction> SUSPENDED = Set.of(PartyAction.SUSPENSION);
  private static final Set<PartyAction> PROVISIONAL = Set.of(PartyAction.PROVISIONAL_APPLICATION);
  private static final Set<PartyAction> CONSENT =
      Set.of(
          PartyAction.DEFINITIVE_SIGNATURE,
          PartyAction.RATIFICATION,
          PartyAction.ACCEPTANCE,
          PartyAction.APPROVAL,
          PartyAction.ACCESSION,
          PartyAction.SUCCESSION,
          PartyAction.FORMAL_CONFIRMATION,
          PartyAction.NOTIFICATION);
  private static final Set<PartyAction> SIGNED = Set.of(PartyAction.SIGNATURE);

  private final Agreement agreement;
  private final @Nullable Actor party;
  private final EventDate day;
  private final boolean bilateral;

  private AgreementStatusRule(Agreement agreement, @Nullable Actor party, LocalDate day) {
    this.agreement = agreement;
    this.party = party;
    this.day = EventDate.from(day);
    this.bilateral = agreement.parties().size() == 2 && !agreement.saysWhyMissing("participants");
  }

  static AgreementStatus of(Agreement agreement, @Nullable Actor party, LocalDate day) {
    if (party != null && !agreement.parties().contains(party)) {
      return agreement.saysWhyMissing("participants")
          ? AgreementStatus.UNKNOWN
          : AgreementStatus.NOT_SIGNED;
    }
    return new AgreementStatusRule(agreement, party, day).derive();
  }

  private AgreementStatus derive() {
    Certainty ended = ended();
    if (ended != Certainty.NO) {
      return sure(ended, AgreementStatus.TERMINATED);
    }
    Certainty expired =
        agreement.expires() == null ? Certainty.NO : agreement.expires().isBefore(day);
    if (expired != Certainty.NO) {
      // Whether the date is that before or after a prolongation is not said.
      boolean prolonged = happened(PROLONGED, true) != Certainty.NO;
      return prolonged ? AgreementStatus.UNKNOWN : sure(expired, AgreementStatus.EXPIRED);
    }
    Certainty inForce = inForce();
    if (inForce != Certainty.NO) {
      // No status of the list says "suspended": whether it holds is not known.
      boolean suspended = happened(SUSPENDED, false) != Certainty.NO;
      return suspended ? AgreementStatus.UNKNOWN : sure(inForce, AgreementStatus.IN_FORCE);
    }
    Certainty provisional = happened(PROVISIONAL, false);
    if (provisional != Certainty.NO) {
      return sure(provisional, AgreementStatus.PROVISIONALLY_APPLIED);
    }
    if (agreement.actions().isEmpty() || agreement.saysWhyMissing("actions")) {
      return AgreementStatus.UNKNOWN;
    }
    Certainty signed = or(happened(SIGNED, false), happened(CONSENT, false));
    return signed == Certainty.NO
        ? AgreementStatus.NOT_SIGNED
        : sure(signed, AgreementStatus.SIGNED_NOT_IN_FORCE);
  }

  /**
   * Whether the agreement has ended. An end that names no party is that of all; one party's end
   * ends an agreement of two, and among more it is that party's alone, until all have left.
   */
  private Certainty ended() {
    Certainty ended = Certainty.NO;
    for (AgreementAction action : agreement.actions()) {
      boolean counts = bilateral || action.party() == null || action.party().equals(party);
      if (ENDS.contains(action.action()) && counts) {
        ended = or(ended, hasHappened(action));
      }
    }
    return party == null && !bilateral ? or(ended, allHaveLeft()) : ended;
  }

  private Certainty allHaveLeft() {
    if (agreement.parties().isEmpty() || agreement.saysWhyMissing("participants")) {
      return Certainty.NO;
    }
    Certainty all = Certainty.YES;
    for (Actor one : agreement.parties()) {
      Certainty left = Certainty.NO;
      for (AgreementAction action : agreement.actions()) {
        if (ENDS.contains(action.action()) && one.equals(action.party())) {
          left = or(left, hasHappened(action));
        }
      }
      all = and(all, left);
    }
    return all;
  }

  /** Among more than two, a party is bound only by a consent of its own. */
  private Certainty inForce() {
    Certainty entered = happened(IN_FORCE, false);
    if (party == null || bilateral || entered == Certainty.NO || hasOwn(IN_FORCE)) {
      return entered;
    }
    return and(entered, happened(CONSENT, false));
  }

  private boolean hasOwn(Set<PartyAction> kinds) {
    return agreement.actions().stream()
        .anyMatch(a -> kinds.contains(a.action()) && a.party() != null && a.party().equals(party));
  }

  /** Whether one of the actions had been done by the end of the day. */
  private Certainty happened(Set<PartyAction> kinds, boolean byAnyParty) {
    List<AgreementAction> relevant =
        agreement.actions().stream()
            .filter(a -> kinds.contains(a.action()))
            .filter(
                a -> byAnyParty || party == null || a.party() == null || a.party().equals(party))
            .toList();
    Certainty result = Certainty.NO;
    for (AgreementAction action : relevant) {
      result = or(result, hasHappened(action));
    }
    return result;
  }

  private Certainty hasHappened(AgreementAction action) {
    EventDate date = action.date();
    return date == null ? Certainty.POSSIBLY : date.isAfter(day).not();
  }

  private static AgreementStatus sure(Certainty certainty, AgreementStatus status) {
    return certainty == Certainty.YES ? status : AgreementStatus.UNKNOWN;
  }

  private static Certainty or(Certainty a, Certainty b) {
    if (a == Certainty.YES || b == Certainty.YES) {
      return Certainty.YES;
    }
    return a == Certainty.NO && b == Certainty.NO ? Certainty.NO : Certainty.POSSIBLY;
  }

  private static Certainty and(Certainty a, Certainty b) {
    return or(a.not(), b.not()).not();
  }
}
