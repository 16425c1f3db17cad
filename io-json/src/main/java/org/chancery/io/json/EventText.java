package org.chancery.io.json;

import java.io.IOException;
import java.io.Reader;

/**
 * The characters of a document: bounds an event, and keeps the characters since a mark, so that the
 * text of an event can be had as it came.
 */
final class EventText extends Reader {

  /** The parser reads ahead of the event by as much. */
  private static final int AHEAD = 8192;

  private final Reader in;
  private final int longestEvent;
  private final boolean keeping;
  private final StringBuilder kept = new StringBuilder();
  private long keptFrom;
  private long given;
  private long mark;

  EventText(Reader in, int longestEvent, boolean keeping) {
    this.in = in;
    this.longestEvent = longestEvent;
    this.keeping = keeping;
  }

  /** Says that the characters before an offset are not asked for any more. */
  void mark(long offset) {
    mark = offset;
    if (keeping && offset > keptFrom) {
      kept.delete(0, (int) (offset - keptFrom));
      keptFrom = offset;
    }
  }

  /** Returns the characters from the mark to an offset. */
  String since(long offset) {
    return kept.substring(0, (int) Math.min(offset - keptFrom, kept.length()));
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    if (given - mark > (long) longestEvent + AHEAD) {
      throw new EventTooLongException(longestEvent);
    }
    int count = in.read(target, from, length);
    if (count > 0) {
      given += count;
      if (keeping) {
        kept.append(target, from, count);
      }
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
