package org.chancery.change;

import java.util.Objects;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.meta.Describe;
import org.chancery.time.EventDate;
import org.chancery.value.EventId;
import org.jspecify.annotations.Nullable;

/**
 * Enough of an event to know it by.
 *
 * @param id the id
 * @param type the name of its type, such as {@code visit}
 * @param title the title in its first language
 * @param date the date, or null where it has none
 * @since 0.1
 */
public record EventMention(
    @Describe("The id.") EventId id,
    @Describe("The name of the type.") String type,
    @Describe("The title in its first language.") String title,
    @Describe("The date.") @Nullable EventDate date) {

  public EventMention {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(title, "title");
  }

  /**
   * Returns the mention of an event.
   *
   * @param event the event
   * @return the mention
   */
  public static EventMention of(DiplomaticEvent event) {
    return new EventMention(event.id(), EventTypes.of(event).name(), event.title(), event.date());
  }
}
