package org.chancery.testkit;

import java.util.Locale;
import java.util.Random;
import org.chancery.problem.InvalidValueException;
import org.chancery.time.EventDate;

/** Dates of every form of EDTF; forms and dates that the library does not read are passed over. */
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
        // Such as the 30th of February, or a form that this version does not read.
      }
    }
    throw new IllegalStateException("no date of " + TRIES + " is one that the library reads");
  }

  private String text() {
    return switch (random.nextInt(10)) {
      case 0, 1, 2, 3, 4 -> qualified();
      case 5 -> qualified() + "/" + qualified();
      case 6 -> near();
      case 7 -> limit() + "/" + limit();
      case 8 -> special();
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
    String[] qualifiers = {"", "", "", "", "?", "~", "%"};
    return plain() + qualifiers[random.nextInt(qualifiers.length)];
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
    return switch (random.nextInt(6)) {
      case 0 -> month(year, 21 + random.nextInt(4));
      case 1 -> month(year, 1 + random.nextInt(12)) + "-XX";
      case 2 -> year(year) + "-XX";
      case 3 -> year(year).substring(0, 3) + "X";
      case 4 -> year(year).substring(0, 2) + "XX";
      default -> "Y-" + (17_000 + random.nextInt(1000));
    };
  }

  private String set() {
    String members = plain() + "," + plain() + (random.nextBoolean() ? "," + plain() : "");
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
