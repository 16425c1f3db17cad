package org.chancery.problem;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where in an input something stands. Every part is absent where it is not known: a record built in
 * memory has no line, and a file that is no JSON at all has no event.
 *
 * @param event the number of the event in its dataset or file, counted from 1
 * @param eventId the event's id as the input wrote it
 * @param line the physical line, counted from 1; CR, LF and CRLF each end one line
 * @param column the column in UTF-16 units, counted from 1
 * @since 0.1
 */
public record Location(
    @Nullable Long event, @Nullable String eventId, @Nullable Long line, @Nullable Long column)
    implements Serializable {

  private static final Location UNKNOWN = new Location(null, null, null, null);

  /**
   * Returns the location of which nothing is known.
   *
   * @return the empty location
   */
  public static Location unknown() {
    return UNKNOWN;
  }

  /**
   * Returns a place in a text.
   *
   * @param line the line, counted from 1
   * @param column the column, counted from 1
   * @return the location
   */
  public static Location at(long line, long column) {
    return new Location(null, null, line, column);
  }

  /**
   * Returns this location with the event that it lies in.
   *
   * @param event the number of the event, counted from 1, or null where there is none
   * @param eventId the id as written, or null where there is none
   * @return the location
   */
  public Location inEvent(@Nullable Long event, @Nullable String eventId) {
    return new Location(event, eventId, line, column);
  }

  /**
   * Returns the location as a reader sees it: {@code line 7, column 12, event visit-rome}. An event
   * without an id is named by its number, {@code event 3}.
   *
   * @return the text, empty where nothing is known
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    if (line != null) {
      text.append("line ").append(line);
      if (column != null) {
        text.append(", column ").append(column);
      }
    }
    if (eventId != null || event != null) {
      text.append(text.isEmpty() ? "" : ", ").append("event ");
      text.append(eventId != null ? eventId : String.valueOf(event));
    }
    return text.toString();
  }
}
