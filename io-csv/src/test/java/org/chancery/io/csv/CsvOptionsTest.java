package org.chancery.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvOptionsTest {

  private static final CsvOptions DEFAULTS = CsvOptions.defaults();

  @Test
  void areOneValue() {
    CsvOptions options =
        DEFAULTS
            .formulas(FormulaPolicy.REPORT)
            .delimiter(';')
            .charset(StandardCharsets.UTF_16LE)
            .lineEnd(LineEnd.CRLF)
            .byteOrderMark(true);

    assertThat(options.formulas()).isEqualTo(FormulaPolicy.REPORT);
    assertThat(options.delimiter()).isEqualTo(';');
    assertThat(options.charset()).isEqualTo(StandardCharsets.UTF_16LE);
    assertThat(options.lineEnd()).isEqualTo(LineEnd.CRLF);
    assertThat(options.byteOrderMark()).isTrue();
    assertThat(options)
        .hasToString(
            "CsvOptions[formulas=REPORT, delimiter=';', charset=UTF-16LE, lineEnd=CRLF,"
                + " byteOrderMark=true]");
    assertThat(
            options
                .byteOrderMark(false)
                .lineEnd(LineEnd.LF)
                .charset(StandardCharsets.UTF_8)
                .detectingDelimiter()
                .formulas(FormulaPolicy.RAW))
        .isEqualTo(DEFAULTS)
        .hasSameHashCodeAs(DEFAULTS)
        .hasToString(
            "CsvOptions[formulas=RAW, delimiter=detected, charset=UTF-8, lineEnd=LF,"
                + " byteOrderMark=false]");
    assertThat(DEFAULTS)
        .isNotEqualTo(DEFAULTS.delimiter(','))
        .isNotEqualTo(DEFAULTS.formulas(FormulaPolicy.ESCAPE))
        .isNotEqualTo(DEFAULTS.charset(StandardCharsets.ISO_8859_1))
        .isNotEqualTo(DEFAULTS.lineEnd(LineEnd.CRLF))
        .isNotEqualTo(DEFAULTS.byteOrderMark(true));
  }

  @ParameterizedTest
  @ValueSource(chars = {'"', '\n', '\r', '\'', '.', 'a', ' ', '\uFEFF', '\u0000'})
  void refuseOtherDelimiters(char delimiter) {
    assertThatThrownBy(() -> DEFAULTS.delimiter(delimiter))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("expected a comma, a semicolon, a tab or a vertical bar");
  }

  @Test
  void refuseAByteOrderMarkInACharsetThatHasNone() {
    assertThatThrownBy(() -> DEFAULTS.byteOrderMark(true).charset(StandardCharsets.ISO_8859_1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> DEFAULTS.charset(StandardCharsets.ISO_8859_1).byteOrderMark(true))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refuseACharsetThatCannotBeWritten() {
    assertThatThrownBy(() -> DEFAULTS.charset(Charset.forName("ISO-2022-CN")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
