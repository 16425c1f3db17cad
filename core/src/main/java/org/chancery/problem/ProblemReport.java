package org.chancery.problem;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.internal.Excerpt;

/**
 * A list of problems as a person reads it: a line for each, in columns, and at the end how many
 * there are of each code, with what it means.
 *
 * <pre>{@code
 * System.out.print(ProblemReport.of(result.problems()).toText(Locale.GERMAN, Style.PLAIN));
 * }</pre>
 *
 * <p>Whether there is a terminal that shows colours is for the caller to say. Nothing of the data
 * reaches it as more than visible characters. The io modules write the same as JSON and CSV.
 *
 * @since 0.1
 */
public final class ProblemReport {

  /** How a report looks. */
  public enum Style {
    /** Text alone, for files and logs. */
    PLAIN,
    /** With the colours of a terminal, ANSI escapes, by severity. */
    COLOURED
  }

  /**
   * How many problems there are of a code and severity.
   *
   * @param code the code
   * @param severity the severity
   * @param number how many, 1 or more
   */
  public record Count(ProblemCode code, Severity severity, int number) {}

  private static final int WIDEST = 60;
  private static final String GAP = "  ";
  private static final String RED = "\u001b[31m";
  private static final String YELLOW = "\u001b[33m";
  private static final String CYAN = "\u001b[36m";
  private static final String RESET = "\u001b[0m";

  private final List<Problem> problems;

  private ProblemReport(List<Problem> problems) {
    this.problems = problems;
  }

  /**
   * Returns the report of some problems.
   *
   * @param problems the problems, in the order in which they are to be told
   * @return the report
   */
  public static ProblemReport of(List<Problem> problems) {
    return new ProblemReport(List.copyOf(problems));
  }

  /**
   * Returns the problems.
   *
   * @return the problems, in the order given
   */
  public List<Problem> problems() {
    return problems;
  }

  /**
   * Returns how many problems there are of each code and severity.
   *
   * @return the counts, the gravest first, and then in the order of the codes
   */
  public List<Count> counts() {
    Map<Severity, Map<ProblemCode, Integer>> numbers = new EnumMap<>(Severity.class);
    for (Problem problem : problems) {
      numbers
          .computeIfAbsent(problem.severity(), severity -> new EnumMap<>(ProblemCode.class))
          .merge(problem.code(), 1, Integer::sum);
    }
    List<Count> counts = new ArrayList<>();
    numbers.forEach(
        (severity, codes) ->
            codes.forEach((code, number) -> counts.add(new Count(code, severity, number))));
    return List.copyOf(counts);
  }

  /**
   * Returns the report as text.
   *
   * @param locale the locale, of which the language counts: English, German, and English for others
   * @param style how it looks
   * @return the lines, each ended by LF
   */
  public String toText(Locale locale, Style style) {
    Columns lines = new Columns();
    for (Problem problem : problems) {
      lines.add(
          name(problem.severity(), locale),
          problem.code().name(),
          problem.location().toText(locale),
          problem.path(),
          problem.explanation(locale));
    }
    List<Count> counts = counts();
    Columns summary = new Columns();
    for (Count count : counts) {
      summary.add(
          GAP + count.number(),
          name(count.severity(), locale),
          count.code().name(),
          count.code().meaning(locale));
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < problems.size(); i++) {
      lines.write(i, 0, colour(problems.get(i).severity(), style), text);
    }
    text.append(problems.isEmpty() ? "" : "\n").append(total().in(locale)).append('\n');
    for (int i = 0; i < counts.size(); i++) {
      summary.write(i, 1, colour(counts.get(i).severity(), style), text);
    }
    return text.toString();
  }

  private Message total() {
    return switch (problems.size()) {
      case 0 -> Message.of("no problem");
      case 1 -> Message.of("1 problem");
      default -> Message.of("{0} problems", problems.size());
    };
  }

  private static String name(Severity severity, Locale locale) {
    return Message.of(severity.name().toLowerCase(Locale.ROOT)).in(locale);
  }

  private static String colour(Severity severity, Style style) {
    if (style == Style.PLAIN) {
      return "";
    }
    return severity == Severity.ERROR ? RED : severity == Severity.WARNING ? YELLOW : CYAN;
  }

  /** Lines of cells, each as wide as the widest of its column; the last is not padded. */
  private static final class Columns {

    private static final int LONGEST_CELL = 2000;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    void add(String... cells) {
      List<String> row = new ArrayList<>(cells.length);
      for (int i = 0; i < cells.length; i++) {
        boolean last = i == cells.length - 1;
        int longest = last ? LONGEST_CELL : WIDEST;
        row.add(Excerpt.of(cells[i], longest));
        if (i == widths.size()) {
          widths.add(0);
        }
        widths.set(i, Math.max(widths.get(i), width(row.get(i))));
      }
      rows.add(row);
    }

    void write(int number, int coloured, String colour, StringBuilder text) {
      List<String> row = rows.get(number);
      for (int i = 0; i < row.size(); i++) {
        boolean inColour = i == coloured && !colour.isEmpty();
        text.append(inColour ? colour : "").append(row.get(i)).append(inColour ? RESET : "");
        if (i < row.size() - 1 && widths.get(i) > 0) {
          text.append(" ".repeat(widths.get(i) - width(row.get(i)))).append(GAP);
        }
      }
      text.append('\n');
    }

    private static int width(String text) {
      return text.codePointCount(0, text.length());
    }
  }
}
