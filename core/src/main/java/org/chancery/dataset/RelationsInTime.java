package org.chancery.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.chancery.code.PartyAction;
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
import org.jspecify.annotations.Nullable;

/** Checks that what is said to be a part of an event, or signed during it, lies within its date. */
final class RelationsInTime implements DatasetCheck {

  private static final FieldPath DATE = FieldPath.root().name("date");
  private static final FieldPath ACTIONS = FieldPath.root().name("actions");
  private static final Set<PartyAction> SIGNATURES =
      Set.of(PartyAction.SIGNATURE, PartyAction.DEFINITIVE_SIGNATURE);

  /** A date that must not lie outside that of another event. */
  private record Bond(
      EventId target, ProblemCode code, EventDate date, FieldPath path, Location location) {}

  private final Map<EventId, EventDate> dates = new HashMap<>();
  private final List<Bond> bonds = new ArrayList<>();

  @Override
  public void add(DiplomaticEvent event, Function<FieldPath, Location> locate) {
    if (event.date() != null) {
      dates.putIfAbsent(event.id(), event.date());
    }
    for (Relation relation : event.relations()) {
      if (relation.type().equals(RelationType.PART_OF)) {
        bind(relation.target(), ProblemCode.PART_OUTSIDE_WHOLE, event.date(), DATE, locate);
      } else if (relation.type().equals(RelationType.SIGNED_DURING)) {
        addSigned(event, relation.target(), locate);
      }
    }
  }

  private void addSigned(
      DiplomaticEvent event, EventId target, Function<FieldPath, Location> locate) {
    boolean dated = false;
    if (event instanceof Agreement agreement) {
      int index = 0;
      for (AgreementAction action : agreement.actions()) {
        if (SIGNATURES.contains(action.action()) && action.date() != null) {
          FieldPath path = ACTIONS.index(index).name("date");
          bind(target, ProblemCode.SIGNED_OUTSIDE_VISIT, action.date(), path, locate);
          dated = true;
        }
        index++;
      }
    }
    if (!dated) {
      bind(target, ProblemCode.SIGNED_OUTSIDE_VISIT, event.date(), DATE, locate);
    }
  }

  private void bind(
      EventId target,
      ProblemCode code,
      @Nullable EventDate date,
      FieldPath path,
      Function<FieldPath, Location> locate) {
    if (date != null) {
      bonds.add(new Bond(target, code, date, path, locate.apply(path)));
    }
  }

  @Override
  public List<Problem> end(boolean complete) {
    List<Problem> problems = new ArrayList<>();
    for (Bond bond : bonds) {
      EventDate whole = dates.get(bond.target());
      if (whole != null && whole.contains(bond.date()) == Certainty.NO) {
        problems.add(
            Problem.of(
                bond.code(),
                Message.of("expected a date within that of {0}, {1}", bond.target(), whole),
                bond.path().toString(),
                bond.location(),
                bond.date().toString()));
      }
    }
    return problems;
  }
}
