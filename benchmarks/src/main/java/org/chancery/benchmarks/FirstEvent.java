package org.chancery.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.benchmarks.plain.PlainEvent;
import org.chancery.io.ReadOptions;
import org.chancery.io.json.EventsNdjson;

/**
 * Reads one event and validates it, and ends: for the time that a whole process takes up to there.
 */
public final class FirstEvent {

  private FirstEvent() {}

  /**
   * Reads and validates the events of a file, which should be one.
   *
   * @param args {@code chancery}, or {@code plain} for twins by Jackson and Hibernate Validator;
   *     and a file of NDJSON
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("expected: chancery or plain, file");
    }
    byte[] lines = Files.readAllBytes(Path.of(args[1]));
    if (args[0].equals("chancery")) {
      System.out.println(
          EventsNdjson.read(new ByteArrayInputStream(lines), ReadOptions.strict()).events().size());
    } else {
      List<PlainEvent> twins = Plain.readLines(lines);
      System.out.println(twins.size() + Plain.violations(Plain.validator(), twins));
    }
  }
}
