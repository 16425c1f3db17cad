package org.chancery.problem;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Locale;
import java.util.Properties;

/** What there is to say of each code in a language, from the bundle beside this class. */
final class CodeTexts {

  private static final CodeTexts ENGLISH = new CodeTexts("problem-codes-en.properties");
  private static final CodeTexts GERMAN = new CodeTexts("problem-codes-de.properties");

  private final String name;
  private final Properties texts = new Properties();

  private CodeTexts(String name) {
    this.name = name;
    try (BufferedReader in = Translations.open(name)) {
      texts.load(in);
    } catch (IOException e) {
      throw new InvalidModelException(name + ": the library's texts are unreadable", e);
    }
  }

  /** Returns the texts of the language of a locale, or the English ones. */
  static CodeTexts of(Locale locale) {
    return locale.getLanguage().equals("de") ? GERMAN : ENGLISH;
  }

  String get(ProblemCode code, String kind) {
    String text = texts.getProperty(code.name() + "." + kind);
    if (text == null) {
      throw new InvalidModelException(name + ": the " + kind + " of " + code + " is missing", null);
    }
    return text;
  }
}
