package org.chancery.io.json;

import static org.chancery.io.json.NotPlainException.notPlain;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A place in bytes of JSON, and the steps from there over what is plain: tokens that are well
 * formed, texts in well-formed UTF-8. At anything else it throws {@link NotPlainException}, and
 * tells nothing: the caller reads the same bytes again the long way.
 *
 * <p>Behind the bytes that count there are at least {@link #SLACK} zeros, at which no step goes on,
 * so that no step has to ask for the end.
 */
final class ByteText {

  /** The words of eight bytes that {@link #words} gives. */
  static final int WORDS = 4;

  /** So many bytes lie behind those that count. */
  static final int SLACK = 16;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = ONES << 7;
  private static final long SPACES = ONES * ' ';
  private static final long QUOTES = ONES * '"';
  private static final long BACKSLASHES = ONES * '\\';
  private static final long CLOSING_BRACES = ONES * '}';
  private static final int BITS = 8;
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final int ROTATION = 5;
  private static final int MOST_HASHED = 128;

  private static final int SHORT_TEXT = 256;
  private static final int ESCAPED_UNIT = 4;
  private static final int HEX = 16;
  private static final int MOST_DIGITS = 9;

  private final boolean linesPassed;
  private final long[] words = new long[WORDS];
  private char[] chars = new char[SHORT_TEXT];
  private int length; // of what is decoded in them
  private byte[] bytes = new byte[SLACK];
  private int at;
  private long line = 1;
  private int lineStart;
  private long lineStartColumn = 1;

  /**
   * Makes a place in no bytes.
   *
   * @param linesPassed whether a line end is white space, and no end
   */
  ByteText(boolean linesPassed) {
    this.linesPassed = linesPassed;
  }

  /** Goes to a place in bytes, which end in {@link #SLACK} zeros. */
  void set(byte[] text, int position) {
    bytes = text;
    at = position;
  }

  /** Goes to a place whose line and column are known. */
  void set(byte[] text, int position, long atLine, long atColumn) {
    bytes = text;
    at = position;
    line = atLine;
    lineStart = position;
    lineStartColumn = atColumn;
  }

  /** The line here, counted from 1, as far as line ends were passed. */
  long line() {
    return line;
  }

  /** Where the line here begins, as far as line ends were passed. */
  int lineStart() {
    return lineStart;
  }

  /** The column here, counted from 1, in units of UTF-16. */
  long column() {
    return lineStartColumn + units(bytes, lineStart, at);
  }

  /** How many units of UTF-16 begin with the bytes from one place to another. */
  static long units(byte[] bytes, int from, int to) {
    long units = 0;
    int i = from;
    while (i + Long.BYTES <= to) {
      long word = (long) LONGS.get(bytes, i);
      long goingOn = word & ~(word << 1) & HIGHS;
      long pairs = word & (word << 1) & (word << 2) & (word << 3) & HIGHS;
      units += Long.BYTES - Long.bitCount(goingOn) + Long.bitCount(pairs);
      i += Long.BYTES;
    }
    for (; i < to; i++) {
      boolean goesOn = (bytes[i] & 0xC0) == 0x80;
      boolean isPair = (bytes[i] & 0xF8) == 0xF0;
      units += goesOn ? 0 : isPair ? 2 : 1;
    }
    return units;
  }

  int position() {
    return at;
  }

  void position(int position) {
    at = position;
  }

  byte[] bytes() {
    return bytes;
  }

  /** The byte here. */
  byte current() {
    return bytes[at];
  }

  /** Passes over the byte here. */
  void step() {
    at++;
  }

  /** Passes over white space, and returns the byte behind it without passing it. */
  byte next() {
    byte b = bytes[at];
    return b > ' ' ? b : afterSpace();
  }

  private byte afterSpace() {
    while (true) {
      byte b = bytes[at];
      if (b == ' ') {
        while ((long) LONGS.get(bytes, at) == SPACES) {
          at += Long.BYTES;
        }
        while (bytes[at] == ' ') {
          at++;
        }
      } else if (b == '\t') {
        at++;
      } else if (b == '\n' && linesPassed) {
        passLineEnd(1);
      } else if (b == '\r' && linesPassed && bytes[at + 1] == '\n') {
        passLineEnd(2);
      } else {
        return b;
      }
    }
  }

  /**
   * Passes over bytes whose line ends are known.
   *
   * @param length how many bytes
   * @param lines how many line ends are in them
   * @param lastLine where the last line begins in them, if there are any
   */
  void pass(int length, int lines, int lastLine) {
    if (lines > 0) {
      line += lines;
      lineStart = at + lastLine;
      lineStartColumn = 1;
    }
    at += length;
  }

  private void passLineEnd(int length) {
    at += length;
    line++;
    lineStart = at;
    lineStartColumn = 1;
  }

  /** Passes over white space and a certain byte behind it. */
  void expect(char expected) {
    if (next() != expected) {
      throw notPlain();
    }
    at++;
  }

  /** Passes over a word such as {@code null}. */
  void word(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (bytes[at + i] != word.charAt(i)) {
        throw notPlain();
      }
    }
    at += word.length();
  }

  /** A few bytes to be found, as words of eight and what of each word counts. */
  static final class Sought {
    private final byte[] text;
    private final long first;
    private final long firstMask;
    private final long second;
    private final long secondMask;

    Sought(String sought) {
      text = sought.getBytes(StandardCharsets.UTF_8);
      byte[] padded = Arrays.copyOf(text, Math.max(text.length, 2 * Long.BYTES));
      byte[] mask = new byte[padded.length];
      Arrays.fill(mask, 0, text.length, (byte) -1);
      first = (long) LONGS.get(padded, 0);
      firstMask = (long) LONGS.get(mask, 0);
      second = (long) LONGS.get(padded, Long.BYTES);
      secondMask = (long) LONGS.get(mask, Long.BYTES);
    }
  }

  /** Tells whether certain bytes are here, and passes over them if they are. */
  boolean take(Sought sought) {
    int here = at;
    if ((((long) LONGS.get(bytes, here) ^ sought.first) & sought.firstMask) != 0
        || (((long) LONGS.get(bytes, here + Long.BYTES) ^ sought.second) & sought.secondMask)
            != 0) {
      return false;
    }
    int end = here + sought.text.length;
    if (sought.text.length > 2 * Long.BYTES
        && (end > bytes.length
            || !Arrays.equals(bytes, here, end, sought.text, 0, sought.text.length))) {
      return false;
    }
    at = end;
    return true;
  }

  /** Tells whether these bytes, and no others, are from a place to here. */
  boolean isSince(int from, Sought sought) {
    return Arrays.equals(bytes, from, at, sought.text, 0, sought.text.length);
  }

  /** Marks each byte that is a quote, a backslash or a control character; the first is right. */
  private static long stops(long word) {
    long quotes = word ^ QUOTES;
    long backslashes = word ^ BACKSLASHES;
    return (((quotes - ONES) & ~quotes)
            | ((backslashes - ONES) & ~backslashes)
            | ((word - SPACES) & ~word))
        & HIGHS;
  }

  /** How many of the eight bytes come before the first that is marked. */
  private static int before(long marks) {
    return Long.numberOfTrailingZeros(marks) / BITS;
  }

  private static long first(long word, int count) {
    return word & ((1L << (count * BITS)) - 1);
  }

  /**
   * Passes over a text of few ASCII characters without escapes and returns a hash of it; the place
   * is behind its opening quote before, and behind its closing quote after it.
   *
   * @return the hash, or 0 where the text is another or longer; then the place is the same as
   *     before
   */
  long hash(int longest) {
    long hash = 0;
    int i = at;
    while (i - at <= longest) {
      long word = (long) LONGS.get(bytes, i);
      long marks = stops(word) | (word & HIGHS);
      if (marks == 0) {
        hash = mixed(hash, word);
        i += Long.BYTES;
      } else {
        int count = before(marks);
        i += count;
        if (bytes[i] != '"' || i - at > longest) {
          return 0;
        }
        at = i + 1;
        return mixed(hash, first(word, count)) | 1;
      }
    }
    return 0;
  }

  /**
   * Passes over a text of at most 32 ASCII characters without escapes, and returns it as words of
   * its bytes, filled up with zeros; the place is behind its opening quote before, and behind its
   * closing quote after it.
   *
   * @return the words, which the next call overwrites; or null where the text is another or longer,
   *     and the place is the same as before
   */
  long @Nullable [] words() {
    int i = at;
    for (int k = 0; k < WORDS; k++) {
      long word = (long) LONGS.get(bytes, i);
      long marks = stops(word) | (word & HIGHS);
      if (marks != 0) {
        int count = before(marks);
        words[k] = first(word, count);
        for (int rest = k + 1; rest < WORDS; rest++) {
          words[rest] = 0;
        }
        return endsAt(i + count) ? words : null;
      }
      words[k] = word;
      i += Long.BYTES;
    }
    return endsAt(i) ? words : null;
  }

  private boolean endsAt(int quote) {
    if (bytes[quote] != '"') {
      return false;
    }
    at = quote + 1;
    return true;
  }

  /**
   * A hash of the bytes from here to the first closing brace, or of so many where that is farther;
   * the place stays. It tells most objects of one type from each other.
   */
  int hashToBrace() {
    long hash = 0;
    int end = Math.min(at + MOST_HASHED, bytes.length) - Long.BYTES;
    for (int i = at; i <= end; i += Long.BYTES) {
      long word = (long) LONGS.get(bytes, i);
      long others = word ^ CLOSING_BRACES;
      long marks = (others - ONES) & ~others & HIGHS;
      if (marks != 0) {
        hash = Long.rotateLeft(hash, ROTATION) ^ first(word, before(marks));
        break;
      }
      hash = Long.rotateLeft(hash, ROTATION) ^ word;
    }
    return (int) (((hash ^ (hash >>> Integer.SIZE)) * MIX) >>> Integer.SIZE);
  }

  /** Tells whether all these bytes are here; the place stays. */
  boolean isHere(byte[] sought) {
    int end = at + sought.length;
    return end <= bytes.length && Arrays.equals(bytes, at, end, sought, 0, sought.length);
  }

  private static long mixed(long hash, long word) {
    long mixed = (hash ^ word) * MIX;
    return mixed ^ (mixed >>> 29);
  }

  /** The hash of a text as {@link #hash} gives it. */
  static long hashOf(byte[] text) {
    byte[] padded = new byte[text.length + 1 + SLACK];
    System.arraycopy(text, 0, padded, 0, text.length);
    padded[text.length] = '"';
    ByteText place = new ByteText(false);
    place.set(padded, 0);
    return place.hash(text.length);
  }

  /** Reads the text that begins here with a quote. */
  String text(int longest) {
    quote();
    return rest(longest);
  }

  /** Passes over the quote here. */
  void quote() {
    if (bytes[at] != '"') {
      throw notPlain();
    }
    at++;
  }

  /** Reads a text whose opening quote has been passed. */
  String rest(int longest) {
    int from = at;
    int i = from;
    long high = 0;
    while (true) {
      long word = (long) LONGS.get(bytes, i);
      long marks = stops(word);
      if (marks == 0) {
        high |= word;
        i += Long.BYTES;
      } else {
        int count = before(marks);
        high |= first(word, count);
        i += count;
        break;
      }
    }
    if (i - from > longest) {
      throw notPlain();
    }
    at = i + 1;
    if (bytes[i] == '"' && (high & HIGHS) == 0) {
      return new String(bytes, from, i - from, StandardCharsets.ISO_8859_1);
    }
    at = from;
    return decoded(longest);
  }

  /** Reads a text with escapes, or with characters that are no ASCII. */
  private String decoded(int longest) {
    int from = at;
    length = 0;
    while (true) {
      if (length + 2 > chars.length) {
        chars = Arrays.copyOf(chars, chars.length * 2);
      }
      byte b = bytes[at];
      if (b < 0) {
        character(b);
      } else if (b == '\\') {
        escape();
      } else if (b >= ' ' && b != '"') {
        chars[length++] = (char) b;
        at++;
      } else {
        break;
      }
    }
    int to = at;
    at++;
    if (bytes[to] != '"' || to - from > longest) {
      throw notPlain();
    }
    return new String(chars, 0, length);
  }

  /** Reads a character of two to four bytes, in their shortest form. */
  private void character(byte first) {
    int lead = first & 0xFF;
    if (lead >= 0xC2 && lead < 0xE0) {
      chars[length++] = (char) ((lead & 0x1F) << 6 | goingOn(1));
      at += 2;
    } else if (lead >= 0xE0 && lead < 0xF0) {
      int unit = (lead & 0x0F) << 12 | goingOn(1) << 6 | goingOn(2);
      if (unit < 0x800 || Character.isSurrogate((char) unit)) {
        throw notPlain();
      }
      chars[length++] = (char) unit;
      at += 3;
    } else if (lead >= 0xF0) {
      int point = (lead & 0x07) << 18 | goingOn(1) << 12 | goingOn(2) << 6 | goingOn(3);
      if (lead > 0xF4 || !Character.isSupplementaryCodePoint(point)) {
        throw notPlain();
      }
      chars[length++] = Character.highSurrogate(point);
      chars[length++] = Character.lowSurrogate(point);
      at += 4;
    } else {
      throw notPlain();
    }
  }

  /** The six bits of a byte that goes on. */
  private int goingOn(int offset) {
    byte b = bytes[at + offset];
    if ((b & 0xC0) != 0x80) {
      throw notPlain();
    }
    return b & 0x3F;
  }

  private void escape() {
    byte kind = bytes[at + 1];
    at += 2;
    switch (kind) {
      case '"', '\\', '/' -> chars[length++] = (char) kind;
      case 'b' -> chars[length++] = '\b';
      case 'f' -> chars[length++] = '\f';
      case 'n' -> chars[length++] = '\n';
      case 'r' -> chars[length++] = '\r';
      case 't' -> chars[length++] = '\t';
      case 'u' -> escapedUnits();
      default -> throw notPlain();
    }
  }

  /** Half a surrogate pair is no character: the long way says so. */
  private void escapedUnits() {
    char unit = escapedUnit();
    chars[length++] = unit;
    if (Character.isSurrogate(unit)) {
      if (!Character.isHighSurrogate(unit) || bytes[at] != '\\' || bytes[at + 1] != 'u') {
        throw notPlain();
      }
      at += 2;
      char low = escapedUnit();
      if (!Character.isLowSurrogate(low)) {
        throw notPlain();
      }
      chars[length++] = low;
    }
  }

  private char escapedUnit() {
    int unit = 0;
    for (int i = 0; i < ESCAPED_UNIT; i++) {
      byte b = bytes[at];
      int digit = b < 0 ? -1 : Character.digit((char) b, HEX);
      if (digit < 0) {
        throw notPlain();
      }
      unit = unit * HEX + digit;
      at++;
    }
    return (char) unit;
  }

  /**
   * Reads a whole number of few digits, if one begins here; otherwise the place stays.
   *
   * @return the number, or {@link Integer#MIN_VALUE} where it is another or longer
   */
  int smallNumber() {
    int i = at;
    boolean negative = bytes[i] == '-';
    if (negative) {
      i++;
    }
    int from = i;
    int value = 0;
    while (isDigit(bytes[i]) && i - from < MOST_DIGITS) {
      value = value * 10 + (bytes[i] - '0');
      i++;
    }
    boolean leadingZero = bytes[from] == '0' && i - from > 1;
    if (i == from || leadingZero || isDigit(bytes[i]) || isFraction(bytes[i])) {
      return Integer.MIN_VALUE;
    }
    at = i;
    return negative ? -value : value;
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  private static boolean isFraction(byte b) {
    return b == '.' || b == 'e' || b == 'E';
  }

  /** Reads the text of a number of JSON. */
  String number(int longest) {
    int from = at;
    if (bytes[at] == '-') {
      at++;
    }
    boolean zero = bytes[at] == '0';
    int whole = digits();
    if (zero && whole > 1) {
      throw notPlain();
    }
    if (bytes[at] == '.') {
      at++;
      digits();
    }
    if (bytes[at] == 'e' || bytes[at] == 'E') {
      at++;
      if (bytes[at] == '-' || bytes[at] == '+') {
        at++;
      }
      digits();
    }
    if (at - from > longest) {
      throw notPlain();
    }
    return new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
  }

  private int digits() {
    int from = at;
    while (isDigit(bytes[at])) {
      at++;
    }
    if (at == from) {
      throw notPlain();
    }
    return at - from;
  }

  /** Passes over a value without a look at what is in it; white space before it is passed. */
  void skip() {
    int depth = 0;
    do {
      byte b = next();
      at++;
      switch (b) {
        case '"' -> skipRest();
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        case ',', ':' -> {
          if (depth == 0) {
            throw notPlain();
          }
        }
        default -> skipWord(b);
      }
    } while (depth > 0);
    if (depth < 0) {
      throw notPlain();
    }
  }

  private void skipWord(byte first) {
    boolean word = first == '-' || isDigit(first) || isLetter(first);
    if (!word) {
      throw notPlain();
    }
    while (isDigit(bytes[at])
        || isLetter(bytes[at])
        || bytes[at] == '.'
        || bytes[at] == '-'
        || bytes[at] == '+') {
      at++;
    }
  }

  private static boolean isLetter(byte b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
  }

  /** Passes over the rest of a text, and its closing quote. */
  private void skipRest() {
    while (true) {
      long marks = stops((long) LONGS.get(bytes, at));
      if (marks == 0) {
        at += Long.BYTES;
        continue;
      }
      at += before(marks);
      byte b = bytes[at];
      if (b == '"') {
        at++;
        return;
      }
      at += 2;
      if (b != '\\' || bytes[at - 1] == 0) {
        throw notPlain();
      }
    }
  }
}
