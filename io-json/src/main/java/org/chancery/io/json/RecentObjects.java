package org.chancery.io.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The records of one type that were lately made, with the bytes of their objects: the same places
 * and participants come again and again, and records may be shared, because they cannot be changed.
 * Where few come again, it is not asked for a while. What it keeps is bounded, and it is used by
 * one thread.
 */
final class RecentObjects {

  private static final int SMALLEST = 16;
  private static final int LARGEST = 256;
  private static final int LONGEST = 1024;
  private static final int SHARE = 4;

  private final Usefulness usefulness = new Usefulness(SHARE);
  private @Nullable Known[] slots = new Known[SMALLEST];

  /** An object: its bytes, the line ends in them, the start of its last line, and its record. */
  private static final class Known {

    private final int hash;
    private final byte[] text;
    private final int lines;
    private final int lastLine;
    private final Record value;

    Known(int hash, byte[] text, int lines, int lastLine, Record value) {
      this.hash = hash;
      this.text = text;
      this.lines = lines;
      this.lastLine = lastLine;
      this.value = value;
    }
  }

  /** Tells whether it is worth while to look for the next object. */
  boolean isUseful() {
    return usefulness.ofNext();
  }

  /**
   * Passes over the object here if its very bytes are known, and returns its record; otherwise the
   * place stays.
   *
   * @param hash what {@link ByteText#hashToBrace} gives here
   */
  @Nullable Record take(ByteText in, int hash) {
    Known known = slots[hash & slots.length - 1];
    if (known == null || known.hash != hash || !in.isHere(known.text)) {
      return null;
    }
    usefulness.found();
    in.pass(known.text.length, known.lines, known.lastLine);
    return known.value;
  }

  /** Keeps the record of the object that begins at a place and ends here. */
  void keep(ByteText in, int hash, int from, long fromLine, Record value) {
    int length = in.position() - from;
    if (length > LONGEST) {
      return;
    }
    int lines = (int) (in.line() - fromLine);
    byte[] text = Arrays.copyOfRange(in.bytes(), from, in.position());
    while (isTaken(hash) && slots.length < LARGEST) {
      grow();
    }
    slots[hash & slots.length - 1] =
        new Known(hash, text, lines, lines == 0 ? 0 : in.lineStart() - from, value);
  }

  /** Whether an object is in the way that would not be in a larger table. */
  private boolean isTaken(int hash) {
    Known known = slots[hash & slots.length - 1];
    return known != null && known.hash != hash;
  }

  private void grow() {
    @Nullable Known[] old = slots;
    slots = new Known[old.length * 2];
    for (Known known : old) {
      if (known != null) {
        slots[known.hash & slots.length - 1] = known;
      }
    }
  }
}
