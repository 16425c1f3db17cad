package org.chancery.query;

import java.util.List;
import java.util.stream.IntStream;

/** Numbers of events, some of them maybe more than once, in no order. */
interface Selection {

  /** How many there are, at most. */
  long size();

  IntStream numbers();

  /** What is in any of several. */
  static Selection union(Selection... parts) {
    List<Selection> all = List.of(parts);
    return new Selection() {
      @Override
      public long size() {
        return all.stream().mapToLong(Selection::size).sum();
      }

      @Override
      public IntStream numbers() {
        return all.stream().flatMapToInt(Selection::numbers);
      }
    };
  }
}
