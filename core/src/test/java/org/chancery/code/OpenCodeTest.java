package org.chancery.code;

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
import org.chancery.problem.InvalidModelException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"state", "hyper_visit", "\ud83c\udf0d"})
  void comesBackFromAStream(String text) throws Exception {
    VisitType code = VisitType.of(text);

    VisitType back = (VisitType) read(write(code));

    assertThat(back).isEqualTo(code).hasSameHashCodeAs(code).hasToString(text);
    assertThat((Object) back.known()).isSameAs(code.known());
    assertThat(back.label()).isEqualTo(code.label());
  }

  @Test
  void knowsACodeThatTheListDidNotHaveWhenTheStreamWasWritten() throws Exception {
    byte[] stream = write(VisitType.of("stat_"));

    VisitType back = (VisitType) read(replace(stream, "stat_", "state"));

    assertThat(back).isEqualTo(VisitType.STATE);
    assertThat(back.isListed()).isTrue();
    assertThat(back.known()).isSameAs(VisitType.Known.STATE);
    assertThat(back.label()).isEqualTo(VisitType.STATE.label());
  }

  @Test
  void keepsACodeThatTheListNoLongerHas() throws Exception {
    byte[] stream = replace(write(VisitType.STATE), "STATE", "STAT_");

    VisitType back = (VisitType) read(replace(stream, "state", "stat_"));

    assertThat(back).isEqualTo(VisitType.of("stat_"));
    assertThat(back.isListed()).isFalse();
    assertThat(back.label()).isEqualTo("stat_");
  }

  @ParameterizedTest
  @ValueSource(strings = {" tate", "stat ", "st\nte", "st\u0000te"})
  void refusesAStreamWithATextThatIsNoCode(String text) throws Exception {
    byte[] stream = replace(write(VisitType.STATE), "state", text);

    assertThatExceptionOfType(InvalidObjectException.class)
        .isThrownBy(() -> read(stream))
        .withMessage("expected a code of 1 to 100 characters without white space around it");
  }

  @Test
  void refusesAStreamThatMakesACodeWithoutItsText() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream stream = new DataOutputStream(bytes)) {
      stream.writeShort(ObjectStreamConstants.STREAM_MAGIC);
      stream.writeShort(ObjectStreamConstants.STREAM_VERSION);
      stream.writeByte(ObjectStreamConstants.TC_OBJECT);
      stream.writeByte(ObjectStreamConstants.TC_CLASSDESC);
      stream.writeUTF(VisitType.class.getName());
      stream.writeLong(1);
      stream.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
      stream.writeShort(0);
      stream.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
      stream.writeByte(ObjectStreamConstants.TC_NULL);
    }

    assertThatExceptionOfType(InvalidObjectException.class)
        .isThrownBy(() -> read(bytes.toByteArray()))
        .withMessage("expected a code of 1 to 100 characters without white space around it");
  }

  @Test
  void refusesASubclassThatNamesNoList() {
    assertThatExceptionOfType(InvalidModelException.class)
        .isThrownBy(() -> new OfAnyList<>("state", VisitType.Known.class))
        .withMessageEndingWith("$OfAnyList names no enum of known codes");
  }

  private static final class OfAnyList<K extends Enum<K> & KnownCode> extends OpenCode<K> {

    private static final long serialVersionUID = 1L;

    OfAnyList(String code, Class<K> list) {
      super(code, list);
    }
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
