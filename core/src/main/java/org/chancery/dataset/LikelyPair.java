package org.chancery.dataset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chancery.event.DiplomaticEvent;
import org.chancery.problem.Location;
import org.chancery.value.EventId;

/**
 * Two events that look like one: of one type, with the same actors, and of dates that may overlap.
 * They are candidates; whether they are one, people say.
 *
 * @param one the id that is first in the order of texts
 * @param other the other id
 * @param likeness how much they look like one, 100 at most
 * @param mirrored whether they are visits of which one has for hosts the visitors of the other: one
 *     visit seen from both sides, or a visit and a return visit
 * @since 0.1
 */
public record LikelyPair(EventId one, EventId other, int likeness, boolean mirrored) {

  /** The likeness from which two events are told to be likely duplicates. */
  public static final int LIKELY = 70;

  private static final Comparator<LikelyPair> ORDER =
      Comparator.<LikelyPair, String>comparing(pair -> pair.one().toString())
          .thenComparing(pair -> pair.other().toString());

  public LikelyPair {
    Objects.requireNonNull(one, "one");
    Objects.requireNonNull(other, "other");
  }

  /**
   * Finds the pairs among events, of one dataset or of several. Each is compared with those near it
   * in time, at most 50, so that the work grows with n log n.
   *
   * @param events the events; those with one id make no pair
   * @param atLeast the least likeness
   * @return the pairs, each once, in the order of their ids
   */
  public static List<LikelyPair> among(List<DiplomaticEvent> events, int atLeast) {
    Map<Long, List<Likeness>> byKey = new HashMap<>();
    for (DiplomaticEvent event : events) {
      Likeness likeness = Likeness.of(event, Location.unknown());
      if (likeness != null) {
        byKey.computeIfAbsent(likeness.key(), key -> new ArrayList<>(1)).add(likeness);
      }
    }
    List<LikelyPair> pairs = new ArrayList<>();
    for (List<Likeness> alike : byKey.values()) {
      Neighbours.forEach(
          alike,
          each -> each,
          (one, other) -> {
            int score = one.score(other);
            if (score >= atLeast && !one.id().equals(other.id())) {
              boolean inOrder = one.id().toString().compareTo(other.id().toString()) < 0;
              pairs.add(
                  new LikelyPair(
                      inOrder ? one.id() : other.id(),
                      inOrder ? other.id() : one.id(),
                      score,
                      one.mirrors(other)));
            }
          });
    }
    return pairs.stream().distinct().sorted(ORDER).toList();
  }
}
