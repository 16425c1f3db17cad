package org.chancery.time;

import java.util.List;

/** The extent of a set of which one member holds, {@code [..]}. */
final class OneOf extends Extent {

  private final List<Extent> members;

  private OneOf(List<Extent> members) {
    super(
        members.stream().mapToLong(m -> m.firstBegin).min().orElseThrow(),
        members.stream().mapToLong(m -> m.lastBegin).max().orElseThrow(),
        members.stream().mapToLong(m -> m.firstEnd).min().orElseThrow(),
        members.stream().mapToLong(m -> m.lastEnd).max().orElseThrow());
    this.members = List.copyOf(members);
  }

  static Extent of(List<Extent> members) {
    return members.size() == 1 ? members.get(0) : new OneOf(members);
  }

  @Override
  List<Extent> alternatives() {
    return members;
  }

  @Override
  List<Extent> simple() {
    return members;
  }

  @Override
  long ceiling(long day) {
    long next = Days.NONE;
    for (Extent member : members) {
      next = Math.min(next, member.ceiling(day));
    }
    return next;
  }

  @Override
  long runEnd(long day) {
    long end = day;
    for (Extent member : members) {
      if (member.ceiling(day) == day) {
        end = Math.max(end, member.runEnd(day));
      }
    }
    return end;
  }

  @Override
  boolean surelyHolds(Extent other) {
    return members.stream().allMatch(member -> member.surelyHolds(other));
  }

  @Override
  boolean mayHold(Extent other) {
    return members.stream().anyMatch(member -> member.mayHold(other));
  }
}
