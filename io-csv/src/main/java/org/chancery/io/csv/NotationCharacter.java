package org.chancery.io.csv;

/** The characters that mean something in a {@link CellNotation}. */
final class NotationCharacter {

  private static final int ASCII = 128;
  private static final boolean[] ENDS_VALUE = new boolean[ASCII];
  private static final boolean[] ENDS_KEY = new boolean[ASCII];
  private static final char[] LETTERS = new char[ASCII];

  static {
    for (char c : "\\;|{}".toCharArray()) {
      ENDS_VALUE[c] = true;
      ENDS_KEY[c] = true;
    }
    ENDS_KEY[':'] = true;
    LETTERS['\n'] = 'n';
    LETTERS['\r'] = 'r';
    LETTERS['\t'] = 't';
    for (char c : "\\;|{}".toCharArray()) {
      LETTERS[c] = c;
    }
  }

  private NotationCharacter() {}

  /** The index behind the characters that stand for themselves. */
  static int plainEnd(char[] text, int from, int end, boolean key) {
    boolean[] ends = key ? ENDS_KEY : ENDS_VALUE;
    int i = from;
    while (i < end && (text[i] >= ASCII || !ends[text[i]])) {
      i++;
    }
    return i;
  }

  /** Whether a character stands for itself in a value or in a key. */
  static boolean isPlain(char c, boolean key) {
    return c >= ASCII || !(key ? ENDS_KEY : ENDS_VALUE)[c];
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }

  /** The index of the first character that does not stand as it is. */
  static int escapedAt(char[] text, int from, int end, boolean key) {
    int i = from;
    while (i < end && (text[i] >= ASCII || (LETTERS[text[i]] == 0 && !(key && text[i] == ':')))) {
      i++;
    }
    return i;
  }

  /** What stands for a character after a backslash; 0 where it stands as it is. */
  static char escaped(char c, boolean key) {
    if (c >= ASCII) {
      return 0;
    }
    return key && c == ':' ? c : LETTERS[c];
  }

  /** The character that one after a backslash stands for; 0 where there is none. */
  static char unescaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case '\\', ';', '|', '{', '}', ':', ' ' -> c;
      default -> 0;
    };
  }
}
