package org.chancery.io.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The bytes of a document from a mark on, as far as they have been read, with the line and column
 * of the mark.
 */
final class DocumentBytes {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int SMALLEST = 1 << 13;
  private static final int BLOCK = 1 << 16;

  private final InputStream in;
  private final int longest;
  private final ByteText text = new ByteText(true);
  private byte[] buffer = new byte[SMALLEST];
  private int mark;
  private long line = 1;
  private long column = 1;
  private int available;
  private boolean ended;
  private boolean large;

  /**
   * Takes a document.
   *
   * @param longest how many bytes are kept at most behind the mark, about
   */
  DocumentBytes(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** Goes to the mark. */
  ByteText fromMark() {
    text.set(buffer, mark, line, column);
    return text;
  }

  /** Moves the mark to the place. */
  void mark() {
    line = text.line();
    column = text.column();
    mark = text.position();
  }

  long line() {
    return line;
  }

  long column() {
    return column;
  }

  /** Whether the place is behind the last byte that has been read. */
  boolean isUsedUp() {
    return text.position() >= available;
  }

  boolean isEnded() {
    return ended;
  }

  /** Passes over a byte order mark at the beginning. */
  void skipByteOrderMark() {
    if (available >= BYTE_ORDER_MARK.length
        && Arrays.equals(
            buffer, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length)) {
      mark = BYTE_ORDER_MARK.length;
    }
  }

  /**
   * Reads more bytes.
   *
   * @return false at the end of the input, and where too many are kept already
   */
  boolean more() throws IOException {
    if (ended || available - mark > longest) {
      return false;
    }
    if (mark > 0 && available > buffer.length / 2) {
      System.arraycopy(buffer, mark, buffer, 0, available - mark);
      available -= mark;
      mark = 0;
      large = true;
    }
    if (available > buffer.length / 2 || (large && buffer.length < BLOCK)) {
      buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, large ? BLOCK : 0));
    }
    int count = in.read(buffer, available, buffer.length - ByteText.SLACK - available);
    if (count < 0) {
      ended = true;
    } else {
      available += count;
    }
    Arrays.fill(buffer, available, available + ByteText.SLACK, (byte) 0);
    return !ended;
  }

  /** The bytes from one place to another. */
  ByteBuffer bytes(int from, int to) {
    return ByteBuffer.wrap(buffer, from, to - from);
  }

  /** What is behind the mark, read or not, with a text before it. */
  InputStream rest(String before) {
    return new SequenceInputStream(
        Collections.enumeration(
            List.of(
                new ByteArrayInputStream(before.getBytes(StandardCharsets.UTF_8)),
                new ByteArrayInputStream(buffer, mark, available - mark),
                in)));
  }

  void close() throws IOException {
    in.close();
  }
}
