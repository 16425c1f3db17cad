package org.chancery.value;

import org.chancery.meta.RecordRule;

/** The rules on {@link Participant}. */
final class ParticipantRules {

  private ParticipantRules() {}

  static final class NamesSomebody implements RecordRule<Participant> {
    @Override
    public void check(Participant participant, Findings findings) {
      if (participant.actor() == null && participant.person() == null) {
        findings.report("actor");
      }
    }
  }

  static final class OnBehalfOfAnother implements RecordRule<Participant> {
    @Override
    public void check(Participant participant, Findings findings) {
      if (participant.actor() != null && participant.actor().equals(participant.onBehalfOf())) {
        findings.report("onBehalfOf");
      }
    }
  }
}
