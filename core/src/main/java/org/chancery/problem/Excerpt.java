package org.chancery.problem;

/** Cuts a rejected value short, so that a message never carries a whole record or a huge cell. */
final class Excerpt {

  private static final int LONGEST = 80;

  private Excerpt() {}

  /**
   * Returns the text on one line, at most 80 characters of it; what was cut is counted.
   *
   * @param text the text as found
   * @return the excerpt
   */
  static String of(String text) {
    int end = Math.min(text.length(), LONGEST);
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    StringBuilder excerpt = new StringBuilder(end + 24);
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      excerpt.append(Character.isISOControl(c) ? ' ' : c);
    }
    if (end < text.length()) {
      excerpt.append("... (").append(text.length()).append(" characters)");
    }
    return excerpt.toString();
  }
}
