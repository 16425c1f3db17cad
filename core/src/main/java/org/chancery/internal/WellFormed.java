package org.chancery.internal;

/** Tells texts that an encoding can write from those that none can. */
public final class WellFormed {

  private WellFormed() {}

  /**
   * Tells whether each character of a text is one of Unicode. Half a surrogate pair is none.
   *
   * @param text the text
   * @return false if it has an unpaired surrogate
   */
  public static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!isPair(text, i)) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  private static boolean isPair(String text, int at) {
    return at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }
}
