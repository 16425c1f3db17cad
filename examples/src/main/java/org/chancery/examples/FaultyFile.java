package org.chancery.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.io.RejectedEvent;
import org.chancery.io.json.DatasetJson;
import org.chancery.problem.Problem;

/** Reads a file with faults: prints what is wrong and where, and keeps what is good. */
public final class FaultyFile {

  private FaultyFile() {}

  /**
   * Runs the program.
   *
   * @param args the file, a dataset document
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    System.out.println(run(Path.of(args[0])));
  }

  static String run(Path file) throws IOException {
    ReadResult result = DatasetJson.read(file, ReadOptions.collecting());

    StringBuilder report = new StringBuilder();
    report.append(result.events().size()).append(" good events, ");
    report.append(result.rejected().size()).append(" rejected\n");
    for (Problem problem : result.problems()) {
      report.append(problem.severity()).append(' ').append(problem.code()).append('\n');
      report.append("  ").append(problem).append('\n');
    }
    // A rejected event is kept as it came, to be mended by hand.
    return report
        + result.rejected().stream().map(RejectedEvent::raw).collect(Collectors.joining("\n"));
  }
}
