package org.chancery.event;

import java.util.Set;
import org.chancery.code.ParticipantRole;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordRule;
import org.chancery.reference.Actor;
import org.chancery.value.Participant;

/** The rules on {@link Visit}. */
final class VisitRules {

  private VisitRules() {}

  static final class HostIsNotVisitor implements RecordRule<Visit> {
    @Override
    public void check(Visit visit, Findings findings) {
      Set<Actor> visitors = Set.copyOf(visit.visitors());
      int index = 0;
      for (Participant participant : visit.participants()) {
        if (participant.role().equals(ParticipantRole.HOST)
            && participant.actor() != null
            && visitors.contains(participant.actor())) {
          findings.report(FieldPath.root().name("participants").index(index).name("actor"));
        }
        index++;
      }
    }
  }

  static final class LegOfJourney implements RecordRule<Visit> {
    @Override
    public void check(Visit visit, Findings findings) {
      if (visit.leg() != null && visit.journeyId() == null) {
        findings.report("journeyId");
      }
    }
  }
}
