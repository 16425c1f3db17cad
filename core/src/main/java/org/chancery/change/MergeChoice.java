package org.chancery.change;

import java.util.Objects;

/**
 * The value that is taken where sources differ, and why.
 *
 * @param option one of the options of the conflict
 * @param reason why it is taken; it becomes the reason of the accepted claim, and is not blank
 * @since 0.1
 */
public record MergeChoice(MergeOption option, String reason) {

  public MergeChoice {
    Objects.requireNonNull(option, "option");
    if (reason.isBlank()) {
      throw new IllegalArgumentException("expected a reason");
    }
  }
}
