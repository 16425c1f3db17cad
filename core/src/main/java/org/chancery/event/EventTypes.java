package org.chancery.event;

import java.util.Arrays;
import java.util.List;
import org.chancery.meta.RecordType;
import org.jspecify.annotations.Nullable;

/**
 * The descriptions of all event types, in the order in which {@link DiplomaticEvent} permits them.
 *
 * @since 0.1
 */
public final class EventTypes {

  private static final List<RecordType<?>> ALL =
      Arrays.<Class<?>>stream(DiplomaticEvent.class.getPermittedSubclasses())
          .<RecordType<?>>map(type -> RecordType.of(type.asSubclass(Record.class)))
          .toList();

  private EventTypes() {}

  /**
   * Returns the description of every event type.
   *
   * @return the types; each makes records that are {@link DiplomaticEvent}s
   */
  public static List<RecordType<?>> all() {
    return ALL;
  }

  /**
   * Returns an event type by the name that formats use.
   *
   * @param name the name, such as {@code visit}
   * @return the type, or null where there is none
   */
  public static @Nullable RecordType<?> byName(String name) {
    for (RecordType<?> type : ALL) {
      if (type.name().equals(name)) {
        return type;
      }
    }
    return null;
  }

  /**
   * Returns the type of an event.
   *
   * @param event the event
   * @return the description of its record class
   */
  public static RecordType<?> of(DiplomaticEvent event) {
    return RecordType.of((Record) event);
  }
}
