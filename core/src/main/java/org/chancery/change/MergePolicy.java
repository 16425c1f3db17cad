package org.chancery.change;

import java.util.List;
import org.chancery.time.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * Says which value is taken where sources differ. All values are kept as claims, whichever is
 * taken.
 *
 * <p>A policy that finds no ground leaves the choice to the next ({@link #orElse}). Where no policy
 * finds one, the value with the most citations is taken, then the first in the order of texts, and
 * the reason says so.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface MergePolicy {

  /**
   * Chooses a value. A function of the user's own is a policy that asks; it may ask a person. In
   * one merge it is asked once for each conflict.
   *
   * @param conflict the field and the values
   * @return one of its options, or null where the policy finds no ground
   */
  @Nullable MergeChoice choose(MergeConflict conflict);

  /**
   * Returns the rank of a source, by which the id of a merged event is chosen.
   *
   * @param source the name of the source
   * @return the rank, the smallest first; the same for all where the policy prefers none
   */
  default int rank(String source) {
    return 0;
  }

  /**
   * Returns the policy that asks another where this one finds no ground.
   *
   * @param next the other policy
   * @return the policy
   */
  default MergePolicy orElse(MergePolicy next) {
    MergePolicy first = this;
    return new MergePolicy() {
      @Override
      public @Nullable MergeChoice choose(MergeConflict conflict) {
        MergeChoice choice = first.choose(conflict);
        return choice == null ? next.choose(conflict) : choice;
      }

      @Override
      public int rank(String source) {
        return first.rank(source);
      }
    };
  }

  /**
   * Prefers sources in the order of their names here, whatever the order in which they are merged.
   * It finds no ground between sources that are not named.
   *
   * @param names the names, the most trusted first
   * @return the policy
   */
  static MergePolicy preferSources(String... names) {
    List<String> order = List.of(names);
    return new MergePolicy() {
      @Override
      public @Nullable MergeChoice choose(MergeConflict conflict) {
        for (String name : order) {
          for (MergeOption option : conflict.options()) {
            if (option.sources().contains(name)) {
              return new MergeChoice(option, "the source " + name + " is preferred");
            }
          }
        }
        return null;
      }

      @Override
      public int rank(String source) {
        int index = order.indexOf(source);
        return index < 0 ? order.size() : index;
      }
    };
  }

  /**
   * Prefers the date that is more precise than all others and lies within them ({@link
   * EventDate#refines}). It finds no ground between other values, or dates that contradict each
   * other.
   *
   * @return the policy
   */
  static MergePolicy preferPrecise() {
    return conflict -> {
      if (conflict.type().javaType() != EventDate.class) {
        return null;
      }
      for (MergeOption option : conflict.options()) {
        EventDate date = EventDate.parse(option.value());
        if (conflict.options().stream()
            .allMatch(other -> date.refines(EventDate.parse(other.value())))) {
          return new MergeChoice(option, "more precise, and within what the other sources say");
        }
      }
      return null;
    };
  }
}
