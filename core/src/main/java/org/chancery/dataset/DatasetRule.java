package org.chancery.dataset;

import org.jspecify.annotations.Nullable;

/**
 * A rule on what holds between the events of a dataset, which no event can tell alone. The
 * library's own are in {@link DatasetRules}; a user may write others.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface DatasetRule {

  /**
   * Begins to check a dataset.
   *
   * @param header what the dataset says of itself, or null where it is not known before the events
   * @return a check that has seen no event
   */
  DatasetCheck begin(@Nullable DatasetHeader header);

  /**
   * Tells whether the rule asks what the dataset says of itself. Where that comes after the events,
   * the check of such a rule is begun anew when it is known.
   *
   * @return true by default
   */
  default boolean asksHeader() {
    return true;
  }
}
