package org.chancery.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Cuts bytes into lines at LF, within a limit, so that one faulty line does not spoil the next. */
final class Utf8Lines implements EventLines {

  /**
   * One line.
   *
   * @param number its number, counted from 1
   * @param bytes its bytes without LF, CR LF or byte order mark; the beginning, if it is too long
   * @param tooLong whether it is longer than the limit
   */
  record Line(long number, ByteBuffer bytes, boolean tooLong) {}

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int SMALLEST = 1 << 13;
  private static final int BLOCK = 1 << 16;

  private final InputStream in;
  private final int limit;
  private byte[] buffer = new byte[SMALLEST];
  private int position;
  private int available;
  private int wholeTo; // behind the last LF, or behind the last byte of the input
  private int contentEnd;
  private int lineEnd;
  private boolean ended;
  private long number;

  Utf8Lines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /**
   * Makes sure that the next line is there as a whole, with zeros behind the last one.
   *
   * @return false at the end of the input, and where the line is too long
   */
  boolean load() throws IOException {
    while (position >= wholeTo && !ended && available - position <= limit) {
      read();
    }
    return position < wholeTo;
  }

  /** Reads more bytes behind those that are there, and finds the last line end among them. */
  private void read() throws IOException {
    if (position > 0) {
      System.arraycopy(buffer, position, buffer, 0, available - position);
      available -= position;
      wholeTo -= position;
      position = 0;
    }
    int room = buffer.length - ByteText.SLACK - available;
    if (room == 0 || (number > 0 && buffer.length < BLOCK)) {
      buffer = Arrays.copyOf(buffer, Math.max(grown(), number > 0 ? BLOCK : 0));
      room = buffer.length - ByteText.SLACK - available;
    }
    int count = in.read(buffer, available, room);
    int end = available;
    if (count < 0) {
      ended = true;
      wholeTo = available;
    } else {
      end += count;
    }
    Arrays.fill(buffer, end, end + ByteText.SLACK, (byte) 0);
    for (int i = end; i > available && wholeTo < i; i--) {
      if (buffer[i - 1] == '\n') {
        wholeTo = i;
      }
    }
    available = end;
  }

  /** Twice the length, or what the longest line takes. */
  private int grown() {
    return (int) Math.min(buffer.length * 2L, limit + 2L + ByteText.SLACK);
  }

  /**
   * The bytes; the next line begins at {@link #position()}, once it is {@linkplain #load loaded}.
   */
  byte[] buffer() {
    return buffer;
  }

  int position() {
    return position;
  }

  /** The number of the next line, counted from 1. */
  long number() {
    return number + 1;
  }

  /** Tells whether the next line has nothing but white space behind a place in the buffer. */
  boolean endsAt(int place) {
    int end = place;
    while (buffer[end] == ' ' || buffer[end] == '\t') {
      end++;
    }
    contentEnd = end;
    if (end < wholeTo && buffer[end] == '\r') {
      end++;
    }
    if (end < wholeTo && buffer[end] == '\n') {
      lineEnd = end + 1;
      return true;
    }
    lineEnd = end;
    return end == wholeTo && ended;
  }

  /** Where the line whose end was found last ends, without CR and LF. */
  int contentEnd() {
    return contentEnd;
  }

  /** Passes over the line whose end was found last. */
  void pass() {
    position = lineEnd;
    number++;
  }

  /** Returns the next line, or null at the end of the input. */
  @Override
  public @Nullable Line next() throws IOException {
    if (load()) {
      int end = position;
      while (end < wholeTo && buffer[end] != '\n') {
        end++;
      }
      Line line = line(position, end);
      position = Math.min(end + 1, wholeTo);
      return line;
    }
    return position < available ? endless() : null;
  }

  private Line line(int from, int end) {
    boolean tooLong = end - from > limit;
    int to = tooLong ? from + limit : end;
    int start = number == 0 && startsWithMark(from, to) ? from + MARK.length : from;
    if (to > start && buffer[to - 1] == '\r') {
      to--;
    }
    number++;
    byte[] content = Arrays.copyOfRange(buffer, start, to);
    return new Line(number, ByteBuffer.wrap(content).asReadOnlyBuffer(), tooLong);
  }

  /** A line that is longer than the limit: the beginning is kept, the rest passed over. */
  private Line endless() throws IOException {
    Line line = line(position, available);
    position = available;
    while (position >= wholeTo && !ended) {
      read();
      int end = 0;
      while (end < available && buffer[end] != '\n') {
        end++;
      }
      position = end < available ? end + 1 : available;
      if (end < available) {
        break;
      }
    }
    return line;
  }

  private boolean startsWithMark(int from, int to) {
    return to - from >= MARK.length
        && Arrays.equals(buffer, from, from + MARK.length, MARK, 0, MARK.length);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
