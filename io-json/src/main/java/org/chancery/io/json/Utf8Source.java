package org.chancery.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.chancery.problem.Location;

/**
 * Decodes UTF-8, skips a byte order mark, refuses malformed bytes with their place, and keeps the
 * characters since a mark, so that the text of an event can be had as it came.
 */
final class Utf8Source extends Reader {

  private static final int CHUNK = 8192;

  private final InputStream in;
  private final int longestEvent;
  private final boolean keeping;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).flip();
  private final CharBuffer chars = CharBuffer.allocate(CHUNK).flip();
  private final StringBuilder kept = new StringBuilder();
  private long keptFrom;
  private long given;
  private long mark;
  private long line = 1;
  private long column = 1;
  private boolean afterCr;
  private boolean started;
  private boolean endOfBytes;
  private boolean malformed;

  Utf8Source(InputStream in, int longestEvent, boolean keeping) {
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
    if (length == 0) {
      return 0;
    }
    while (!chars.hasRemaining()) {
      if (malformed) {
        throw new MalformedUtf8Exception(Location.at(line, column));
      }
      if (!decode()) {
        return -1;
      }
    }
    if (given - mark > (long) longestEvent + CHUNK) {
      throw new EventTooLongException(longestEvent);
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, from, count);
    given += count;
    if (keeping) {
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
    count();
    return chars.hasRemaining() || malformed || !endOfBytes || bytes.hasRemaining();
  }

  /** Follows lines and columns up to the end of what is decoded. */
  private void count() {
    for (int i = chars.position(); i < chars.limit(); i++) {
      char c = chars.get(i);
      if (c == '\n' && afterCr) {
        afterCr = false;
      } else if (c == '\n' || c == '\r') {
        line++;
        column = 1;
        afterCr = c == '\r';
      } else {
        column++;
        afterCr = false;
      }
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
