package org.chancery.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFoldingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Côte d'Ivoire | cote divoire",
        "COTE D’IVOIRE | cote divoire",
        "cote-divoire | cote divoire",
        "U.S.S.R. | ussr",
        "Weißrussland | weissrussland",
        "Türkiye | turkiye",
        "TÜRKİYE | turkiye",
        "Åland Islands | aland islands",
        "Trinidad & Tobago | trinidad and tobago",
        "Trinidad&Tobago | trinidad and tobago",
        "The Gambia | gambia",
        "Gambia, The | gambia",
        "Micronesia (Federated States of) | micronesia federated states of",
        "St. Lucia | saint lucia",
        "Saint-Lucia | saint lucia",
        "Best Lands | best lands",
        "Côte d´Ivoire | cote divoire",
        "OPEC+ | opec plus",
        "C5+1 | c5 plus 1",
        "US$ | us$",
        "€ | €",
        "Færøerne | faeroerne",
        "Қазақстан | қазақстан",
        "Китай | китаи",
        "Соединённые Штаты | соединенные штаты",
        "中国 | 中国",
        "科科斯（基林）群岛 | 科科斯 基林 群岛",
        "الأردن | الاردن",
        "Ｋｅｎｙａ | kenya",
        "한국 | 한국"
      })
  void makesSpellingsAlike(String name, String folded) {
    String composed = Normalizer.normalize(NameFolding.fold(name), Normalizer.Form.NFC);

    assertThat(composed).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({"''", "' '", "'...'", "'the'", "'(, )'"})
  void leavesNothingOfATextWithoutLetters(String name) {
    assertThat(NameFolding.fold(name)).isEmpty();
  }

  @Test
  void leavesNothingOfATextTooLongForAName() {
    String longest = "a".repeat(NameFolding.MAX_LENGTH);

    assertThat(NameFolding.fold(longest)).isEqualTo(longest);
    assertThat(NameFolding.fold(longest + "a")).isEmpty();
  }

  @Test
  void isTheSameOnceMore() {
    assertThat(State.all())
        .flatExtracting(State::names)
        .extracting(DatedName::text)
        .allSatisfy(
            name -> {
              String folded = NameFolding.fold(name);
              assertThat(NameFolding.fold(folded)).isEqualTo(folded).isNotEmpty();
            });
  }

  @Test
  void takesMarksFromLettersAsTheNormalizerDoes() {
    IntStream.rangeClosed(0x80, 0x0fff)
        .mapToObj(Character::toString)
        .filter(letter -> Character.isLetter(letter.codePointAt(0)))
        .filter(letter -> "ßøłđæœıØŁĐÆŒİʼʻʹ".indexOf(letter.charAt(0)) < 0)
        .forEach(
            letter -> {
              String plain =
                  Normalizer.normalize(letter, Normalizer.Form.NFKD)
                      .replaceAll("\\p{M}", "")
                      .toLowerCase(Locale.ROOT);
              assertThat(NameFolding.fold("x" + letter + "x"))
                  .as("U+%04x", letter.codePointAt(0))
                  .isIn("x" + plain + "x", NameFolding.fold("x" + plain + "x"));
            });
  }

  @Test
  void readsTheWholeOfCharactersBeyondTheBasicPlane() {
    assertThat(NameFolding.fold("𐐀 𝐊")).isEqualTo("𐐨 k");
  }
}
