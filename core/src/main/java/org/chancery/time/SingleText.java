package org.chancery.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The text of a date that is no interval and no set. */
final class SingleText {

  /** As many months or days as are named one by one; more are always in a row. */
  private static final int FEW = 4;

  private static final int MONTHS = 12;
  private static final int LONGEST_MONTH = 31;
  private static final int ANY = 0xFF;
  private static final int TIME_LENGTH = 8;
  private static final String IN_YEAR = "in.year";
  private static final String OF_YEAR = "of.year";

  private static final Pattern QUALIFIER = Pattern.compile("[?~%]");
  private static final Pattern AFTER_YEAR = Pattern.compile("(?<=.)-.*");

  private final DateWords words;
  private final DateParts parts;
  private final String text;
  private final YearText year;

  SingleText(DateWords words, EventDate date) {
    this.words = words;
    this.parts = date.parts();
    this.text = QUALIFIER.matcher(date.toString()).replaceAll("");
    this.year = new YearText(words, parts, AFTER_YEAR.matcher(text).replaceAll(""));
  }

  Phrase phrase() {
    return phrase(parts.unspecified != 0 || parts.significant > 0);
  }

  /** The text among others, which must not be taken to share its doubts or its digits. */
  Phrase phraseInList() {
    Phrase date = phrase(true);
    return parts.unspecified == 0 ? date : words.phrase("in.list", "date", date);
  }

  private Phrase phrase(boolean noted) {
    Phrase date = unqualified();
    int present = present();
    boolean approximate = parts.approximate == present;
    boolean uncertain = parts.uncertain == present;
    if (approximate || uncertain) {
      date =
          words.phrase(qualifier(uncertain, approximate) + (noted ? ".noted" : ""), "date", date);
    }
    List<Phrase> notes = new ArrayList<>();
    for (DateComponent component : DateComponent.values()) {
      boolean own = !uncertain && (parts.uncertain & component.bit()) != 0;
      boolean estimate = !approximate && (parts.approximate & component.bit()) != 0;
      if (own || estimate) {
        notes.add(words.phrase("note." + qualifier(own, estimate), "component", name(component)));
      }
    }
    return notes.isEmpty()
        ? date
        : words.phrase("notes", "date", date, "notes", words.list(notes, "list"));
  }

  private static String qualifier(boolean uncertain, boolean approximate) {
    if (uncertain && approximate) {
      return "both";
    }
    return uncertain ? "uncertain" : "approximate";
  }

  /** The components that the date has, as bits. */
  private int present() {
    DateComponent last = DateComponent.YEAR;
    if (parts.month != Digits.ABSENT) {
      last = parts.day == Digits.ABSENT ? DateComponent.MONTH : DateComponent.DAY;
    }
    return DateParts.upTo(last);
  }

  private Phrase name(DateComponent component) {
    boolean part = component == DateComponent.MONTH && parts.part() != null;
    return words.phrase("component." + (part ? "part" : component.name().toLowerCase(Locale.ROOT)));
  }

  private Phrase unqualified() {
    if (parts.month == Digits.ABSENT) {
      return year.alone();
    }
    YearPart part = parts.part();
    if (part != null) {
      return part(part);
    }
    if (parts.time > 0) {
      return timed(days());
    }
    return parts.day == Digits.ABSENT ? months() : days();
  }

  // ---------------------------------------------------------------- parts of a year

  private Phrase part(YearPart part) {
    int number = part.number();
    if (number >= YearPart.QUARTER_1.number()) {
      return withYear("part.year", words.phrase("part." + number));
    }
    // The three rows of seasons, of either hemisphere, the northern and the southern, are alike.
    int row = (number - YearPart.FIRST) / 4;
    int season = YearPart.FIRST + (number - YearPart.FIRST) % 4;
    Phrase date = withYear(IN_YEAR, words.phrase("part." + season));
    return row == 0
        ? date
        : words.phrase(row == 1 ? "hemisphere.north" : "hemisphere.south", "date", date);
  }

  // ---------------------------------------------------------------- months

  private Phrase months() {
    if (parts.month == ANY) {
      return year.isUnknown()
          ? words.phrase("unknown.month")
          : withYear(OF_YEAR, words.phrase("some.month"));
    }
    List<Integer> months = fittingMonths();
    if (months.size() <= FEW) {
      return withYear(IN_YEAR, oneOf(months));
    }
    return withYear(
        IN_YEAR,
        words.phrase(
            "some.month.from",
            "first",
            words.month(months.get(0)),
            "last",
            words.month(months.get(months.size() - 1))));
  }

  private List<Integer> fittingMonths() {
    return IntStream.rangeClosed(1, MONTHS).filter(parts.digits()::fitsMonth).boxed().toList();
  }

  private Phrase oneOf(List<Integer> months) {
    return words.list(months.stream().map(words::month).toList(), "list.or");
  }

  // ---------------------------------------------------------------- days

  private Phrase days() {
    if (parts.month == ANY && parts.day == ANY) {
      return year.isUnknown()
          ? words.phrase("unknown.day")
          : withYear(OF_YEAR, words.phrase("some.day"));
    }
    Phrase named = parts.month == ANY ? dayOfAnyMonth() : dayOfMonths();
    return named == null
        ? words.phrase("pattern.day", "pattern", Phrase.of(text))
        : withYear(parts.month == ANY ? OF_YEAR : IN_YEAR, named);
  }

  private @Nullable Phrase dayOfAnyMonth() {
    if (parts.isUnspecified(DateComponent.DAY)) {
      return null;
    }
    int day = parts.dayNumber();
    return words.phrase(
        "day.of.some.month", "ordinal", words.ordinal(day), "number", Phrase.of(day));
  }

  /** Returns the day without its year, or null where there are too many to name. */
  private @Nullable Phrase dayOfMonths() {
    List<Integer> months = fittingMonths();
    if (parts.day != ANY) {
      months = months.stream().filter(month -> !fittingDays(month).isEmpty()).toList();
    }
    if (months.size() > FEW) {
      return null;
    }
    if (parts.day == ANY) {
      return words.phrase("some.day.in", "month", oneOf(months));
    }
    List<Integer> days = fittingDays(months.get(0));
    if (months.size() > 1 && parts.isUnspecified(DateComponent.DAY)) {
      return null;
    }
    if (days.size() <= FEW) {
      List<Phrase> numbers = days.stream().map(words::dayNumber).toList();
      return words.day(words.list(numbers, "list.or"), oneOf(months));
    }
    return words.phrase(
        "some.day.from",
        Map.of(
            "first", words.dayNumber(days.get(0)),
            "last", words.dayNumber(days.get(days.size() - 1)),
            "month", oneOf(months)));
  }

  /** The days of a month that fit, in some year that fits. */
  private List<Integer> fittingDays(int month) {
    Digits all = parts.digits();
    return IntStream.rangeClosed(1, LONGEST_MONTH)
        .filter(all::fitsDay)
        .filter(
            day ->
                new Digits(all.negative(), all.year(), digits(month), digits(day)).first()
                    != Days.NONE)
        .boxed()
        .toList();
  }

  private static int digits(int number) {
    return ((number / 10) << 4) | (number % 10);
  }

  private Phrase timed(Phrase day) {
    int end = parts.time + TIME_LENGTH;
    String time = text.substring(parts.time, end);
    Phrase clock = Phrase.of(time.endsWith(":00") ? time.substring(0, TIME_LENGTH - 3) : time);
    if (end == text.length()) {
      return words.phrase("day.time", "date", day, "time", clock);
    }
    String offset = text.substring(end);
    String zone = "UTC";
    if (!offset.equals("Z")) {
      zone += offset.indexOf(':') < 0 ? offset + ":00" : offset;
    }
    return words.phrase(
        "day.time.zone", Map.of("date", day, "time", clock, "zone", Phrase.of(zone)));
  }

  private Phrase withYear(String key, Phrase date) {
    return words.phrase(year.isOne() ? key : "apart", "date", date, "year", year.beside());
  }
}
