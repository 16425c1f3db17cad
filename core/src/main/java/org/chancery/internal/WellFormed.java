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
    int length = text.length();
    int i = 0;
    while (i < length && !Character.isSurrogate(text.charAt(i))) { // the end, of nearly every text
      i++;
    }
    while (i < length) {
      if (!Character.isSurrogate(text.charAt(i))) {
        i++;
      } else if (isPair(text, i)) {
        i += 2;
      } else {
        return false;
      }
    }
    return true;
  }

  private static boolean isPair(String text, int at) {
    return at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }
}
