package org.chancery.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8, skips a byte order mark, refuses malformed bytes with their line, bounds a row,
 * and keeps the lines since a mark, so that the rows of an event can be had as they came.
 */
final class Utf8Text extends Reader {

  private static final int CHUNK = 8192;

  /** Thrown for bytes that are no UTF-8. */
  static final class Malformed extends IOException {

    private static final long serialVersionUID = 1L;

    private final long line;

    Malformed(long line) {
      super("not well-formed UTF-8 in line " + line);
      this.line = line;
    }

    long line() {
      return line;
    }
  }

  /** Thrown where a row does not end in time. */
  static final class TooLong extends IOException {

    private static final long serialVersionUID = 1L;

    TooLong() {
      super("the row is too long");
    }
  }

  private final InputStream in;
  private final int longestRow;
  private final boolean keeping;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).flip();
  private final CharBuffer chars = CharBuffer.allocate(CHUNK).flip();
  private final StringBuilder kept = new StringBuilder();
  private long keptFromLine = 1;
  private long line = 1;
  private boolean afterCr;
  private long inRow;
  private boolean started;
  private boolean endOfBytes;
  private boolean malformed;

  Utf8Text(InputStream in, int longestRow, boolean keeping) {
    this.in = in;
    this.longestRow = longestRow;
    this.keeping = keeping;
  }

  /** Says that a row is read to its end. */
  void endRow() {
    inRow = 0;
  }

  /** Says that lines before one are not asked for any more. */
  void mark(long firstLine) {
    if (keeping && kept.length() > 4 * CHUNK) {
      kept.delete(0, offset(0, keptFromLine, firstLine));
      keptFromLine = firstLine;
    }
  }

  /** Returns the lines from one up to, and without, another, with their line ends. */
  String lines(long from, long to) {
    int begin = offset(0, keptFromLine, from);
    return kept.substring(begin, offset(begin, from, to));
  }

  /** Where a line begins, looking from the beginning of an earlier one. */
  private int offset(int begin, long at, long target) {
    int i = begin;
    long current = at;
    while (current < target && i < kept.length()) {
      char c = kept.charAt(i++);
      if (c == '\r' && i < kept.length() && kept.charAt(i) == '\n') {
        i++;
      }
      if (c == '\r' || c == '\n') {
        current++;
      }
    }
    return i;
  }

  @Override
  public int read(char[] target, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (!chars.hasRemaining()) {
      if (malformed) {
        throw new Malformed(line);
      }
      if (!decode()) {
        return -1;
      }
    }
    if (inRow > longestRow + 2L * CHUNK) {
      throw new TooLong();
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, from, count);
    inRow += count;
    if (keeping && kept.length() <= longestRow + 8L * CHUNK) {
      kept.append(target, from, count);
    }
    return count;
  }

  /** Decodes the next characters; false at the end of the input. */
  private boolean decode() throws IOException {
    if (!endOfBytes) {
      bytes.compact();
      int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
      if (read < 0) {
        endOfBytes = true;
      } else {
        bytes.position(bytes.position() + read);
      }
      bytes.flip();
    } else if (!bytes.hasRemaining()) {
      return false;
    }
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, endOfBytes);
    chars.flip();
    malformed = result.isError();
    if (!started && chars.hasRemaining()) {
      started = true;
      if (chars.get(0) == '\uFEFF') {
        chars.get();
      }
    }
    countLines();
    return chars.hasRemaining() || malformed || !endOfBytes || bytes.hasRemaining();
  }

  private void countLines() {
    for (int i = chars.position(); i < chars.limit(); i++) {
      char c = chars.get(i);
      if (c == '\r' || (c == '\n' && !afterCr)) {
        line++;
      }
      afterCr = c == '\r';
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
