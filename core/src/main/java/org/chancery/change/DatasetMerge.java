package org.chancery.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.chancery.dataset.DatasetHeader;
import org.chancery.dataset.LikelyPair;
import org.chancery.value.EventId;

/**
 * Merges datasets of different sources into one, and loses nothing that any of them says.
 *
 * <p>Events with one id are merged, and those that the caller says are one: pair by pair ({@link
 * #same}), by their likeness ({@link #alikeFrom}), or by their relations {@code same_as} ({@link
 * #followingSameAs}). A relation {@code same_as} to an event of another dataset is always followed,
 * unless a dataset has both. Of each field:
 *
 * <ul>
 *   <li>A value that some have and others lack is taken. Of reasons for having none, the most
 *       telling is kept.
 *   <li>Where values differ, the {@link MergePolicy} chooses, and a claim for each value says which
 *       sources have it. A choice that one of the records has made before, in view of all the
 *       values, stands.
 *   <li>Values in one record that contradict each other, such as amount and currency, are taken
 *       from the same source; so are the fields named after another ({@code dateVerbatim}).
 *   <li>Lists are joined and keep their orders; elements that differ are all kept, but one that
 *       says no more than another's does.
 *   <li>What no claim can hold, such as a text of more than 1000 characters, is kept in the note
 *       {@code mul}, a paragraph each.
 *   <li>Citations are the same if all but their keys is; keys are renamed where two sources have
 *       one key.
 * </ul>
 *
 * <p>Records that are of different types, or that as one event would not be valid though they are,
 * stay apart: first by their ids, and if those of one id cannot be one, the others get a number
 * added to it, and a relation {@code same_as}. Ids that are merged away stay as relations {@code
 * same_as}, and other relations to them lead to the merged event; one from an event to itself is
 * dropped.
 *
 * <p>The order of the sources means nothing. Merging a dataset with itself, or a merged dataset
 * with one of its sources again, changes nothing, if the sources keep their names and the same
 * pairs are accepted; but accepted pairs of different ids that stayed apart are tried again.
 *
 * <pre>{@code
 * MergeResult merged =
 *     DatasetMerge.into(header)
 *         .by(MergePolicy.preferPrecise().orElse(MergePolicy.preferSources("ministry")))
 *         .alikeFrom(80)
 *         .merge(new MergeSource("ministry", one), new MergeSource("press", other));
 * }</pre>
 *
 * @since 0.1
 */
public final class DatasetMerge {

  private static final int NEVER = 101;

  /** Two ids that the caller takes for one event. */
  record Pair(EventId one, EventId other) {}

  /** What the caller has said. */
  record Settings(
      DatasetHeader header,
      MergePolicy policy,
      List<Pair> pairs,
      int alikeFrom,
      boolean followingSameAs) {}

  private final Settings settings;

  private DatasetMerge(Settings settings) {
    this.settings = settings;
  }

  /**
   * Begins a merge. It prefers more precise dates, and merges events with one id.
   *
   * @param header what the merged dataset says of itself; no header of the sources could say it
   * @return the merge
   */
  public static DatasetMerge into(DatasetHeader header) {
    Objects.requireNonNull(header, "header");
    return new DatasetMerge(
        new Settings(header, MergePolicy.preferPrecise(), List.of(), NEVER, false));
  }

  /**
   * Returns the merge with another policy.
   *
   * @param chosen says which value is taken where sources differ
   * @return the merge
   */
  public DatasetMerge by(MergePolicy chosen) {
    Objects.requireNonNull(chosen, "chosen");
    return new DatasetMerge(
        new Settings(
            settings.header(),
            chosen,
            settings.pairs(),
            settings.alikeFrom(),
            settings.followingSameAs()));
  }

  /**
   * Returns the merge that takes two ids for one event.
   *
   * @param one an id
   * @param other another
   * @return the merge
   */
  public DatasetMerge same(EventId one, EventId other) {
    List<Pair> more = new ArrayList<>(settings.pairs());
    more.add(new Pair(one, other));
    return new DatasetMerge(
        new Settings(
            settings.header(),
            settings.policy(),
            List.copyOf(more),
            settings.alikeFrom(),
            settings.followingSameAs()));
  }

  /**
   * Returns the merge that takes events for one that look like it, as {@link LikelyPair} tells; but
   * not two visits of which one may be the return visit.
   *
   * @param likeness the least likeness, from {@link LikelyPair#LIKELY} to 100
   * @return the merge
   * @throws IllegalArgumentException if the likeness is less or more
   */
  public DatasetMerge alikeFrom(int likeness) {
    if (likeness < LikelyPair.LIKELY || likeness > 100) {
      throw new IllegalArgumentException(
          "expected a likeness from " + LikelyPair.LIKELY + " to 100, got " + likeness);
    }
    return new DatasetMerge(
        new Settings(
            settings.header(),
            settings.policy(),
            settings.pairs(),
            likeness,
            settings.followingSameAs()));
  }

  /**
   * Returns the merge that takes events for one that a relation {@code same_as} links, also within
   * a dataset.
   *
   * @return the merge
   */
  public DatasetMerge followingSameAs() {
    return new DatasetMerge(
        new Settings(
            settings.header(), settings.policy(), settings.pairs(), settings.alikeFrom(), true));
  }

  /**
   * Merges datasets.
   *
   * @param sources the datasets, in any order, each with a name of its own
   * @return the merged dataset, and all that was decided
   * @throws IllegalArgumentException if two sources have one name and are not the same, or a policy
   *     chooses what is no option
   */
  public MergeResult merge(MergeSource... sources) {
    return merge(List.of(sources));
  }

  /**
   * Merges datasets.
   *
   * @param sources the datasets, in any order, each with a name of its own
   * @return the merged dataset, and all that was decided
   * @throws IllegalArgumentException if two sources have one name and are not the same, or a policy
   *     chooses what is no option
   */
  public MergeResult merge(Collection<MergeSource> sources) {
    TreeMap<String, MergeSource> byName = new TreeMap<>();
    for (MergeSource source : sources) {
      MergeSource before = byName.put(source.name(), source);
      if (before != null && !before.equals(source)) {
        throw new IllegalArgumentException(
            "expected sources of different names, but two are called " + source.name());
      }
    }
    return new MergeRun(settings, List.copyOf(byName.values())).result();
  }
}
