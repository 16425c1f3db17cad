package org.chancery.time;

import java.util.List;

/** The extent of a set: what its members may be, taken together. */
abstract sealed class Compound extends Extent permits OneOf, AllOf {

  private final List<Extent> members;

  Compound(List<Extent> members, long firstBegin, long lastBegin, long firstEnd, long lastEnd) {
    super(firstBegin, lastBegin, firstEnd, lastEnd);
    this.members = members;
  }

  @Override
  final List<Extent> simple() {
    return members;
  }

  @Override
  final long ceiling(long day) {
    long next = Days.NONE;
    for (Extent member : members) {
      next = Math.min(next, member.ceiling(day));
    }
    return next;
  }

  @Override
  final long runEnd(long day) {
    long end = day;
    for (Extent member : members) {
      if (member.ceiling(day) == day) {
        end = Math.max(end, member.runEnd(day));
      }
    }
    return end;
  }

  @Override
  final boolean fallsWithin(Extent other) {
    return members.stream().allMatch(member -> member.fallsWithin(other));
  }
}
