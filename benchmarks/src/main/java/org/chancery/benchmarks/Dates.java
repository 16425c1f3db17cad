package org.chancery.benchmarks;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.LongStream;
import org.chancery.time.EventDate;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Days, and intervals of days; as many as there are events in the other benchmarks. */
@State(Scope.Benchmark)
public class Dates {

  private final List<LocalDate> days =
      LongStream.range(0, Inputs.count()).mapToObj(LocalDate::ofEpochDay).toList();
  private final List<String> dayTexts = days.stream().map(LocalDate::toString).toList();
  private final List<String> intervals =
      days.stream().map(day -> day + "/" + day.plusDays(3)).toList();
  private final List<String> months = dayTexts.stream().map(day -> day.substring(0, 7)).toList();
  private final List<String> years = dayTexts.stream().map(day -> day.substring(0, 4)).toList();
  private final List<EventDate> dates = dayTexts.stream().map(EventDate::parse).toList();

  /** Parses days. */
  @Benchmark
  public void parseDay(Blackhole hole) {
    for (String text : dayTexts) {
      hole.consume(EventDate.parse(text));
    }
  }

  /** Parses days by the JDK. */
  @Benchmark
  public void parseDayPlain(Blackhole hole) {
    for (String text : dayTexts) {
      hole.consume(LocalDate.parse(text));
    }
  }

  /** Parses intervals. */
  @Benchmark
  public void parseInterval(Blackhole hole) {
    for (String text : intervals) {
      hole.consume(EventDate.parse(text));
    }
  }

  /** Parses months. */
  @Benchmark
  public void parseMonth(Blackhole hole) {
    for (String text : months) {
      hole.consume(EventDate.parse(text));
    }
  }

  /** Parses months by the JDK. */
  @Benchmark
  public void parseMonthPlain(Blackhole hole) {
    for (String text : months) {
      hole.consume(YearMonth.parse(text));
    }
  }

  /** Parses years. */
  @Benchmark
  public void parseYear(Blackhole hole) {
    for (String text : years) {
      hole.consume(EventDate.parse(text));
    }
  }

  /** Parses years by the JDK. */
  @Benchmark
  public void parseYearPlain(Blackhole hole) {
    for (String text : years) {
      hole.consume(Year.parse(text));
    }
  }

  /** Prints days. */
  @Benchmark
  public void print(Blackhole hole) {
    for (EventDate date : dates) {
      hole.consume(date.toString());
    }
  }

  /** Prints days by the JDK. */
  @Benchmark
  public void printPlain(Blackhole hole) {
    for (LocalDate day : days) {
      hole.consume(day.toString());
    }
  }
}
