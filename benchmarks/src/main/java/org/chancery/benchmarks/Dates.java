package org.chancery.benchmarks;

import java.time.LocalDate;
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

  /** Parses the two days of intervals by the JDK. */
  @Benchmark
  public void parseIntervalPlain(Blackhole hole) {
    for (String text : intervals) {
      int slash = text.indexOf('/');
      hole.consume(LocalDate.parse(text.substring(0, slash)));
      hole.consume(LocalDate.parse(text.substring(slash + 1)));
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
