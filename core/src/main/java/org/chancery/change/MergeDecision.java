package org.chancery.change;

import java.util.List;
import java.util.Objects;
import org.chancery.internal.Copies;
import org.chancery.meta.Describe;
import org.chancery.meta.FieldPath;
import org.chancery.value.EventId;
import org.jspecify.annotations.Nullable;

/**
 * One decision of a merge.
 *
 * @param event the id of the merged event
 * @param path the field in it
 * @param kind what was decided
 * @param options what the sources give
 * @param chosen the text of what the merged event has; absent if it has nothing
 * @param reason why
 * @since 0.1
 */
public record MergeDecision(
    @Describe("The id of the merged event.") EventId event,
    @Describe("The field.") FieldPath path,
    @Describe("What was decided.") DecisionKind kind,
    @Describe("What the sources give.") List<MergeOption> options,
    @Describe("The text of what the merged event has.") @Nullable String chosen,
    @Describe("Why.") String reason) {

  public MergeDecision {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(kind, "kind");
    options = Copies.list(options, "options");
    Objects.requireNonNull(reason, "reason");
  }
}
