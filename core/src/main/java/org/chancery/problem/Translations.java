package org.chancery.problem;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The sentences of one language by the English ones, from the text beside this class; messages-de
 * tells how it is written. {@link java.util.ResourceBundle} does not read them: it falls back to
 * the default locale, and a named module may not tell it otherwise.
 */
final class Translations {

  private static final Translations ENGLISH = new Translations(Map.of());

  private final Map<String, String> sentences;

  private Translations(Map<String, String> sentences) {
    this.sentences = sentences;
  }

  /** Returns the sentences of the language of a locale, or the English ones. */
  static Translations of(Locale locale) {
    return locale.getLanguage().equals("de") ? German.SENTENCES : ENGLISH;
  }

  /** Returns the sentence in the language, or as it is where the language does not have it. */
  String translate(String english) {
    return sentences.getOrDefault(english, english);
  }

  static Map<String, String> read(String name) {
    Map<String, String> sentences = new HashMap<>();
    try (BufferedReader in = open(name)) {
      String english = null;
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.isEmpty() || line.startsWith("#")) {
          continue;
        }
        if (english == null) {
          english = line;
        } else {
          if (!line.startsWith("  ") || sentences.put(english, line.substring(2)) != null) {
            throw new InvalidModelException(name + ": twice or without text: " + english, null);
          }
          english = null;
        }
      }
    } catch (IOException e) {
      throw new InvalidModelException(name + ": the library's texts are unreadable", e);
    }
    return Map.copyOf(sentences);
  }

  /** A decoder of its own, because it refuses malformed UTF-8 where a charset would replace it. */
  static BufferedReader open(String name) {
    InputStream in = Translations.class.getResourceAsStream(name);
    if (in == null) {
      throw new InvalidModelException(name + ": the library's texts are missing", null);
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()));
  }

  /** Read at first use. */
  private static final class German {
    static final Translations SENTENCES = new Translations(read("messages-de.txt"));
  }
}
