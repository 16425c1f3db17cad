package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamConstants;
import java.nio.charset.StandardCharsets;
import org.chancery.problem.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDateSerializationTest {

  @ParameterizedTest
  @CsvFileSource(resources = "valid-dates.csv", useHeadersInDisplayName = true)
  void comesBackFromAStream(String text) throws Exception {
    EventDate date = EventDate.parse(text);

    Object back = read(write(date));

    assertThat(back).isEqualTo(date).hasToString(text);
    assertThat(((EventDate) back).earliest()).isEqualTo(date.earliest());
    assertThat(((EventDate) back).overlaps(date)).isEqualTo(date.overlaps(date));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-13-17", "2024/2023", "2024-02-30", "[2024,2025", "199u"})
  void refusesAStreamWithATextThatIsNoDate(String text) throws Exception {
    byte[] stream = write(EventDate.parse("2024-09-17"));
    byte[] altered = replace(stream, "2024-09-17", String.format("%-10s", text));

    assertThatExceptionOfType(InvalidObjectException.class)
        .isThrownBy(() -> read(altered))
        .withMessageStartingWith("expected ")
        .withCauseInstanceOf(InvalidValueException.class);
  }

  @Test
  void refusesAStreamThatMakesADateWithoutItsText() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream stream = new DataOutputStream(bytes)) {
      stream.writeShort(ObjectStreamConstants.STREAM_MAGIC);
      stream.writeShort(ObjectStreamConstants.STREAM_VERSION);
      stream.writeByte(ObjectStreamConstants.TC_OBJECT);
      stream.writeByte(ObjectStreamConstants.TC_CLASSDESC);
      stream.writeUTF(EventDate.class.getName());
      stream.writeLong(1);
      stream.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
      stream.writeShort(0);
      stream.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
      stream.writeByte(ObjectStreamConstants.TC_NULL);
    }

    assertThatExceptionOfType(InvalidObjectException.class)
        .isThrownBy(() -> read(bytes.toByteArray()))
        .withMessage("expected a date in its serialized form, its text");
  }

  private static byte[] write(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream stream = new ObjectOutputStream(bytes)) {
      stream.writeObject(value);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream stream = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return stream.readObject();
    }
  }

  private static byte[] replace(byte[] stream, String text, String replacement) {
    return new String(stream, StandardCharsets.ISO_8859_1)
        .replace(text, replacement)
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
