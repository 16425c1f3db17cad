package org.chancery.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.chancery.problem.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

  private static String read(InputStream in) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Reader reader = new TextReader(in)) {
      for (int c = reader.read(); c >= 0; c = reader.read()) {
        text.append((char) c);
      }
    }
    return text.toString();
  }

  private static ByteArrayInputStream bytes(String text, int... more) {
    byte[] start = text.getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(start, start.length + more.length);
    for (int i = 0; i < more.length; i++) {
      all[start.length + i] = (byte) more[i];
    }
    return new ByteArrayInputStream(all);
  }

  /** Gives one byte at each call, so that every character of several bytes is cut. */
  private static InputStream drop(String text) {
    return byteByByte(text.getBytes(StandardCharsets.UTF_8));
  }

  private static InputStream byteByByte(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
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
    Reader reader = new TextReader(bytes("a\r\nb\rcd", wrong));

    assertThat(new char[] {(char) reader.read(), (char) reader.read()}).containsExactly('a', '\r');
    assertThat(reader.skip(5)).isEqualTo(5);
    assertThatThrownBy(reader::read)
        .isInstanceOfSatisfying(
            MalformedTextException.class,
            e -> assertThat(e.location()).isEqualTo(Location.at(3, 3)))
        .hasMessageContaining("line 3");
  }

  private static String read(InputStream in, Charset charset) throws IOException {
    try (Reader reader = new TextReader(in, charset)) {
      StringWriter text = new StringWriter();
      reader.transferTo(text);
      return text.toString();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE"})
  void readsUnicodeWithAndWithoutByteOrderMark(String name) throws IOException {
    Charset charset = Charset.forName(name);
    String text = "Қазақстан, \uD83C\uDDF0\uD83C\uDDFF\r\n".repeat(2000);

    assertThat(read(new ByteArrayInputStream(text.getBytes(charset)), charset)).isEqualTo(text);
    assertThat(read(new ByteArrayInputStream(("\uFEFF" + text).getBytes(charset)), charset))
        .isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"ISO-8859-1, \u0080\u00E9\u00FF", "windows-1252, \u20AC\u00E9\u00FF"})
  void readsOneByteACharacterWhereDeclared(String name, String expected) throws IOException {
    byte[] bytes = {(byte) 0x80, (byte) 0xE9, (byte) 0xFF};

    assertThat(read(new ByteArrayInputStream(bytes), Charset.forName(name))).isEqualTo(expected);
  }

  @Test
  void refusesBytesThatStandForNoCharacter() {
    byte[] bytes = {'a', '\n', 'b', (byte) 0x81};

    assertThatThrownBy(() -> read(new ByteArrayInputStream(bytes), Charset.forName("windows-1252")))
        .isInstanceOfSatisfying(
            MalformedTextException.class,
            e -> {
              assertThat(e.location()).isEqualTo(Location.at(2, 2));
              assertThat(e.charset()).isEqualTo("windows-1252");
              assertThat(e.marked()).isNull();
            });
  }

  @Test
  void refusesHalfACharacterAtTheEnd() {
    byte[] odd = {'a', 0, 'b'};

    assertThatThrownBy(() -> read(new ByteArrayInputStream(odd), StandardCharsets.UTF_16LE))
        .isInstanceOfSatisfying(
            MalformedTextException.class,
            e -> assertThat(e.location()).isEqualTo(Location.at(1, 2)));
  }

  @ParameterizedTest
  @CsvSource({"UTF-32BE, 61 D800 62", "UTF-32BE, 61 D800", "UTF-32LE, 61 DC00 62"})
  void refusesHalfOfASurrogatePair(String name, String units) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String unit : units.split(" ", -1)) {
      int value = Integer.parseInt(unit, 16);
      byte[] four = {0, 0, (byte) (value >> 8), (byte) value};
      for (int i = 0; i < four.length; i++) {
        bytes.write(four[name.endsWith("LE") ? four.length - 1 - i : i]);
      }
    }

    assertThatThrownBy(
            () -> read(new ByteArrayInputStream(bytes.toByteArray()), Charset.forName(name)))
        .isInstanceOfSatisfying(
            MalformedTextException.class,
            e -> assertThat(e.location()).isEqualTo(Location.at(1, 2)));
  }

  @Test
  void readsPairsOfWhichEachHalfIsDecodedByItself() throws IOException {
    Charset charset = Charset.forName("CESU-8");
    String text = "x" + "\uD83D\uDE00".repeat(20_000);
    byte[] bytes = text.getBytes(charset);

    assertThat(read(new ByteArrayInputStream(bytes), charset)).isEqualTo(text);
    assertThat(read(byteByByte(bytes), charset)).isEqualTo(text);
    assertThatThrownBy(() -> read(byteByByte(Arrays.copyOf(bytes, bytes.length - 3)), charset))
        .isInstanceOfSatisfying(
            MalformedTextException.class,
            e -> assertThat(e.location()).isEqualTo(Location.at(1, 40_000)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void tellsWhoseByteOrderMarkMalformedUtf8BeginsWith(String name) {
    byte[] bytes = "\uFEFFid".getBytes(Charset.forName(name));

    assertThatThrownBy(() -> read(new ByteArrayInputStream(bytes)))
        .isInstanceOfSatisfying(
            MalformedTextException.class,
            e -> {
              assertThat(e.location()).isEqualTo(Location.at(1, 1));
              assertThat(e.marked()).isEqualTo(name);
            });
  }

  @Test
  void refusesAnEncodedSurrogate() {
    assertThatThrownBy(() -> read(bytes("", 0xED, 0xA0, 0x80)))
        .isInstanceOf(MalformedTextException.class);
  }
}
