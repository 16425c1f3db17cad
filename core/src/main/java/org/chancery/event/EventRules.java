package org.chancery.event;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.code.EventStatus;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordRule;
import org.chancery.meta.RecordValues;
import org.chancery.reference.Actor;
import org.chancery.reference.State;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.chancery.value.AgreementAction;
import org.chancery.value.Relation;
import org.chancery.value.StatusChange;
import org.jspecify.annotations.Nullable;

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
      EventDate latest = null; // the one of the latest beginning so far
      int index = 0;
      for (StatusChange step : event.statusHistory()) {
        EventDate date = step.date();
        if (date != null) {
          if (latest != null && date.isBefore(latest) == Certainty.YES) {
            findings.report(FieldPath.root().name("statusHistory").index(index).name("date"));
          }
          latest = laterToBegin(latest, date);
        }
        index++;
      }
    }

    private static EventDate laterToBegin(@Nullable EventDate one, EventDate other) {
      if (one == null || one.earliest() == null) {
        return other;
      }
      return other.earliest() != null && other.earliest().isAfter(one.earliest()) ? other : one;
    }
  }

  /**
   * A state must have existed on the date of the event. The party of an action must have existed on
   * that of the action, which may be later: states accede to agreements that are older than they.
   */
  static final class StatesExist implements RecordRule<DiplomaticEvent> {

    private static final FieldPath ACTIONS = FieldPath.root().name("actions");

    @Override
    public void check(DiplomaticEvent event, Findings findings) {
      List<AgreementAction> actions =
          event instanceof Agreement agreement ? agreement.actions() : List.of();
      RecordValues.forEach(
          (Record) event,
          (path, type, value) -> {
            // Actors alone: a place may bear its present country's name before that existed.
            if (type.javaType() == Actor.class
                && value instanceof State state
                && !path.isWithin(ACTIONS)
                && !mayExist(state, event.date())
                && actions.stream().noneMatch(action -> mayActIn(action, state))) {
              report(findings, path, state, event.date());
            }
          });
      for (int i = 0; i < actions.size(); i++) {
        if (actions.get(i).party() instanceof State state
            && !mayExist(state, actions.get(i).date())) {
          report(findings, ACTIONS.index(i).name("party"), state, actions.get(i).date());
        }
      }
    }

    private static boolean mayActIn(AgreementAction action, State state) {
      return state.equals(action.party()) && mayExist(state, action.date());
    }

    private static boolean mayExist(State state, @Nullable EventDate date) {
      return date == null || state.existsAt(date) != Certainty.NO;
    }

    private static void report(
        Findings findings, FieldPath at, State state, @Nullable EventDate date) {
      List<State> instead = date == null ? List.of() : state.insteadAt(date);
      if (instead.isEmpty()) {
        findings.report(at);
      } else {
        findings.report(
            at,
            instead.stream()
                .map(State::code)
                .collect(Collectors.joining(", ", "at that time: ", "")));
      }
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
