package org.chancery.io.json;

import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.meta.ValueType;

/** Which classes the module takes charge of. */
final class ModelTypes {

  private static final String MODEL = "org.chancery.";

  private ModelTypes() {}

  static boolean isEvent(Class<?> type) {
    return DiplomaticEvent.class.isAssignableFrom(type);
  }

  /** The records of the model; those of a user are the user's own, whatever they contain. */
  static boolean isRecord(Class<?> type) {
    return type.isRecord()
        && (type.getPackageName().equals(MODEL + "value")
            || type.getPackageName().equals(MODEL + "dataset"))
        && type != Dataset.class;
  }

  /** The scalars of the model; those of the JDK stay with Jackson. */
  static boolean isScalar(Class<?> type) {
    return type.getPackageName().startsWith(MODEL) && ValueType.isScalar(type);
  }
}
