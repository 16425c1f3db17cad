package org.chancery.time;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The text of a date for people, in one language. What several dates of an interval or a set have
 * in common, their year or also their month, is said once.
 */
final class DateText {

  private final Phrases phrases;
  private final DateWords words;

  private DateText(Phrases phrases) {
    this.phrases = phrases;
    this.words = new DateWords(phrases);
  }

  static String of(EventDate date, Locale locale) {
    DateText text = new DateText(Phrases.of(locale));
    return text.phrases.text(text.phrase(date));
  }

  private Phrase phrase(EventDate date) {
    if (date.isInterval()) {
      return interval(date);
    }
    return date.isSet() ? set(date) : single(date);
  }

  private Phrase single(EventDate date) {
    return new SingleText(words, date).phrase();
  }

  // ---------------------------------------------------------------- intervals

  private Phrase interval(EventDate date) {
    EventDate start = date.start();
    EventDate end = date.end();
    if (start != null && end != null) {
      return together(List.of(date), "list", true);
    }
    if (start != null) {
      String key = date.endBound() == Bound.OPEN ? "since" : "since.unknown";
      return words.phrase(key, "start", single(start));
    }
    if (end != null) {
      String key = date.startBound() == Bound.OPEN ? "until" : "until.unknown";
      return words.phrase(key, "end", single(end));
    }
    return words.phrase(
        date.startBound().name().toLowerCase(Locale.ROOT)
            + '.'
            + date.endBound().name().toLowerCase(Locale.ROOT));
  }

  // ---------------------------------------------------------------- sets

  private Phrase set(EventDate date) {
    boolean all = date.precision() == Precision.ALL_OF;
    List<EventDate> items = date.members().stream().map(DateText::withoutNeedlessRange).toList();
    if (items.stream().anyMatch(DateText::isClosedRange)) {
      String key = (all ? "each.of." : "one.of.") + DateScope.unit(items);
      return words.phrase(key, "list", together(items, "list", all));
    }
    return items.size() == 1 && !items.get(0).isInterval()
        ? single(items.get(0))
        : together(items, all ? "list.and" : "list.or", all);
  }

  /** A range from a date to itself is that date. */
  private static EventDate withoutNeedlessRange(EventDate item) {
    EventDate start = item.start();
    return start != null && start.equals(item.end()) ? start : item;
  }

  private static boolean isClosedRange(EventDate item) {
    return item.isInterval() && item.start() != null && item.end() != null;
  }

  /** Names dates one after the other, and what they have in common once. */
  private Phrase together(List<EventDate> items, String lastKey, boolean all) {
    DateScope scope = DateScope.of(items);
    boolean alone = items.size() == 1;
    List<Phrase> names = items.stream().map(item -> item(item, scope, alone, all)).toList();
    Phrase list = words.list(names, lastKey);
    if (scope == DateScope.NOTHING) {
      return list;
    }
    DateParts any = DateScope.dates(items).get(0);
    return switch (scope) {
      case MONTH -> inYear(words.day(list, words.month(any.monthNumber())), any);
      case YEAR -> inYear(list, any);
      default -> {
        String number = lastKey.equals("list.or") ? "years.any" : "years.all";
        yield words.phrase(number + DateWords.era(any.year), "numbers", list);
      }
    };
  }

  private Phrase inYear(Phrase date, DateParts parts) {
    return words.phrase("in.year", "date", date, "year", words.year(parts.year));
  }

  private Phrase item(EventDate item, DateScope scope, boolean alone, boolean all) {
    EventDate start = item.start();
    EventDate end = item.end();
    if (start == null || end == null) {
      return openRange(start, end, all);
    }
    if (!item.isInterval()) {
      if (scope != DateScope.NOTHING) {
        return brief(item.parts(), scope);
      }
      return alone ? single(item) : new SingleText(words, item).phraseInList();
    }
    if (start.equals(end) && start.precision() == Precision.DAY) {
      return single(start);
    }
    if (scope != DateScope.NOTHING) {
      return range(start.parts(), end.parts(), scope);
    }
    return alone
        ? words.phrase("interval", "start", single(start), "end", single(end))
        : interval(item);
  }

  private Phrase openRange(@Nullable EventDate start, @Nullable EventDate end, boolean all) {
    EventDate given = Objects.requireNonNull(start != null ? start : end);
    String key = (all ? "and." : "or.") + (start != null ? "later" : "earlier");
    return words.phrase(
        all ? key + '.' + DateScope.unit(given.parts()) : key, "date", single(given));
  }

  private Phrase range(DateParts start, DateParts end, DateScope scope) {
    boolean isInMonth = start.day != Digits.ABSENT && start.month == end.month;
    if (scope == DateScope.YEAR && isInMonth) {
      return words.day(range(start, end, DateScope.MONTH), words.month(start.monthNumber()));
    }
    boolean isWide = scope == DateScope.YEAR && start.day != Digits.ABSENT;
    return words.phrase(
        isWide ? "range.wide" : "range", "first", brief(start, scope), "last", brief(end, scope));
  }

  /** A date without what it shares with others. */
  private Phrase brief(DateParts parts, DateScope scope) {
    return switch (scope) {
      case MONTH -> words.dayNumber(parts.dayNumber());
      case YEAR ->
          parts.day == Digits.ABSENT
              ? words.month(parts.monthNumber())
              : words.day(words.dayNumber(parts.dayNumber()), words.month(parts.monthNumber()));
      default -> Phrase.of(DateWords.inEra(parts.year));
    };
  }
}
