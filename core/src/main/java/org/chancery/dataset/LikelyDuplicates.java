package org.chancery.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.chancery.event.DiplomaticEvent;
import org.chancery.meta.FieldPath;
import org.chancery.problem.Location;
import org.chancery.problem.Message;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.value.EventId;
import org.chancery.value.Relation;

/**
 * Finds events that look like one, among those of the same type and actors and of near dates
 * ({@link Neighbours}). Each event is told once, with the one before it that it is most like.
 */
final class LikelyDuplicates implements DatasetCheck {

  private static final FieldPath ID = FieldPath.root().name("id");

  private record Pair(EventId one, EventId other) {}

  /** The earlier event that one is most like, and how many others there are. */
  private record Best(Numbered first, Numbered second, int score, int others) {}

  private final Map<Long, List<Numbered>> byKey = new HashMap<>();
  private final Set<Pair> linked = new HashSet<>();
  private int count;

  private record Numbered(int number, Likeness likeness) {}

  @Override
  public void add(DiplomaticEvent event, Function<FieldPath, Location> locate) {
    int number = count++;
    for (Relation relation : event.relations()) {
      linked.add(new Pair(event.id(), relation.target()));
    }
    Likeness likeness = Likeness.of(event, locate.apply(ID));
    if (likeness != null) {
      byKey
          .computeIfAbsent(likeness.key(), key -> new ArrayList<>(1))
          .add(new Numbered(number, likeness));
    }
  }

  @Override
  public List<Problem> end(boolean complete) {
    Map<Integer, Best> found = new TreeMap<>();
    for (List<Numbered> alike : byKey.values()) {
      Neighbours.forEach(alike, Numbered::likeness, (one, other) -> compare(one, other, found));
    }
    return found.values().stream().map(LikelyDuplicates::problem).toList();
  }

  private void compare(Numbered one, Numbered other, Map<Integer, Best> found) {
    Numbered first = one.number() < other.number() ? one : other;
    Numbered second = one.number() < other.number() ? other : one;
    EventId id = first.likeness().id();
    EventId secondId = second.likeness().id();
    int score = first.likeness().score(second.likeness());
    if (score < LikelyPair.LIKELY
        || id.equals(secondId)
        || linked.contains(new Pair(id, secondId))
        || linked.contains(new Pair(secondId, id))) {
      return;
    }
    found.merge(
        second.number(),
        new Best(first, second, score, 0),
        (old, now) -> {
          Best better = now.score() > old.score() ? now : old;
          return new Best(better.first(), better.second(), better.score(), old.others() + 1);
        });
  }

  private static Problem problem(Best best) {
    Likeness first = best.first().likeness();
    Likeness second = best.second().likeness();
    boolean mirrored = first.mirrors(second);
    Message like =
        mirrored
            ? Message.of(
                "expected one record of a visit that is seen from both sides, as in {0} (likeness"
                    + " {1} of 100)",
                first.id(), best.score())
            : Message.of(
                "expected one record of an event, or a relation to its like, {0} (likeness {1} of"
                    + " 100)",
                first.id(), best.score());
    return Problem.of(
        mirrored ? ProblemCode.MIRRORED_VISIT : ProblemCode.LIKELY_DUPLICATE,
        best.others() == 0 ? like : Message.of("{0}; {1} more are like it", like, best.others()),
        ID.toString(),
        second.location(),
        second.id().toString());
  }
}
