package org.chancery.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Texts that match a regular expression of the kind that models use: literals, classes, groups,
 * alternatives and bounded or unbounded repetition, without look-around.
 */
final class PatternText {

  private static final int MOST_REPETITIONS = 8;
  private static final String ESCAPED_DIGITS = "0123456789";
  private static final String WORD = "abcXYZ019_";

  private final String pattern;
  private final Random random;
  private int at;

  private PatternText(String pattern, Random random) {
    this.pattern = pattern;
    this.random = random;
  }

  /**
   * Makes a text.
   *
   * @throws IllegalArgumentException if the text made does not match, since the pattern is of
   *     another kind
   */
  static String matching(String pattern, Random random) {
    String text;
    try {
      text = new PatternText(pattern, random).alternatives();
    } catch (IndexOutOfBoundsException | NumberFormatException e) {
      throw new IllegalArgumentException("no text can be made for the pattern " + pattern, e);
    }
    if (!text.matches(pattern)) {
      throw new IllegalArgumentException("no text can be made for the pattern " + pattern);
    }
    return text;
  }

  private String alternatives() {
    List<String> choices = new ArrayList<>();
    choices.add(sequence());
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      choices.add(sequence());
    }
    return choices.get(random.nextInt(choices.size()));
  }

  private String sequence() {
    StringBuilder text = new StringBuilder();
    while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
      int start = at;
      String once = atom();
      int end = at;
      int times = repetitions();
      int after = at;
      for (int i = 0; i < times; i++) {
        at = start;
        text.append(i == 0 ? once : atom());
        at = end;
      }
      at = after;
    }
    return text.toString();
  }

  private String atom() {
    char c = pattern.charAt(at++);
    return switch (c) {
      case '^', '$' -> "";
      case '.' -> "x";
      case '[' -> String.valueOf(oneOf(characters()));
      case '(' -> group();
      case '\\' -> escaped(pattern.charAt(at++));
      default -> String.valueOf(c);
    };
  }

  private String group() {
    if (pattern.startsWith("?:", at)) {
      at += 2;
    }
    String text = alternatives();
    at++;
    return text;
  }

  private String escaped(char c) {
    return switch (c) {
      case 'd' -> String.valueOf(oneOf(ESCAPED_DIGITS));
      case 'w' -> String.valueOf(oneOf(WORD));
      case 's' -> " ";
      default -> String.valueOf(c);
    };
  }

  private char oneOf(String characters) {
    return characters.charAt(random.nextInt(characters.length()));
  }

  private String characters() {
    StringBuilder characters = new StringBuilder();
    while (pattern.charAt(at) != ']') {
      char first = pattern.charAt(at++);
      if (first == '\\') {
        characters.append(escaped(pattern.charAt(at++)));
      } else if (pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']') {
        char last = pattern.charAt(at + 1);
        at += 2;
        for (char c = first; c <= last; c++) {
          characters.append(c);
        }
      } else {
        characters.append(first);
      }
    }
    at++;
    return characters.toString();
  }

  private int repetitions() {
    if (at >= pattern.length()) {
      return 1;
    }
    char c = pattern.charAt(at);
    if (c == '{') {
      int close = pattern.indexOf('}', at);
      String count = pattern.substring(at + 1, close);
      at = close + 1;
      return between(count);
    }
    int times =
        switch (c) {
          case '?' -> random.nextInt(2);
          case '*' -> random.nextInt(MOST_REPETITIONS + 1);
          case '+' -> 1 + random.nextInt(MOST_REPETITIONS);
          default -> 1;
        };
    if ("?*+".indexOf(c) >= 0) {
      at++;
    }
    return times;
  }

  private int between(String count) {
    int comma = count.indexOf(',');
    if (comma < 0) {
      return Integer.parseInt(count);
    }
    int least = Integer.parseInt(count.substring(0, comma));
    String rest = count.substring(comma + 1);
    int most = rest.isEmpty() ? least + MOST_REPETITIONS : Integer.parseInt(rest);
    return least + random.nextInt(most - least + 1);
  }
}
