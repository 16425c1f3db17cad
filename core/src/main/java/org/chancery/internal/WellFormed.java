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
    return text.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
  }
}
