package org.chancery.io.json;

/**
 * Tells whether to look for what was seen before is worth the work, by how much of the last was
 * found. Where too little was, it pauses, and tries again after a while.
 */
final class Usefulness {

  private static final int PERIOD = 1024;
  private static final int PAUSE = PERIOD * 32;

  private final int least;
  private int left = PERIOD;
  private int found;
  private boolean useful = true;

  /**
   * Makes one for something of which nothing was seen yet.
   *
   * @param share more than one of so many must be found
   */
  Usefulness(int share) {
    least = PERIOD / share;
  }

  /** Tells whether it is worth while to look for the next. */
  boolean ofNext() {
    left--;
    if (left == 0) {
      useful = !useful || found > least;
      left = useful ? PERIOD : PAUSE;
      found = 0;
    }
    return useful;
  }

  /** Counts one that was found. */
  void found() {
    found++;
  }
}
