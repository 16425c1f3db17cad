package org.chancery.io;

import org.chancery.meta.ValueType;
import org.chancery.problem.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Reads values from their texts, and uses again some of those that it read last: codes, days and
 * states come again and again, and to look for one costs a fraction of reading it. What it holds is
 * bounded. Threads may share it; at worst one of them reads a value that another has just read.
 *
 * @since 0.1
 */
public final class RecentValues {

  private static final int SIZE = 1024;
  private static final int LONGEST = 64;

  private final @Nullable Entry[] entries = new Entry[SIZE];

  /** What a text was read as. Threads see the whole of it, because it cannot be changed. */
  private record Entry(ValueType<?> type, String text, Object value) {}

  /** Makes one that holds nothing. */
  public RecentValues() {}

  /**
   * Reads a value from its text, as {@link ValueType#parse} does.
   *
   * @param type the kind of value
   * @param text the text
   * @return the value
   * @throws InvalidValueException if the text is none of this kind
   */
  public Object parse(ValueType<?> type, String text) {
    if (!type.isRecurring() || text.length() > LONGEST) {
      return type.parse(text);
    }
    int hash = text.hashCode() * 31 + type.hashCode();
    int slot = (hash ^ (hash >>> 10) ^ (hash >>> 20)) & (SIZE - 1);
    Entry entry = entries[slot];
    if (entry == null || entry.type != type || !entry.text.equals(text)) {
      entry = new Entry(type, text, type.parse(text));
      entries[slot] = entry;
    }
    return entry.value;
  }
}
