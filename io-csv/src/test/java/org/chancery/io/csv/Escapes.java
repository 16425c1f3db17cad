package org.chancery.io.csv;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Line ends, tabs and other characters in the data files of tests. */
final class Escapes {

  private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

  private Escapes() {}

  /** Gives the characters for {@code \n}, {@code \r}, {@code \t} and {@code \}{@code uFEFF}. */
  static String of(String text) {
    String plain = text.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
    return UNICODE.matcher(plain).replaceAll(Escapes::character);
  }

  private static String character(MatchResult escape) {
    return String.valueOf((char) Integer.parseInt(escape.group(1), 16));
  }
}
