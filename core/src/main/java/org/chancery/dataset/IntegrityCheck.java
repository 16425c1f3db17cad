package org.chancery.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.code.RelationType;
import org.chancery.event.DiplomaticEvent;
import org.chancery.meta.FieldPath;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.value.EventId;

/**
 * Checks what no event can tell alone: that ids are unique, and that relations lead to an event
 * that is there. It takes the events one by one and keeps their ids and relations only.
 *
 * @since 0.1
 */
public final class IntegrityCheck implements DatasetCheck {

  private record Link(EventId target, FieldPath path, Location location) {}

  private static final FieldPath ID = FieldPath.root().name("id");

  private final Set<EventId> ids = new HashSet<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Problem> duplicates = new ArrayList<>();

  /** Makes a check that has seen no event. */
  public IntegrityCheck() {}

  /**
   * Takes the next event.
   *
   * @param event the event
   * @param locate gives the place of a field of this event in the input; it is asked during this
   *     call alone
   */
  @Override
  public void add(DiplomaticEvent event, Function<FieldPath, Location> locate) {
    if (!ids.add(event.id())) {
      addDuplicate(event.id(), locate.apply(ID));
    }
    for (int i = 0; i < event.relations().size(); i++) {
      EventId target = event.relations().get(i).target();
      // The same event may be in another dataset, or have had another id.
      boolean elsewhere = event.relations().get(i).type().equals(RelationType.SAME_AS);
      if (!elsewhere && !ids.contains(target)) {
        FieldPath path = FieldPath.root().name("relations").index(i).name("target");
        links.add(new Link(target, path, locate.apply(path)));
      }
    }
  }

  /**
   * Takes the id of an event that could not be read, so that relations to it are not reported as
   * well, and another event with the same id is.
   *
   * @param id the id
   * @param location where it stands
   */
  @Override
  public void addUnreadable(EventId id, Location location) {
    if (!ids.add(id)) {
      addDuplicate(id, location);
    }
  }

  private void addDuplicate(EventId id, Location location) {
    duplicates.add(
        Problem.of(
            ProblemCode.DUPLICATE_ID,
            "expected an id that no other event of the dataset has",
            ID.toString(),
            location,
            id.toString()));
  }

  @Override
  public List<Problem> end(boolean complete) {
    return complete ? problems() : duplicateIds();
  }

  /**
   * Returns all that is wrong between the events.
   *
   * @return the problems of {@link #duplicateIds()}, then those of {@link #unknownTargets()}
   */
  public List<Problem> problems() {
    return Stream.concat(duplicateIds().stream(), unknownTargets().stream()).toList();
  }

  /**
   * Returns the ids that more than one event has.
   *
   * @return a problem for each event but the first, in the order of the events
   */
  public List<Problem> duplicateIds() {
    return List.copyOf(duplicates);
  }

  /**
   * Returns the relations that lead to none of the events taken so far. It is to be asked when all
   * events have been taken.
   *
   * @return a problem for each, in the order of the events
   */
  public List<Problem> unknownTargets() {
    return links.stream()
        .filter(link -> !ids.contains(link.target()))
        .map(
            link ->
                Problem.of(
                    ProblemCode.UNKNOWN_RELATION_TARGET,
                    "expected the id of an event of the dataset",
                    link.path().toString(),
                    link.location(),
                    link.target().toString()))
        .toList();
  }
}
