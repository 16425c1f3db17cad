package org.chancery.dataset;

import java.util.List;
import java.util.function.Function;
import org.chancery.event.DiplomaticEvent;
import org.chancery.meta.FieldPath;
import org.chancery.problem.Location;
import org.chancery.problem.Problem;
import org.chancery.value.EventId;

/**
 * Checks one dataset by a {@link DatasetRule}. It takes the events one by one, and should keep of
 * each no more than it needs to compare it with others, so that a dataset of any length can be
 * checked from a stream.
 *
 * @since 0.1
 */
public interface DatasetCheck {

  /**
   * Takes the next event.
   *
   * @param event the event
   * @param locate gives the place of a field of this event in the input; it is to be asked before
   *     this call ends, and only where the place is needed
   */
  void add(DiplomaticEvent event, Function<FieldPath, Location> locate);

  /**
   * Takes the id of an event that could not be read, whose contents are not known.
   *
   * @param id the id
   * @param location where it stands
   */
  default void addUnreadable(EventId id, Location location) {}

  /**
   * Returns what is wrong, when all events have been taken.
   *
   * @param complete whether all events of the input were taken; where not, nothing is told that a
   *     missing event might settle
   * @return the problems, in the order of the events
   */
  List<Problem> end(boolean complete);
}
