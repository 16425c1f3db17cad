package org.chancery.event;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.code.EventStatus;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordRule;
import org.chancery.meta.ValueSearch;
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
      List<StatusChange> history = event.statusHistory();
      for (int i = 0; i < history.size(); i++) {
        EventDate date = history.get(i).date();
        if (date != null) {
          if (latest != null && date.isBefore(latest) == Certainty.YES) {
            findings.report(FieldPath.root().name("statusHistory").index(i).name("date"));
          }
          latest = laterToBegin(latest, date);
        }
      }
    }

    private static EventDate laterToBegin(@Nullable EventDate one, EventDate other) {
      if (one == null || one.earliest() == null) {
        return other;
      }
      return other.earliest() != null && other.earliest().isAfter(one.earliest()) ? other : one;
    }
  }

  static final class CancelledForGood implements RecordRule<DiplomaticEvent> {
    @Override
    public void check(DiplomaticEvent event, Findings findings) {
      boolean cancelled = false;
      int index = 0;
      for (StatusChange step : event.statusHistory()) {
        if (step.status().equals(EventStatus.CANCELLED)) {
          cancelled = true;
        } else if (cancelled && tookPlace(step.status())) {
          findings.report(FieldPath.root().name("statusHistory").index(index).name("status"));
        }
        index++;
      }
    }

    private static boolean tookPlace(EventStatus status) {
      return status.equals(EventStatus.HELD) || status.equals(EventStatus.ONGOING);
    }
  }

  /**
   * A state must have existed on the date of the event. The party of an action must have existed on
   * that of the action, which may be later: states accede to agreements that are older than they.
   */
  static final class StatesExist implements RecordRule<DiplomaticEvent> {

    // Actors alone: a place may bear its present country's name before that existed.
    private static final ValueSearch ACTORS =
        ValueSearch.of(type -> type.javaType() == Actor.class);
    private static final FieldPath ACTIONS = FieldPath.root().name("actions");

    @Override
    public void check(DiplomaticEvent event, Findings findings) {
      List<AgreementAction> actions =
          event instanceof Agreement agreement ? agreement.actions() : List.of();
      if (event.date() != null && hasOneOutOfTime((Record) event, event.date())) {
        Set<State> acting = acting(actions);
        ACTORS.forEach(
            (Record) event,
            (at, type, actor) -> {
              if (actor instanceof State state
                  && !mayExist(state, event.date())
                  && !acting.contains(state)
                  && !at.path().isWithin(ACTIONS)) {
                report(findings, at.path(), state, event.date());
              }
            });
      }
      for (int i = 0; i < actions.size(); i++) {
        if (actions.get(i).party() instanceof State state
            && !mayExist(state, actions.get(i).date())) {
          report(findings, ACTIONS.index(i).name("party"), state, actions.get(i).date());
        }
      }
    }

    /** Asked of every event, and so without paths, which are made for those few that have one. */
    private static boolean hasOneOutOfTime(Record event, EventDate date) {
      LocalDate earliest = date.earliest();
      LocalDate latest = date.latest();
      return ACTORS.any(
          event, actor -> actor instanceof State state && !state.existsBetween(earliest, latest));
    }

    /** The states that may have existed when they acted. */
    private static Set<State> acting(List<AgreementAction> actions) {
      Set<State> acting = new HashSet<>();
      for (AgreementAction action : actions) {
        if (action.party() instanceof State state && mayExist(state, action.date())) {
          acting.add(state);
        }
      }
      return acting;
    }

    private static boolean mayExist(State state, @Nullable EventDate date) {
      return date == null || state.existsBetween(date.earliest(), date.latest());
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
      List<Relation> relations = event.relations();
      for (int i = 0; i < relations.size(); i++) {
        if (relations.get(i).target().equals(event.id())) {
          findings.report(FieldPath.root().name("relations").index(i).name("target"));
        }
      }
    }
  }
}
