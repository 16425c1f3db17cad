package org.chancery.problem;

import java.io.Serializable;
import java.util.Locale;
import org.chancery.internal.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * Where in an input something stands. Every part is absent where it is not known: a record built in
 * memory has no line, and a file that is no JSON at all has no event.
 *
 * @param source the name of the file, where the input has several, such as {@code participants.csv}
 * @param event the number of the event in its dataset or file, counted from 1
 * @param eventId the event's id as the input wrote it, on one line and cut to 128 characters
 * @param line the physical line, counted from 1; CR, LF and CRLF each end one line
 * @param column the column, counted from 1: in a table the number of the cell in its row, elsewhere
 *     in UTF-16 units; so also where bytes of a table are no text, because no row can be read there
 * @since 0.1
 */
public record Location(
    @Nullable String source,
    @Nullable Long event,
    @Nullable String eventId,
    @Nullable Long line,
    @Nullable Long column)
    implements Serializable {

  private static final int LONGEST_ID = 128;

  private static final Location UNKNOWN = new Location(null, null, null, null, null);

  public Location {
    eventId = eventId == null ? null : Excerpt.of(eventId, LONGEST_ID);
  }

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
    return new Location(null, null, null, line, column);
  }

  /**
   * Returns this location with the event that it lies in.
   *
   * @param event the number of the event, counted from 1, or null where there is none
   * @param eventId the id as written, or null where there is none
   * @return the location
   */
  public Location inEvent(@Nullable Long event, @Nullable String eventId) {
    return new Location(source, event, eventId, line, column);
  }

  /**
   * Returns this location with the file that it lies in.
   *
   * @param source the name of the file, or null where the input is one file
   * @return the location
   */
  public Location in(@Nullable String source) {
    return new Location(source, event, eventId, line, column);
  }

  /**
   * Returns the location as a reader sees it: {@code line 7, column 12, event visit-rome}. An event
   * without an id is named by its number, {@code event 3}; a file comes first, {@code
   * participants.csv, line 7, column 3}.
   *
   * @return the text, empty where nothing is known
   */
  @Override
  public String toString() {
    return toText(Locale.ENGLISH);
  }

  /**
   * Returns the location as a reader of a language sees it.
   *
   * @param locale the locale, of which the language counts: English, German, and English for others
   * @return the text, empty where nothing is known
   */
  public String toText(Locale locale) {
    StringBuilder text = new StringBuilder(source == null ? "" : source);
    if (line != null) {
      append(text, Message.of("line {0}", line), locale);
      if (column != null) {
        append(text, Message.of("column {0}", column), locale);
      }
    }
    if (eventId != null || event != null) {
      Object name = eventId != null ? eventId : String.valueOf(event);
      append(text, Message.of("event {0}", name), locale);
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Message part, Locale locale) {
    text.append(text.isEmpty() ? "" : ", ").append(part.in(locale));
  }
}
