package org.chancery.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.internal.Copies;
import org.chancery.meta.Describe;

/**
 * How two versions of a dataset differ: which events came and went, by their ids, and what changed
 * in the others, field by field.
 *
 * <p>The elements of a list are aligned: one put into the middle is one change, and those after it
 * are the same as before. Entries of a map are compared by their keys; their order is no
 * difference, as it is none for {@link java.util.Map#equals}. Two versions are equal exactly if
 * nothing differs. The work grows with n log n.
 *
 * <pre>{@code
 * DatasetDiff diff = DatasetDiff.between(lastYear, thisYear);
 * System.out.print(diff.toText());
 * }</pre>
 *
 * @param header what differs in the header
 * @param added the events that the newer version alone has, in its order
 * @param removed the events that the older version alone has, in its order
 * @param moved the events that both have and that stand in another order, in that of the newer
 * @param changed the events that both have and that differ, in the order of the newer
 * @param unchanged how many events are equal in both
 * @since 0.1
 */
public record DatasetDiff(
    @Describe("What differs in the header.") List<FieldChange> header,
    @Describe("The events that the newer version alone has.") List<EventMention> added,
    @Describe("The events that the older version alone has.") List<EventMention> removed,
    @Describe("The events of both that stand in another order.") List<EventMention> moved,
    @Describe("The events of both that differ.") List<EventChange> changed,
    @Describe("How many events are equal in both.") Integer unchanged) {

  public DatasetDiff {
    header = Copies.list(header, "header");
    added = Copies.list(added, "added");
    removed = Copies.list(removed, "removed");
    moved = Copies.list(moved, "moved");
    changed = Copies.list(changed, "changed");
    Objects.requireNonNull(unchanged, "unchanged");
  }

  /**
   * Compares two versions of a dataset.
   *
   * @param older the older version
   * @param newer the newer version
   * @return how they differ
   */
  public static DatasetDiff between(Dataset older, Dataset newer) {
    List<EventMention> added = new ArrayList<>();
    List<EventMention> removed = new ArrayList<>();
    List<EventMention> moved = new ArrayList<>();
    List<EventChange> changed = new ArrayList<>();
    int unchanged = 0;
    for (ListAlignment.Step step :
        ListAlignment.of(
            older.events().stream().map(DiplomaticEvent::id).toList(),
            newer.events().stream().map(DiplomaticEvent::id).toList())) {
      if (step.isAddition()) {
        added.add(EventMention.of(newer.events().get(step.newer())));
      } else if (step.isRemoval()) {
        removed.add(EventMention.of(older.events().get(step.older())));
      } else {
        DiplomaticEvent before = older.events().get(step.older());
        DiplomaticEvent after = newer.events().get(step.newer());
        if (step.moved()) {
          moved.add(EventMention.of(after));
        }
        if (before.equals(after)) {
          unchanged++;
        } else {
          changed.add(EventChange.between(before, after));
        }
      }
    }
    return new DatasetDiff(
        RecordDiff.of(older.header(), newer.header()), added, removed, moved, changed, unchanged);
  }

  /**
   * Tells whether the two versions are equal.
   *
   * @return true if nothing differs
   */
  public boolean isEmpty() {
    return header.isEmpty()
        && added.isEmpty()
        && removed.isEmpty()
        && moved.isEmpty()
        && changed.isEmpty();
  }

  /**
   * Returns the differences as aligned lines, to be read by people: {@code +} for what was added,
   * {@code -} for what was removed, {@code ~} for what changed and {@code >} for what moved. Long
   * texts are cut, and what is invisible is shown; the whole texts are in the components.
   *
   * @return the lines, each ended by LF
   */
  public String toText() {
    return DiffText.of(this);
  }
}
