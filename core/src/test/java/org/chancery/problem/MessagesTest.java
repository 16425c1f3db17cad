package org.chancery.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The sentences in the code of the modules that make problems, against their German ones.
 *
 * <p>A literal is a sentence if it stands in the first argument of {@code Message.of}, begins with
 * {@code expected}, as messages do, or is the message of a rule.
 */
class MessagesTest {

  private static final List<String> MODULES = List.of("../core", "../io-json", "../io-csv");

  /** What may hold a quotation mark that is not that of a literal. */
  private static final Pattern NO_LITERAL =
      Pattern.compile("/\\*.*?\\*/|(?m)(?<=^|\\s)//[^\n]*|'\\\\?\"'", Pattern.DOTALL);

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern LITERALS =
      Pattern.compile(LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*(\\s*\\+)?");
  private static final Pattern UNICODE = Pattern.compile("\\\\u[0-9a-fA-F]{4}");
  private static final Pattern SLOT = Pattern.compile("\\{[0-9]}");
  private static final Pattern NO_MESSAGE =
      Pattern.compile(
          "new (IllegalArgument|InvalidObject|InvalidModel|NoSuchElement)Exception\\(\\s*$");

  /** The advice of a rule, whose words come to the message through the Jakarta provider. */
  private static final String ADVICE = "at that time: ";

  private static final Set<String> SENTENCES = new TreeSet<>();
  private static final Set<String> BROKEN = new TreeSet<>();
  private static final Map<String, String> GERMAN = Translations.read("messages-de.txt");

  @BeforeAll
  static void collect() throws IOException {
    for (String module : MODULES) {
      try (Stream<Path> files = Files.walk(Path.of(module, "src/main/java"))) {
        for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
          collect(file);
        }
      }
    }
    Stream.of(Severity.values())
        .map(severity -> severity.name().toLowerCase(Locale.ROOT))
        .forEach(SENTENCES::add);
  }

  private static void collect(Path file) throws IOException {
    String code = NO_LITERAL.matcher(Files.readString(file)).replaceAll("");
    Matcher literals = LITERALS.matcher(code);
    while (literals.find()) {
      String before = code.substring(0, literals.start());
      String sentence =
          LITERAL
              .matcher(literals.group())
              .results()
              .map(literal -> UNICODE.matcher(literal.group(1)).replaceAll("?").translateEscapes())
              .collect(Collectors.joining());
      if (sentence.equals(ADVICE)) {
        SENTENCES.add(ADVICE + "{0}");
      } else if (!NO_MESSAGE.matcher(before).find()
          && (sentence.startsWith("expected ")
              || sentence.startsWith("the draft's ")
              || isTemplate(before))) {
        SENTENCES.add(sentence);
        boolean goesOn = literals.group().endsWith("+") || before.stripTrailing().endsWith("+");
        if (goesOn) {
          BROKEN.add(file.getFileName() + ": " + sentence);
        }
      }
    }
  }

  /** Whether what comes next is in the first argument of {@code Message.of}. */
  private static boolean isTemplate(String before) {
    int call = before.lastIndexOf("Message.of(");
    if (call < 0) {
      return false;
    }
    String argument = LITERAL.matcher(before.substring(call + 11)).replaceAll("''");
    int depth = 0;
    for (int i = 0; i < argument.length(); i++) {
      char c = argument.charAt(i);
      depth += c == '(' || c == '{' ? 1 : c == ')' || c == '}' ? -1 : 0;
      if (depth < 0 || (depth == 0 && c == ',')) {
        return false;
      }
    }
    return true;
  }

  @Test
  void sentencesAreFound() {
    assertThat(SENTENCES)
        .hasSizeGreaterThan(150)
        .contains(
            "expected a value",
            "a whole number",
            "more than {0} warnings",
            "expected latitude and longitude together",
            "the table has no such column");
  }

  @Test
  void noSentenceIsPutTogetherOfPieces() {
    assertThat(BROKEN).as("write a template with slots, for Message.of").isEmpty();
  }

  @Test
  void everySentenceIsThereInGerman() {
    Set<String> missing = new TreeSet<>(SENTENCES);
    missing.removeAll(GERMAN.keySet());

    assertThat(missing).as("add them to messages-de.txt").isEmpty();
  }

  @Test
  void noGermanSentenceIsLeftThatTheCodeDoesNotHave() {
    Set<String> unused = new TreeSet<>(GERMAN.keySet());
    unused.removeAll(SENTENCES);

    assertThat(unused).isEmpty();
  }

  @Test
  void slotsAreTheSameInBothLanguages() {
    assertThat(GERMAN)
        .allSatisfy((english, german) -> assertThat(slots(german)).isEqualTo(slots(english)));
  }

  private static List<String> slots(String sentence) {
    return SLOT.matcher(sentence).results().map(MatchResult::group).sorted().toList();
  }
}
