package org.chancery.time;

import java.util.List;
import java.util.Map;

/** The words of a language for the parts of dates, whatever the form of the date. */
final class DateWords {

  // A year below has two digits or one, as days have.
  private static final int FIRST_PLAIN_YEAR = 100;

  private final Phrases phrases;

  DateWords(Phrases phrases) {
    this.phrases = phrases;
  }

  Phrase phrase(String key) {
    return phrases.phrase(key, Map.of());
  }

  Phrase phrase(String key, String slot, Phrase part) {
    return phrases.phrase(key, Map.of(slot, part));
  }

  Phrase phrase(String key, String slot1, Phrase part1, String slot2, Phrase part2) {
    return phrases.phrase(key, Map.of(slot1, part1, slot2, part2));
  }

  Phrase phrase(String key, Map<String, Phrase> slots) {
    return phrases.phrase(key, slots);
  }

  /** A year, numbered as astronomers do. */
  Phrase year(long year) {
    return phrase("year" + era(year), "number", Phrase.of(inEra(year)));
  }

  /** What the keys for years like this one end in. */
  static String era(long year) {
    if (year <= 0) {
      return ".bc";
    }
    return year < FIRST_PLAIN_YEAR ? ".early" : "";
  }

  /** The number of a year in its era: there is no year zero. */
  static long inEra(long year) {
    return year <= 0 ? 1 - year : year;
  }

  Phrase month(int month) {
    return phrase("month." + month);
  }

  Phrase dayNumber(int day) {
    return phrase("day.number", "number", Phrase.of(day));
  }

  /** A day without its year. */
  Phrase day(Phrase number, Phrase month) {
    return phrase("day", "day", number, "month", month);
  }

  /** A number in order, by the rule of English, which alone has one. */
  Phrase ordinal(long number) {
    long last = number % 100 >= 11 && number % 100 <= 13 ? 0 : number % 10;
    String key = last >= 1 && last <= 3 ? "ordinal." + last : "ordinal.other";
    return phrase(key, "number", Phrase.of(number));
  }

  /** Names things one after the other, with another word before the last one. */
  Phrase list(List<Phrase> items, String lastKey) {
    Phrase list = items.get(0);
    for (int i = 1; i < items.size(); i++) {
      String key = i == items.size() - 1 ? lastKey : "list";
      list = phrase(key, "first", list, "last", items.get(i));
    }
    return list;
  }
}
