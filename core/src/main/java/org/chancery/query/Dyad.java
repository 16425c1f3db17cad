package org.chancery.query;

import java.util.Objects;
import org.chancery.reference.Actor;

/**
 * Two actors that an event brings together. A directed one goes from the one that acts, comes or
 * speaks to the one that it acts on; in one without direction the actor whose code comes first in
 * the alphabet stands first.
 *
 * @param one the first
 * @param other the second, never the first again
 * @param directed whether the order means something
 * @since 0.1
 */
public record Dyad(Actor one, Actor other, boolean directed) {

  public Dyad {
    Objects.requireNonNull(one, "one");
    Objects.requireNonNull(other, "other");
    if (one.equals(other)) {
      throw new IllegalArgumentException("expected two different actors, not twice " + one);
    }
    if (!directed && one.toString().compareTo(other.toString()) > 0) {
      Actor first = other;
      other = one;
      one = first;
    }
  }

  /**
   * Returns these two without a direction.
   *
   * @return the pair, the same for both directions
   */
  public Dyad undirected() {
    return directed ? new Dyad(one, other, false) : this;
  }

  /**
   * Returns the two as a text.
   *
   * @return {@code KAZ->ITA}, or {@code ITA-KAZ} without direction
   */
  @Override
  public String toString() {
    return one + (directed ? "->" : "-") + other;
  }
}
