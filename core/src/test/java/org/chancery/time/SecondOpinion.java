package org.chancery.time;

import java.time.LocalDate;
import java.util.Objects;
import org.chancery.problem.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * What we make of a text, and what another library does.
 *
 * @param text the text
 * @param ours our date, or null where we refuse the text
 * @param expected why we refuse it, or null
 * @param theirs the answer of the other: {@code refused}, or the type and the first and last day
 */
record SecondOpinion(
    String text, @Nullable EventDate ours, @Nullable String expected, String theirs) {

  private static final String REFUSED = "refused";

  static SecondOpinion of(String text, String theirs) {
    try {
      return new SecondOpinion(text, EventDate.parse(text), null, theirs);
    } catch (InvalidValueException e) {
      return new SecondOpinion(text, null, e.expected(), theirs);
    }
  }

  /** How the two differ, or null where they agree. */
  EdtfJsDifference.@Nullable Kind difference() {
    boolean refused = theirs.equals(REFUSED);
    if (ours == null) {
      return refused ? null : EdtfJsDifference.Kind.REFUSED_HERE;
    }
    if (refused) {
      return EdtfJsDifference.Kind.REFUSED_THERE;
    }
    String[] parts = theirs.split("\t", -1);
    boolean same = isSame(ours.earliest(), parts[1]) && isSame(ours.latest(), parts[2]);
    return same ? null : EdtfJsDifference.Kind.OTHER_DAYS;
  }

  private static boolean isSame(@Nullable LocalDate day, String number) {
    return day == null
        ? number.equals("none") || number.equals("beyond")
        : Objects.equals(String.valueOf(day.toEpochDay()), number);
  }

  @Override
  public String toString() {
    return text
        + ": "
        + (ours == null ? expected : ours.earliest() + " to " + ours.latest())
        + "; edtf.js: "
        + inDays(theirs);
  }

  private static String inDays(String theirs) {
    String[] parts = theirs.split("\t", -1);
    return parts.length < 3 ? theirs : parts[0] + ' ' + day(parts[1]) + " to " + day(parts[2]);
  }

  private static String day(String number) {
    return number.matches("-?[0-9]+")
        ? LocalDate.ofEpochDay(Long.parseLong(number)).toString()
        : number;
  }
}
