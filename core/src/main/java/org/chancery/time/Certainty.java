package org.chancery.time;

/**
 * The answer to a question about dates of which some are not known to the day. Whether {@code
 * 2024-09} is before {@code 2024-09-17} is answered with {@link #POSSIBLY}.
 *
 * @since 0.1
 */
public enum Certainty {
  /** It is so, on whatever days the dates turn out to fall. */
  YES,
  /** It is not so, on whatever days the dates turn out to fall. */
  NO,
  /** It is so for some of the days on which the dates may fall, and not for others. */
  POSSIBLY;

  /**
   * Returns the answer to the opposite question: yes and no change places, possibly stays.
   *
   * @return the opposite
   */
  public Certainty not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case POSSIBLY -> POSSIBLY;
    };
  }

  /**
   * Returns the answer of two conditions of which not both can hold.
   *
   * @param surely the condition of a yes
   * @param never the condition of a no
   * @return yes, no, or possibly where neither holds
   */
  static Certainty of(boolean surely, boolean never) {
    if (surely) {
      return YES;
    }
    return never ? NO : POSSIBLY;
  }
}
