package org.chancery.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Generates events, measures the library and the plain way with them in one run, and writes a table
 * of ratios. Ratios of one run can be compared between machines; times cannot.
 */
public final class Benchmarks {

  private Benchmarks() {}

  /**
   * Runs the benchmarks.
   *
   * @param args the folder that takes {@code ratios.md} and {@code results.json}; the number of
   *     events, of JVM runs of each benchmark, and of iterations of a second in each; and, where
   *     not all are wanted, a part of the names of those that are, such as {@code Dates}
   * @throws IOException if a file cannot be written
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] args) throws IOException, RunnerException {
    if (args.length < 4 || args.length > 5) {
      throw new IllegalArgumentException("expected: folder, events, runs, iterations, [names]");
    }
    Path folder = Path.of(args[0]);
    int events = Integer.parseInt(args[1]);
    int forks = Integer.parseInt(args[2]);
    int iterations = Integer.parseInt(args[3]);
    Path inputs = folder.resolve("inputs").toAbsolutePath();
    Inputs.write(inputs, events);
    List<Comparison> rows = Comparison.named(args.length == 5 ? args[4] : "");
    Collection<RunResult> results = run(rows, inputs, forks, iterations, TimeValue.seconds(1));
    String report =
        String.format(
            Locale.ROOT,
            "%,d generated events; %d JVM runs of %d iterations of a second; Java %d.%n%n%s",
            events,
            forks,
            iterations,
            Runtime.version().feature(),
            new RatioTable(rows, results, events).markdown());
    Files.writeString(folder.resolve("ratios.md"), report);
    System.out.println(report);
  }

  static Collection<RunResult> run(
      List<Comparison> rows, Path inputs, int forks, int iterations, TimeValue time)
      throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .jvmArgsAppend("-Xms2g", "-Xmx2g", "-D" + Inputs.PROPERTY + "=" + inputs)
            .mode(Mode.AverageTime)
            .timeUnit(TimeUnit.MILLISECONDS)
            .forks(forks)
            .warmupIterations(2 * iterations) // what reads and validates takes seven seconds
            .warmupTime(time)
            .measurementIterations(iterations)
            .measurementTime(time)
            .addProfiler(GCProfiler.class)
            .shouldFailOnError(true)
            .resultFormat(ResultFormatType.JSON)
            .result(inputs.resolveSibling("results.json").toString());
    rows.stream()
        .flatMap(row -> Stream.of(row.ours(), row.other()))
        .distinct()
        .forEach(name -> options.include("^" + name.replace(".", "\\.") + "$"));
    return new Runner(options.build()).run();
  }
}
