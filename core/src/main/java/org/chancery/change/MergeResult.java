package org.chancery.change;

import java.util.List;
import java.util.Objects;
import org.chancery.dataset.Dataset;
import org.chancery.internal.Copies;

/**
 * A merged dataset, with all that was decided to make it.
 *
 * @param dataset the merged dataset
 * @param decisions the decisions, in the order of the events
 * @since 0.1
 */
public record MergeResult(Dataset dataset, List<MergeDecision> decisions) {

  public MergeResult {
    Objects.requireNonNull(dataset, "dataset");
    decisions = Copies.list(decisions, "decisions");
  }

  /**
   * Returns the decisions as aligned lines, to be read by people. Long texts are cut.
   *
   * @return the lines, each ended by LF
   */
  public String toText() {
    return MergeText.of(decisions);
  }
}
