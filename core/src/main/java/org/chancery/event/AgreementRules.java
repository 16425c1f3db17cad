package org.chancery.event;

import java.util.List;
import java.util.Set;
import org.chancery.code.PartyAction;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordRule;
import org.chancery.reference.Actor;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.chancery.value.AgreementAction;

/** The rules on {@link Agreement}. */
final class AgreementRules {

  private AgreementRules() {}

  static final class TwoParties implements RecordRule<Agreement> {
    @Override
    public void check(Agreement agreement, Findings findings) {
      if (agreement.parties().size() < 2 && !agreement.saysWhyMissing("participants")) {
        findings.report("participants");
      }
    }
  }

  static final class ActionsOfParties implements RecordRule<Agreement> {
    @Override
    public void check(Agreement agreement, Findings findings) {
      List<Actor> parties = agreement.parties();
      int index = 0;
      for (AgreementAction action : agreement.actions()) {
        if (action.party() != null && !parties.contains(action.party())) {
          findings.report(FieldPath.root().name("actions").index(index).name("party"));
        }
        index++;
      }
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
