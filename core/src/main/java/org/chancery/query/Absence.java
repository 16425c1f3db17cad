package org.chancery.query;

import java.util.List;
import org.chancery.code.MissingReason;
import org.chancery.event.DiplomaticEvent;
import org.chancery.meta.FieldPath;

/** What may be there although it is not recorded. */
final class Absence {

  static final FieldPath PARTICIPANTS = FieldPath.root().name("participants");
  static final FieldPath PLACES = FieldPath.root().name("places");
  static final FieldPath TOPICS = FieldPath.root().name("topics");
  static final FieldPath DATE = FieldPath.root().name("date");

  private Absence() {}

  /**
   * Tells whether a list may have elements that are not recorded: it is empty, and nothing says
   * that there are none, or it is said to be incomplete.
   */
  static boolean mayHaveMore(DiplomaticEvent event, FieldPath field, List<?> list) {
    MissingReason reason = event.missing().get(field);
    return reason == null ? list.isEmpty() : !meansNone(reason);
  }

  /** Tells whether a value that is absent may be there in truth. */
  static boolean mayBeThere(DiplomaticEvent event, FieldPath field) {
    MissingReason reason = event.missing().get(field);
    return reason == null || !meansNone(reason);
  }

  private static boolean meansNone(MissingReason reason) {
    return reason.equals(MissingReason.CONFIRMED_NONE)
        || reason.equals(MissingReason.NOT_APPLICABLE);
  }
}
