package org.chancery.io.json;

import java.lang.reflect.Modifier;
import java.util.Set;
import org.chancery.code.OpenCode;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Dispute;
import org.chancery.meta.ValueType;

/** Which classes the module takes charge of. */
final class ModelTypes {

  private static final String MODEL = "org.chancery.";
  private static final Set<String> PACKAGES =
      Set.of(MODEL + "value", MODEL + "event", MODEL + "dataset");

  private ModelTypes() {}

  static boolean isEvent(Class<?> type) {
    return DiplomaticEvent.class.isAssignableFrom(type);
  }

  static boolean isDataset(Class<?> type) {
    return type == Dataset.class;
  }

  /**
   * The records that events and datasets are made of; those of a user are the user's own, whatever
   * they contain. A dispute is a finding and no part of an event.
   */
  static boolean isRecord(Class<?> type) {
    return type.isRecord()
        && PACKAGES.contains(type.getPackageName())
        && type != Dispute.class
        && !isDataset(type)
        && !isEvent(type);
  }

  /** The scalars of the model; those of the JDK stay with Jackson. */
  static boolean isScalar(Class<?> type) {
    return type.getPackageName().startsWith(MODEL)
        && ValueType.isScalar(type)
        && !isCodeOfAnyList(type);
  }

  /** A class of codes that names no list, so that no text can be read as one of its codes. */
  static boolean isCodeOfAnyList(Class<?> type) {
    return OpenCode.class.isAssignableFrom(type) && Modifier.isAbstract(type.getModifiers());
  }
}
