package org.chancery.dataset;

import java.util.Locale;
import java.util.Objects;
import org.chancery.event.DiplomaticEvent;
import org.chancery.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * What two records of one event are likely to have in common, whatever their ids, sources and
 * words: the type of the event and who takes part. Two events with the same fingerprint are
 * candidates for duplicates; whether they are duplicates, their dates and places tell. A visit that
 * is recorded from both sides has one fingerprint.
 *
 * @param text sixteen hexadecimal digits, the same on any machine for one version of the library
 * @since 0.1
 */
public record Fingerprint(String text) {

  public Fingerprint {
    Objects.requireNonNull(text, "text");
  }

  /**
   * Returns the fingerprint of an event.
   *
   * @param event the event
   * @return the fingerprint, or null where it has no date, or neither actors nor persons, so that
   *     it is like no other
   */
  public static @Nullable Fingerprint of(DiplomaticEvent event) {
    Likeness likeness = Likeness.of(event, Location.unknown());
    return likeness == null
        ? null
        : new Fingerprint(String.format(Locale.ROOT, "%016x", likeness.key()));
  }
}
