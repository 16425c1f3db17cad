package org.chancery.examples;

import java.io.IOException;
import java.nio.file.Path;
import org.chancery.dataset.Dataset;
import org.chancery.io.csv.DatasetCsv;
import org.chancery.io.json.DatasetJson;

/** Writes a JSON document as a folder of CSV tables, and reads it back from there. */
public final class JsonToTables {

  private JsonToTables() {}

  /**
   * Runs the program.
   *
   * @param args the JSON document, and the folder to write
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    System.out.println(run(Path.of(args[0]), Path.of(args[1])));
  }

  static String run(Path file, Path folder) throws IOException {
    Dataset dataset = DatasetJson.read(file);
    DatasetCsv.write(dataset, folder);
    Dataset read = DatasetCsv.read(folder);

    return read.events().size() + " events, read back equal: " + read.equals(dataset);
  }
}
