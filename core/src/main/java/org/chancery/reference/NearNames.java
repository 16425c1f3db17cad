package org.chancery.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.internal.EditDistance;
import org.chancery.reference.ActorMatch.Candidate;
import org.chancery.reference.ActorMatch.Outcome;

/**
 * The names that are spelled much like a text: one letter wrong, lacking, too many or in the wrong
 * order where the text has four to seven letters, two where it has more.
 */
final class NearNames {

  private static final int SHORTEST = 4;
  private static final int MOST = 5;

  private record Near<A extends Actor>(int distance, Candidate<A> candidate) {}

  private NearNames() {}

  static <A extends Actor> ActorMatch<A> find(
      String folded, Map<String, Candidate<A>> byName, Map<String, ActorMatch<A>> shared) {
    if (folded.length() < SHORTEST) {
      return ActorMatch.none();
    }
    int allowed = EditDistance.allowed(folded.length());
    List<Near<A>> found = new ArrayList<>();
    for (Map.Entry<String, Candidate<A>> entry : byName.entrySet()) {
      String name = entry.getKey();
      int distance = EditDistance.between(folded, name, allowed);
      if (distance <= allowed) {
        ActorMatch<A> several = shared.get(name);
        List<Candidate<A>> candidates =
            several == null ? List.of(entry.getValue()) : several.candidates();
        candidates.forEach(each -> found.add(new Near<>(distance, each)));
      }
    }
    if (found.isEmpty()) {
      return ActorMatch.none();
    }
    found.sort(
        Comparator.<Near<A>>comparingInt(Near::distance)
            .thenComparing(near -> near.candidate().actor().code())
            .thenComparing(near -> near.candidate().kind())
            .thenComparing(near -> near.candidate().text()));
    Map<A, Candidate<A>> nearest = new LinkedHashMap<>();
    for (Near<A> near : found) {
      if (nearest.size() < MOST) {
        nearest.putIfAbsent(near.candidate().actor(), near.candidate());
      }
    }
    return new ActorMatch<>(Outcome.NEAR, List.copyOf(nearest.values()));
  }
}
