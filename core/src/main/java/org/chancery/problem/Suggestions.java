package org.chancery.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.internal.EditDistance;

/**
 * What may have been meant by a text that is not one of those expected.
 *
 * <p>A text is near a valid one if they differ in case, blanks, hyphens and low lines alone; if a
 * letter is wrong, lacking, too many or swapped with the next, where it has four letters or more;
 * two such letters where it has eight. In a shorter one letters may be swapped only, because nearly
 * any short code is one letter away from some other.
 *
 * <pre>{@code
 * Suggestions.near("offical", List.of("state", "official", "working")); // [official]
 * }</pre>
 *
 * @since 0.1
 */
public final class Suggestions {

  /** How many there are at most. */
  static final int MOST = 3;

  private static final int LONGEST_TEXT = 200;
  private static final int SHORTEST = 4;

  private record Near(int distance, String valid) {}

  private Suggestions() {}

  /**
   * Returns the valid texts that a text is near.
   *
   * @param text the text as found
   * @param valid what could have stood there
   * @return at most three, the nearest first, and in the order of {@code valid} where they are as
   *     near
   */
  public static List<String> near(String text, Collection<String> valid) {
    if (text.length() > LONGEST_TEXT) {
      return List.of();
    }
    String folded = fold(text);
    if (folded.isEmpty()) {
      return List.of();
    }
    List<Near> found = new ArrayList<>();
    for (String each : valid) {
      int distance = distance(folded, fold(each));
      if (distance >= 0 && !each.equals(text)) {
        found.add(new Near(distance, each));
      }
    }
    found.sort(Comparator.comparingInt(Near::distance));
    Set<String> nearest = new LinkedHashSet<>();
    for (Near near : found) {
      if (nearest.size() < MOST) {
        nearest.add(near.valid());
      }
    }
    return List.copyOf(nearest);
  }

  /** The distance, or -1 where it is too far. */
  private static int distance(String one, String other) {
    if (one.length() >= SHORTEST) {
      int allowed = EditDistance.allowed(one.length());
      int distance = EditDistance.between(one, other, allowed);
      return distance <= allowed ? distance : -1;
    }
    if (one.equals(other)) {
      return 0;
    }
    return one.length() == other.length() && EditDistance.between(one, other, 1) == 1
        ? swapped(one, other)
        : -1;
  }

  /** One where letters are swapped, and not another one there. */
  private static int swapped(String one, String other) {
    boolean same =
        one.chars().sorted().boxed().toList().equals(other.chars().sorted().boxed().toList());
    return same ? 1 : -1;
  }

  private static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
      if (c != ' ' && c != '-' && c != '_') {
        folded.append(c);
      }
    }
    return folded.toString();
  }
}
