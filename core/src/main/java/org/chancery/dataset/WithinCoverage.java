package org.chancery.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.chancery.code.OfficeRank;
import org.chancery.event.DiplomaticEvent;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordValues;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.reference.Actor;
import org.chancery.time.Certainty;
import org.chancery.time.EventDate;
import org.chancery.value.EventId;
import org.chancery.value.Participant;
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
    if (coverage == null) {
      return;
    }
    List<EventId> targets = event.relations().stream().map(Relation::target).toList();
    EventDate date = event.date();
    boolean inTime =
        coverage.period() == null
            || date == null
            || coverage.period().overlaps(date) != Certainty.NO;
    if (inTime && hasActor(event) && hasRank(event)) {
      covered.add(event.id());
      relatedToCovered.addAll(targets);
    } else {
      FieldPath path = inTime ? FieldPath.root() : DATE;
      String found = inTime || date == null ? event.id().toString() : date.toString();
      outsiders.add(new Outsider(event.id(), targets, path, locate.apply(path), found));
    }
  }

  private boolean hasActor(DiplomaticEvent event) {
    if (coverage == null || coverage.actors().isEmpty()) {
      return true;
    }
    Set<Actor> actors = new HashSet<>();
    RecordValues.forEach(
        (Record) event,
        (path, type, value) -> {
          if (value instanceof Actor actor) {
            actors.add(actor);
          }
        });
    return coverage.actors().stream().anyMatch(actors::contains);
  }

  /** Ranks are asked of events that state one; a record without any may be of any rank. */
  private boolean hasRank(DiplomaticEvent event) {
    if (coverage == null || coverage.ranks().isEmpty()) {
      return true;
    }
    List<OfficeRank> ranks =
        event.participants().stream().map(Participant::rank).filter(Objects::nonNull).toList();
    return ranks.isEmpty() || coverage.ranks().stream().anyMatch(ranks::contains);
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
