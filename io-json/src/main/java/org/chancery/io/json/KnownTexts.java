package org.chancery.io.json;

import org.jspecify.annotations.Nullable;

/**
 * Short texts of one kind that were parsed before, with what they were parsed to: codes, actors,
 * languages and days come again and again. Values of the model cannot be changed, so that events
 * may share them. It grows up to a bound; beyond it, a newer text takes the place of an older one.
 * Where few texts come again, it is not asked for a while.
 */
final class KnownTexts {

  private static final int SMALLEST = 16;
  private static final int LARGEST = 256;
  private static final int SHARE = 8;

  private long[] keys = new long[SMALLEST * ByteText.WORDS];
  private @Nullable Object[] values = new Object[SMALLEST];
  private final Usefulness usefulness = new Usefulness(SHARE);

  /** Tells whether it is worth while to look for the next text. */
  boolean isUseful() {
    return usefulness.ofNext();
  }

  /** Returns what the text was parsed to whose words are given, or null. */
  @Nullable Object get(long[] words) {
    int slot = slot(hash(words));
    int from = slot * ByteText.WORDS;
    if (keys[from] == words[0]
        && keys[from + 1] == words[1]
        && keys[from + 2] == words[2]
        && keys[from + 3] == words[3]) {
      usefulness.found();
      return values[slot];
    }
    return null;
  }

  void put(long[] words, Object value) {
    int slot = slot(hash(words));
    while (values[slot] != null && values.length < LARGEST) {
      grow();
      slot = slot(hash(words));
    }
    System.arraycopy(words, 0, keys, slot * ByteText.WORDS, ByteText.WORDS);
    values[slot] = value;
  }

  private void grow() {
    long[] oldKeys = keys;
    @Nullable Object[] oldValues = values;
    int size = oldValues.length;
    keys = new long[oldKeys.length * 2];
    values = new Object[size * 2];
    long[] words = new long[ByteText.WORDS];
    for (int i = 0; i < size; i++) {
      if (oldValues[i] != null) {
        System.arraycopy(oldKeys, i * ByteText.WORDS, words, 0, ByteText.WORDS);
        int slot = slot(hash(words));
        System.arraycopy(words, 0, keys, slot * ByteText.WORDS, ByteText.WORDS);
        values[slot] = oldValues[i];
      }
    }
  }

  private static long hash(long[] words) {
    long hash =
        (words[0] * 0x9E3779B97F4A7C15L)
            ^ (words[1] * 0xC2B2AE3D27D4EB4FL)
            ^ (words[2] * 0xA0761D6478BD642FL)
            ^ (words[3] * 0xE7037ED1A0B428DBL);
    return (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
  }

  private int slot(long hash) {
    return (int) (hash >>> 40) & (values.length - 1);
  }
}
