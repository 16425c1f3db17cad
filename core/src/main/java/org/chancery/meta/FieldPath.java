package org.chancery.meta;

import java.io.Serializable;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * The way from an event to one of its fields: {@code date}, {@code participants[1].actor}, {@code
 * titles.en}.
 *
 * <p>A step is a name (of a field, or the key of a map) or the index of a list, counted from 0. A
 * name that has other characters than letters, digits, {@code _}, {@code -} and a {@code $} at its
 * beginning is written in brackets and quotes: {@code missing["places[0].name"]}.
 *
 * @since 0.1
 */
@Scalar(
    name = "field-path",
    recurring = true,
    description = "the path of a field, such as participants[1].actor",
    pattern =
        "^([A-Za-z_$][A-Za-z0-9_-]*|\\[(0|[1-9][0-9]{0,8})\\]|\\[\"[^\"\\\\]*(\\\\.[^\"\\\\]*)*\"\\])"
            + "(\\.[A-Za-z_$][A-Za-z0-9_-]*|\\[(0|[1-9][0-9]{0,8})\\]|\\[\"[^\"\\\\]*(\\\\.[^\"\\\\]*)*\"\\])*$",
    longest = 1000,
    examples = {"date", "titles.en", "participants[1].actor"})
public final class FieldPath implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int MAX_LENGTH = 1000;
  private static final int MAX_INDEX = 999_999_999;
  private static final FieldPath ROOT = new FieldPath("", List.of());
  private static final Pattern STEP =
      Pattern.compile(
          "\\.?([A-Za-z_$][A-Za-z0-9_-]*)|\\[(0|[1-9][0-9]{0,8})]|\\[\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"]");

  private final String text;
  private final transient @Nullable List<Object> steps;

  private FieldPath(String text, @Nullable List<Object> steps) {
    this.text = text;
    this.steps = steps;
  }

  /**
   * Returns the path of the record itself, which has no step and an empty text.
   *
   * @return the empty path
   */
  public static FieldPath root() {
    return ROOT;
  }

  /**
   * Returns the path that a text writes.
   *
   * @param text the text, such as {@code participants[1].actor}
   * @return the path
   * @throws InvalidValueException if the text is no path
   */
  public static FieldPath parse(String text) {
    if (text.isEmpty() || text.length() > MAX_LENGTH) {
      throw invalid(text);
    }
    if (isPlain(text)) {
      return new FieldPath(text, List.of(text));
    }
    return parseAgain(text);
  }

  /**
   * Returns the path that gave a text, whatever its length: the path of a problem may be longer
   * than one that data may have, because it can contain one.
   *
   * @param text what {@link #toString()} gave
   * @return the path
   * @throws InvalidValueException if the text is no path
   */
  public static FieldPath parseAgain(String text) {
    FieldPath path = ROOT;
    Matcher step = STEP.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (!step.find(at) || step.start() != at) {
        throw invalid(text);
      }
      if (step.group(1) != null) {
        boolean first = at == 0;
        boolean dotted = text.charAt(at) == '.';
        if (first == dotted) {
          throw invalid(text);
        }
        path = path.name(step.group(1));
      } else if (step.group(2) != null) {
        path = path.index(Integer.parseInt(step.group(2)));
      } else {
        path = path.name(step.group(3).replaceAll("\\\\(.)", "$1"));
      }
      at = step.end();
    }
    return path;
  }

  private static InvalidValueException invalid(String text) {
    return new InvalidValueException(
        ProblemCode.INVALID_VALUE,
        "expected the path of a field, such as participants[1].actor",
        text);
  }

  /**
   * Returns this path with one more name: of a field, or the key of a map.
   *
   * @param name the name
   * @return the longer path
   */
  public FieldPath name(String name) {
    StringBuilder longer = new StringBuilder(text);
    append(name, longer);
    return with(longer.toString(), name);
  }

  /** Adds a name to the text of a path. */
  static void append(String name, StringBuilder text) {
    if (isPlain(name)) {
      if (text.length() > 0) {
        text.append('.');
      }
      text.append(name);
    } else {
      text.append("[\"").append(name.replace("\\", "\\\\").replace("\"", "\\\"")).append("\"]");
    }
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
      boolean first = letter || c == '$';
      boolean later = letter || (c >= '0' && c <= '9') || c == '-';
      if (i == 0 ? !first : !later) {
        return false;
      }
    }
    return !name.isEmpty();
  }

  /**
   * Returns this path with the index of an element.
   *
   * @param index the index, counted from 0
   * @return the longer path
   * @throws IllegalArgumentException if the index is negative or has more than nine digits
   */
  public FieldPath index(int index) {
    if (index < 0 || index > MAX_INDEX) {
      throw new IllegalArgumentException("an index is from 0 to " + MAX_INDEX + ", got " + index);
    }
    return with(text + "[" + index + "]", index);
  }

  private FieldPath with(String longerText, Object step) {
    Object[] longer = steps().toArray(new Object[steps().size() + 1]);
    longer[longer.length - 1] = step;
    return new FieldPath(longerText, List.of(longer));
  }

  /**
   * Returns the steps: a {@link String} for a name, an {@link Integer} for an index.
   *
   * @return the steps, in order
   */
  public List<Object> steps() {
    // Absent after deserialization alone; the text says it all.
    return steps == null ? parseAgain(text).steps() : steps;
  }

  /**
   * Returns this path followed by another.
   *
   * @param rest the path from where this one leads
   * @return the longer path
   */
  public FieldPath then(FieldPath rest) {
    if (text.isEmpty()) {
      return rest;
    }
    FieldPath joined = this;
    for (Object step : rest.steps()) {
      joined = step instanceof Integer index ? joined.index(index) : joined.name((String) step);
    }
    return joined;
  }

  /**
   * Tells whether this path leads to the same place as another, or to one inside it.
   *
   * @param outer the other path
   * @return true if the other's steps are the first steps of this one
   */
  public boolean isWithin(FieldPath outer) {
    List<Object> mine = steps();
    List<Object> others = outer.steps();
    return others.size() <= mine.size() && mine.subList(0, others.size()).equals(others);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof FieldPath that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /**
   * Returns the text of the path.
   *
   * @return the text, empty for the record itself
   */
  @Override
  public String toString() {
    return text;
  }
}
