package org.chancery.examples;

import java.time.LocalDate;
import java.util.List;
import org.chancery.time.Certainty;
import org.chancery.time.DateComponent;
import org.chancery.time.EventDate;
import org.chancery.time.Precision;

/** Asks dates what they know. */
public final class DateQuestions {

  private DateQuestions() {}

  /**
   * Runs the program.
   *
   * @param args nothing
   */
  public static void main(String[] args) {
    System.out.println(run());
  }

  static String run() {
    return String.join("\n", meaning(), comparison(), bridges());
  }

  private static String meaning() {
    EventDate date = EventDate.parse("2024-~09-XX");

    LocalDate earliest = date.earliest(); // 2024-09-01
    LocalDate latest = date.latest(); // 2024-09-30
    Precision precision = date.precision(); // MONTH: the day is not specified
    boolean around = date.isApproximate(DateComponent.MONTH); // true: around September
    List<LocalDate> days =
        EventDate.parse("2024-X1-15").possibleDays(10); // 15 January, 15 November
    return earliest + " " + latest + " " + precision + " " + around + " " + days;
  }

  private static String comparison() {
    EventDate visit = EventDate.parse("2024-09");
    EventDate summit = EventDate.parse("2024-09-17/2024-09-20");

    Certainty before = visit.isBefore(summit); // POSSIBLY
    Certainty during = EventDate.parse("2024").contains(visit); // YES
    Certainty apart = EventDate.parse("[2024-08-01,2024-10-01]").overlaps(visit); // NO
    Certainty either = visit.sameDay(EventDate.parse("2024-09-17T10:00:00Z")); // POSSIBLY
    return before + " " + during + " " + apart + " " + either;
  }

  private static String bridges() {
    EventDate month = EventDate.parse("2024-09");

    LocalDate lossless = month.toLocalDate(); // null: it is no day
    LocalDate chosen = month.atEarliest(); // 2024-09-01, because you say so
    EventDate narrowed = EventDate.from(chosen); // 2024-09-01
    return lossless + " " + chosen + " " + narrowed;
  }
}
