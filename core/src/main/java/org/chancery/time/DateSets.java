package org.chancery.time;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;

/** The texts of sets, and what stands in them. */
final class DateSets {

  private DateSets() {}

  static String text(char opening, Collection<EventDate> members, char closing) {
    return members.stream()
        .map(DateSets::memberText)
        .collect(Collectors.joining(",", String.valueOf(opening), String.valueOf(closing)));
  }

  private static String memberText(EventDate member) {
    if (member.isSet()) {
      throw new InvalidValueException(
          ProblemCode.INVALID_DATE,
          "expected a member of a set that is no set itself",
          member.toString());
    }
    if (!member.isInterval()) {
      return member.toString();
    }
    EventDate start = member.start();
    EventDate end = member.end();
    if (member.startBound() == Bound.UNKNOWN || member.endBound() == Bound.UNKNOWN) {
      throw new InvalidValueException(
          ProblemCode.INVALID_DATE,
          "expected a member of a set that has no unknown end",
          member.toString());
    }
    return (start == null ? "" : start) + ".." + (end == null ? "" : end);
  }

  static List<EventDate> members(String text) {
    List<EventDate> members = new ArrayList<>();
    int last = text.length() - 1;
    for (int from = 1; from < last; ) {
      int comma = text.indexOf(',', from);
      int to = comma < 0 ? last : comma;
      members.add(member(text.substring(from, to)));
      from = to + 1;
    }
    return List.copyOf(members);
  }

  private static EventDate member(String text) {
    int dots = text.indexOf("..");
    if (dots < 0) {
      return EventDate.parse(text);
    }
    String start = dots == 0 ? ".." : text.substring(0, dots);
    String end = dots + 2 == text.length() ? ".." : text.substring(dots + 2);
    return EventDate.parse(start + "/" + end);
  }

  /** The parts of all dates in a date that are no interval and no set. */
  static Stream<DateParts> singles(EventDate date) {
    return date.members().stream()
        .flatMap(member -> Stream.of(member.start(), member.isInterval() ? member.end() : null))
        .flatMap(Stream::ofNullable)
        .map(EventDate::parts);
  }
}
