package org.chancery.benchmarks;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Measures the library and the plain way in turn, one pass after the other in one JVM for each row
 * of the table. What slows the machine down for a while slows both, so that the ratio of two passes
 * that follow each other says something even on a machine with other work, where the means that JMH
 * takes of runs minutes apart do not. It tells no memory, and no interval but the quartiles.
 */
public final class InTurn {

  private static final int ARGUMENTS = 3;
  private static final int ENOUGH_COLLECTIONS = 6; // after two of young objects all are old
  private static final int GARBAGE = 1 << 16;

  private InTurn() {}

  /**
   * Measures.
   *
   * @param args the folder that takes {@code in-turn.md}; the number of events; the seconds that
   *     each row is measured, after half as long to warm up; and, where not all are wanted, a part
   *     of the names of the benchmarks that are, such as {@code Real}
   * @throws IOException if a file cannot be written, or a JVM not be started
   * @throws InterruptedException if the wait for a JVM is broken off
   * @throws ReflectiveOperationException if a benchmark cannot be called
   */
  public static void main(String[] args)
      throws IOException, InterruptedException, ReflectiveOperationException {
    if (System.getProperty(Inputs.PROPERTY) != null) {
      System.out.print(measure(args[0], args[1], Long.parseLong(args[2])));
      return;
    }
    if (args.length < ARGUMENTS || args.length > ARGUMENTS + 1) {
      throw new IllegalArgumentException("expected: folder, events, seconds, [names]");
    }
    Path folder = Path.of(args[0]);
    int events = Integer.parseInt(args[1]);
    Path inputs = folder.resolve("inputs").toAbsolutePath();
    Inputs.write(inputs, events);
    StringBuilder table =
        new StringBuilder(
            "| what | the plain way | time: Chancery / plain | quartiles | passes |"
                + " µs per item: Chancery | plain |\n|---|---|---|---|---|---|---|\n");
    for (Comparison row : Comparison.named(args.length > ARGUMENTS ? args[ARGUMENTS] : "")) {
      String[] found = inItsOwnJvm(row, inputs, args[ARGUMENTS - 1]).split(" ", -1);
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %s | %s to %s | %s | %.3f | %.3f |%n",
              row.what(),
              row.plain(),
              found[1],
              found[0],
              found[2],
              found[3],
              Double.parseDouble(found[4]) / events,
              Double.parseDouble(found[5]) / events));
    }
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("in-turn.md"), table);
    System.out.print(table);
  }

  private static String inItsOwnJvm(Comparison row, Path inputs, String seconds)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process =
        new ProcessBuilder(
                List.of(
                    java,
                    "-Xms2g",
                    "-Xmx2g",
                    "-XX:+AlwaysPreTouch", // or who makes more garbage pays for new pages at first
                    "-XX:MaxTenuringThreshold=1", // see settle
                    "-cp",
                    System.getProperty("java.class.path"),
                    "-D" + Inputs.PROPERTY + "=" + inputs,
                    InTurn.class.getName(),
                    row.ours(),
                    row.other(),
                    seconds))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String line =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    int exit = process.waitFor();
    if (exit != 0) {
      throw new IOException("the JVM that measures \"" + row.what() + "\" ended with " + exit);
    }
    return line;
  }

  /**
   * The quartiles of the ratio, the number of passes, and the best time of each in microseconds.
   */
  static String measure(String ours, String other, long seconds)
      throws ReflectiveOperationException {
    Pass one = Pass.of(ours);
    Pass two = Pass.of(other);
    settle(one.hole);
    long warm = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds) / 2;
    long end = warm + TimeUnit.SECONDS.toNanos(seconds);
    List<long[]> times = new ArrayList<>();
    while (System.nanoTime() < end || times.size() < 2) {
      long[] pair = {one.nanos(), two.nanos()};
      if (System.nanoTime() >= warm) {
        times.add(pair);
      }
    }
    double[] ratios = times.stream().mapToDouble(pair -> (double) pair[0] / pair[1]).toArray();
    Arrays.sort(ratios);
    int quarter = ratios.length / 4;
    return String.format(
        Locale.ROOT,
        "%.2f %.2f %.2f %d %.1f %.1f%n",
        ratios[quarter],
        ratios[ratios.length / 2],
        ratios[ratios.length - 1 - quarter],
        ratios.length,
        times.stream().mapToLong(pair -> pair[0]).min().orElseThrow() / 1000.0,
        times.stream().mapToLong(pair -> pair[1]).min().orElseThrow() / 1000.0);
  }

  /**
   * Lets the collector move all that was made for the measurement to where it stays. It scatters
   * what it moves, so that a pass over objects that were not moved, or were moved once more than
   * those of the other, may take half or twice the time.
   */
  private static void settle(Blackhole hole) {
    long until = collections() + ENOUGH_COLLECTIONS;
    while (collections() < until) {
      hole.consume(new byte[GARBAGE]);
    }
  }

  private static long collections() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(GarbageCollectorMXBean::getCollectionCount)
        .sum();
  }

  /**
   * A benchmark, called as JMH calls it.
   *
   * @param arguments a black hole, or a state of a class of its own
   */
  private record Pass(Object state, Method method, List<Object> arguments, Blackhole hole) {

    static Pass of(String benchmark) throws ReflectiveOperationException {
      int dot = benchmark.lastIndexOf('.');
      Class<?> type = classOf(benchmark.substring(0, dot));
      String name = benchmark.substring(dot + 1);
      Method method =
          Arrays.stream(type.getMethods())
              .filter(each -> each.isAnnotationPresent(Benchmark.class))
              .filter(each -> each.getName().equals(name))
              .findFirst()
              .orElseThrow(() -> new NoSuchMethodException(benchmark));
      // JMH asks for this sentence, so that nobody makes one by mistake.
      Blackhole hole =
          new Blackhole(
              "Today's password is swordfish. I understand instantiating Blackholes directly is"
                  + " dangerous.");
      List<Object> arguments = new ArrayList<>();
      for (Class<?> parameter : method.getParameterTypes()) {
        arguments.add(
            parameter == Blackhole.class ? hole : parameter.getConstructor().newInstance());
      }
      return new Pass(type.getConstructor().newInstance(), method, arguments, hole);
    }

    /** Finds a class by its canonical name, in which the outer class is before a dot. */
    private static Class<?> classOf(String name) throws ClassNotFoundException {
      try {
        return Class.forName(name);
      } catch (ClassNotFoundException e) {
        int dot = name.lastIndexOf('.');
        return Class.forName(name.substring(0, dot) + "$" + name.substring(dot + 1));
      }
    }

    long nanos() throws ReflectiveOperationException {
      long start = System.nanoTime();
      hole.consume(method.invoke(state, arguments.toArray()));
      return System.nanoTime() - start;
    }
  }
}
