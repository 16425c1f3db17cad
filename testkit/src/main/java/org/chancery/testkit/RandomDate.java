package org.chancery.testkit;

import java.util.Locale;
import java.util.Random;
import org.chancery.problem.InvalidValueException;
import org.chancery.time.EventDate;

/**
 * Dates of every form of EDTF; texts that are no date, such as a 30th of February, are passed over.
 */
final class RandomDate {

  private static final int TRIES = 1000;

  private final Random random;

  RandomDate(Random random) {
    this.random = random;
  }

  EventDate next() {
    for (int i = 0; i < TRIES; i++) {
      try {
        return EventDate.parse(text());
      } catch (InvalidValueException e) {
        // Such as the 30th of February, or an interval that ends before it starts.
      }
    }
    throw new IllegalStateException("no date of " + TRIES + " is one that the library reads");
  }

  private String text() {
    return switch (random.nextInt(12)) {
      case 0, 1, 2, 3, 4 -> qualified();
      case 5 -> qualified() + "/" + qualified();
      case 6 -> near();
      case 7 -> limit() + "/" + limit();
      case 8 -> special();
      case 9 -> unspecified();
      case 10 -> partlyQualified();
      default -> set();
    };
  }

  /** An interval of a few days or months, as most are. */
  private String near() {
    int year = year();
    int month = 1 + random.nextInt(12);
    int first = 1 + random.nextInt(28);
    return switch (random.nextInt(3)) {
      case 0 -> day(year, month, first) + "/" + day(year, month, first + random.nextInt(4));
      case 1 -> month(year, month) + "/" + day(year, month, first);
      default -> year(year) + "/" + year(year + random.nextInt(3));
    };
  }

  private String limit() {
    return switch (random.nextInt(4)) {
      case 0 -> "";
      case 1 -> "..";
      default -> qualified();
    };
  }

  private String qualified() {
    return plain() + qualifier();
  }

  private String qualifier() {
    String[] qualifiers = {"", "", "", "", "?", "~", "%"};
    return qualifiers[random.nextInt(qualifiers.length)];
  }

  private String plain() {
    int year = year();
    return switch (random.nextInt(4)) {
      case 0 -> year(year);
      case 1 -> month(year, 1 + random.nextInt(12));
      default -> day(year, 1 + random.nextInt(12), 1 + random.nextInt(31));
    };
  }

  private String special() {
    int year = year();
    return switch (random.nextInt(8)) {
      case 0 -> month(year, 21 + random.nextInt(21));
      case 1 -> "-" + year(1 + random.nextInt(9999));
      case 2 -> "Y-" + (17_000 + random.nextInt(1000));
      case 3 -> "Y" + (1 + random.nextInt(99)) + "E" + (4 + random.nextInt(5));
      case 4 -> year(year) + "S" + (1 + random.nextInt(4));
      case 5 -> day(year, 1 + random.nextInt(12), 1 + random.nextInt(28)) + time();
      case 6 -> "Y" + (10_000 + random.nextInt(1_000_000)) + "S" + (1 + random.nextInt(5));
      default -> month(year, 21 + random.nextInt(4)) + "/" + month(year + 1, 21);
    };
  }

  private String time() {
    String[] offsets = {"", "Z", "+05", "-04", "+05:30"};
    return String.format(
        Locale.ROOT,
        "T%02d:%02d:%02d%s",
        random.nextInt(24),
        random.nextInt(60),
        random.nextInt(60),
        offsets[random.nextInt(offsets.length)]);
  }

  /** A date of which some digits are X. */
  private String unspecified() {
    StringBuilder text = new StringBuilder(plain());
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != '-' && random.nextInt(3) == 0) {
        text.setCharAt(i, 'X');
      }
    }
    return text + qualifier();
  }

  /** A date with qualifiers before and after its parts. */
  private String partlyQualified() {
    return qualifier()
        + year(year())
        + qualifier()
        + "-"
        + qualifier()
        + String.format(Locale.ROOT, "%02d", 1 + random.nextInt(12))
        + (random.nextBoolean() ? "" : "-" + qualifier() + "1" + random.nextInt(10))
        + qualifier();
  }

  private String set() {
    int year = year();
    StringBuilder members = new StringBuilder(random.nextInt(6) == 0 ? "..1500," : "");
    members.append(qualified());
    for (int more = random.nextInt(4); more > 0; more--) {
      members.append(',');
      members.append(random.nextInt(3) == 0 ? year(year) + ".." + year(year + more) : plain());
    }
    members.append(random.nextInt(6) == 0 ? "," + month(year, 3) + ".." : "");
    return random.nextBoolean() ? "[" + members + "]" : "{" + members + "}";
  }

  private int year() {
    return switch (random.nextInt(12)) {
      case 0 -> random.nextInt(10_000);
      case 1 -> 1648 + random.nextInt(300);
      default -> 1992 + random.nextInt(36);
    };
  }

  private static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  private static String month(int year, int month) {
    return String.format(Locale.ROOT, "%04d-%02d", year, month);
  }

  private static String day(int year, int month, int day) {
    return String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day);
  }
}
