package org.chancery.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.chancery.problem.InvalidValueException;
import org.chancery.time.EventDate;
import org.chancery.time.ImportStyle;
import org.chancery.time.ImportedDate;

/** Turns the columns of someone else's table into dates, and says what it assumed. */
public final class MessyDates {

  private MessyDates() {}

  /**
   * Runs the program.
   *
   * @param args the file, a table of treaties with a signature and a period in force
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    System.out.println(run(Path.of(args[0])));
  }

  static String run(Path file) throws IOException {
    StringBuilder report = new StringBuilder();
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      report.append(cells[0]).append('\n');
      report.append(signature(cells[1]));
      report.append(inForce(cells[2], cells[3]));
    }
    return report.toString();
  }

  private static String signature(String cell) {
    try {
      ImportedDate signed = ImportStyle.ENGLISH.read(cell);
      return told("signed", signed);
    } catch (InvalidValueException e) {
      return "  signed: " + e.getMessage() + '\n';
    }
  }

  private static String inForce(String from, String until) {
    ImportStyle style = ImportStyle.ISO.withOpen("9999-12-31").withUnknown("0000-00-00");
    ImportedDate inForce = style.readInterval(from, until);
    return told("in force", inForce);
  }

  private static String told(String what, ImportedDate imported) {
    StringBuilder text = new StringBuilder();
    EventDate date = imported.date();
    if (date != null) {
      text.append("  ").append(what).append(": ").append(date);
      text.append(" (").append(date.toText(Locale.ENGLISH)).append(")\n");
    }
    imported
        .assumptions()
        .forEach(assumption -> text.append("    ").append(assumption.text()).append('\n'));
    return text.toString();
  }
}
