package org.chancery.event;

import java.util.List;
import org.chancery.code.EventStatus;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordRule;
import org.chancery.meta.RecordValues;
import org.chancery.reference.Actor;
import org.chancery.reference.State;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.chancery.value.Relation;
import org.chancery.value.StatusChange;

/** The rules on the header of every event, but for those on its evidence. */
final class EventRules {

  private EventRules() {}

  static final class DateOrReason implements RecordRule<DiplomaticEvent> {
    @Override
    public void check(DiplomaticEvent event, Findings findings) {
      if (event.date() == null && !event.saysWhyMissing("date")) {
        findings.report("date");
      }
    }
  }

  static final class HistoryEndsInStatus implements RecordRule<DiplomaticEvent> {
    @Override
    public void check(DiplomaticEvent event, Findings findings) {
      List<StatusChange> history = event.statusHistory();
      if (!history.isEmpty()) {
        EventStatus last = history.get(history.size() - 1).status();
        if (!last.equals(event.status())) {
          findings.report(
              FieldPath.root().name("statusHistory").index(history.size() - 1).name("status"));
        }
      }
    }
  }

  static final class HistoryInOrder implements RecordRule<DiplomaticEvent> {
    @Override
    public void check(DiplomaticEvent event, Findings findings) {
      EventDate before = null;
      int index = 0;
      for (StatusChange step : event.statusHistory()) {
        EventDate date = step.date();
        if (date != null) {
          if (before != null && date.isBefore(before) == Certainty.YES) {
            findings.report(FieldPath.root().name("statusHistory").index(index).name("date"));
          }
          before = date;
        }
        index++;
      }
    }
  }

  static final class StatesExist implements RecordRule<DiplomaticEvent> {
    @Override
    public void check(DiplomaticEvent event, Findings findings) {
      EventDate date = event.date();
      if (date == null) {
        return;
      }
      RecordValues.forEach(
          (Record) event,
          (path, type, value) -> {
            // Actors alone: a place may bear its present country's name before that existed.
            if (type.javaType() == Actor.class
                && value instanceof State state
                && !state.existsBetween(date.earliest(), date.latest())) {
              findings.report(path);
            }
          });
    }
  }

  static final class RelatedToAnother implements RecordRule<DiplomaticEvent> {
    @Override
    public void check(DiplomaticEvent event, Findings findings) {
      int index = 0;
      for (Relation relation : event.relations()) {
        if (relation.target().equals(event.id())) {
          findings.report(FieldPath.root().name("relations").index(index).name("target"));
        }
        index++;
      }
    }
  }
}
