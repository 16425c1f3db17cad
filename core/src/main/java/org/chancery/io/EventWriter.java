package org.chancery.io;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.chancery.event.DiplomaticEvent;
import org.chancery.problem.Problem;

/**
 * Writes events one by one. The output is complete only when the writer has been closed.
 *
 * @since 0.1
 */
public interface EventWriter extends Closeable {

  /**
   * Writes the next event.
   *
   * @param event the event
   * @throws IOException if the output fails
   */
  void write(DiplomaticEvent event) throws IOException;

  /**
   * Writes events in their order.
   *
   * @param events the events
   * @throws IOException if the output fails
   */
  default void writeAll(Iterable<? extends DiplomaticEvent> events) throws IOException {
    for (DiplomaticEvent event : events) {
      write(event);
    }
  }

  /**
   * Returns what others may misread of what has been written so far, such as a text that a
   * spreadsheet takes for a formula. What cannot be written is not among it: that is refused.
   *
   * @return the warnings, in the order of writing; none unless the format has some to tell
   */
  default List<Problem> problems() {
    return List.of();
  }
}
