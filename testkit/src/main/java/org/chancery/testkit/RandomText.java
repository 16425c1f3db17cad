package org.chancery.testkit;

import java.util.List;
import java.util.Random;
import org.chancery.meta.Bounds;

/** Texts that a careless format would change: of many scripts, with every kind of line end. */
final class RandomText {

  private static final List<String> PIECES =
      List.of(
          "Astana",
          "state visit",
          "Қазақстан Республикасы",
          "Москва",
          "北京市",
          "東京",
          "서울",
          "الرياض",
          "תל אביב",
          "दिल्ली",
          "กรุงเทพ",
          "Αθήνα",
          "İstanbul ıI",
          "Straße",
          "e\u0301a\u0308o\u0302",
          "é",
          "🇰🇿",
          "👩‍👩‍👧",
          "𝔘𝔫𝔦",
          "\u202Ertl\u202C",
          "\u200F",
          "\u200B",
          "\uFEFF",
          "\u00A0",
          "\u2028",
          "\u2029",
          "\u0085",
          "\u0000",
          "\u0007",
          "\u007F",
          "\n",
          "\r\n",
          "\r",
          "\t",
          " ",
          "   ",
          ",",
          ";",
          "|",
          "\"",
          "\"\"",
          "\"a\",\"b\"",
          "'",
          "\\",
          "\\n",
          "\\u0041",
          "=1+1",
          "+1",
          "-1",
          "@SUM(A1)",
          "#",
          "# comment",
          "null",
          "NULL",
          "NA",
          "true",
          "1e5",
          "007",
          "2024-13-45",
          "${x}",
          "{0}",
          "%s",
          "<b>&amp;</b>",
          "]]>",
          "[\"a\"]",
          "{\"a\":1}",
          "//",
          "/*",
          "--");

  private final Random random;

  RandomText(Random random) {
    this.random = random;
  }

  String next(Bounds bounds) {
    StringBuilder text = new StringBuilder();
    int wanted = Math.max(bounds.shortest(), Math.min(length(bounds.longest()), bounds.longest()));
    while (text.length() < wanted) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    if (bounds.notBlank() && text.toString().isBlank()) {
      text.append('x');
    }
    return cut(text.toString(), bounds);
  }

  private int length(int longest) {
    int kind = random.nextInt(100);
    if (kind == 0) {
      return Math.min(longest, 3000);
    }
    return kind < 20 ? 1 : 1 + random.nextInt(kind < 80 ? 24 : 120);
  }

  /** Cuts at a character, never inside a pair of surrogates. */
  private static String cut(String text, Bounds bounds) {
    if (text.length() <= bounds.longest()) {
      return text;
    }
    int end = bounds.longest();
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      return text.substring(0, end - 1) + "x";
    }
    String kept = text.substring(0, end);
    return bounds.notBlank() && kept.isBlank() ? kept.substring(1) + "x" : kept;
  }
}
