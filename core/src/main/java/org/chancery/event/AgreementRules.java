package org.chancery.event;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.code.ParticipantRole;
import org.chancery.code.PartyAction;
import org.chancery.internal.Keys;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordRule;
import org.chancery.reference.Actor;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.chancery.value.AgreementAction;
import org.chancery.value.Participant;
import org.jspecify.annotations.Nullable;

/** The rules on {@link Agreement}. */
final class AgreementRules {

  private AgreementRules() {}

  /** What {@link Agreement#parties()} lists, without the list. */
  private static @Nullable Actor partyOf(Participant participant) {
    ParticipantRole role = participant.role();
    return role.equals(ParticipantRole.PARTY) || role.equals(ParticipantRole.SIGNATORY)
        ? participant.actor()
        : null;
  }

  static final class TwoParties implements RecordRule<Agreement> {
    @Override
    public void check(Agreement agreement, Findings findings) {
      if (!hasTwo(agreement) && !agreement.saysWhyMissing("participants")) {
        findings.report("participants");
      }
    }

    private static boolean hasTwo(Agreement agreement) {
      Actor first = null;
      for (Participant participant : agreement.participants()) {
        Actor party = partyOf(participant);
        if (party != null) {
          if (first != null && !first.equals(party)) {
            return true;
          }
          first = party;
        }
      }
      return false;
    }
  }

  static final class ActionsOfParties implements RecordRule<Agreement> {
    @Override
    public void check(Agreement agreement, Findings findings) {
      if (agreement.actions().isEmpty()) {
        return;
      }
      Predicate<Actor> isParty = Keys.of(agreement.participants(), AgreementRules::partyOf);
      int index = 0;
      for (AgreementAction action : agreement.actions()) {
        if (action.party() != null && !isParty.test(action.party())) {
          findings.report(FieldPath.root().name("actions").index(index).name("party"));
        }
        index++;
      }
    }
  }

  /** An entry into force that is certainly before all signatures is likely a slip of a date. */
  static final class SignedBeforeInForce implements RecordRule<Agreement> {

    @Override
    public void check(Agreement agreement, Findings findings) {
      EventDate signature = null; // the first, once it is asked for
      List<AgreementAction> actions = agreement.actions();
      for (int i = 0; i < actions.size(); i++) {
        EventDate entry = actions.get(i).date();
        if (entry != null && actions.get(i).action().equals(PartyAction.ENTRY_INTO_FORCE)) {
          signature = signature == null ? firstSignature(actions) : signature;
          if (signature == null) {
            return;
          }
          if (entry.isBefore(signature) == Certainty.YES) {
            findings.report(FieldPath.root().name("actions").index(i).name("date"));
          }
        }
      }
    }

    /**
     * The signature before which no other can lie; null where there is none, or one lacks a date.
     */
    private static @Nullable EventDate firstSignature(List<AgreementAction> actions) {
      EventDate first = null;
      for (AgreementAction action : actions) {
        if (action.action().isSignature()) {
          EventDate date = action.date();
          if (date == null || date.earliest() == null) {
            return null;
          }
          boolean earlier =
              first == null
                  || first.earliest() == null
                  || date.earliest().isBefore(first.earliest());
          first = earlier ? date : first;
        }
      }
      return first;
    }
  }

  static final class ExpiresAfterActions implements RecordRule<Agreement> {

    private static final Set<PartyAction> BEGINNINGS =
        Set.of(
            PartyAction.SIGNATURE, PartyAction.DEFINITIVE_SIGNATURE, PartyAction.ENTRY_INTO_FORCE);

    @Override
    public void check(Agreement agreement, Findings findings) {
      EventDate expires = agreement.expires();
      if (expires == null) {
        return;
      }
      for (AgreementAction action : agreement.actions()) {
        if (BEGINNINGS.contains(action.action())
            && action.date() != null
            && expires.isBefore(action.date()) == Certainty.YES) {
          findings.report("expires");
          return;
        }
      }
    }
  }
}
