package org.chancery.examples.kazakhstan2024;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.time.EventDate;

/**
 * The facts of the article, in the order of the file that lists them.
 *
 * <p>The file is CSV with the columns {@code id,kind,date,fact}, of which the last alone is quoted;
 * its lines end with LF.
 */
record FactList(List<Fact> facts) {

  /** One fact; the date is as precise as the article is. */
  record Fact(String id, String kind, EventDate date, String text) {}

  private static final String HEADER = "id,kind,date,fact";
  private static final Pattern ROW =
      Pattern.compile("(F[0-9]{2}),([a-z]+),([^,\"]+),\"((?:[^\"\r]|\"\")+)\"");

  FactList {
    facts = List.copyOf(facts);
  }

  /** Reads the list; any line that is not as it should be is refused with its number. */
  static FactList read(Path file) throws IOException {
    List<String> lines = Files.readString(file).lines().toList();
    require(!lines.isEmpty() && lines.get(0).equals(HEADER), file, 1, HEADER);
    List<Fact> facts = new ArrayList<>();
    for (int number = 2; number <= lines.size(); number++) {
      Matcher row = ROW.matcher(lines.get(number - 1));
      require(row.matches(), file, number, "F00,kind,date,\"fact\"");
      Fact fact =
          new Fact(
              row.group(1),
              row.group(2),
              EventDate.parse(row.group(3)),
              row.group(4).replace("\"\"", "\""));
      boolean repeated = facts.stream().anyMatch(other -> other.id().equals(fact.id()));
      require(!repeated, file, number, "an id that no line before has");
      facts.add(fact);
    }
    return new FactList(facts);
  }

  private static void require(boolean holds, Path file, int line, String expected) {
    if (!holds) {
      throw new IllegalArgumentException(file + ", line " + line + ": expected " + expected);
    }
  }

  List<String> ids() {
    return facts.stream().map(Fact::id).toList();
  }
}
