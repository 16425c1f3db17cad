package org.chancery.change;

import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.meta.Shape;

/**
 * One of the records that are merged into an event.
 *
 * @param event the record
 * @param text its text, by which versions are ordered
 * @param sources the names of the datasets that have it
 */
record Version(DiplomaticEvent event, String text, Set<String> sources) {

  static final Comparator<Version> ORDER = Comparator.comparing(Version::text);

  static Version of(DiplomaticEvent event, Set<String> sources) {
    Shape shape = new Shape.OfRecord(EventTypes.of(event));
    return new Version(
        event,
        EventTypes.of(event).name() + " " + Values.text(shape, event),
        new TreeSet<>(sources));
  }

  Record record() {
    return (Record) event;
  }
}
