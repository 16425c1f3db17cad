package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventDateTextTest {

  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
  private static final Locale KAZAKH = Locale.forLanguageTag("kk");

  private final Locale defaultLocale = Locale.getDefault();

  @AfterEach
  void restoreTheDefaultLocale() {
    Locale.setDefault(defaultLocale);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "date-texts.csv", useHeadersInDisplayName = true)
  void saysWhatADateSays(String text, String en, String de, String ru, String kk, String note) {
    EventDate date = EventDate.parse(text);

    assertThat(date.toText(Locale.ENGLISH)).as(note).isEqualTo(en);
    assertThat(date.toText(Locale.GERMAN)).as(note).isEqualTo(de);
    assertThat(date.toText(RUSSIAN)).as(note).isEqualTo(ru);
    assertThat(date.toText(KAZAKH)).as(note).isEqualTo(kk);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "valid-dates.csv", numLinesToSkip = 1)
  void hasATextForEveryDate(String text) {
    EventDate date = EventDate.parse(text);

    for (String language : new String[] {"en", "de", "ru", "kk"}) {
      String inLanguage = date.toText(Locale.forLanguageTag(language));

      assertThat(inLanguage).as(language).isNotBlank().doesNotContain("{", "}", "  ", "null");
      assertThat(inLanguage).as(language).isEqualTo(inLanguage.strip());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "de-DE", "tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
  void doesNotHeedTheDefaultLocale(String tag) {
    Locale.setDefault(Locale.forLanguageTag(tag));

    assertThat(EventDate.parse("2024-09-17/..").toText(Locale.ENGLISH))
        .isEqualTo("from 17 September 2024 on");
    assertThat(EventDate.parse("2024?-01-17").toText(KAZAKH))
        .isEqualTo("2024 жылғы 17 қаңтар (жылы күмәнді)");
    assertThat(EventDate.parse("2024-09").toText(Locale.FRENCH)).isEqualTo("September 2024");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "fr", "be-BY", "kaa", "und-KZ", "zh-Hans-CN"})
  void speaksEnglishWhereItDoesNotKnowTheLanguage(String tag) {
    EventDate date = EventDate.parse("1897-05~");

    assertThat(date.toText(Locale.forLanguageTag(tag))).isEqualTo("around May 1897");
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB,              from June 2024 on",
    "en-US-u-nu-arab,    from June 2024 on",
    "de-AT,              ab Juni 2024",
    "ru-KZ,              начиная с июня 2024 г.",
    "kk-KZ,              2024 жылғы маусымнан бастап",
    "kk-Cyrl-KZ,         2024 жылғы маусымнан бастап"
  })
  void heedsTheLanguageOfALocaleAlone(String tag, String expected) {
    EventDate date = EventDate.parse("2024-06/..");

    assertThat(date.toText(Locale.forLanguageTag(tag))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "01, қаңтардан,    қаңтарға,    қаңтардың",
    "02, ақпаннан,     ақпанға,     ақпанның",
    "03, наурыздан,    наурызға,    наурыздың",
    "04, сәуірден,     сәуірге,     сәуірдің",
    "05, мамырдан,     мамырға,     мамырдың",
    "06, маусымнан,    маусымға,    маусымның",
    "07, шілдеден,     шілдеге,     шілденің",
    "08, тамыздан,     тамызға,     тамыздың",
    "09, қыркүйектен,  қыркүйекке,  қыркүйектің",
    "10, қазаннан,     қазанға,     қазанның",
    "11, қарашадан,    қарашаға,    қарашаның",
    "12, желтоқсаннан, желтоқсанға, желтоқсанның"
  })
  void declinesTheMonthsOfKazakh(String month, String from, String until, String of) {
    String text = "2024-" + month;

    assertThat(EventDate.parse(text + "/..").toText(KAZAKH))
        .isEqualTo("2024 жылғы " + from + " бастап");
    assertThat(EventDate.parse("../" + text + "-17").toText(KAZAKH))
        .isEqualTo("2024 жылғы 17 " + until + " дейін (қоса алғанда)");
    assertThat(EventDate.parse(text + "-XX").toText(KAZAKH))
        .isEqualTo("2024 жылғы " + of + " белгісіз күні");
  }

  @ParameterizedTest
  @CsvSource({
    "01, январь,   января",
    "02, февраль,  февраля",
    "03, март,     марта",
    "04, апрель,   апреля",
    "05, май,      мая",
    "06, июнь,     июня",
    "07, июль,     июля",
    "08, август,   августа",
    "09, сентябрь, сентября",
    "10, октябрь,  октября",
    "11, ноябрь,   ноября",
    "12, декабрь,  декабря"
  })
  void declinesTheMonthsOfRussian(String month, String alone, String declined) {
    String text = "2024-" + month;

    assertThat(EventDate.parse(text).toText(RUSSIAN)).isEqualTo(alone + " 2024 г.");
    assertThat(EventDate.parse(text + "-17").toText(RUSSIAN))
        .isEqualTo("17 " + declined + " 2024 г.");
    assertThat(EventDate.parse(text + "~").toText(RUSSIAN))
        .isEqualTo("около " + declined + " 2024 г.");
    assertThat(EventDate.parse("2023/" + text).toText(RUSSIAN))
        .isEqualTo("с 2023 г. по " + alone + " 2024 г.");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-02-02/.., начиная со 2 февраля 2024 г.",
    "2024-02-22/.., начиная с 22 февраля 2024 г.",
    "2024-34/..,    начиная со 2-го квартала 2024 г.",
    "2024-38/..,    начиная со второй трети 2024 г.",
    "01XX/..,       начиная со II века (100–199 гг.)",
    "02XX/..,       начиная с III века (200–299 гг.)",
    "0150/..,       начиная со 150 г.",
    "1100/..,       начиная с 1100 г.",
    "2000/..,       начиная с 2000 г.",
    "Y100000/..,    начиная со 100000 г."
  })
  void saysSoBeforeTheSecondAndTheHundredthInRussian(String text, String expected) {
    assertThat(EventDate.parse(text).toText(RUSSIAN)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "01XX, 2nd",
    "02XX, 3rd",
    "03XX, 4th",
    "10XX, 11th",
    "11XX, 12th",
    "12XX, 13th",
    "20XX, 21st",
    "21XX, 22nd",
    "99XX, 100th"
  })
  void numbersCenturiesInOrderInEnglish(String text, String ordinal) {
    assertThat(EventDate.parse(text).toText(Locale.ENGLISH)).startsWith(ordinal + " century (");
  }

  @ParameterizedTest
  @CsvSource({
    "03XX, IV",
    "08XX, IX",
    "13XX, XIV",
    "18XX, XIX",
    "43XX, XLIV",
    "98XX, XCIX",
    "99XX, C"
  })
  void numbersCenturiesTheRomanWayInRussian(String text, String numeral) {
    assertThat(EventDate.parse(text).toText(RUSSIAN)).startsWith(numeral + " век (");
  }

  @ParameterizedTest
  @CsvSource({"[, ]", "{, }"})
  void namesAllMembersOfTheLargestSet(String opening, String closing) {
    String members =
        IntStream.rangeClosed(1, EventDate.MAX_MEMBERS)
            .mapToObj(i -> String.valueOf(1900 + i))
            .collect(Collectors.joining(",", opening, closing));

    assertThat(EventDate.parse(members).toText(Locale.GERMAN))
        .startsWith("1901, 1902, ")
        .endsWith(opening.equals("[") ? " oder 2000" : " und 2000");
  }
}
