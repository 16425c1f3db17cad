package org.chancery.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.code.Mode;
import org.chancery.problem.InvalidValueException;
import org.chancery.reference.Actor;
import org.chancery.time.EventDate;
import org.chancery.value.EventId;
import org.chancery.value.Iri;
import org.chancery.value.LanguageTag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a kind of text says of itself to schemas, compared with what it reads. */
class TextFormsTest {

  private static final int EDITS = 40_000;
  private static final String CHARACTERS =
      "abzAZ019 .-_~:/?#[]@!$&'()*+,;=%\\\"<>^`{|}\t\n\u007F\u0085\u00A0\u00E9\u1680\u2007\u2028\u3000";

  static List<ValueType<?>> exact() {
    return List.of(
        ValueType.of(EventId.class),
        ValueType.of(LanguageTag.class),
        ValueType.of(FieldPath.class),
        ValueType.of(Iri.class),
        ValueType.of(Mode.class));
  }

  static List<ValueType<?>> all() {
    List<ValueType<?>> all = new ArrayList<>(exact());
    all.add(ValueType.of(EventDate.class));
    all.add(ValueType.of(Actor.class));
    return all;
  }

  @ParameterizedTest
  @MethodSource("exact")
  void matchesWhatIsReadAndNothingElse(ValueType<?> type) {
    Pattern pattern = Pattern.compile(type.pattern());
    List<String> different = new ArrayList<>();
    int read = 0;
    int refused = 0;
    for (String text : edited(seeds(type))) {
      boolean isRead = isRead(type, text);
      read += isRead ? 1 : 0;
      refused += isRead ? 0 : 1;
      boolean matches = pattern.matcher(text).matches() && text.length() <= type.longest();
      if (isRead != matches) {
        different.add(text);
      }
    }

    assertThat(different).isEmpty();
    assertThat(read).isGreaterThan(200);
    assertThat(refused).isGreaterThan(1000);
  }

  @ParameterizedTest
  @MethodSource("all")
  void givesExamplesThatAreRead(ValueType<?> type) {
    assertThat(type.examples()).isNotEmpty().allMatch(example -> isRead(type, example));
    assertThat(type.examples()).allMatch(Pattern.compile(type.pattern()).asMatchPredicate());
  }

  @ParameterizedTest
  @MethodSource("all")
  void refusesATextLongerThanTheLongest(ValueType<?> type) {
    if (type.longest() == Integer.MAX_VALUE) {
      assertThat(type.pattern()).contains("{0,");
    } else {
      assertThat(isRead(type, "a".repeat(type.longest() + 1))).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http:", "http://", "//a", "a b:c", "http://a/%zz", "http://[::1", "1a:b"})
  void refusesAddressesThatAreNoUris(String text) {
    assertThat(ValueType.of(Iri.class).pattern()).isNotEmpty();
    assertThat(text).doesNotMatch(ValueType.of(Iri.class).pattern());
    assertThat(isRead(ValueType.of(Iri.class), text)).isFalse();
  }

  @Test
  void asksNothingOfATextThatMayBeAnything() {
    ValueType<String> text = ValueType.of(String.class);

    assertThat(text.pattern()).isEmpty();
    assertThat(text.longest()).isEqualTo(Integer.MAX_VALUE);
    assertThat(text.examples()).isEmpty();
  }

  private static List<String> seeds(ValueType<?> type) {
    List<String> seeds = new ArrayList<>(type.examples());
    if (type.javaType() == Iri.class) {
      seeds.addAll(
          List.of(
              "https://example.org/a/b?c=d&e=%C3%A9#f",
              "http://user@example.org:8080/a;b=c,d",
              "urn:isbn:0451450523",
              "mailto:press@example.org?subject=a",
              "file:///a/b",
              "x:/a?b",
              "http://example.org",
              "https://example.org/\u0442\u0435\u0441\u0442"));
    }
    if (type.javaType() == FieldPath.class) {
      seeds.addAll(List.of("missing[\"places[0].name\"]", "[\"a\\\"b\"].c[12]", "$a"));
    }
    return seeds;
  }

  private static Set<String> edited(List<String> seeds) {
    Random random = new Random(3986);
    Set<String> texts = new LinkedHashSet<>(seeds);
    for (int i = 0; i < EDITS; i++) {
      StringBuilder text = new StringBuilder(seeds.get(random.nextInt(seeds.size())));
      for (int edits = random.nextInt(4); edits >= 0; edits--) {
        char other = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
        int at = random.nextInt(text.length() + 1);
        if (at == text.length() || random.nextBoolean()) {
          text.insert(at, other);
        } else {
          text.setCharAt(at, other);
        }
      }
      texts.add(text.toString());
    }
    return texts;
  }

  private static boolean isRead(ValueType<?> type, String text) {
    try {
      type.parse(text);
      return true;
    } catch (InvalidValueException e) {
      return false;
    }
  }
}
