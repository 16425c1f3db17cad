package org.chancery.change;

import java.util.List;
import java.util.Objects;
import org.chancery.event.DiplomaticEvent;
import org.chancery.internal.Copies;
import org.chancery.meta.Describe;

/**
 * An event that differs between two versions.
 *
 * @param event the event in the newer version
 * @param changes what differs, in the order of the fields
 * @since 0.1
 */
public record EventChange(
    @Describe("The event in the newer version.") EventMention event,
    @Describe("What differs, in the order of the fields.") List<FieldChange> changes) {

  public EventChange {
    Objects.requireNonNull(event, "event");
    changes = Copies.list(changes, "changes");
  }

  /**
   * Compares two versions of an event, of whatever types and ids.
   *
   * @param older the older version
   * @param newer the newer version
   * @return the change, without any where the two are equal
   */
  public static EventChange between(DiplomaticEvent older, DiplomaticEvent newer) {
    return new EventChange(EventMention.of(newer), RecordDiff.ofEvents(older, newer));
  }
}
