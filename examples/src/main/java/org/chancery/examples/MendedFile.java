package org.chancery.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.dataset.Dataset;
import org.chancery.dataset.DatasetHeader;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.ReadOptions;
import org.chancery.io.ReadResult;
import org.chancery.io.csv.DatasetCsv;
import org.chancery.io.csv.RejectsFolder;
import org.chancery.io.json.DatasetJson;
import org.chancery.io.json.RejectsFile;
import org.chancery.problem.Problem;
import org.chancery.validation.EventValidator;

/** Takes a file with faults to a clean one: what is wrong, what is kept, what is mended. */
public final class MendedFile {

  private MendedFile() {}

  /**
   * Runs the program.
   *
   * @param args the file, a dataset document; and the file that takes what is rejected
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    System.out.println(reject(Path.of(args[0]), Path.of(args[1])));
  }

  /** Writes the rejected events of a file to another; tells how many there are, and why. */
  static String reject(Path file, Path rejects) throws IOException {
    ReadResult result = DatasetJson.read(file, ReadOptions.collecting());
    RejectsFile.write(result, rejects);

    StringBuilder report = new StringBuilder();
    report.append(result.events().size()).append(" good events, ");
    report.append(result.rejected().size()).append(" rejected\n");
    for (Problem problem : result.problems()) {
      report.append(problem.severity()).append(' ').append(problem.code()).append('\n');
      report.append("  ").append(problem).append('\n');
    }
    return report.toString();
  }

  /** Reads the mended events; tells what is wrong with them still. */
  static List<Problem> check(Path rejects) throws IOException {
    ReadResult mended = RejectsFile.read(rejects, ReadOptions.collecting());
    return mended.problems();
  }

  /** Puts the good events and the mended ones together, and refuses what is not valid. */
  static Dataset merge(Path file, Path rejects, Path clean) throws IOException {
    ReadResult good = DatasetJson.read(file, ReadOptions.collecting());
    ReadResult mended = RejectsFile.read(rejects, ReadOptions.strict());

    DatasetHeader header = good.dataset().orElseThrow().header();
    List<DiplomaticEvent> events = new ArrayList<>(good.events());
    events.addAll(mended.events());
    Dataset dataset = new Dataset(header, events);
    EventValidator.create().requireValid(dataset);
    DatasetJson.write(dataset, clean);
    return dataset;
  }

  /** Writes the rejected rows of tables to a folder of their own; gives the good events. */
  static List<DiplomaticEvent> rejectRows(Path tables, Path rejects) throws IOException {
    ReadResult result = DatasetCsv.read(tables, ReadOptions.collecting());
    RejectsFolder.write(result, tables, rejects);
    return result.events();
  }

  /** Mends the rejected events of {@code data/faulty.json}, as one would in an editor. */
  static void mend(Path rejects) throws IOException {
    String text = Files.readString(rejects);
    Files.writeString(
        rejects,
        text.replace("\"en\": \"\"", "\"en\": \"A visit to Qatar\"")
            .replace("\"2024-13\"", "\"2024-02-13/2024-02-14\"")
            .replace("\"xx\"", "\"QAT\"")
            .replace(
                "\"actor\": \"KAZ\" }],",
                "\"actor\": \"KAZ\" }, { \"role\": \"party\", \"actor\": \"MNG\" }],")
            .replace("1500000000 }", "1500000000, \"currency\": \"USD\" }")
            .replace(",\n      \"colour\": \"green\"", ""));
  }
}
