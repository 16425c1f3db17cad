package org.chancery.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text of the data short and makes it safe to be shown, so that a message never carries a
 * whole record or a huge cell, and nothing that a terminal would obey, hide or pile up.
 */
public final class Excerpt {

  private static final int LONGEST = 80;
  private static final int LONGEST_MARK = 30;

  /** As many as a letter of any living script has; more of them only cover the lines around. */
  private static final int MOST_MARKS = 4;

  private static final Pattern CUT =
      Pattern.compile("(.{1,1000})\\.\\.\\. \\([0-9]{1,10} characters\\)", Pattern.DOTALL);

  private Excerpt() {}

  /**
   * Returns the text on one line, at most 80 characters of it; what was cut is counted. An excerpt
   * is its own excerpt.
   *
   * <p>Control characters and line ends become blanks. What cannot be seen, or changes the order of
   * what stands around it, is written as in Java source: {@code KAZ\\u200b}. So are the halves of
   * surrogate pairs, and accents piled on one letter.
   *
   * @param text the text as found
   * @return the excerpt
   */
  public static String of(String text) {
    return of(text, LONGEST);
  }

  /**
   * Returns the text on one line, at most a number of characters of it.
   *
   * @param text the text as found
   * @param longest the number of characters
   * @return the excerpt
   */
  public static String of(String text, int longest) {
    if (text.length() <= longest && isPlain(text)) {
      return text;
    }
    if (text.length() <= longest + LONGEST_MARK) {
      Matcher cut = CUT.matcher(text);
      if (cut.matches() && safe(cut.group(1), longest).equals(cut.group(1))) {
        return text;
      }
    }
    return safe(text, longest);
  }

  /** Tells whether a text is of visible ASCII and blanks alone, as most are. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        return false;
      }
    }
    return true;
  }

  private static String safe(String text, int longest) {
    StringBuilder excerpt = new StringBuilder(Math.min(text.length(), longest) + LONGEST_MARK);
    int marks = 0;
    int at = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      marks = isMark(character) ? marks + 1 : 0;
      String shown = shown(character, marks > MOST_MARKS);
      if (excerpt.length() + shown.length() > longest) {
        return excerpt.append("... (").append(text.length()).append(" characters)").toString();
      }
      excerpt.append(shown);
      at += Character.charCount(character);
    }
    return excerpt.toString();
  }

  private static String shown(int character, boolean piled) {
    if (Character.isISOControl(character) || character == 0x2028 || character == 0x2029) {
      return " ";
    }
    if (!piled && !isInvisible(character)) {
      return Character.toString(character);
    }
    StringBuilder escapes = new StringBuilder();
    for (char unit : Character.toChars(character)) {
      String digits = Integer.toHexString(unit);
      escapes.append("\\u").append("0".repeat(4 - digits.length())).append(digits);
    }
    return escapes.toString();
  }

  private static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static boolean isInvisible(int character) {
    return switch (Character.getType(character)) {
      case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
      default -> isIgnorable(character);
    };
  }

  /** What Unicode calls ignorable by default, beside format characters. */
  private static boolean isIgnorable(int character) {
    return character == 0x034F
        || character == 0x115F
        || character == 0x1160
        || character == 0x17B4
        || character == 0x17B5
        || (character >= 0x180B && character <= 0x180F)
        || character == 0x3164
        || (character >= 0xFE00 && character <= 0xFE0F)
        || character == 0xFFA0
        || (character >= 0xE0000 && character <= 0xE0FFF);
  }
}
