package org.chancery.io.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The characters of some bytes, in which each malformed byte is written as {@code \xE9}: no byte is
 * lost, and no JSON reader takes it for a text before it has been mended.
 *
 * @param text the characters
 * @param malformedAt the index of what stands for the first malformed byte, or -1
 */
record Utf8Text(String text, int malformedAt) {

  static Utf8Text of(ByteBuffer bytes) {
    ByteBuffer in = bytes.duplicate();
    CharBuffer out = CharBuffer.allocate(in.remaining() + 1);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      return new Utf8Text(out.flip().toString(), -1);
    }
    StringBuilder text = new StringBuilder(out.flip());
    int malformedAt = text.length();
    while (result.isError()) {
      for (int i = 0; i < result.length(); i++) {
        append(in.get(), text);
      }
      out.clear();
      result = decoder.reset().decode(in, out, true);
      text.append(out.flip());
    }
    return new Utf8Text(text.toString(), malformedAt);
  }

  private static void append(byte malformed, StringBuilder text) {
    if (!text.isEmpty() && text.charAt(text.length() - 1) == '\\') {
      text.append(' '); // or two backslashes would make a text of what stands for the byte
    }
    text.append(String.format(Locale.ROOT, "\\x%02X", malformed & 0xFF));
  }
}
