package org.chancery.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/**
 * The characters of a reader as bytes of UTF-8. Half a surrogate pair, which UTF-8 cannot have,
 * becomes bytes that are malformed, so that it is told with its place like any other malformed
 * text.
 */
final class Utf8Input extends InputStream {

  private static final int CHARACTERS = 8192;
  private static final int MOST_BYTES = 4;
  private static final int END = -1;

  private final Reader text;
  private final char[] characters = new char[CHARACTERS];
  private int next;
  private int end;
  private final byte[] pending = new byte[MOST_BYTES];
  private int pendingNext;
  private int pendingEnd;

  Utf8Input(Reader text) {
    this.text = text;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? END : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int at = from;
    while (at < from + length) {
      if (pendingNext == pendingEnd && !encodeNext(at > from)) {
        break;
      }
      while (pendingNext < pendingEnd && at < from + length) {
        bytes[at++] = pending[pendingNext++];
      }
    }
    return at == from && length > 0 ? END : at - from;
  }

  /** Encodes the next character; false at the end, or where it has not come yet and some have. */
  private boolean encodeNext(boolean some) throws IOException {
    if (next == end && ((some && !text.ready()) || !fill())) {
      return false;
    }
    char c = characters[next++];
    int character = c;
    if (Character.isHighSurrogate(c)
        && (next < end || fill())
        && Character.isLowSurrogate(characters[next])) {
      character = Character.toCodePoint(c, characters[next++]);
    }
    encode(character);
    return true;
  }

  private boolean fill() throws IOException {
    next = 0;
    end = 0;
    int read = text.read(characters, 0, CHARACTERS);
    while (read == 0) {
      read = text.read(characters, 0, CHARACTERS);
    }
    end = Math.max(0, read);
    return end > 0;
  }

  private void encode(int character) {
    pendingNext = 0;
    pendingEnd = 0;
    if (character < 0x80) {
      put(character);
    } else if (character < 0x800) {
      put(0xc0 | (character >> 6));
      put(0x80 | (character & 0x3f));
    } else {
      if (character < 0x10000) {
        put(0xe0 | (character >> 12));
      } else {
        put(0xf0 | (character >> 18));
        put(0x80 | ((character >> 12) & 0x3f));
      }
      put(0x80 | ((character >> 6) & 0x3f));
      put(0x80 | (character & 0x3f));
    }
  }

  private void put(int unit) {
    pending[pendingEnd++] = (byte) unit;
  }

  @Override
  public int available() throws IOException {
    return pendingEnd - pendingNext + end - next;
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
