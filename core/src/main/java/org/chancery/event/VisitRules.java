package org.chancery.event;

import java.util.function.Predicate;
import org.chancery.code.ParticipantRole;
import org.chancery.internal.Keys;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordRule;
import org.chancery.reference.Actor;
import org.chancery.value.Participant;
import org.jspecify.annotations.Nullable;

/** The rules on {@link Visit}. */
final class VisitRules {

  private VisitRules() {}

  private static @Nullable Actor visitor(Participant participant) {
    return participant.role().equals(ParticipantRole.VISITOR) ? participant.actor() : null;
  }

  static final class HostIsNotVisitor implements RecordRule<Visit> {
    @Override
    public void check(Visit visit, Findings findings) {
      Predicate<Actor> isVisitor = Keys.of(visit.participants(), VisitRules::visitor);
      int index = 0;
      for (Participant participant : visit.participants()) {
        if (participant.role().equals(ParticipantRole.HOST)
            && participant.actor() != null
            && isVisitor.test(participant.actor())) {
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
