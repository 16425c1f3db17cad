package org.chancery.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.Message;
import org.chancery.problem.ProblemCode;
import org.chancery.time.ImportAssumption.Kind;
import org.jspecify.annotations.Nullable;

/**
 * How a column of others writes its dates. A style is chosen by whoever knows the column, never by
 * the look of a cell; it reads the cells that are of it, writes down what it assumed, and refuses
 * all others.
 *
 * <pre>{@code
 * ImportedDate imported = ImportStyle.DAY_MONTH_YEAR.read("03/04/2024");
 * imported.date(); // 2024-04-03
 * imported.assumptions(); // DAY_BEFORE_MONTH: "03/04/2024" is 3 April 2024, the day first
 * }</pre>
 *
 * <p>Many columns write a text in place of a date: {@code 9999-12-31} for an end that is not set,
 * {@code 0000-00-00} or an empty cell for what is not known. No style takes a text for that unless
 * {@link #withOpen} or {@link #withUnknown} has declared it: an empty cell of one column is a step
 * not taken, of another an office still held, of a third a date that nobody found.
 *
 * <p>Years are 0001 to 9999. Digits are 0 to 9, names of months are English, whatever the locale.
 * Styles are immutable; two are equal if they have the same name and read the same.
 *
 * @since 0.1
 */
public final class ImportStyle {

  /**
   * Year, month and day as ISO 8601 has them, {@code 2024-09-17}, {@code 2024-09} or {@code 2024}.
   * A day or a month of 00 counts as absent and is told as {@link Kind#ZERO_IS_ABSENT}: {@code
   * 2024-09-00} is {@code 2024-09}, and {@code 2024-00-00} is {@code 2024}.
   */
  public static final ImportStyle ISO = new ImportStyle("ISO", new IsoForm());

  /**
   * The day, the month and a year of four digits, {@code 17/09/2024}, {@code 17.09.2024} or {@code
   * 17-9-2024}.
   */
  public static final ImportStyle DAY_MONTH_YEAR =
      new ImportStyle("DAY_MONTH_YEAR", new NumericForm(true, null));

  /**
   * The month, the day and a year of four digits, {@code 09/17/2024}; otherwise as the day first.
   */
  public static final ImportStyle MONTH_DAY_YEAR =
      new ImportStyle("MONTH_DAY_YEAR", new NumericForm(false, null));

  /**
   * Dates in English words, as lists of treaties and of visits have them: {@code 17 Nov 1973},
   * {@code November 17, 1973}, {@code 1973, 17 Nov}, {@code Nov 1973}, {@code 1973}. Names of
   * months are in full or short, of any case; a comma is needed only behind a day that follows its
   * month, and behind a year that is first.
   *
   * <p>Two dates with a hyphen or an en dash between them are an interval: {@code 2-18 Nov 1973},
   * {@code November 2-18, 1973}, {@code 28 Dec 1973-3 Jan 1974}, {@code Nov-Dec 1973}. Two days
   * with a stroke are these two alone: {@code 10 Jan/22 Feb 1973} is {@code
   * {1973-01-10,1973-02-22}}, in the order of time. So the index of the United Nations Treaty
   * Series defines them: by a hyphen the first and the last of a series of exchanges of notes, by a
   * stroke an exchange on two days, without any in between. What one of the two takes over from the
   * other is told as {@link Kind#MONTH_CARRIED} and {@link Kind#YEAR_CARRIED}.
   *
   * <p>By a stroke, too, treaties with states of the Julian calendar give one day twice: {@code
   * 18/31 August 1907}. Until 1923, two days that may be one are refused.
   */
  public static final ImportStyle ENGLISH = new ImportStyle("ENGLISH", new EnglishForm());

  /**
   * {@link #ISO} with {@code 9999-12-31} for an end that is not set. So the R package {@code
   * states} writes the ends of the states of today, in the list of Gleditsch and Ward as in that of
   * the Correlates of War.
   */
  public static final ImportStyle ISO_FAR_FUTURE =
      new ImportStyle("ISO_FAR_FUTURE", new IsoForm()).withOpen("9999-12-31");

  /**
   * {@link #ISO} with {@code 0000-00-00} and {@code 1111-11-11} for a date that is not known. Lists
   * of treaties that have to give a date in every row are filled so; the first is the "zero" date
   * of MySQL.
   */
  public static final ImportStyle ISO_FILLED =
      new ImportStyle("ISO_FILLED", new IsoForm()).withUnknown("0000-00-00", "1111-11-11");

  private static final int LAST_FIRST_YEAR = 9900;

  private final String name;
  private final CellForm form;
  private final Set<String> open;
  private final Set<String> unknown;

  private ImportStyle(String name, CellForm form) {
    this(name, form, Set.of(), Set.of());
  }

  private ImportStyle(String name, CellForm form, Set<String> open, Set<String> unknown) {
    this.name = name;
    this.form = form;
    this.open = open;
    this.unknown = unknown;
  }

  /**
   * Returns the style of the day, the month and a year of two digits, {@code 17/09/24}. Which
   * century that is cannot be read, so it has to be said.
   *
   * @param firstYear the first of the hundred years of which the dates are, 1 to 9900: with 1930,
   *     30 is 1930 and 29 is 2029
   * @return the style
   * @throws IllegalArgumentException if the first year is out of these bounds
   */
  public static ImportStyle dayMonthShortYear(int firstYear) {
    return shortYear("DAY_MONTH_SHORT_YEAR", true, firstYear);
  }

  /**
   * Returns the style of the month, the day and a year of two digits, {@code 09/17/24}.
   *
   * @param firstYear the first of the hundred years of which the dates are, 1 to 9900: with 1930,
   *     30 is 1930 and 29 is 2029
   * @return the style
   * @throws IllegalArgumentException if the first year is out of these bounds
   */
  public static ImportStyle monthDayShortYear(int firstYear) {
    return shortYear("MONTH_DAY_SHORT_YEAR", false, firstYear);
  }

  private static ImportStyle shortYear(String name, boolean dayFirst, int firstYear) {
    if (firstYear < 1 || firstYear > LAST_FIRST_YEAR) {
      throw new IllegalArgumentException("expected a first year from 1 to 9900, got " + firstYear);
    }
    return new ImportStyle(
        String.format(Locale.ROOT, "%s_%04d", name, firstYear),
        new NumericForm(dayFirst, firstYear));
  }

  /**
   * Returns a style that reads the same, and takes some texts to mean that no date is set, such as
   * {@code 9999-12-31} for the end of what goes on.
   *
   * @param sentinels the texts, each the whole of a cell; an empty one for an empty cell
   * @return the style, of the same name
   * @throws IllegalArgumentException if a text is longer than a date may be, or is declared to mean
   *     that the date is not known
   */
  public ImportStyle withOpen(String... sentinels) {
    return new ImportStyle(name, form, joined(open, unknown, sentinels), unknown);
  }

  /**
   * Returns a style that reads the same, and takes some texts to mean that the date is not known,
   * such as {@code 0000-00-00}.
   *
   * @param sentinels the texts, each the whole of a cell; an empty one for an empty cell
   * @return the style, of the same name
   * @throws IllegalArgumentException if a text is longer than a date may be, or is declared to mean
   *     that no date is set
   */
  public ImportStyle withUnknown(String... sentinels) {
    return new ImportStyle(name, form, open, joined(unknown, open, sentinels));
  }

  private static Set<String> joined(Set<String> known, Set<String> others, String... more) {
    Set<String> all = new LinkedHashSet<>(known);
    for (String sentinel : more) {
      if (sentinel.length() > EventDate.MAX_LENGTH) {
        throw new IllegalArgumentException(
            "expected a text of at most " + EventDate.MAX_LENGTH + " characters");
      }
      if (others.contains(sentinel)) {
        throw new IllegalArgumentException(
            "expected a text of one meaning, open or unknown, got \"" + sentinel + '"');
      }
      all.add(sentinel);
    }
    return Collections.unmodifiableSet(all);
  }

  /**
   * Returns the name, such as {@code DAY_MONTH_YEAR} or {@code MONTH_DAY_SHORT_YEAR_1930}. What is
   * declared of a style does not change its name.
   *
   * @return the name
   */
  public String name() {
    return name;
  }

  /**
   * Reads a cell: {@code 17/09/2024} is {@code 2024-09-17} in the style {@link #DAY_MONTH_YEAR}.
   *
   * @param cell the whole text of it, without white space around it
   * @return the date, or that there is none, with what was assumed
   * @throws InvalidValueException with {@link ProblemCode#END_BEFORE_START} if the text is a range
   *     that ends before it starts; with {@link ProblemCode#INVALID_DATE} if it is longer than
   *     {@value EventDate#MAX_LENGTH} characters, is not of this style, or names a day that does
   *     not exist
   */
  public ImportedDate read(String cell) {
    ImportCell reading = new ImportCell(cell, name, form.examples());
    if (cell.length() > EventDate.MAX_LENGTH) {
      throw reading.refused(
          Message.of("expected a date of at most {0} characters", EventDate.MAX_LENGTH));
    }
    if (open.contains(cell)) {
      reading.assume(Kind.OPEN_SENTINEL, '"' + cell + "\" means that no date is set");
      return new ImportedDate(List.of(cell), Bound.OPEN, null, reading.assumptions());
    }
    if (unknown.contains(cell)) {
      reading.assume(Kind.UNKNOWN_SENTINEL, '"' + cell + "\" means that the date is not known");
      return new ImportedDate(List.of(cell), Bound.UNKNOWN, null, reading.assumptions());
    }
    if (cell.isEmpty()) {
      throw reading.refused("expected a date, or that an empty cell is declared to mean no date");
    }
    if (!cell.equals(cell.strip())) {
      throw reading.refused("expected a date without white space around it");
    }
    EventDate date = form.read(reading);
    return new ImportedDate(List.of(cell), Bound.GIVEN, date, reading.assumptions());
  }

  /**
   * Reads two cells, with the start and the end of an event, as one interval: {@code 1990-10-03/..}
   * of {@code 1990-10-03} and {@code 9999-12-31} in the style {@link #ISO_FAR_FUTURE}. It is an
   * interval also where both cells are one day. If neither end is known, there is no date, since
   * EDTF has no interval of two unknown ends. What this style takes for open is so of ends alone; a
   * column of starts that has a text for no start is read by {@link #readInterval(String, String,
   * ImportStyle)}.
   *
   * @param start the text of the start, without white space around it
   * @param end the text of the end, without white space around it
   * @return the interval, or that nothing is known of it, with what was assumed, first of the start
   * @throws InvalidValueException with {@link ProblemCode#END_BEFORE_START} if the end is before
   *     the start for certain; with {@link ProblemCode#INVALID_DATE} if a cell is refused by {@link
   *     #read}, or is a range or two days, or the start is a text that means that no end is set
   */
  public ImportedDate readInterval(String start, String end) {
    if (open.contains(start)) {
      throw new ImportCell(start, name, form.examples())
          .refused("expected a start; the text is declared to mean that no end is set");
    }
    return readInterval(start, end, this);
  }

  /**
   * Reads two cells of columns that are written in different ways, as one interval: where an empty
   * start is not known and an empty end is not set, {@code ISO.withUnknown("").readInterval("",
   * "1991", ISO.withOpen(""))} is {@code /1991}.
   *
   * @param start the text of the start, in this style; what it declares as open is no start
   * @param end the text of the end
   * @param endStyle the style of the end
   * @return the interval, or that nothing is known of it, with what was assumed, first of the start
   * @throws InvalidValueException with {@link ProblemCode#END_BEFORE_START} if the end is before
   *     the start for certain; with {@link ProblemCode#INVALID_DATE} if a cell is refused by {@link
   *     #read}, or is a range or two days
   */
  public ImportedDate readInterval(String start, String end, ImportStyle endStyle) {
    ImportedDate from = read(start);
    ImportedDate to = endStyle.read(end);
    List<ImportAssumption> assumptions = new ArrayList<>(from.assumptions());
    assumptions.addAll(to.assumptions());
    List<String> verbatim = List.of(start, end);
    if (from.bound() == Bound.UNKNOWN && to.bound() == Bound.UNKNOWN) {
      return new ImportedDate(verbatim, Bound.UNKNOWN, null, assumptions);
    }
    String interval = limit(from, start) + "/" + endStyle.limit(to, end);
    if (from.date() != null
        && to.date() != null
        && to.date().isBefore(from.date()) == Certainty.YES) {
      throw new InvalidValueException(
          ProblemCode.END_BEFORE_START,
          "expected an end that is not before the start",
          start + " and " + end);
    }
    return new ImportedDate(verbatim, Bound.GIVEN, EventDate.parse(interval), assumptions);
  }

  /** Returns one end of an interval as EDTF writes it. */
  private String limit(ImportedDate end, String cell) {
    EventDate date = end.date();
    if (date == null) {
      return end.bound() == Bound.OPEN ? ".." : "";
    }
    if (date.isInterval() || date.isSet()) {
      throw new ImportCell(cell, name, form.examples())
          .refused("expected one date for the end of an interval");
    }
    return date.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ImportStyle that
        && name.equals(that.name)
        && form.equals(that.form)
        && open.equals(that.open)
        && unknown.equals(that.unknown);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, form, open, unknown);
  }

  /**
   * Returns the name and what is declared, such as {@code ISO, open: "9999-12-31"}.
   *
   * @return the text
   */
  @Override
  public String toString() {
    return name + listed(", open: ", open) + listed(", unknown: ", unknown);
  }

  private static String listed(String title, Set<String> sentinels) {
    return sentinels.isEmpty()
        ? ""
        : sentinels.stream().map(s -> '"' + s + '"').collect(Collectors.joining(", ", title, ""));
  }
}
