package org.chancery.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chancery.code.RelationType;
import org.chancery.event.Agreement;
import org.chancery.event.DiplomaticEvent;
import org.chancery.meta.FieldPath;
import org.chancery.problem.Location;
import org.chancery.problem.Message;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.chancery.value.AgreementAction;
import org.chancery.value.EventId;
import org.chancery.value.Relation;

/** Checks that what is said to be a part of an event, or signed during it, lies within its date. */
final class RelationsInTime implements DatasetCheck {

  private static final FieldPath DATE = FieldPath.root().name("date");
  private static final FieldPath ACTIONS = FieldPath.root().name("actions");

  /** Dates of which not all may lie outside that of another event. */
  private record Bond(
      EventId target, ProblemCode code, List<EventDate> dates, FieldPath path, Location location) {

    boolean isBroken(EventDate whole) {
      return dates.stream().allMatch(date -> whole.contains(date) == Certainty.NO);
    }
  }

  private final Map<EventId, EventDate> dates = new HashMap<>();
  private final List<Bond> bonds = new ArrayList<>();

  @Override
  public void add(DiplomaticEvent event, Function<FieldPath, Location> locate) {
    if (event.date() != null) {
      dates.putIfAbsent(event.id(), event.date());
    }
    for (Relation relation : event.relations()) {
      if (relation.type().equals(RelationType.PART_OF)) {
        bind(relation.target(), ProblemCode.PART_OUTSIDE_WHOLE, dateOf(event), DATE, locate);
      } else if (relation.type().equals(RelationType.SIGNED_DURING)) {
        addSigned(event, relation.target(), locate);
      }
    }
  }

  private static List<EventDate> dateOf(DiplomaticEvent event) {
    return event.date() == null ? List.of() : List.of(event.date());
  }

  /** One signature within the visit is enough: other parties may sign later. */
  private void addSigned(
      DiplomaticEvent event, EventId target, Function<FieldPath, Location> locate) {
    List<EventDate> signed = new ArrayList<>();
    FieldPath first = DATE;
    if (event instanceof Agreement agreement) {
      int index = 0;
      for (AgreementAction action : agreement.actions()) {
        if (action.action().isSignature() && action.date() != null) {
          first = signed.isEmpty() ? ACTIONS.index(index).name("date") : first;
          signed.add(action.date());
        }
        index++;
      }
    }
    List<EventDate> dates = signed.isEmpty() ? dateOf(event) : signed;
    bind(target, ProblemCode.SIGNED_OUTSIDE_VISIT, dates, first, locate);
  }

  private void bind(
      EventId target,
      ProblemCode code,
      List<EventDate> dates,
      FieldPath path,
      Function<FieldPath, Location> locate) {
    if (!dates.isEmpty()) {
      bonds.add(new Bond(target, code, dates, path, locate.apply(path)));
    }
  }

  @Override
  public List<Problem> end(boolean complete) {
    List<Problem> problems = new ArrayList<>();
    for (Bond bond : bonds) {
      EventDate whole = dates.get(bond.target());
      if (whole != null && bond.isBroken(whole)) {
        problems.add(
            Problem.of(
                bond.code(),
                Message.of("expected a date within that of {0}, {1}", bond.target(), whole),
                bond.path().toString(),
                bond.location(),
                bond.dates().get(0).toString()));
      }
    }
    return problems;
  }
}
