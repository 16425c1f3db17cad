package org.chancery.internal;

/** How much two texts differ in spelling. */
public final class EditDistance {

  private static final int LONG = 8;

  private EditDistance() {}

  /**
   * Returns how many letters may differ between a text and what was meant by it.
   *
   * @param length the length of the text, 4 or more
   * @return one letter, or two where the text has eight or more
   */
  public static int allowed(int length) {
    return length < LONG ? 1 : 2;
  }

  /**
   * Returns the number of letters to change, add, drop or swap with the next, so that one text
   * becomes the other.
   *
   * @param one the one text
   * @param other the other text
   * @param allowed the number above which it is of no interest
   * @return the number, or any number above the one allowed
   */
  public static int between(String one, String other, int allowed) {
    if (Math.abs(one.length() - other.length()) > allowed) {
      return allowed + 1;
    }
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= other.length(); j++) {
        int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + cost);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > allowed) {
        return least;
      }
      int[] spare = beforeLast;
      beforeLast = last;
      last = row;
      row = spare;
    }
    return last[other.length()];
  }
}
