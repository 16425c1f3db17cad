package org.chancery.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Dates with a time of day, from and to those of {@code java.time}. */
final class DateTimes {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
  private static final int TIME_LENGTH = 8;

  private DateTimes() {}

  static EventDate date(Instant instant) {
    try {
      return date(instant.atOffset(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      throw refused("expected an instant of the years -9999 to 9999", instant);
    }
  }

  static EventDate date(OffsetDateTime time) {
    if (time.getOffset().getTotalSeconds() % 60 != 0) {
      throw refused("expected an offset of whole minutes", time);
    }
    return EventDate.parse(text(time.toLocalDateTime(), time) + time.getOffset().getId());
  }

  static EventDate date(LocalDateTime time) {
    return EventDate.parse(text(time, time));
  }

  private static String text(LocalDateTime time, Object rejected) {
    if (!time.equals(time.truncatedTo(ChronoUnit.SECONDS))) {
      throw refused("expected a time of whole seconds", rejected);
    }
    return EventDate.from(time.toLocalDate()) + "T" + TIME.format(time);
  }

  private static InvalidValueException refused(String expected, Object rejected) {
    return new InvalidValueException(ProblemCode.INVALID_DATE, expected, rejected.toString());
  }

  static @Nullable OffsetDateTime withOffset(String text) {
    int time = text.indexOf('T') + 1;
    return time + TIME_LENGTH == text.length()
        ? null
        : OffsetDateTime.of(day(text), time(text), ZoneOffset.of(text.substring(time + 8)));
  }

  static @Nullable LocalDateTime withoutOffset(String text) {
    int time = text.indexOf('T') + 1;
    return time + TIME_LENGTH == text.length() ? LocalDateTime.of(day(text), time(text)) : null;
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text.substring(0, text.indexOf('T')));
  }

  private static LocalTime time(String text) {
    int time = text.indexOf('T') + 1;
    return LocalTime.parse(text.substring(time, time + TIME_LENGTH));
  }
}
