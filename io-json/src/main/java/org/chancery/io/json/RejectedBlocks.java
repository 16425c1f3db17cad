package org.chancery.io.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the lines of a rejects file into blocks between notes, so that an event may have several.
 */
final class RejectedBlocks implements EventLines {

  private static final byte MARK = '#';

  private final Utf8Lines lines;
  private final int limit;

  RejectedBlocks(Utf8Lines lines, int limit) {
    this.lines = lines;
    this.limit = limit;
  }

  @Override
  public Utf8Lines.@Nullable Line next() throws IOException {
    Utf8Lines.Line line = lines.next();
    while (line != null && (isNote(line) || line.bytes().remaining() == 0)) {
      line = lines.next();
    }
    if (line == null) {
      return null;
    }
    ByteArrayOutputStream block = new ByteArrayOutputStream();
    boolean tooLong = false;
    for (Utf8Lines.Line next = line; next != null && !isNote(next); next = lines.next()) {
      tooLong |= next.tooLong() || block.size() + 1L + next.bytes().remaining() > limit;
      if (!tooLong) {
        append(next, block);
      }
    }
    return new Utf8Lines.Line(line.number(), trimmed(block.toByteArray()), tooLong);
  }

  private static boolean isNote(Utf8Lines.Line line) {
    return line.bytes().remaining() > 0 && line.bytes().get(line.bytes().position()) == MARK;
  }

  private static void append(Utf8Lines.Line line, ByteArrayOutputStream block) {
    byte[] bytes = new byte[line.bytes().remaining()];
    line.bytes().duplicate().get(bytes);
    block.writeBytes(bytes);
    block.write('\n');
  }

  /** Without the line ends after the event, which are none of it. */
  private static ByteBuffer trimmed(byte[] block) {
    int end = block.length;
    while (end > 0 && block[end - 1] == '\n') {
      end--;
    }
    return ByteBuffer.wrap(Arrays.copyOf(block, end)).asReadOnlyBuffer();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}
