package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The bundles of all languages have the same keys, apart from those that end in a grammatical case
 * of the language; its key "cases" names them.
 */
class DateTextBundlesTest {

  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)(?::(\\w+))?}");
  private static final Set<String> NO_TEXTS =
      Set.of("cases", "contraction.find", "contraction.replace");

  @ParameterizedTest
  @ValueSource(strings = {"de", "ru", "kk"})
  void haveTheSameKeysApartFromCases(String language) throws IOException {
    assertThat(keysWithoutCases(language)).isEqualTo(keysWithoutCases("en"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "ru", "kk"})
  void haveCasesOnlyOfTextsThatHaveAPlainOne(String language) throws IOException {
    Properties bundle = read(language);

    assertThat(keysWithoutCases(language)).allSatisfy(key -> assertThat(bundle).containsKey(key));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "ru", "kk"})
  void haveNoBlankTextAndNoBraceThatIsNoSlot(String language) throws IOException {
    Properties bundle = read(language);

    assertThat(texts(bundle))
        .allSatisfy(
            key -> {
              String text = bundle.getProperty(key);
              assertThat(text).as(key).isNotBlank();
              assertThat(SLOT.matcher(text).replaceAll("")).as(key).doesNotContain("{", "}", "'");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "ru", "kk"})
  void askForNoCaseThatTheLanguageDoesNotHave(String language) throws IOException {
    Properties bundle = read(language);
    Set<String> asked =
        texts(bundle).stream()
            .flatMap(key -> SLOT.matcher(bundle.getProperty(key)).results())
            .map(slot -> slot.group(2) == null ? "plain" : slot.group(2))
            .collect(Collectors.toCollection(TreeSet::new));
    asked.remove("plain");

    assertThat(asked).isEqualTo(new TreeSet<>(cases(bundle)));
  }

  private static Set<String> keysWithoutCases(String language) throws IOException {
    Properties bundle = read(language);
    List<String> cases = cases(bundle);
    return bundle.stringPropertyNames().stream()
        .map(
            key -> {
              int dot = key.lastIndexOf('.');
              return cases.contains(key.substring(dot + 1)) ? key.substring(0, dot) : key;
            })
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> texts(Properties bundle) {
    Set<String> keys = new TreeSet<>(bundle.stringPropertyNames());
    keys.removeAll(NO_TEXTS);
    return keys;
  }

  private static List<String> cases(Properties bundle) {
    return List.of(bundle.getProperty("cases").split(" "));
  }

  private static Properties read(String language) throws IOException {
    Properties bundle = new Properties();
    try (InputStream in =
        EventDate.class.getResourceAsStream("date-text-" + language + ".properties")) {
      bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
    }
    return bundle;
  }
}
