package org.chancery.dataset;

import java.util.function.Function;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The library's rules on what holds between events.
 *
 * @since 0.1
 */
public enum DatasetRules implements DatasetRule {

  /**
   * Ids are unique, and relations lead to an event of the dataset, but for {@code same_as}, which
   * may lead to one elsewhere: {@link ProblemCode#DUPLICATE_ID}, {@link
   * ProblemCode#UNKNOWN_RELATION_TARGET}.
   */
  IDS_AND_RELATIONS(header -> new IntegrityCheck()),

  /**
   * A part lies within its whole in time, and what is signed during a visit is signed within it:
   * {@link ProblemCode#PART_OUTSIDE_WHOLE}, {@link ProblemCode#SIGNED_OUTSIDE_VISIT}. Only what
   * certainly lies outside is told.
   */
  RELATIONS_IN_TIME(header -> new RelationsInTime()),

  /**
   * An event possibly lies within the declared coverage, or is related to one that does: {@link
   * ProblemCode#OUTSIDE_COVERAGE}. A dataset without coverage has nothing outside.
   */
  WITHIN_COVERAGE(WithinCoverage::new),

  /**
   * No two events look like one: {@link ProblemCode#LIKELY_DUPLICATE}, {@link
   * ProblemCode#MIRRORED_VISIT}. Events of one type and the same actors whose dates may overlap are
   * compared by their dates, places, persons and titles; those that a relation links are not told.
   * Each event is told once, with the one before it that it is most like. Of very many of the same
   * actors whose dates overlap, each is compared with the fifty that are next to it by date, title,
   * persons and places.
   */
  NO_DUPLICATES(header -> new LikelyDuplicates());

  private final Function<@Nullable DatasetHeader, DatasetCheck> check;

  DatasetRules(Function<@Nullable DatasetHeader, DatasetCheck> check) {
    this.check = check;
  }

  @Override
  public boolean asksHeader() {
    return this == WITHIN_COVERAGE;
  }

  @Override
  public DatasetCheck begin(@Nullable DatasetHeader header) {
    return check.apply(header);
  }
}
