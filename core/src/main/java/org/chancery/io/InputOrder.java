package org.chancery.io;

import java.util.Comparator;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Orders the problems of one event by file and place; those without a place come last. */
enum InputOrder implements Comparator<Problem> {
  INSTANCE;

  private static final Comparator<@Nullable String> SOURCES =
      Comparator.nullsLast(Comparator.naturalOrder());

  @Override
  public int compare(Problem a, Problem b) {
    Location first = a.location();
    Location second = b.location();
    int files = SOURCES.compare(first.source(), second.source());
    if (files != 0) {
      return files;
    }
    int order = Long.compare(orLast(first.line()), orLast(second.line()));
    return order != 0 ? order : Long.compare(orLast(first.column()), orLast(second.column()));
  }

  private static long orLast(@Nullable Long number) {
    return number == null ? Long.MAX_VALUE : number;
  }
}
