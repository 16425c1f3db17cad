package org.chancery.time;

import java.util.Locale;
import java.util.Random;

/** Texts made by the rules of EDTF, of which some name a day or a month that does not exist. */
final class RandomEdtf {

  private final Random random;

  RandomEdtf(long seed) {
    this.random = new Random(seed);
  }

  String next() {
    return switch (random.nextInt(12)) {
      case 0 -> plain() + "T" + time();
      case 1, 2 -> end() + "/" + end();
      case 3 -> set('[', ']');
      case 4 -> set('{', '}');
      default -> single();
    };
  }

  private String single() {
    return switch (random.nextInt(14)) {
      case 0 -> year();
      case 1 -> year() + "-" + number(0, 13);
      case 2, 3 -> plain();
      case 4 -> plain() + qualifier();
      case 5 -> year() + qualifier();
      case 6, 7 -> qualifiedByPart();
      case 8, 9, 10 -> unspecified();
      case 11 -> year() + "-" + number(20, 42);
      case 12 -> longYear();
      default -> year() + "S" + random.nextInt(6);
    };
  }

  private String end() {
    return switch (random.nextInt(8)) {
      case 0 -> "";
      case 1 -> "..";
      default -> single();
    };
  }

  private String set(char opening, char closing) {
    StringBuilder text = new StringBuilder().append(opening);
    int members = 1 + random.nextInt(4);
    for (int i = 0; i < members; i++) {
      text.append(i == 0 ? "" : random.nextInt(20) == 0 ? ", " : ",");
      text.append(i == 0 && random.nextInt(6) == 0 ? ".." : "");
      text.append(member());
    }
    return text.append(random.nextInt(6) == 0 ? ".." : "").append(closing).toString();
  }

  private String member() {
    return switch (random.nextInt(5)) {
      case 0 -> year() + ".." + year();
      case 1 -> plain() + ".." + plain();
      case 2 -> plain();
      default -> single();
    };
  }

  private String plain() {
    return year() + "-" + number(1, 12) + "-" + number(1, 31);
  }

  private String year() {
    // A year of leap days is as likely as others that have none.
    String sign = random.nextInt(8) == 0 ? "-" : "";
    int year =
        switch (random.nextInt(4)) {
          case 0 -> 1900 + 4 * random.nextInt(40);
          case 1 -> random.nextInt(10_000);
          case 2 -> random.nextInt(110);
          default -> 1950 + random.nextInt(100);
        };
    return sign + String.format(Locale.ROOT, "%04d", year);
  }

  private String number(int from, int to) {
    return String.format(Locale.ROOT, "%02d", from + random.nextInt(to - from + 1));
  }

  private String qualifier() {
    return String.valueOf("?~%".charAt(random.nextInt(3)));
  }

  private String maybeQualifier() {
    return random.nextInt(3) == 0 ? qualifier() : "";
  }

  private String qualifiedByPart() {
    String text = maybeQualifier() + year() + maybeQualifier();
    if (random.nextInt(4) > 0) {
      text += "-" + maybeQualifier() + number(1, 12) + maybeQualifier();
      if (random.nextInt(4) > 0) {
        text += "-" + maybeQualifier() + number(1, 31) + maybeQualifier();
      }
    }
    return text;
  }

  private String unspecified() {
    String text =
        switch (random.nextInt(4)) {
          case 0 -> year();
          case 1 -> year() + "-" + number(1, 12);
          default -> plain();
        };
    StringBuilder masked = new StringBuilder(text);
    int share = 2 + random.nextInt(4);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '-' && random.nextInt(share) == 0) {
        masked.setCharAt(i, 'X');
      }
    }
    return masked + (random.nextInt(8) == 0 ? qualifier() : "");
  }

  private String longYear() {
    String sign = random.nextInt(3) == 0 ? "-" : "";
    String number = String.valueOf(1 + random.nextInt(200_000));
    return "Y"
        + sign
        + number
        + (random.nextInt(3) == 0 ? "E" + random.nextInt(12) : "")
        + (random.nextInt(3) == 0 ? "S" + random.nextInt(10) : "")
        + (random.nextInt(8) == 0 ? qualifier() : "");
  }

  private String time() {
    return number(0, 24)
        + ":"
        + number(0, 59)
        + (random.nextInt(8) == 0 ? "" : ":" + number(0, 60))
        + (random.nextInt(12) == 0 ? "." + random.nextInt(1000) : "")
        + offset();
  }

  private String offset() {
    return switch (random.nextInt(5)) {
      case 0 -> "";
      case 1 -> "Z";
      case 2 -> sign() + number(0, 19);
      case 3 -> sign() + number(0, 19) + number(0, 59);
      default -> sign() + number(0, 19) + ":" + number(0, 60);
    };
  }

  private String sign() {
    return random.nextBoolean() ? "+" : "-";
  }
}
