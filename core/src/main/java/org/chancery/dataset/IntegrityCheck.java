package org.chancery.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
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
public final class IntegrityCheck {

  private record Link(EventId target, FieldPath path, Location location) {}

  private final Set<EventId> ids = new HashSet<>();
  private final List<Link> links = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /** Makes a check that has seen no event. */
  public IntegrityCheck() {}

  /**
   * Takes the next event.
   *
   * @param event the event
   * @param locate gives the place of a field of this event in the input
   */
  public void add(DiplomaticEvent event, Function<FieldPath, Location> locate) {
    FieldPath idPath = FieldPath.root().name("id");
    if (!ids.add(event.id())) {
      problems.add(
          Problem.of(
              ProblemCode.DUPLICATE_ID,
              "expected an id that no other event of the dataset has",
              idPath.toString(),
              locate.apply(idPath),
              event.id().toString()));
    }
    for (int i = 0; i < event.relations().size(); i++) {
      FieldPath path = FieldPath.root().name("relations").index(i).name("target");
      links.add(new Link(event.relations().get(i).target(), path, locate.apply(path)));
    }
  }

  /**
   * Takes an id that the dataset has, though its event could not be read, so that relations to it
   * are not reported as well.
   *
   * @param id the id
   */
  public void addUnreadable(EventId id) {
    ids.add(id);
  }

  /**
   * Returns what is wrong with the events taken so far.
   *
   * @return the problems: duplicate ids, then relations that lead nowhere, each in the order of the
   *     events
   */
  public List<Problem> problems() {
    List<Problem> all = new ArrayList<>(problems);
    for (Link link : links) {
      if (!ids.contains(link.target())) {
        all.add(
            Problem.of(
                ProblemCode.UNKNOWN_RELATION_TARGET,
                "expected the id of an event of the dataset",
                link.path().toString(),
                link.location(),
                link.target().toString()));
      }
    }
    return all;
  }
}
