package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfPatternTest {

  private static final Pattern DATE = Pattern.compile(EventDate.pattern());
  private static final int GENERATED = 40_000;

  /** What the pattern does not say, as the parser words it. */
  private static final List<String> UNSAID =
      List.of(
          "expected a set of at most 100 dates",
          "expected a date before or after \"..\"",
          "expected \"..\" without a date only at the beginning or the end of a set",
          "expected a range of two years, two months or two days",
          "expected a year, a month or a day at the end of a range",
          "expected at most as many significant digits as the year has",
          "expected a date of at most 1000 characters");

  @Test
  void matchesEveryDateThatIsRead() {
    List<String> unmatched = new ArrayList<>();
    int read = 0;
    for (String text : texts()) {
      if (refusal(text) == null) {
        read++;
        if (!DATE.matcher(text).matches()) {
          unmatched.add(text);
        }
      }
    }

    assertThat(unmatched).isEmpty();
    assertThat(read).isGreaterThan(10_000);
  }

  @Test
  void matchesNoOtherTextsThanThoseItIsSaidTo() {
    List<String> matched = new ArrayList<>();
    int refused = 0;
    for (String text : texts()) {
      InvalidValueException refusal = refusal(text);
      if (refusal != null) {
        refused++;
        boolean unsaid =
            refusal.code() == ProblemCode.END_BEFORE_START
                || UNSAID.stream().anyMatch(String.valueOf(refusal.getMessage())::contains)
                || isRangeInSet(text);
        if (!unsaid && DATE.matcher(text).matches()) {
          matched.add(text);
        }
      }
    }

    assertThat(matched).isEmpty();
    assertThat(refused).isGreaterThan(10_000);
  }

  /** Two ranges in one, {@code [2024..2025..2026]}: the parser tells them as other faults. */
  private static boolean isRangeInSet(String text) {
    return text.matches("[\\[{].*\\.\\.[^,]*\\.\\..*");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-02-29 | true",
        "2023-02-29 | false",
        "1900-02-29 | false",
        "2000-02-29 | true",
        "20X1-02-29 | false",
        "20XX-02-29 | true",
        "2024-04-31 | false",
        "2024-XX-31 | true",
        "2024-X4-31 | false",
        "2024-02-3X | false",
        "-0000 | false",
        "-0000-02-29 | false",
        "0000-02-29 | true",
        "-0004-02-29 | true",
        "Y17000 | true",
        "Y2024 | false",
        "Y17E2 | false",
        "Y17E3 | true",
        "2024-09-17T10:00:00+05:00 | true",
        "2024-09-17T10:00:00-00:00 | false",
        "2024-09-17T24:00:00 | false",
        "/ | false",
        "../.. | true",
        "[2024} | false",
        "2024-09-17/2024-09-17T10:00:00 | false"
      })
  void knowsTheCalendar(String text, boolean matches) {
    assertThat(DATE.matcher(text).matches()).isEqualTo(matches);
    assertThat(refusal(text) == null).isEqualTo(matches);
  }

  @Test
  void takesOnlySyntaxThatEveryEngineHas() {
    assertThat(EventDate.pattern())
        .isPrintable()
        .doesNotContain("(?=", "(?!", "(?<", "\\d", "\\p")
        .doesNotContain("*+", "++", "?+")
        .hasSizeLessThan(10_000);
  }

  private static @Nullable InvalidValueException refusal(String text) {
    try {
      EventDate.parse(text);
      return null;
    } catch (InvalidValueException e) {
      return e;
    }
  }

  private static Set<String> texts() {
    Set<String> texts = new LinkedHashSet<>();
    texts.addAll(CsvColumns.of("valid-dates.csv", "text"));
    texts.addAll(CsvColumns.of("invalid-dates.csv", "text"));
    RandomEdtf random = new RandomEdtf(2019);
    Random edits = new Random(2019);
    for (int i = 0; i < GENERATED; i++) {
      String text = random.next();
      texts.add(text);
      texts.add(edited(text, edits));
    }
    return texts;
  }

  /** A text of which one character was changed, added or left out. */
  private static String edited(String text, Random random) {
    if (text.isEmpty()) {
      return text;
    }
    int at = random.nextInt(text.length());
    String characters = "0123456789X-/.?~%,[]{}YEST:+Z ";
    char other = characters.charAt(random.nextInt(characters.length()));
    return switch (random.nextInt(3)) {
      case 0 -> text.substring(0, at) + other + text.substring(at + 1);
      case 1 -> text.substring(0, at) + other + text.substring(at);
      default -> text.substring(0, at) + text.substring(at + 1);
    };
  }
}
