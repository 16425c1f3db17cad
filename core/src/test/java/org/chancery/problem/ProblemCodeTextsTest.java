package org.chancery.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemCodeTextsTest {

  private static final Path SOURCE = Path.of("src/main/java/org/chancery/problem/ProblemCode.java");

  @ParameterizedTest
  @EnumSource
  void hasAMeaningAnExampleAndARemedyInEnglish(ProblemCode code) {
    assertThat(code.meaning(Locale.ENGLISH)).isNotBlank().endsWith(".");
    assertThat(code.remedy(Locale.ENGLISH)).isNotBlank().endsWith(".");
    assertThat(code.example()).isNotBlank().doesNotContain("|");
  }

  @ParameterizedTest
  @EnumSource
  void hasAMeaningAndARemedyInGerman(ProblemCode code) {
    assertThat(code.meaning(Locale.GERMAN)).endsWith(".").isNotEqualTo(code.meaning(Locale.ROOT));
    assertThat(code.remedy(Locale.GERMAN)).endsWith(".").isNotEqualTo(code.remedy(Locale.ROOT));
  }

  @ParameterizedTest
  @EnumSource
  void meansWhatItsDocumentationSays(ProblemCode code) throws IOException {
    String source = Files.readString(SOURCE).replaceAll("\\s+\\*\\s+|\\s+", " ");

    assertThat(source).contains("/** " + code.meaning(Locale.ENGLISH) + " */ " + code.name());
  }

  @Test
  void noTextIsLeftOfACodeThatIsNotThere() throws IOException {
    Set<String> english = new TreeSet<>();
    Set<String> german = new TreeSet<>();
    for (ProblemCode code : ProblemCode.values()) {
      german.add(code + ".meaning");
      german.add(code + ".remedy");
      english.add(code + ".example");
    }
    english.addAll(german);

    assertThat(keys("problem-codes-en.properties")).isEqualTo(english);
    assertThat(keys("problem-codes-de.properties")).isEqualTo(german);
  }

  private static Set<String> keys(String name) throws IOException {
    Properties texts = new Properties();
    try (BufferedReader in = Translations.open(name)) {
      texts.load(in);
    }
    return new TreeSet<>(texts.stringPropertyNames());
  }
}
