package org.chancery.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.dataset.Dataset;
import org.chancery.event.DiplomaticEvent;
import org.chancery.io.json.DatasetJson;
import org.chancery.io.json.EventsNdjson;
import org.chancery.testkit.EventGenerator;

/** Writes the files that the fuzzer begins with. */
public final class Seeds {

  private static final long SEED = 7;
  private static final int EVENTS = 40;

  private Seeds() {}

  /**
   * Writes generated events, each as a line and as a document.
   *
   * @param args the folder
   * @throws IOException if a file cannot be written
   */
  public static void main(String[] args) throws IOException {
    write(Path.of(args[0]));
  }

  static void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Dataset dataset = EventGenerator.of(SEED).dataset(EVENTS);
    int number = 0;
    for (DiplomaticEvent event : dataset.events()) {
      number++;
      EventsNdjson.write(List.of(event), folder.resolve("line-" + number));
      DatasetJson.write(
          new Dataset(dataset.header(), List.of(event)), folder.resolve("document-" + number));
    }
  }
}
