package org.chancery.problem;

import java.util.regex.Pattern;

/** Cuts a rejected value short, so that a message never carries a whole record or a huge cell. */
final class Excerpt {

  private static final int LONGEST = 80;
  private static final int LONGEST_MARK = 30;
  private static final Pattern CUT =
      Pattern.compile("[^\\x00-\\x1F\\x7F-\\x9F]{1,200}\\.\\.\\. \\([0-9]{1,10} characters\\)");

  private Excerpt() {}

  /**
   * Returns the text on one line, at most 80 characters of it; what was cut is counted. An excerpt
   * is its own excerpt.
   *
   * @param text the text as found
   * @return the excerpt
   */
  static String of(String text) {
    return of(text, LONGEST);
  }

  /**
   * Returns the text on one line, at most a number of characters of it.
   *
   * @param text the text as found
   * @param longest the number of characters
   * @return the excerpt
   */
  static String of(String text, int longest) {
    if (text.length() <= longest + LONGEST_MARK && CUT.matcher(text).matches()) {
      return text;
    }
    int end = Math.min(text.length(), longest);
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    StringBuilder excerpt = new StringBuilder(end + 24);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      excerpt.append(disturbsTheLine(c) ? ' ' : c);
    }
    if (end < text.length()) {
      excerpt.append("... (").append(text.length()).append(" characters)");
    }
    return excerpt.toString();
  }

  /** Whether a character ends the line, or makes a terminal or a page show it in another order. */
  private static boolean disturbsTheLine(char c) {
    return Character.isISOControl(c)
        || c == '\u2028'
        || c == '\u2029'
        || (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069');
  }
}
