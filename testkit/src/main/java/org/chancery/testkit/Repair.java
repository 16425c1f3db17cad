package org.chancery.testkit;

import java.util.List;
import java.util.Random;
import org.chancery.code.MissingReason;
import org.chancery.event.DiplomaticEvent;
import org.chancery.meta.Bounds;
import org.chancery.meta.FieldPath;
import org.chancery.meta.RecordType;
import org.chancery.meta.Resolved;
import org.chancery.meta.ValueType;
import org.chancery.problem.Problem;
import org.chancery.problem.ProblemCode;
import org.chancery.validation.EventValidator;
import org.jspecify.annotations.Nullable;

/**
 * Makes an event valid that breaks rules across its fields. What the validator finds is made anew
 * or left out, where it was found, until nothing is found; it knows no rule and no event type.
 */
final class Repair {

  private static final int MOST_PASSES = 40;
  private static final int DROP_EVERY = 3;
  private static final int PATIENCE = 4;

  private final Random random;
  private final RandomRecords records;
  private final RandomValues values;
  private final EventValidator validator = EventValidator.shared();

  Repair(Random random, RandomRecords records) {
    this.random = random;
    this.records = records;
    this.values = records.values();
  }

  /** Returns a valid event like this one, or null where none was found. */
  @Nullable DiplomaticEvent mend(DiplomaticEvent event) {
    Record record = (Record) event;
    for (int pass = 1; pass <= MOST_PASSES; pass++) {
      List<Problem> errors =
          validator.validate((DiplomaticEvent) record).stream()
              .filter(problem -> problem.code() != ProblemCode.UNKNOWN_CODE)
              .toList();
      if (errors.isEmpty()) {
        return (DiplomaticEvent) record;
      }
      // From the last to the first, so that an index still holds after an element is gone.
      for (int i = errors.size() - 1; i >= 0; i--) {
        FieldPath path = FieldPath.parseAgain(errors.get(i).path());
        record = mended(record, path, pass);
      }
    }
    return null;
  }

  /** Tries what keeps most first: a new value, none, and at last no such element of a list. */
  private Record mended(Record record, FieldPath path, int pass) {
    if (pass % DROP_EVERY == 0) {
      return pass > PATIENCE
          ? RecordEdit.withoutElement(record, path)
          : RecordEdit.without(record, path);
    }
    return random.nextInt(3) == 0 ? explained(record, path) : anew(record, path);
  }

  /** Says why there is no value, or no more elements, where that may be said. */
  private Record explained(Record record, FieldPath path) {
    Resolved there = RecordType.of(record).resolve(record, path);
    if (there == null || (there.value() != null && !(there.value() instanceof List))) {
      return anew(record, path);
    }
    DiplomaticEvent event = (DiplomaticEvent) record;
    MissingReason reason =
        (MissingReason) values.scalar(ValueType.of(MissingReason.class), Bounds.NONE);
    return (Record) event.toBuilder().missing(path.toString(), reason).build();
  }

  private Record anew(Record record, FieldPath path) {
    return RecordEdit.change(
        record,
        path,
        (type, field, inside) -> inside ? records.element(field) : records.present(field));
  }
}
