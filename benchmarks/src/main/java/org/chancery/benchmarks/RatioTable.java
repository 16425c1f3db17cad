package org.chancery.benchmarks;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What was measured, as a table of ratios in Markdown. */
final class RatioTable {

  private static final double MICROS_PER_MILLI = 1000;
  private static final double BYTES_PER_KILOBYTE = 1000;

  private final Map<String, RunResult> results = new HashMap<>();
  private final List<Comparison> rows;
  private final int events;

  RatioTable(List<Comparison> rows, Collection<RunResult> results, int events) {
    this.rows = rows;
    results.forEach(result -> this.results.put(result.getParams().getBenchmark(), result));
    this.events = events;
  }

  String markdown() {
    StringBuilder table = new StringBuilder();
    table.append(
        "| what | the plain way | time: Chancery / plain | µs per item: Chancery | plain |");
    table.append(" memory: Chancery / plain | kB per item: Chancery | plain |\n");
    table.append("|---|---|---|---|---|---|---|---|\n");
    for (Comparison row : rows) {
      RunResult ours = result(row.ours());
      RunResult plain = result(row.other());
      table.append("| ").append(row.what()).append(" | ").append(row.plain());
      table.append(" | ").append(ratio(ours.getPrimaryResult(), plain.getPrimaryResult()));
      table.append(" | ").append(time(ours)).append(" | ").append(time(plain));
      table.append(" | ").append(ratio(allocation(ours), allocation(plain)));
      table.append(" | ").append(memory(ours)).append(" | ").append(memory(plain));
      table.append(" |\n");
    }
    return table.toString();
  }

  private RunResult result(String benchmark) {
    RunResult result = results.get(benchmark);
    if (result == null) {
      throw new IllegalArgumentException("not measured: " + benchmark);
    }
    return result;
  }

  /** The ratio of two means, and how far it may be off by the 99.9 % intervals of both. */
  private static String ratio(Result<?> ours, Result<?> plain) {
    double ratio = ours.getScore() / plain.getScore();
    double off = Math.hypot(error(ours), error(plain));
    return Double.isNaN(off)
        ? String.format(Locale.ROOT, "%.2f", ratio)
        : String.format(Locale.ROOT, "%.2f ± %.2f", ratio, ratio * off);
  }

  private static double error(Result<?> result) {
    return result.getScoreError() / result.getScore();
  }

  private static Result<?> allocation(RunResult result) {
    return Objects.requireNonNull(
        result.getSecondaryResults().get("gc.alloc.rate.norm"), "measured by the GC profiler");
  }

  private String time(RunResult result) {
    double micros = result.getPrimaryResult().getScore() * MICROS_PER_MILLI / events;
    return String.format(Locale.ROOT, "%.4f", micros);
  }

  private String memory(RunResult result) {
    double kilobytes = allocation(result).getScore() / BYTES_PER_KILOBYTE / events;
    return String.format(Locale.ROOT, "%.3f", kilobytes);
  }
}
