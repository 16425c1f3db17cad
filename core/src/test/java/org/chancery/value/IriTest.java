package org.chancery.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.chancery.reference.Serialized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IriTest {

  private static final int RANDOM_TEXTS = 200_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/",
        "http://example.org",
        "https://example.org/a/b.html?c=d&e=f?g/h#i?j",
        "https://example.org?a#b",
        "https://example.org:8080/",
        "https://user@example.org/",
        "https://[::1]/a",
        "https://example.org/%D2%9A%D0%B0%D0%B7",
        "https://example.org/\u049a\u0430\u0437\u0430\u049b",
        "https://example.org/\ud83c\udf0d",
        "HTTPS://example.org/",
        "urn:isbn:9780140328721",
        "mailto:office@example.org"
      })
  void keepsAnAbsoluteAddressAsItIs(String text) {
    Iri address = Iri.of(text);

    assertThat(address).hasToString(text).isEqualTo(Iri.parse(text)).hasSameHashCodeAs(text);
    assertThat(address.toUri()).isEqualTo(URI.create(text)).hasToString(text);
    assertThat(Serialized.copyOf(address)).isEqualTo(address);
  }

  @Test
  void tellsTextsApartThatTheJdkHoldsEqual() {
    assertThat(Iri.of("https://example.org/")).isNotEqualTo(Iri.of("https://EXAMPLE.org/"));
    assertThat(Iri.of("https://example.org/%C3%A9"))
        .isNotEqualTo(Iri.of("https://example.org/%c3%a9"))
        .isNotEqualTo("https://example.org/%C3%A9");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "example.org", "/a/b", "//example.org/", "?a", "#a"})
  void refusesAnAddressThatIsNotAbsolute(String text) {
    assertRefused(text, "expected an absolute URI, such as https://example.org/, got");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a b",
        "https://example.org/%zz",
        "https://example.org/%1",
        "https://example.org/#a#b",
        "https://example.org/a[b]",
        "https://%41.org/a\\b",
        "https://exa mple.org/",
        "https:",
        "https://",
        "ht\ntps://example.org/",
        "https://example.org/<script>"
      })
  void refusesAnAddressThatIsNone(String text) {
    assertRefused(text, "expected an absolute URI (");
  }

  @Test
  void refusesAnAddressThatIsTooLong() {
    String start = "https://example.org/";
    String longest = start + "a".repeat(8192 - start.length());

    assertThat(Iri.of(longest)).hasToString(longest);
    assertRefused(longest + "a", "expected an absolute URI of at most 8192 characters");
  }

  static Stream<String> halvesOfPairs() {
    return Stream.of("\ud83c", "\udf0d", "a\ud83cb", "\udf0d\ud83c", "\ud83c\udf0d\udf0d");
  }

  @ParameterizedTest
  @MethodSource("halvesOfPairs")
  void refusesHalfASurrogatePair(String half) {
    assertRefused(
        "https://example.org/" + half, "expected Unicode characters, not an unpaired surrogate");
  }

  /** Most of them are known at a look, or nearly. */
  @Test
  void readsWhatTheJdkReadsAndNothingElse() {
    Random random = new Random(3987);
    String characters = "aZ09-._~!$&'()*+,;=:@//??##%%%25Ff[]<>\"\\^`{|} \u0000\u007f\u00e9\uff11";
    List<String> starts = List.of("http://", "https://", "http://a", "https://a.org/", "https:/");
    List<String> different = new ArrayList<>();
    int read = 0;
    for (int i = 0; i < RANDOM_TEXTS; i++) {
      StringBuilder text = new StringBuilder(starts.get(random.nextInt(starts.size())));
      for (int length = random.nextInt(6); length > 0; length--) {
        text.append(characters.charAt(random.nextInt(characters.length())));
      }
      boolean isRead = isRead(text.toString());
      read += isRead ? 1 : 0;
      if (isRead != isReadByTheJdk(text.toString())) {
        different.add(text.toString());
      }
    }

    assertThat(different).isEmpty();
    assertThat(read).isBetween(RANDOM_TEXTS / 10, RANDOM_TEXTS * 9 / 10);
  }

  private static boolean isRead(String text) {
    try {
      return Iri.of(text).toString().equals(text);
    } catch (InvalidValueException e) {
      return false;
    }
  }

  private static boolean isReadByTheJdk(String text) {
    try {
      return new URI(text).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static void assertRefused(String text, String start) {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Iri.of(text))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo(ProblemCode.INVALID_VALUE))
        .withMessageStartingWith(start);
  }
}
