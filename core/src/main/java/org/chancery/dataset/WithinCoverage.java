package org.chancery.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chancery.code.OfficeRank;
import org.chancery.event.Agreement;
import org.chancery.event.DiplomaticEvent;
import org.chancery.meta.FieldPath;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.reference.Actor;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.chancery.value.AgreementAction;
import org.chancery.value.EventId;
import org.chancery.value.Relation;
import org.jspecify.annotations.Nullable;

/** Checks that events are such as the dataset sets out to hold, or belong to one that is. */
final class WithinCoverage implements DatasetCheck {

  private static final FieldPath DATE = FieldPath.root().name("date");

  private record Outsider(
      EventId id, List<EventId> targets, FieldPath path, Location location, String found) {}

  private final @Nullable Coverage coverage;
  private final Set<EventId> covered = new HashSet<>();
  private final Set<EventId> relatedToCovered = new HashSet<>();
  private final List<Outsider> outsiders = new ArrayList<>();

  WithinCoverage(@Nullable DatasetHeader header) {
    this.coverage = header == null ? null : header.coverage();
  }

  @Override
  public void add(DiplomaticEvent event, Function<FieldPath, Location> locate) {
    Coverage declared = coverage;
    if (declared == null) {
      return;
    }
    List<EventId> targets = event.relations().stream().map(Relation::target).toList();
    EventDate date = event.date();
    boolean inTime = isInTime(event, declared);
    if (inTime && hasActor(event, declared) && hasRank(event, declared)) {
      covered.add(event.id());
      relatedToCovered.addAll(targets);
    } else {
      FieldPath path = inTime ? FieldPath.root() : DATE;
      String found = inTime || date == null ? event.id().toString() : date.toString();
      outsiders.add(new Outsider(event.id(), targets, path, locate.apply(path), found));
    }
  }

  /** What could not be read may be covered, and so may what is related to it. */
  @Override
  public void addUnreadable(EventId id, Location location) {
    covered.add(id);
  }

  /** An agreement may be older than the period, and an action on it lie within. */
  private static boolean isInTime(DiplomaticEvent event, Coverage coverage) {
    EventDate period = coverage.period();
    return period == null
        || event.date() == null
        || period.overlaps(event.date()) != Certainty.NO
        || (event instanceof Agreement agreement
            && agreement.actions().stream()
                .map(AgreementAction::date)
                .anyMatch(date -> date != null && period.overlaps(date) != Certainty.NO));
  }

  private static boolean hasActor(DiplomaticEvent event, Coverage coverage) {
    if (coverage.actors().isEmpty()) {
      return true;
    }
    Set<Actor> actors = event.actors();
    return coverage.actors().stream().anyMatch(actors::contains);
  }

  /** A participant whose rank is not stated may be of any rank. */
  private static boolean hasRank(DiplomaticEvent event, Coverage coverage) {
    if (coverage.ranks().isEmpty() || event.participants().isEmpty()) {
      return true;
    }
    List<OfficeRank> ranks = coverage.ranks();
    return event.participants().stream()
        .anyMatch(one -> one.rank() == null || ranks.contains(one.rank()));
  }

  @Override
  public List<Problem> end(boolean complete) {
    // A missing event might be the one to which another belongs.
    return !complete
        ? List.of()
        : outsiders.stream().filter(this::standsAlone).map(WithinCoverage::problem).toList();
  }

  private boolean standsAlone(Outsider event) {
    return !relatedToCovered.contains(event.id())
        && event.targets().stream().noneMatch(covered::contains);
  }

  private static Problem problem(Outsider event) {
    return Problem.of(
        ProblemCode.OUTSIDE_COVERAGE,
        "expected an event of the coverage that the dataset declares, or one related to such",
        event.path().toString(),
        event.location(),
        event.found());
  }
}
