package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.chancery.time.ImportAssumption.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportStyleTest {

  private static Stream<ImportStyle> styles() {
    return ImportStyles.all();
  }

  @ParameterizedTest
  @MethodSource("styles")
  void refusesATextThatIsTooLongBeforeAnythingElse(ImportStyle style) {
    String cell = " ".repeat(EventDate.MAX_LENGTH + 1);

    InvalidValueException refusal =
        catchThrowableOfType(InvalidValueException.class, () -> style.read(cell));

    assertThat(refusal.code()).isEqualTo(ProblemCode.INVALID_DATE);
    assertThat(refusal.expected())
        .startsWith(
            "expected a date of at most " + EventDate.MAX_LENGTH + " characters; " + style.name());
  }

  @ParameterizedTest
  @MethodSource("styles")
  void refusesAnEmptyCellUnlessItIsDeclared(ImportStyle style) {
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> style.read(""));
    assertThat(style.withOpen("").read("").bound()).isEqualTo(Bound.OPEN);
    assertThat(style.withUnknown("").read("").bound()).isEqualTo(Bound.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "ISO;            uuuu-MM-dd;     ",
        "DAY_MONTH_YEAR; d/M/uuuu;       DAY_BEFORE_MONTH",
        "DAY_MONTH_YEAR; dd.MM.uuuu;     DAY_BEFORE_MONTH",
        "MONTH_DAY_YEAR; MM/dd/uuuu;     MONTH_BEFORE_DAY",
        "ENGLISH;        d MMM uuuu;     ",
        "ENGLISH;        MMMM d', 'uuuu; ",
        "ENGLISH;        uuuu', 'd MMMM; "
      })
  void readsEveryDayOfAYearAndAssumesAnOrderOnlyWhereThereAreTwo(
      String name, String pattern, @Nullable Kind order) {
    ImportStyle style = ImportStyles.named(name);
    DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    LocalDate first = LocalDate.of(2024, 1, 1);

    first
        .datesUntil(LocalDate.of(2025, 1, 1))
        .forEach(
            day -> {
              ImportedDate imported = style.read(formatter.format(day));

              boolean isTwofold =
                  order != null
                      && day.getDayOfMonth() <= 12
                      && day.getDayOfMonth() != day.getMonthValue();
              assertThat(imported.date()).isEqualTo(EventDate.from(day));
              assertThat(imported.assumptions())
                  .extracting(ImportAssumption::kind)
                  .isEqualTo(isTwofold ? List.of(order) : List.of());
            });
  }

  @ParameterizedTest
  @CsvSource({
    "ENGLISH, x, 'expected the English name of a month instead of \"xxxxxxxxxxxxxxxxxxxx...\"; '",
    "ENGLISH, 1, 'expected a year of four digits instead of \"11111111111111111111...\"; '"
  })
  void cutsShortWhatItQuotes(String name, String letter, String expected) {
    ImportStyle style = ImportStyles.named(name);
    String cell = letter.repeat(EventDate.MAX_LENGTH);

    InvalidValueException refusal =
        catchThrowableOfType(InvalidValueException.class, () -> style.read(cell));

    assertThat(refusal.code()).isEqualTo(ProblemCode.INVALID_DATE);
    assertThat(refusal.expected()).startsWith(expected);
  }

  @Test
  void putsEveryShortYearIntoItsWindow() {
    ImportStyle style = ImportStyle.dayMonthShortYear(1968);

    for (int year = 1968; year <= 2067; year++) {
      String cell = String.format(Locale.ROOT, "17/11/%02d", year % 100);

      assertThat(style.read(cell).date()).isEqualTo(EventDate.of(year, 11, 17));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {Integer.MIN_VALUE, 0, 9901, Integer.MAX_VALUE})
  void refusesAWindowThatLeavesTheYears(int firstYear) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ImportStyle.dayMonthShortYear(firstYear))
        .withMessage("expected a first year from 1 to 9900, got " + firstYear);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ImportStyle.monthDayShortYear(firstYear))
        .withMessage("expected a first year from 1 to 9900, got " + firstYear);
  }

  @Test
  void takesTheFirstAndTheLastWindow() {
    EventDate first = ImportStyle.dayMonthShortYear(1).read("17/11/00").date();
    EventDate last = ImportStyle.monthDayShortYear(9900).read("11/17/99").date();

    assertThat(first).isEqualTo(EventDate.of(100, 11, 17));
    assertThat(last).isEqualTo(EventDate.of(9999, 11, 17));
  }

  @Test
  void keepsTheStyleThatACopyIsMadeOf() {
    ImportStyle copy = ImportStyle.ISO.withUnknown("n/a");

    assertThat(copy.read("n/a").bound()).isEqualTo(Bound.UNKNOWN);
    assertThat(copy.read("2024").date()).isEqualTo(EventDate.of(2024));
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> ImportStyle.ISO.read("n/a"));
  }

  @Test
  void addsTextsToThoseDeclaredBefore() {
    ImportStyle style =
        ImportStyle.ISO_FILLED.withUnknown("unknown", "?").withOpen("present").withOpen("");

    assertThat(Stream.of("0000-00-00", "1111-11-11", "unknown", "?", "present", ""))
        .extracting(cell -> style.read(cell).bound())
        .containsExactly(
            Bound.UNKNOWN, Bound.UNKNOWN, Bound.UNKNOWN, Bound.UNKNOWN, Bound.OPEN, Bound.OPEN);
  }

  @Test
  void takesADeclaredTextToTheLetter() {
    ImportStyle style = ImportStyle.ENGLISH.withOpen("Present", " ");

    assertThat(style.read(" ").bound()).isEqualTo(Bound.OPEN);
    assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> style.read("present"));
  }

  @Test
  void refusesATextOfTwoMeanings() {
    ImportStyle open = ImportStyle.ISO.withOpen("9999-12-31");
    ImportStyle unknown = ImportStyle.ISO.withUnknown("9999-12-31");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> open.withUnknown("9999-12-31"))
        .withMessage("expected a text of one meaning, open or unknown, got \"9999-12-31\"");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> unknown.withOpen("9999-12-31"))
        .withMessage("expected a text of one meaning, open or unknown, got \"9999-12-31\"");
  }

  @Test
  void refusesToDeclareATextThatNoCellCanBe() {
    String text = "9".repeat(EventDate.MAX_LENGTH + 1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ImportStyle.ISO.withOpen(text))
        .withMessage("expected a text of at most " + EventDate.MAX_LENGTH + " characters");
  }

  @Test
  void isEqualToAStyleThatReadsTheSame() {
    ImportStyle style = ImportStyle.dayMonthShortYear(1930).withOpen("a", "b").withUnknown("c");
    ImportStyle same =
        ImportStyle.dayMonthShortYear(1930).withUnknown("c").withOpen("b").withOpen("a");

    assertThat(style).isEqualTo(same).hasSameHashCodeAs(same);
    assertThat(style)
        .isNotEqualTo(ImportStyle.dayMonthShortYear(1930))
        .isNotEqualTo(ImportStyle.dayMonthShortYear(1930).withOpen("a", "b", "c"))
        .isNotEqualTo(ImportStyle.dayMonthShortYear(1931).withOpen("a", "b").withUnknown("c"))
        .isNotEqualTo(ImportStyle.monthDayShortYear(1930).withOpen("a", "b").withUnknown("c"))
        .isNotEqualTo("DAY_MONTH_SHORT_YEAR_1930");
  }

  @Test
  void namesItselfAndWhatIsDeclared() {
    ImportStyle style =
        ImportStyle.monthDayShortYear(1930).withOpen("present").withUnknown("", "n/a");

    assertThat(style.name()).isEqualTo("MONTH_DAY_SHORT_YEAR_1930");
    assertThat(style)
        .hasToString("MONTH_DAY_SHORT_YEAR_1930, open: \"present\", unknown: \"\", \"n/a\"");
    assertThat(ImportStyle.ISO).hasToString("ISO");
    assertThat(ImportStyle.ISO_FAR_FUTURE).hasToString("ISO_FAR_FUTURE, open: \"9999-12-31\"");
  }

  @Test
  void readsEnglishWhateverTheLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-u-nu-arab"));

      ImportedDate imported = ImportStyle.ENGLISH.read("2 APRIL-3 july 1973");

      assertThat(imported.date()).hasToString("1973-04-02/1973-07-03");
      assertThat(imported.assumptions())
          .extracting(ImportAssumption::text)
          .containsExactly(
              "\"2 APRIL\" is of 1973, the year of \"3 july 1973\"",
              "\"2 APRIL-3 july 1973\" is the whole time from 2 April 1973 to 3 July 1973");
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> ImportStyle.DAY_MONTH_YEAR.read("31/04/1973"))
          .withMessage(
              "expected a day from 1 to 30 in April 1973 instead of 31; DAY_MONTH_YEAR reads dates"
                  + " such as 17/09/2024, got \"31/04/1973\"");
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @MethodSource("styles")
  void throwsNothingElseWhateverItReads(ImportStyle style) {
    Random random = new Random(20240917);
    List<String> cells =
        List.of("2024-09-17", "17/09/2024", "9/17/24", "10 Jan/22 Feb 1973", "Nov 2-18, 1973");
    String alphabet = "0123456789-/., Nov\u2013Sept.1973'\u0660\uD83D\u0000";

    for (int i = 0; i < 5_000; i++) {
      StringBuilder cell = new StringBuilder(cells.get(random.nextInt(cells.size())));
      for (int edits = random.nextInt(12); edits > 0; edits--) {
        int at = random.nextInt(cell.length() + 1);
        char c = alphabet.charAt(random.nextInt(alphabet.length()));
        if (at < cell.length() && random.nextBoolean()) {
          cell.deleteCharAt(at);
        } else {
          cell.insert(at, c);
        }
      }
      String text = cell.toString();

      try {
        assertThat(style.read(text).verbatim()).containsExactly(text);
      } catch (InvalidValueException e) {
        assertThat(e.code()).isIn(ProblemCode.INVALID_DATE, ProblemCode.END_BEFORE_START);
      }
    }
  }

  @Test
  void readsColumnsOfStartsAndOfEndsInTheirOwnStyles() {
    ImportStyle starts = ImportStyle.ISO.withUnknown("");
    ImportStyle ends = ImportStyle.DAY_MONTH_YEAR.withOpen("");

    ImportedDate unknownStart = starts.readInterval("", "31/12/1991", ends);
    ImportedDate openEnd = starts.readInterval("1991-12", "", ends);

    assertThat(unknownStart.date()).hasToString("/1991-12-31");
    assertThat(openEnd.date()).hasToString("1991-12/..");
    assertThat(openEnd.verbatim()).containsExactly("1991-12", "");
  }
}
