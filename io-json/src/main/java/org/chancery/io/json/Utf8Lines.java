package org.chancery.io.json;

import java.io.ByteArrayOutputStream;
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

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[8192];
  private int position;
  private int available;
  private long number;

  Utf8Lines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Returns the next line, or null at the end of the input. */
  @Override
  public @Nullable Line next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean any = false;
    boolean tooLong = false;
    while (fill()) {
      any = true;
      int end = position;
      while (end < available && buffer[end] != '\n') {
        end++;
      }
      int room = Math.min(limit - line.size(), end - position);
      line.write(buffer, position, room);
      tooLong |= room < end - position;
      boolean complete = end < available;
      position = complete ? end + 1 : end;
      if (complete) {
        break;
      }
    }
    return any ? line(line.toByteArray(), tooLong) : null;
  }

  private Line line(byte[] bytes, boolean tooLong) {
    byte[] content = trim(bytes);
    number++;
    return new Line(number, ByteBuffer.wrap(content).asReadOnlyBuffer(), tooLong);
  }

  private boolean fill() throws IOException {
    while (position == available) {
      available = in.read(buffer);
      position = 0;
      if (available < 0) {
        available = 0;
        return false;
      }
    }
    return true;
  }

  private byte[] trim(byte[] line) {
    int from = number == 0 && startsWithMark(line) ? MARK.length : 0;
    int to = line.length > from && line[line.length - 1] == '\r' ? line.length - 1 : line.length;
    return from == 0 && to == line.length ? line : Arrays.copyOfRange(line, from, to);
  }

  private static boolean startsWithMark(byte[] line) {
    return line.length >= MARK.length && Arrays.equals(line, 0, MARK.length, MARK, 0, MARK.length);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
