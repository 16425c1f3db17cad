package org.chancery.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {

  @ParameterizedTest
  @CsvSource({
    "zero-width space, 200B",
    "zero-width joiner, 200D",
    "right-to-left mark, 200F",
    "right-to-left override, 202E",
    "isolate, 2067",
    "word joiner, 2060",
    "byte order mark, FEFF",
    "soft hyphen, 00AD",
    "Arabic letter mark, 061C",
    "variation selector, FE0F",
    "Hangul filler, 3164",
    "combining grapheme joiner, 034F",
    "half a pair, D83C",
    "the other half, DF0D",
    "no character, FFFF"
  })
  void showsWhatCannotBeSeenAsAnEscape(String name, String code) {
    String text = "KA" + (char) Integer.parseInt(code, 16) + "Z";

    assertThat(Excerpt.of(text))
        .as(name)
        .isEqualTo("KA\\u" + code.toLowerCase(java.util.Locale.ROOT) + "Z");
  }

  @Test
  void showsAnInvisibleCharacterBeyondTheFirstPlaneAsItsPair() {
    assertThat(Excerpt.of("a\udb40\udc41")).isEqualTo("a\\udb40\\udc41");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u001b[31mred\u001b[0m", "\u001b]0;title\u0007", "\u009b31m", "a\bb\fc"})
  void leavesNothingThatATerminalObeys(String text) {
    assertThat(Excerpt.of(text)).doesNotContainPattern("\\p{Cntrl}|[\u0080-\u009f]");
  }

  @Test
  void keepsAccentsAndShowsThosePiledOnOneLetterAsEscapes() {
    assertThat(Excerpt.of("e\u0301\u0302")).isEqualTo("e\u0301\u0302");
    assertThat(Excerpt.of("e" + "\u0301".repeat(6)))
        .isEqualTo("e\u0301\u0301\u0301\u0301\\u0301\\u0301");
    assertThat(Excerpt.of("e" + "\u0301".repeat(10_000)))
        .hasSizeLessThan(120)
        .endsWith("... (10001 characters)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Қазақстан",
        "Việt Nam",
        "Türkiye",
        "中华人民共和国",
        "مصر",
        "\ud83c\udf0d",
        "100 %",
        "\u00a0"
      })
  void keepsWhatCanBeSeen(String text) {
    assertThat(Excerpt.of(text)).isEqualTo(text);
  }

  @Test
  void isNotFooledByWhatLooksLikeAnExcerpt() {
    assertThat(Excerpt.of("\u202eKAZ... (200 characters)"))
        .isEqualTo("\\u202eKAZ... (200 characters)");
  }

  @Test
  void isItsOwnExcerptWhateverTheText() {
    Random random = new Random(6);
    String pieces = "ab \u0301\u200b\u202e\u001b\n\ud83c\udf0d.()0";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(200);
      for (int j = 0; j < length; j++) {
        text.append(pieces.charAt(random.nextInt(pieces.length())));
      }
      if (random.nextBoolean()) {
        text.append("... (").append(random.nextInt(300)).append(" characters)");
      }

      String excerpt = Excerpt.of(text.toString());

      assertThat(Excerpt.of(excerpt)).isEqualTo(excerpt);
      assertThat(excerpt).hasSizeLessThanOrEqualTo(110).doesNotContain("\u202e", "\u001b", "\n");
    }
  }
}
