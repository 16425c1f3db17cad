package org.chancery.io.csv;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What was lately made of some texts, because in most columns the same ones come again and again.
 * It gives itself up where they do not. What it keeps is bounded, and it is used by one thread.
 */
final class RecentTexts {

  private static final int SLOT_BITS = 8;
  private static final int SLOTS = 1 << SLOT_BITS;
  private static final int LONGEST = 512;

  /** Four characters fit into one number. */
  private static final int WORD = 4;

  /** Three words tell all characters of a text up to this length. */
  private static final int TOLD = 3 * WORD;

  /** After so many texts, less than one in {@link #WORTHWHILE} known ones is not worth the work. */
  private static final int TRIAL = 512;

  private static final int WORTHWHILE = 4;

  private static final long MIX = 0x9E3779B97F4A7C15L;

  private static final @Nullable Known[] NONE = new Known[SLOTS];

  private @Nullable Known[] slots = NONE; // its own from the first text that is kept

  /** A text, and what was made of it. */
  private static final class Known {

    private final int length;
    private final long first; // four characters, or what there is
    private final long middle; // the four before the last ones, if there are so many
    private final long last; // the last four, if there are so many
    private final char @Nullable [] all; // where there are others
    private final Object value;

    Known(int length, long first, long middle, long last, char @Nullable [] all, Object value) {
      this.length = length;
      this.first = first;
      this.middle = middle;
      this.last = last;
      this.all = all;
      this.value = value;
    }
  }

  private boolean useless;
  private int asked;
  private int known;

  // of the text that was asked for last
  private int slot;
  private long first;
  private long middle;
  private long last;

  /** Gives what was made of a text; null where it is not known any more. */
  @Nullable Object find(char[] characters, int from, int to) {
    int length = to - from;
    if (++asked == TRIAL && !useless) {
      useless = known * WORTHWHILE < asked;
      slots = useless ? NONE : slots; // never asked again
      asked = 0;
      known = 0;
    }
    if (useless || length > LONGEST) {
      slot = -1;
      return null;
    }
    look(characters, from, length);
    Known found = slots[slot];
    if (found == null
        || found.length != length
        || found.first != first
        || found.last != last
        || found.middle != middle
        || (found.all != null && !Arrays.equals(found.all, 0, length, characters, from, to))) {
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
      int length = to - from;
      char[] all = length > TOLD ? Arrays.copyOfRange(characters, from, to) : null;
      slots[slot] = new Known(length, first, middle, last, all, value);
    }
  }

  private void look(char[] characters, int from, int length) {
    int to = from + length;
    if (length < WORD) {
      first = 0;
      for (int i = from; i < to; i++) {
        first = first << Character.SIZE | characters[i];
      }
      last = 0;
    } else {
      first = word(characters, from);
      last = word(characters, to - WORD);
    }
    middle = length < 2 * WORD ? 0 : word(characters, to - 2 * WORD);
    long mixed = ((first * MIX + middle) * MIX + last + length) * MIX;
    slot = (int) (mixed >>> (Long.SIZE - SLOT_BITS));
  }

  private static long word(char[] characters, int at) {
    return (long) characters[at] << 48
        | (long) characters[at + 1] << 32
        | (long) characters[at + 2] << 16
        | characters[at + 3];
  }
}
