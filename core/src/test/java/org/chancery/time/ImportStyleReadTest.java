package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What styles read and refuse, cell by cell, as the data files have it. */
class ImportStyleReadTest {

  @ParameterizedTest
  @CsvFileSource(resources = "import-dates.csv", useHeadersInDisplayName = true)
  void readsACellAndTellsWhatItAssumed(
      String style,
      String cell,
      Bound bound,
      @Nullable String date,
      @Nullable String assumptions,
      String note) {
    ImportedDate imported = ImportStyles.named(style).read(cell);

    assertThat(imported.date()).as(note).isEqualTo(date == null ? null : EventDate.parse(date));
    assertThat(imported.bound()).as(note).isEqualTo(bound);
    assertThat(imported.verbatim()).as(note).containsExactly(cell);
    assertThat(kinds(imported)).as(note).isEqualTo(words(assumptions));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "import-intervals.csv", useHeadersInDisplayName = true)
  void readsTwoCellsAsAnInterval(
      String style,
      String start,
      String end,
      Bound bound,
      @Nullable String date,
      @Nullable String assumptions,
      String note) {
    ImportedDate imported = ImportStyles.named(style).readInterval(start, end);

    assertThat(imported.date()).as(note).isEqualTo(date == null ? null : EventDate.parse(date));
    assertThat(imported.bound()).as(note).isEqualTo(bound);
    assertThat(imported.verbatim()).as(note).containsExactly(start, end);
    assertThat(kinds(imported)).as(note).isEqualTo(words(assumptions));
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "import-sentences.csv",
      quoteCharacter = '`',
      useHeadersInDisplayName = true)
  void namesTheThingThatItAssumed(String style, String cell, String sentences, String kinds) {
    ImportedDate imported = ImportStyles.named(style).read(cell);

    assertThat(imported.assumptions())
        .extracting(ImportAssumption::text)
        .containsExactly(sentences.split("\\|"));
    assertThat(kinds(imported)).isEqualTo(words(kinds));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "import-refusals.csv", useHeadersInDisplayName = true)
  void refusesACellWithAReason(
      String style, String cell, ProblemCode code, String expected, String note) {
    ImportStyle chosen = ImportStyles.named(style);

    InvalidValueException refusal =
        catchThrowableOfType(InvalidValueException.class, () -> chosen.read(cell));

    assertThat(refusal).as(note).isNotNull();
    assertThat(refusal.code()).as(note).isEqualTo(code);
    assertThat(refusal.expected())
        .as(note)
        .startsWith(expected + "; " + style + " reads dates such as ");
    assertThat(refusal.rejected()).as(note).isEqualTo(cell.replace('\t', ' '));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "import-interval-refusals.csv", useHeadersInDisplayName = true)
  void refusesTwoCellsWithAReason(
      String style,
      String start,
      String end,
      ProblemCode code,
      String expected,
      String rejected,
      String note) {
    ImportStyle chosen = ImportStyles.named(style);

    InvalidValueException refusal =
        catchThrowableOfType(InvalidValueException.class, () -> chosen.readInterval(start, end));

    assertThat(refusal).as(note).isNotNull();
    assertThat(refusal.code()).as(note).isEqualTo(code);
    assertThat(refusal.expected()).as(note).startsWith(expected);
    assertThat(refusal.rejected()).as(note).isEqualTo(rejected);
  }

  private static String kinds(ImportedDate imported) {
    return words(imported.assumptions().stream().map(a -> a.kind().name()).toList());
  }

  private static String words(@Nullable String words) {
    return words == null ? "" : words(Arrays.asList(words.split(" ")));
  }

  private static String words(List<String> words) {
    return String.join(" ", words);
  }
}
