package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, it is read as a date or refused as the documentation says. */
@Timeout(300) // guards against a hang; nothing is said of speed
class EventDateHostileInputTest {

  private static final int MUTATIONS = 1_000_000;
  private static final int LONG_TEXT = 100_000;

  /** Characters of EDTF and of its drafts, those that are taken for them, and some odd ones. */
  private static final String ALPHABET =
      "0123456789012345678900112299----//..XXXX??~~%%[]{},,YESTZ:+"
          + "uxyep()^ \t\n\u0000\u00A0\u2007\u2013\u2212\u2026\u0660\u0967\uFF12\uFF1F\u0425\uFEFF"
          + "\uD835\uDFD0\uDC00\uFFFF\\\"'WPQadfop";

  private static final int SHORT_TEXT = 100;

  private final List<String> texts = CsvColumns.of("valid-dates.csv", "text");
  private final List<String> shortTexts =
      texts.stream().filter(text -> text.length() <= SHORT_TEXT).toList();

  @Test
  void readsOrRefusesAMillionMutations() {
    Random random = new Random(20240917);
    int read = 0;

    for (int i = 0; i < MUTATIONS; i++) {
      if (isReadOrRefused(mutation(random))) {
        read++;
      }
    }

    // Else the mutations would test but one half.
    assertThat(read).isBetween(MUTATIONS / 20, MUTATIONS * 19 / 20);
  }

  @Test
  void readsOrRefusesWhatIsMadeOfTheAlphabetAlone() {
    Random random = new Random(4);

    for (int i = 0; i < 100_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(30); length > 0; length--) {
        text.append(character(random));
      }
      isReadOrRefused(text.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2",
        "X",
        "-",
        "/",
        ".",
        "[",
        "{",
        ",",
        "?",
        "Y",
        "E",
        "S",
        "T",
        " ",
        "u",
        "(",
        "\uFF12",
        "2024-",
        "2024/",
        "2024,",
        "2024..",
        "[2024,",
        "XXXX-XX-XX",
        "?~",
        "Y1E",
        "2024-09-17T"
      })
  void refusesLongRepetitions(String piece) {
    for (int length : new int[] {998, 999, 1000, 1001, LONG_TEXT}) {
      String text = piece.repeat(length / piece.length() + 1).substring(0, length);

      assertThat(isReadOrRefused(text)).isFalse();
      assertThat(isReadOrRefused('[' + text + ']')).isFalse();
      assertThat(isReadOrRefused('{' + text + '}')).isFalse();
      assertThat(isReadOrRefused("2024/" + text)).isFalse();
    }
  }

  @Test
  void refusesLongMutations() {
    Random random = new Random(1000);

    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder(texts.get(random.nextInt(texts.size())));
      int length = 1001 + random.nextInt(LONG_TEXT - 1001);
      while (text.length() < length) {
        text.append(texts.get(random.nextInt(texts.size())));
        text.append(character(random));
      }
      assertThat(isReadOrRefused(text.toString())).isFalse();
    }
  }

  // ---------------------------------------------------------------- what must hold

  /** Returns whether the text was read. */
  private static boolean isReadOrRefused(String text) {
    EventDate date;
    try {
      date = EventDate.parse(text);
    } catch (InvalidValueException e) {
      checkRefusal(text, e);
      return false;
    } catch (RuntimeException | StackOverflowError e) {
      return fail("no refusal of \"" + text + '"', e);
    }
    checkDate(text, date);
    return true;
  }

  @Test
  void comparesTheWorstOfDatesWithEachOther() {
    List<String> members = IntStream.range(0, 83).mapToObj(i -> "XXXX-XX-X" + (1 + i % 9)).toList();
    String all = String.join(",", members);
    List<EventDate> worst =
        Stream.of(
                "XXXX-XX-X1",
                "XXXX-XX-X2",
                "XXXX-12-26",
                "XXXX-X2-3X",
                "XXXX-22",
                "XXXX-28",
                "[" + all + "]",
                "[" + all.replace("-XX-", "-0X-") + "]",
                "{" + all + "}",
                "0000/9999")
            .map(EventDate::parse)
            .toList();

    for (EventDate one : worst) {
      for (EventDate other : worst) {
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
        assertThat(one.sameDay(other)).isEqualTo(other.sameDay(one));
        assertThat(one.isBefore(other)).isEqualTo(other.isAfter(one));
        assertThat(one.contains(other)).isNotNull();
        if (one.refines(other) && other.refines(one)) {
          assertThat(one.earliest()).isEqualTo(other.earliest());
        }
      }
      assertThat(one.refines(one)).isTrue();
    }
    assertThat(worst.get(0).overlaps(worst.get(1))).isEqualTo(Certainty.NO);
  }

  private static void checkRefusal(String text, InvalidValueException refusal) {
    ProblemCode code = refusal.code();
    Integer position = refusal.position();
    // Plain conditions: a million assertions with their descriptions would take too long.
    if (code != ProblemCode.INVALID_DATE && code != ProblemCode.END_BEFORE_START) {
      fail("code %s of \"%s\"", code, text);
    }
    if (position != null && (position < 1 || position > text.length() + 1)) {
      fail("position %s of \"%s\"", position, text);
    }
  }

  private static void checkDate(String text, EventDate date) {
    if (text.length() > EventDate.MAX_LENGTH || !date.toString().equals(text)) {
      fail("read \"%s\" as \"%s\"", text, date);
    }
    EventDate again = EventDate.parse(date.toString());
    if (!again.equals(date) || again.compareTo(date) != 0) {
      fail("read \"%s\" in two ways", text);
    }
    LocalDate earliest = date.earliest();
    LocalDate latest = date.latest();
    if (earliest != null && latest != null && earliest.isAfter(latest)) {
      fail("earliest after latest of \"%s\"", text);
    }
  }

  // ---------------------------------------------------------------- mutations

  private String mutation(Random random) {
    StringBuilder text = new StringBuilder(text(random));
    // Most of them once, so that many remain dates.
    int times = random.nextInt(4) == 0 ? 2 + random.nextInt(5) : 1;
    for (int i = 0; i < times; i++) {
      mutate(text, random);
    }
    return text.toString();
  }

  /** Seldom a long one, which takes as much time as a hundred others. */
  private String text(Random random) {
    List<String> from = random.nextInt(100) == 0 ? texts : shortTexts;
    return from.get(random.nextInt(from.size()));
  }

  private void mutate(StringBuilder text, Random random) {
    int length = text.length();
    int at = random.nextInt(length + 1);
    int last = Math.min(length, at + 1 + random.nextInt(4));
    switch (random.nextInt(8)) {
      case 0, 1 -> text.replace(at, Math.min(length, at + 1), character(random));
      case 2 -> text.insert(at, character(random));
      case 3 -> text.delete(at, last);
      case 4 -> text.insert(at, text.substring(at, last));
      case 5 -> swap(text, at, random.nextInt(length + 1));
      case 6 -> text.insert(at, text(random));
      default -> text.append(joint(random)).append(text(random));
    }
  }

  private static void swap(StringBuilder text, int one, int other) {
    if (one < text.length() && other < text.length()) {
      char c = text.charAt(one);
      text.setCharAt(one, text.charAt(other));
      text.setCharAt(other, c);
    }
  }

  private static String character(Random random) {
    return String.valueOf(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
  }

  private static String joint(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> "/";
      case 1 -> ",";
      case 2 -> "..";
      case 3 -> "-";
      default -> "";
    };
  }
}
