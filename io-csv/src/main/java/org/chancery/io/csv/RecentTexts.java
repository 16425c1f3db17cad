package org.chancery.io.csv;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What was lately made of some texts, because in most columns the same ones come again and again.
 * It gives itself up where they do not. What it keeps is bounded, and it is used by one thread.
 */
final class RecentTexts {

  private static final int SLOTS = 256;
  private static final int LONGEST = 512;
  private static final int SAMPLE = 8;

  /** After so many texts, less than one in {@link #WORTHWHILE} known ones is not worth the work. */
  private static final int TRIAL = 512;

  private static final int WORTHWHILE = 4;

  private static final @Nullable Known[] NONE = new Known[SLOTS];

  private @Nullable Known[] slots = NONE; // its own from the first text that is kept

  /** A text, and what was made of it. */
  private static final class Known {

    private final char[] text;
    private final Object value;

    Known(char[] text, Object value) {
      this.text = text;
      this.value = value;
    }

    boolean is(char[] characters, int from, int to) {
      return Arrays.equals(text, 0, text.length, characters, from, to);
    }
  }

  private boolean useless;
  private int asked;
  private int known;
  private int slot;

  /** Gives what was made of a text; null where it is not known any more. */
  @Nullable Object find(char[] characters, int from, int to) {
    int length = to - from;
    if (useless || length > LONGEST) {
      slot = -1;
      return null;
    }
    if (++asked == TRIAL) {
      useless = known * WORTHWHILE < asked;
      asked = 0;
      known = 0;
    }
    slot = slot(characters, from, to);
    Known found = slots[slot];
    if (found == null || !found.is(characters, from, to)) {
      return null;
    }
    known++;
    return found.value;
  }

  /** Keeps what was made of the characters that {@link #find} was asked for last. */
  void keep(char[] characters, int from, int to, Object value) {
    if (slot >= 0) {
      if (slots == NONE) {
        slots = new Known[SLOTS];
      }
      slots[slot] = new Known(Arrays.copyOfRange(characters, from, to), value);
    }
  }

  private static int slot(char[] characters, int from, int to) {
    int hash = to - from;
    int firsts = Math.min(to, from + SAMPLE);
    for (int i = from; i < firsts; i++) {
      hash = 31 * hash + characters[i];
    }
    for (int i = Math.max(firsts, to - SAMPLE); i < to; i++) {
      hash = 31 * hash + characters[i];
    }
    return (hash ^ (hash >>> 16) ^ (hash >>> 8)) & (SLOTS - 1);
  }
}
