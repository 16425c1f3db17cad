package org.chancery.query;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.code.PartyAction;
import org.chancery.code.RelationType;
import org.chancery.event.Agreement;
import org.chancery.event.Visit;
import org.chancery.reference.Actor;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.chancery.value.AgreementAction;
import org.chancery.value.EventId;
import org.jspecify.annotations.Nullable;

/** Whether an agreement was signed in the course of a visit. */
record SignedDuring(Visit visit) implements Indexed<Agreement> {

  private static final Set<PartyAction> SIGNATURES =
      Set.of(PartyAction.SIGNATURE, PartyAction.DEFINITIVE_SIGNATURE);

  @Override
  public Certainty test(Agreement agreement) {
    List<EventId> occasions = agreement.related(RelationType.SIGNED_DURING);
    if (occasions.contains(visit.id())) {
      return Certainty.YES;
    }
    return occasions.isEmpty() && isOfThoseWhoMet(agreement) && mayBeInThoseDays(agreement)
        ? Certainty.POSSIBLY
        : Certainty.NO;
  }

  private boolean isOfThoseWhoMet(Agreement agreement) {
    boolean open = Absence.mayHaveMore(agreement, Absence.PARTICIPANTS, agreement.participants());
    return hasOneOf(agreement, visit.visitors(), open) && hasOneOf(agreement, visit.hosts(), open);
  }

  private static boolean hasOneOf(Agreement agreement, List<Actor> side, boolean open) {
    return open || side.isEmpty() || side.stream().anyMatch(agreement.parties()::contains);
  }

  private boolean mayBeInThoseDays(Agreement agreement) {
    EventDate days = visit.date();
    List<EventDate> signed =
        agreement.actions().stream()
            .filter(action -> SIGNATURES.contains(action.action()))
            .map(AgreementAction::date)
            .flatMap(Stream::ofNullable)
            .toList();
    if (signed.isEmpty() && agreement.date() != null) {
      signed = List.of(agreement.date());
    }
    return days == null
        || signed.isEmpty()
        || signed.stream().anyMatch(date -> date.overlaps(days) != Certainty.NO);
  }

  @Override
  public @Nullable Selection select(EventIndex index) {
    Selection told = index.leadingTo(visit.id());
    for (List<Actor> side : List.of(visit.hosts(), visit.visitors())) {
      if (!side.isEmpty()) {
        Selection[] parts = side.stream().map(index::withActor).toArray(Selection[]::new);
        return Selection.union(told, Selection.union(parts));
      }
    }
    return null;
  }
}
