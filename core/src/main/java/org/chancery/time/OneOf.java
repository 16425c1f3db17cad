package org.chancery.time;

import java.util.List;

/** The extent of a set of which one member holds, {@code [..]}. */
final class OneOf extends Compound {

  private OneOf(List<Extent> members) {
    super(
        members,
        members.stream().mapToLong(m -> m.firstBegin).min().orElseThrow(),
        members.stream().mapToLong(m -> m.lastBegin).max().orElseThrow(),
        members.stream().mapToLong(m -> m.firstEnd).min().orElseThrow(),
        members.stream().mapToLong(m -> m.lastEnd).max().orElseThrow());
  }

  static Extent of(List<Extent> members) {
    return members.size() == 1 ? members.get(0) : new OneOf(List.copyOf(members));
  }

  @Override
  List<Extent> alternatives() {
    return simple();
  }

  @Override
  boolean surelyHolds(Extent other) {
    return simple().stream().allMatch(member -> member.surelyHolds(other));
  }

  @Override
  boolean mayHold(Extent other) {
    return simple().stream().anyMatch(member -> member.mayHold(other));
  }
}
