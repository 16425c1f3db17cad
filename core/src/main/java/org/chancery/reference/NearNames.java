package org.chancery.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.reference.ActorMatch.Candidate;
import org.chancery.reference.ActorMatch.Outcome;

/**
 * The names that are spelled much like a text: one letter wrong, lacking, too many or in the wrong
 * order where the text has four to seven letters, two where it has more.
 */
final class NearNames {

  private static final int SHORTEST = 4;
  private static final int LONG = 8;
  private static final int MOST = 5;

  private record Near<A extends Actor>(int distance, Candidate<A> candidate) {}

  private NearNames() {}

  static <A extends Actor> ActorMatch<A> find(
      String folded, Map<String, Candidate<A>> byName, Map<String, ActorMatch<A>> shared) {
    if (folded.length() < SHORTEST) {
      return ActorMatch.none();
    }
    int allowed = folded.length() < LONG ? 1 : 2;
    List<Near<A>> found = new ArrayList<>();
    for (Map.Entry<String, Candidate<A>> entry : byName.entrySet()) {
      String name = entry.getKey();
      if (Math.abs(name.length() - folded.length()) > allowed) {
        continue;
      }
      int distance = distance(folded, name, allowed);
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

  /** The number of letters to change, add, drop or swap, or more than allowed. */
  private static int distance(String one, String other, int allowed) {
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= other.length(); j++) {
        int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + cost);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > allowed) {
        return least;
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[other.length()];
  }
}
