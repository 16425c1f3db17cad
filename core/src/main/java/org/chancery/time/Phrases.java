package org.chancery.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.problem.InvalidModelException;

/**
 * The phrases of one language, from the bundle beside this class; date-text-en.properties tells how
 * a bundle is written.
 *
 * <p>{@link java.util.ResourceBundle} does not read them: it falls back to the default locale, and
 * a named module may not tell it otherwise.
 */
final class Phrases {

  private static final Pattern SLOT = Pattern.compile("\\{(?<name>\\w+)(:(?<case>\\w+))?}");

  private static final Phrases ENGLISH = read("en");
  private static final Map<String, Phrases> ALL =
      Map.of("en", ENGLISH, "de", read("de"), "ru", read("ru"), "kk", read("kk"));

  private final String name;
  private final Map<String, String> patterns;
  private final Pattern uncontracted;
  private final String contracted;

  private Phrases(String name, Map<String, String> patterns) {
    this.name = name;
    this.patterns = patterns;
    this.uncontracted = Pattern.compile(pattern("contraction.find"));
    this.contracted = pattern("contraction.replace");
  }

  /** Returns the phrases of the language of a locale, or the English ones. */
  static Phrases of(Locale locale) {
    return ALL.getOrDefault(locale.getLanguage(), ENGLISH);
  }

  private static Phrases read(String language) {
    String name = "date-text-" + language + ".properties";
    Properties properties = new Properties();
    try (InputStream in = Phrases.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new InvalidModelException(name + ": the library's texts are missing", null);
      }
      // A decoder of its own, because it refuses malformed UTF-8 where a charset would replace it.
      properties.load(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder())));
    } catch (IOException e) {
      throw new InvalidModelException(name + ": the library's texts are unreadable", e);
    }
    Map<String, String> patterns = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
    return new Phrases(name, Map.copyOf(patterns));
  }

  private String pattern(String key) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new InvalidModelException(name + ": the text of " + key + " is missing", null);
    }
    return pattern;
  }

  /**
   * Makes the phrase of a key.
   *
   * @param slots the phrases for the names in braces
   */
  Phrase phrase(String key, Map<String, Phrase> slots) {
    return grammaticalCase -> {
      String own = patterns.get(key + "." + grammaticalCase);
      return filled(key, own != null ? own : pattern(key), grammaticalCase, slots);
    };
  }

  private String filled(
      String key, String pattern, String grammaticalCase, Map<String, Phrase> slots) {
    Matcher slot = SLOT.matcher(pattern);
    StringBuilder text = new StringBuilder();
    int from = 0;
    while (slot.find()) {
      Phrase part = slots.get(slot.group("name"));
      if (part == null) {
        throw new InvalidModelException(name + ": nothing to put into " + key, null);
      }
      String asked = slot.group("case");
      text.append(pattern, from, slot.start())
          .append(part.in(asked != null ? asked : grammaticalCase));
      from = slot.end();
    }
    return text.append(pattern, from, pattern.length()).toString();
  }

  /** Returns the text of a phrase that stands alone. */
  String text(Phrase phrase) {
    String text = phrase.in(Phrase.PLAIN);
    return uncontracted.pattern().isEmpty()
        ? text
        : uncontracted.matcher(text).replaceAll(contracted);
  }
}
