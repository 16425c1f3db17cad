package org.chancery.problem;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.chancery.internal.Excerpt;

/**
 * A sentence about some data, in English and in any other language that the library has it in.
 *
 * <p>The English sentence stands in the code, where the fault is found, and is the key of its
 * translations. What differs from case to case is put into its slots; a slot is a number in braces,
 * counted from 0. An argument is shown as it is, made safe for a line and cut to 500 characters; it
 * is never read as a template, and neither is a sentence without arguments.
 *
 * <pre>{@code
 * Message.of("expected a length of {0} to {1}", 1, 500).in(Locale.GERMAN)
 * }</pre>
 *
 * @param template the English sentence with its slots
 * @param arguments what fills the slots: texts, and sentences that are parts of this one
 * @since 0.1
 */
public record Message(String template, List<Object> arguments) implements Serializable {

  private static final int LONGEST_TEMPLATE = 2000;
  private static final int LONGEST_ARGUMENT = 500;

  public Message {
    Objects.requireNonNull(template, "template");
    template = Excerpt.of(template, LONGEST_TEMPLATE);
    List<Object> safe = new ArrayList<>(arguments.size());
    for (Object argument : arguments) {
      safe.add(
          argument instanceof Message
              ? argument
              : Excerpt.of(argument.toString(), LONGEST_ARGUMENT));
    }
    arguments = List.copyOf(safe);
  }

  /**
   * Returns a sentence.
   *
   * @param template the English sentence; its slots are {@code {0}}, {@code {1}} and so on
   * @param arguments what fills the slots: texts, numbers, and sentences that are parts of this one
   * @return the sentence
   */
  public static Message of(String template, Object... arguments) {
    return new Message(template, List.of(arguments));
  }

  /**
   * Returns the sentence in a language.
   *
   * @param locale the locale, of which the language counts
   * @return the sentence, in English where the library does not have it in the language
   */
  public String in(Locale locale) {
    return filled(Translations.of(locale).translate(template), locale);
  }

  private String filled(String pattern, Locale locale) {
    if (arguments.isEmpty()) {
      return pattern;
    }
    StringBuilder text = new StringBuilder(pattern.length() + 32);
    int at = 0;
    while (at < pattern.length()) {
      int slot = slotAt(pattern, at);
      if (slot < 0 || slot >= arguments.size()) {
        text.append(pattern.charAt(at++));
      } else {
        Object argument = arguments.get(slot);
        text.append(argument instanceof Message part ? part.in(locale) : argument);
        at += 3;
      }
    }
    return text.toString();
  }

  /** The number of the slot that begins at a character, or -1. */
  private static int slotAt(String pattern, int at) {
    return pattern.charAt(at) == '{'
            && at + 2 < pattern.length()
            && pattern.charAt(at + 2) == '}'
            && pattern.charAt(at + 1) >= '0'
            && pattern.charAt(at + 1) <= '9'
        ? pattern.charAt(at + 1) - '0'
        : -1;
  }

  /**
   * Returns the sentence in English.
   *
   * @return the sentence
   */
  @Override
  public String toString() {
    return filled(template, Locale.ENGLISH);
  }
}
