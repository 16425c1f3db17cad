package org.chancery.change;

import java.util.List;
import java.util.Objects;
import org.chancery.internal.Copies;
import org.chancery.meta.FieldPath;
import org.chancery.meta.ValueType;
import org.chancery.value.EventId;

/**
 * A field of which sources give different values, so that one is to be chosen.
 *
 * @param event the id of the merged event
 * @param field the path of the field in it
 * @param type the kind of the values
 * @param options the values, at least two, in the order of their texts; this order means nothing
 * @since 0.1
 */
public record MergeConflict(
    EventId event, FieldPath field, ValueType<?> type, List<MergeOption> options) {

  public MergeConflict {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(field, "field");
    Objects.requireNonNull(type, "type");
    options = Copies.list(options, "options");
  }
}
