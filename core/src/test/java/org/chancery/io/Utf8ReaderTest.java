package org.chancery.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.chancery.problem.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8ReaderTest {

  private static String read(InputStream in) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Reader reader = new Utf8Reader(in)) {
      for (int c = reader.read(); c >= 0; c = reader.read()) {
        text.append((char) c);
      }
    }
    return text.toString();
  }

  private static ByteArrayInputStream bytes(String text, int... more) {
    byte[] start = text.getBytes(StandardCharsets.UTF_8);
    byte[] all = java.util.Arrays.copyOf(start, start.length + more.length);
    for (int i = 0; i < more.length; i++) {
      all[start.length + i] = (byte) more[i];
    }
    return new ByteArrayInputStream(all);
  }

  /** Gives one byte at each call, so that every character of several bytes is cut. */
  private static InputStream drop(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
      @Override
      public int read(byte[] target, int from, int length) {
        return super.read(target, from, Math.min(length, 1));
      }
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "Қазақстан", "\uD83C\uDDF0\uD83C\uDDFF", "a\r\nb\rc\n"})
  void readsWhatIsThere(String text) throws IOException {
    assertThat(read(bytes(text))).isEqualTo(text);
    assertThat(read(drop(text))).isEqualTo(text);
    assertThat(read(bytes("\uFEFF" + text))).isEqualTo(text);
    assertThat(read(drop("\uFEFF" + text))).isEqualTo(text);
  }

  @Test
  void keepsAByteOrderMarkThatIsNotTheFirstCharacter() throws IOException {
    assertThat(read(bytes("\uFEFFa\uFEFF"))).isEqualTo("a\uFEFF");
  }

  @Test
  void readsMoreThanItsBuffers() throws IOException {
    String text = "€\uD83D\uDE00x".repeat(20_000);

    assertThat(read(bytes(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x80, 0xC0, 0xFF, 0xE2, 0xF0})
  void tellsWhereBytesAreMalformed(int wrong) throws IOException {
    Reader reader = new Utf8Reader(bytes("a\r\nb\rcd", wrong));

    assertThat(new char[] {(char) reader.read(), (char) reader.read()}).containsExactly('a', '\r');
    assertThat(reader.skip(5)).isEqualTo(5);
    assertThatThrownBy(reader::read)
        .isInstanceOfSatisfying(
            MalformedUtf8Exception.class,
            e -> assertThat(e.location()).isEqualTo(Location.at(3, 3)))
        .hasMessageContaining("line 3");
  }

  @Test
  void refusesAnEncodedSurrogate() {
    assertThatThrownBy(() -> read(bytes("", 0xED, 0xA0, 0x80)))
        .isInstanceOf(MalformedUtf8Exception.class);
  }
}
