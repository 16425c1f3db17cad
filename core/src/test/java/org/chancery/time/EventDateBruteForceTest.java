package org.chancery.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.time.Case.OPEN_END;
import static org.chancery.time.Case.OPEN_START;
import static org.chancery.time.Case.UNKNOWN;
import static org.chancery.time.Case.allOf;
import static org.chancery.time.Case.day;
import static org.chancery.time.Case.daysOfAll;
import static org.chancery.time.Case.daysOfOne;
import static org.chancery.time.Case.february;
import static org.chancery.time.Case.interval;
import static org.chancery.time.Case.march;
import static org.chancery.time.Case.monthsOfAll;
import static org.chancery.time.Case.oneOf;
import static org.chancery.time.Case.sinceAll;
import static org.chancery.time.Case.sinceOne;
import static org.chancery.time.Case.someDay;
import static org.chancery.time.Case.untilAll;
import static org.chancery.time.Case.untilOne;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares each date of a small calendar with each, by trying all that the two leave possible, and
 * holds the library's answers to be the same.
 */
class EventDateBruteForceTest {

  private static final List<Case> DATES =
      List.of(
          day(1),
          day(2),
          day(15),
          day(16),
          day(29),
          day(30),
          february(),
          march(),
          someDay("2024-02-XX", d -> d <= 29),
          someDay("2024-02-0X", d -> d <= 9),
          someDay("2024-02-1X", d -> d >= 10 && d <= 19),
          someDay("2024-02-X5", d -> d == 5 || d == 15 || d == 25),
          someDay("2024-03-3X", d -> d == 59 || d == 60),
          interval(day(2), day(15)),
          interval(day(15), day(16)),
          interval(day(15), day(15)),
          interval(day(1), day(29)),
          interval(day(1), day(60)),
          interval(february(), day(15)),
          interval(day(15), february()),
          interval(february(), march()),
          interval(february(), february()),
          interval(someDay("2024-02-1X", d -> d >= 10 && d <= 19), march()),
          interval(day(15), OPEN_END),
          interval(february(), OPEN_END),
          interval(OPEN_START, day(15)),
          interval(OPEN_START, march()),
          interval(OPEN_START, OPEN_END),
          interval(day(15), UNKNOWN),
          interval(february(), UNKNOWN),
          interval(UNKNOWN, day(15)),
          interval(UNKNOWN, march()),
          interval(UNKNOWN, OPEN_END),
          interval(OPEN_START, UNKNOWN),
          oneOf(day(2), day(15)),
          oneOf(day(2), day(15), day(30)),
          oneOf(february(), day(15)),
          oneOf(february(), march()),
          oneOf(day(1), march()),
          oneOf(daysOfOne(2, 4)),
          oneOf(day(1), daysOfOne(14, 17)),
          oneOf(untilOne(15)),
          oneOf(sinceOne(15)),
          oneOf(untilOne(2), sinceOne(15)),
          oneOf(someDay("2024-02-X5", d -> d == 5 || d == 15 || d == 25), day(30)),
          oneOf(someDay("2024-02-1X", d -> d >= 10 && d <= 19), day(2)),
          allOf(day(2), day(15)),
          allOf(day(2), day(3)),
          allOf(day(15), day(2), day(30)),
          allOf(february(), day(15)),
          allOf(february(), march()),
          allOf(day(1), march()),
          allOf(daysOfAll(2, 15)),
          allOf(day(1), daysOfAll(2, 4), day(15)),
          allOf(untilAll(15)),
          allOf(untilAll(2), day(15)),
          allOf(sinceAll(march())),
          allOf(monthsOfAll()),
          allOf(day(2), monthsOfAll()),
          allOf(daysOfAll(1, 29), march()));

  static List<Case> dates() {
    return DATES;
  }

  @ParameterizedTest
  @MethodSource("dates")
  void answersAsASearchOfAllCasesDoes(Case date) {
    EventDate parsed = EventDate.parse(date.text());

    for (Case other : DATES) {
      EventDate otherParsed = EventDate.parse(other.text());
      String pair = date.text() + " and " + other.text();

      assertThat(parsed.isBefore(otherParsed))
          .as("isBefore: " + pair)
          .isEqualTo(search(date.taken(), other.taken(), (a, b) -> highest(a) < lowest(b)));
      assertThat(parsed.isAfter(otherParsed))
          .as("isAfter: " + pair)
          .isEqualTo(search(date.taken(), other.taken(), (a, b) -> highest(b) < lowest(a)));
      assertThat(parsed.overlaps(otherParsed))
          .as("overlaps: " + pair)
          .isEqualTo(search(date.taken(), other.taken(), (a, b) -> (a & b) != 0));
      if (otherParsed.toLocalDate() != null) {
        assertThat(parsed.overlaps(otherParsed.toLocalDate()))
            .as("overlaps the day: " + pair)
            .isEqualTo(parsed.overlaps(otherParsed));
      }
      assertThat(parsed.contains(otherParsed))
          .as("contains: " + pair)
          .isEqualTo(search(date.periods(), other.taken(), (a, b) -> (b & ~a) == 0));
      assertThat(parsed.sameDay(otherParsed))
          .as("sameDay: " + pair)
          .isEqualTo(
              search(date.taken(), other.taken(), (a, b) -> a.equals(b) && Long.bitCount(a) == 1));
      if (other.taken().containsAll(date.taken())) {
        assertThat(parsed.refines(otherParsed)).as("refines: " + pair).isTrue();
      }
      if (parsed.refines(otherParsed)) {
        assertThat(all(date.taken()) & ~all(other.taken())).as("refines: " + pair).isZero();
      }
    }
  }

  private static Certainty search(
      Set<Long> some, Set<Long> others, BiPredicate<Long, Long> relation) {
    boolean yes = false;
    boolean no = false;
    for (Long one : some) {
      for (Long other : others) {
        if (relation.test(one, other)) {
          yes = true;
        } else {
          no = true;
        }
        if (yes && no) {
          return Certainty.POSSIBLY;
        }
      }
    }
    return yes ? Certainty.YES : Certainty.NO;
  }

  private static long all(Set<Long> sets) {
    return sets.stream().reduce(0L, (a, b) -> a | b);
  }

  private static int lowest(long days) {
    return Long.numberOfTrailingZeros(days);
  }

  private static int highest(long days) {
    return Long.SIZE - 1 - Long.numberOfLeadingZeros(days);
  }
}
