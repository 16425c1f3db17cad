package org.chancery.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.TimeValue;

/** The whole way once, in this JVM and with few events: it is not for the figures. */
class BenchmarksTest {

  private static final int EVENTS = 16;

  @AfterEach
  void forgetTheInputs() {
    System.clearProperty(Inputs.PROPERTY);
  }

  @Test
  void makesARowOfEveryComparison(@TempDir Path folder) throws IOException, RunnerException {
    Path inputs = folder.resolve("inputs");
    Inputs.write(inputs, EVENTS);
    System.setProperty(Inputs.PROPERTY, inputs.toString());

    Collection<RunResult> results =
        Benchmarks.run(Comparison.ALL, inputs, 0, 1, TimeValue.milliseconds(10));

    assertThat(new RatioTable(Comparison.ALL, results, EVENTS).markdown().lines().skip(2))
        .hasSameSizeAs(Comparison.ALL)
        .allMatch(row -> row.matches("\\|( [^|]+ \\|){2}( [0-9.]+( ± [0-9.]+)? \\|){6}"));
  }

  @Test
  void measuresEveryComparisonInTurn(@TempDir Path folder)
      throws IOException, ReflectiveOperationException {
    Path inputs = folder.resolve("inputs");
    Inputs.write(inputs, EVENTS);
    System.setProperty(Inputs.PROPERTY, inputs.toString());

    for (Comparison row : Comparison.ALL) {
      assertThat(InTurn.measure(row.ours(), row.other(), 0))
          .as(row.what())
          .matches("([0-9]+\\.[0-9]{2} ){3}2( [0-9]+\\.[0-9]){2}\\R");
    }
  }
}
