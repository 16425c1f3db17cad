package org.chancery.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The extent of a set of which all members hold, <code>{..}</code>: an event that falls on each of
 * them.
 *
 * <p>Where its members have gaps themselves ({@code {2024-XX-15,2025}}), {@link #contains} may
 * answer possibly where a search of all cases would find a no; every yes and no is true.
 */
final class AllOf extends Compound {

  // As a period: what the members cover together, in order; surely, and at most.
  private final List<Extent> sure;
  private final List<Extent> most;

  private AllOf(List<Extent> parts) {
    super(
        parts,
        parts.stream().mapToLong(p -> p.firstBegin).min().orElseThrow(),
        parts.stream().mapToLong(p -> p.lastBegin).min().orElseThrow(),
        parts.stream().mapToLong(p -> p.firstEnd).max().orElseThrow(),
        parts.stream().mapToLong(p -> p.lastEnd).max().orElseThrow());
    this.sure =
        runs(
            parts.stream()
                .filter(part -> part.getClass() == Extent.class || part instanceof EachUnit)
                .toList());
    this.most = runs(parts);
  }

  /** Makes the extent; members that surely leave no day between them are one part. */
  static Extent of(List<Extent> members) {
    List<Extent> parts = new ArrayList<>();
    for (Extent member : inOrder(members)) {
      Extent last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
      if (last != null && last.getClass() == Extent.class && leavesNoDay(last, member)) {
        parts.set(parts.size() - 1, together(last, member));
      } else {
        parts.add(member);
      }
    }
    return parts.size() == 1 ? parts.get(0) : new AllOf(List.copyOf(parts));
  }

  private static List<Extent> inOrder(List<Extent> extents) {
    return extents.stream()
        .sorted(
            Comparator.<Extent>comparingLong(e -> e.firstBegin).thenComparingLong(e -> e.lastBegin))
        .toList();
  }

  /** Whether the two are neighbours, or have days in common, in all cases. */
  private static boolean leavesNoDay(Extent one, Extent other) {
    return other.getClass() == Extent.class
        && other.lastBegin <= one.firstEnd + 1
        && one.lastBegin <= other.firstEnd + 1;
  }

  private static Extent together(Extent one, Extent other) {
    return new Extent(
        Math.min(one.firstBegin, other.firstBegin),
        Math.min(one.lastBegin, other.lastBegin),
        Math.max(one.firstEnd, other.firstEnd),
        Math.max(one.lastEnd, other.lastEnd));
  }

  /** Returns the periods as few as they can be, neighbours as one. */
  private static List<Extent> runs(List<Extent> extents) {
    List<Extent> runs = new ArrayList<>();
    for (Extent extent : inOrder(extents)) {
      Extent last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      if (last != null && extent.firstBegin <= last.lastEnd + 1) {
        runs.set(
            runs.size() - 1, new Extent(last.firstBegin, Math.max(last.lastEnd, extent.lastEnd)));
      } else {
        runs.add(new Extent(extent.firstBegin, extent.lastEnd));
      }
    }
    return List.copyOf(runs);
  }

  @Override
  List<Extent> parts() {
    return simple();
  }

  @Override
  boolean surelyHolds(Extent other) {
    long day = other.ceiling(Days.OPEN_START);
    for (Extent run : sure) {
      if (day == Days.NONE) {
        return true;
      }
      if (day < run.firstBegin) {
        return false;
      }
      if (day <= run.lastEnd) {
        day = other.ceiling(run.lastEnd + 1);
      }
    }
    return day == Days.NONE;
  }

  @Override
  boolean mayHold(Extent other) {
    return other.parts().stream()
        .allMatch(part -> part instanceof EachUnit each ? touchesEach(each) : super.mayHold(part));
  }

  @Override
  boolean holdsRun(long from, long to) {
    return most.stream().anyMatch(run -> run.firstBegin <= from && to <= run.lastEnd);
  }

  private boolean touchesEach(EachUnit each) {
    long from = Days.OPEN_START;
    for (Extent run : most) {
      if (run.firstBegin > from && each.hasUnitWithin(from, run.firstBegin - 1)) {
        return false;
      }
      from = run.lastEnd + 1;
    }
    return !each.hasUnitWithin(from, Days.OPEN_END);
  }
}
