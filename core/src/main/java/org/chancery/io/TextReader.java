package org.chancery.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.chancery.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * Decodes UTF-8, or another charset that is declared, for a reader of a format: skips a byte order
 * mark, and refuses malformed bytes, and such as stand for no character or for half of one, with
 * their place instead of replacing them. All characters before the malformed bytes are given first.
 *
 * <p>Lines end with LF, CR LF or CR; columns count UTF-16 code units, as a parser over the
 * characters does.
 *
 * @since 0.1
 */
public final class TextReader extends Reader {

  private static final int CHUNK = 8192;

  /** Charsets whose decoders give no half of a surrogate pair; others may. */
  private static final Set<Charset> WHOLE =
      Set.of(
          StandardCharsets.UTF_8,
          StandardCharsets.UTF_16,
          StandardCharsets.UTF_16BE,
          StandardCharsets.UTF_16LE,
          StandardCharsets.ISO_8859_1,
          StandardCharsets.US_ASCII);

  private final InputStream in;
  private final CharsetDecoder decoder;
  private final boolean mayHaveHalves;
  private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).flip();
  private final CharBuffer chars = CharBuffer.allocate(CHUNK).flip();
  private long line = 1;
  private long column = 1;
  private boolean afterCr;
  private boolean started;
  private boolean endOfBytes;
  private boolean malformed;
  private int firstByte = -1;
  private char half; // the first half of a pair, where the other has not been decoded yet

  /**
   * Decodes the UTF-8 of a stream, which is closed with this reader.
   *
   * @param in the bytes
   */
  public TextReader(InputStream in) {
    this(in, StandardCharsets.UTF_8);
  }

  /**
   * Decodes the bytes of a stream, which is closed with this reader.
   *
   * @param in the bytes
   * @param charset what they are in; UTF-16 without a byte order mark is big-endian
   */
  public TextReader(InputStream in, Charset charset) {
    this.in = Objects.requireNonNull(in, "in");
    mayHaveHalves = !WHOLE.contains(charset);
    decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /**
   * Reads characters.
   *
   * @throws MalformedTextException if bytes that are no text of the charset come next
   */
  @Override
  public int read(char[] target, int from, int length) throws IOException {
    Objects.checkFromIndexSize(from, length, target.length);
    if (length == 0) {
      return 0;
    }
    while (!chars.hasRemaining()) {
      if (malformed) {
        throw new MalformedTextException(Location.at(line, column), decoder.charset(), marked());
      }
      if (!decode()) {
        return -1;
      }
    }
    int count = Math.min(length, chars.remaining());
    chars.get(target, from, count);
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
      if (firstByte < 0 && bytes.hasRemaining()) {
        firstByte = bytes.get(bytes.position()) & 0xFF;
      }
    } else if (!bytes.hasRemaining()) {
      return false;
    }
    chars.clear();
    if (half != 0) {
      chars.put(half);
      half = 0;
    }
    CoderResult result = decoder.decode(bytes, chars, endOfBytes);
    chars.flip();
    malformed = result.isError();
    if (mayHaveHalves) {
      refuseHalves();
    }
    if (!started && chars.hasRemaining()) {
      started = true;
      if (chars.get(0) == '\uFEFF') {
        chars.get();
      }
    }
    count();
    return chars.hasRemaining() || malformed || !endOfBytes || bytes.hasRemaining();
  }

  /** Ends what is decoded before half of a surrogate pair, if there is one without the other. */
  private void refuseHalves() {
    int end = chars.limit();
    int i = 0;
    while (i < end) {
      char c = chars.get(i);
      boolean more = i + 1 < end;
      if (!Character.isSurrogate(c)) {
        i++;
      } else if (more && Character.isSurrogatePair(c, chars.get(i + 1))) {
        i += 2;
      } else {
        boolean mayGoOn = !more && !malformed && (!endOfBytes || bytes.hasRemaining());
        if (mayGoOn && Character.isHighSurrogate(c)) {
          half = c;
        } else {
          malformed = true;
        }
        chars.limit(i);
        return;
      }
    }
  }

  /** The charset that begins with the first byte, which no text in UTF-8 has. */
  private @Nullable Charset marked() {
    return switch (firstByte) {
      case 0xFF -> StandardCharsets.UTF_16LE;
      case 0xFE -> StandardCharsets.UTF_16BE;
      default -> null;
    };
  }

  /** Follows lines and columns up to the end of what is decoded. */
  private void count() {
    char[] decoded = chars.array();
    int end = chars.limit();
    int counted = chars.position();
    for (int i = counted; i < end; i++) {
      char c = decoded[i];
      if (c > '\r' || (c != '\n' && c != '\r')) {
        continue; // nearly always: what is counted is the line ends
      }
      boolean second = c == '\n' && (i > chars.position() ? decoded[i - 1] == '\r' : afterCr);
      line += second ? 0 : 1;
      column = 1;
      counted = i + 1;
    }
    if (end > chars.position()) {
      column += end - counted;
      afterCr = decoded[end - 1] == '\r';
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
