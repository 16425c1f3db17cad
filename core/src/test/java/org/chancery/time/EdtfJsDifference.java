package org.chancery.time;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where we differ from the package "edtf" of npm; edtf-js-differences.csv gives the reasons. */
enum EdtfJsDifference {

  // ---------------------------------------------------------------- read here, refused there

  QUALIFIED_UNSPECIFIED(
      Kind.REFUSED_THERE, ofSome(d -> d.contains("X") && isQualified(d) && !isSeason(d))),
  QUALIFIED_LONG_YEAR(Kind.REFUSED_THERE, ofSome(d -> isOfYears(d) && isQualified(d))),
  SIGNIFICANT_OF_TWO_DIGITS(Kind.REFUSED_THERE, ofSome(d -> d.matches("[^S]+S[0-9]{2}.*"))),
  OFFSET_OF_MORE_HOURS(Kind.REFUSED_THERE, ofDate(EdtfJsDifference::isFarOffset)),
  SEASON_WITH_MORE(
      Kind.REFUSED_THERE,
      ofDate(
          date ->
              singles(date)
                  .anyMatch(
                      d ->
                          isSeason(d)
                              && (date.isInterval()
                                  || date.isSet()
                                  || isQualified(d)
                                  || d.contains("X"))))),
  LONG_YEAR_WITHIN(
      Kind.REFUSED_THERE,
      ofDate(
          date ->
              (date.isInterval() || date.isSet())
                  && singles(date).anyMatch(EdtfJsDifference::isOfYears))),
  QUALIFIED_YEAR_OF_LEVEL_2(Kind.REFUSED_THERE, ofDate(EdtfJsDifference::isQualifiedYearOfLevel2)),
  UNSPECIFIED_TENS_OF_A_MONTH(Kind.REFUSED_THERE, ofSome(d -> d.matches("-?[0-9X]{4}-X[3-9]"))),
  LAST_DAY_OF_A_SHORT_MONTH(
      Kind.REFUSED_THERE, ofSome(d -> d.matches("-?[0-9X]{4}-([0X][469]|11)-3X"))),
  QUALIFIED_RANGE(
      Kind.REFUSED_THERE,
      ofDate(
          date ->
              date.isSet()
                  && date.members().stream()
                      .anyMatch(
                          m ->
                              m.isInterval()
                                  && isQualified(m.toString())
                                  && m.startBound() == Bound.GIVEN
                                  && m.endBound() == Bound.GIVEN))),
  END_IN_THE_START(Kind.REFUSED_THERE, ofDate(EdtfJsDifference::isEndInStart)),

  // ---------------------------------------------------------------- refused here, read there

  LEAP_DAY_OF_A_COMMON_YEAR(
      Kind.REFUSED_HERE,
      refused("expected a day from 01 to 28 in .* instead of 29.*", ".*02-[?~%]?29.*")),
  LEAP_DAY_OF_NO_YEAR(
      Kind.REFUSED_HERE, refused("expected digits that a day has.*", ".*X.*02-29.*")),
  BARE_DECADE_OR_CENTURY(Kind.REFUSED_HERE, refused(".*", "-?[0-9]{2,3}[?~%]?")),
  DIGITS_ALONE(Kind.REFUSED_HERE, refused(".*", "[0-9]{5,}")),
  LONG_YEAR_OF_OTHER_LENGTH(
      Kind.REFUSED_HERE,
      refused(
          "expected a (year of (more than four|at most 16)|number).*",
          "Y-?[0-9]+(E[0-9]+)?(S[0-9])?")),
  SIGNIFICANT_OF_MORE_THAN_ALL(
      Kind.REFUSED_HERE, refused("expected at most as many significant digits.*", ".*")),
  TIME_OF_ISO_8601_1(
      Kind.REFUSED_HERE,
      refused(
          "expected (an hour|a time with|the end of the time|an offset|a date of EDTF).*",
          "[0-9-]+T[0-9:]+([.][0-9]+)?(Z|[+\u2212-][0-9:]+)?")),
  TIME_IN_AN_INTERVAL(
      Kind.REFUSED_HERE,
      refused("expected (a date without a time of day|a time with).*", "(.*T.*/.*|.*/.*T.*)")),
  NO_END_AT_ALL(Kind.REFUSED_HERE, refused(".*", "/")),
  BLANK_IN_A_SET(Kind.REFUSED_HERE, refused("expected a date without white space.*", "[\\[{].*")),
  REVERSED_RANGE(Kind.REFUSED_HERE, refused("expected a range that does not end.*", ".*")),
  UNSPECIFIED_OPEN_RANGE(
      Kind.REFUSED_HERE,
      refused(
          "expected a year, a month or a day at the end of a range.*",
          "[\\[{]([.][.].*X.*|.*X[^,]*[.][.][\\]}])")),
  OPEN_MORE_THAN_ONCE(
      Kind.REFUSED_HERE,
      refused("expected \"[.][.]\" only as an open end.*", "[\\[{].*[.][.][^,]+[.][.].*")),
  SET_OF_MORE_MEMBERS(Kind.REFUSED_HERE, refused("expected a set of at most 100 dates.*", ".*")),
  NEGATIVE_YEAR_ZERO(
      Kind.REFUSED_HERE, refused("expected year zero without a sign.*", "-0000-.*XX")),

  // ---------------------------------------------------------------- other days

  SEASON_OF_OTHER_MONTHS(Kind.OTHER_DAYS, ofDate(EdtfJsDifference::isSeasonOfOtherMonths)),
  SIGNIFICANT_DIGITS(
      Kind.OTHER_DAYS,
      ofDate(
          d ->
              d.toString().contains("S")
                  && d.precision() != Precision.YEAR
                  && d.earliest() != null)),
  BEYOND_ITS_DATES(Kind.OTHER_DAYS, ofDate(EdtfJsDifference::isBeyondItsDates)),
  DAY_IN_UTC(Kind.OTHER_DAYS, ofDate(EdtfJsDifference::isOtherDayInUtc)),
  ENDS_OF_A_SET(Kind.OTHER_DAYS, ofDate(EdtfJsDifference::isSetOfOtherEnds)),
  LEAP_DAY_OF_YEAR_ZERO(Kind.OTHER_DAYS, ofDate(d -> d.toString().startsWith("0000-02-29"))),
  UNSPECIFIED_BEFORE_YEAR_ZERO(
      Kind.OTHER_DAYS, ofDate(EdtfJsDifference::isUnspecifiedBeforeYearZero)),
  UNSPECIFIED_WITH_LAST_ZERO(Kind.OTHER_DAYS, ofSome(d -> d.matches(".*-X0(-.*)?"))),
  UNSPECIFIED_MONTH_OF_A_LATE_DAY(
      Kind.OTHER_DAYS, ofSome(d -> d.matches("-?[0-9X]{4}-([01]X|X[0-9X])-(29|3[01X]|X[0-9])"))),
  UNSPECIFIED_YEAR_OF_A_LEAP_DAY(
      Kind.OTHER_DAYS, ofSome(d -> d.matches("-?[0-9X]*X[0-9X]*-02-(29|2X|X9)")));

  /** Where some texts of the form come out alike, and the condition does not tell them apart. */
  private static final Set<EdtfJsDifference> AT_TIMES =
      EnumSet.of(
          UNSPECIFIED_BEFORE_YEAR_ZERO,
          UNSPECIFIED_WITH_LAST_ZERO,
          UNSPECIFIED_MONTH_OF_A_LATE_DAY,
          UNSPECIFIED_YEAR_OF_A_LEAP_DAY);

  /** What is different. */
  enum Kind {
    REFUSED_THERE,
    REFUSED_HERE,
    OTHER_DAYS
  }

  private static final Pattern QUALIFIER = Pattern.compile("[?~%]");

  private final Kind kind;
  private final Predicate<SecondOpinion> condition;

  EdtfJsDifference(Kind kind, Predicate<SecondOpinion> condition) {
    this.kind = kind;
    this.condition = condition;
  }

  Kind kind() {
    return kind;
  }

  /** Whether all that we read and that meets the condition is read otherwise there. */
  boolean isAlways() {
    return kind != Kind.REFUSED_HERE && !AT_TIMES.contains(this);
  }

  boolean explains(SecondOpinion opinion) {
    return condition.test(opinion);
  }

  // ---------------------------------------------------------------- conditions

  private static Predicate<SecondOpinion> ofDate(Predicate<EventDate> condition) {
    return opinion -> opinion.ours() != null && condition.test(opinion.ours());
  }

  /** Of the date, an end of the interval or a member of the set. */
  private static Predicate<SecondOpinion> ofSome(Predicate<String> condition) {
    return ofDate(date -> singles(date).anyMatch(condition));
  }

  private static Predicate<SecondOpinion> refused(String expected, String text) {
    Pattern expectation = Pattern.compile(expected);
    Pattern form = Pattern.compile(text, Pattern.DOTALL);
    return opinion ->
        opinion.expected() != null
            && expectation.matcher(opinion.expected()).matches()
            && form.matcher(opinion.text()).matches();
  }

  private static Stream<String> singles(EventDate date) {
    return date.members().stream()
        .flatMap(m -> Stream.of(m.start(), m.isInterval() ? m.end() : null))
        .flatMap(Stream::ofNullable)
        .map(EventDate::toString);
  }

  private static boolean isQualified(String text) {
    return QUALIFIER.matcher(text).find();
  }

  private static boolean isSeason(String single) {
    return EventDate.parse(single).yearPart() != null;
  }

  private static boolean isOfYears(String single) {
    return single.contains("Y") || single.contains("S");
  }

  private static boolean isFarOffset(EventDate date) {
    OffsetDateTime time = date.toOffsetDateTime();
    int hour = 3600;
    return time != null
        && (time.getOffset().getTotalSeconds() > 14 * hour
            || time.getOffset().getTotalSeconds() < -12 * hour);
  }

  private static boolean isEndInStart(EventDate date) {
    EventDate start = date.start();
    EventDate end = date.end();
    return date.isInterval()
        && start != null
        && end != null
        && end.earliest() != null
        && start.earliest() != null
        && !isUnspecifiedBeforeYearZero(date)
        && !end.atEarliest().isAfter(start.atEarliest());
  }

  private static boolean isUnspecifiedBeforeYearZero(EventDate date) {
    return singles(date)
        .anyMatch(d -> d.matches("-([0-9X]{4}-.*X.*|[0X]{4}.*)") && d.contains("X"));
  }

  private static boolean isQualifiedYearOfLevel2(EventDate date) {
    return singles(date).anyMatch(d -> d.matches("[?~%]-?[0-9]{4}[?~%]"))
        || ((date.isSet() || (date.isInterval() && date.level() == 2))
            && singles(date).anyMatch(d -> d.matches("-?[0-9]{4}[?~%]")));
  }

  private static boolean isSeasonOfOtherMonths(EventDate date) {
    YearPart part = date.yearPart();
    Long year = date.year();
    return part != null
        && (part.number() < 33
            || part.number() == 37
            || part.number() == 38
            || (year != null && year < 0));
  }

  private static boolean isBeyondItsDates(EventDate date) {
    int last = 270_000;
    return (date.earliest() != null && Math.abs(date.atEarliest().getYear()) > last)
        || (date.latest() != null && Math.abs(date.atLatest().getYear()) > last);
  }

  private static boolean isOtherDayInUtc(EventDate date) {
    OffsetDateTime time = date.toOffsetDateTime();
    return time != null
        && !time.toLocalDate().equals(time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate());
  }

  private static boolean isSetOfOtherEnds(EventDate date) {
    if (!date.isSet()) {
      return false;
    }
    List<EventDate> members = date.members();
    EventDate last = members.get(members.size() - 1);
    EventDate lastStart = last.endBound() == Bound.OPEN ? last : startOrEnd(last);
    return !Objects.equals(members.get(0).earliest(), date.earliest())
        || !Objects.equals(lastStart.latest(), date.latest());
  }

  private static EventDate startOrEnd(EventDate range) {
    EventDate start = range.start();
    return start == null ? Objects.requireNonNull(range.end()) : start;
  }
}
