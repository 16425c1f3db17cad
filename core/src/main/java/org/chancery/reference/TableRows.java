package org.chancery.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.chancery.problem.InvalidModelException;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.Message;
import org.chancery.problem.ProblemCode;
import org.chancery.time.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a table in one pass, row by row: tab-separated, with a header. No lambda, stream or
 * formatter is used on the way, because loading them takes longer than reading the tables.
 */
final class TableRows {

  private final String name;
  private final String text;
  private final String[] cells;
  private int start;
  private int number = 1;

  private TableRows(String name, String text, String header) {
    this.name = name;
    this.text = text;
    this.cells = new String[width(header)];
    int end = endOfLine();
    if (!text.substring(0, end).equals(header)) {
      throw expected("the header " + header.replace('\t', ' '), text.substring(0, end));
    }
  }

  /** Opens a resource beside this class. */
  static TableRows ofResource(String resource, String header) {
    try (InputStream in = TableRows.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new InvalidModelException(resource + ": the library's table is missing", null);
      }
      // A decoder of its own, because it refuses malformed UTF-8 where a charset would replace it.
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(in.readAllBytes())).toString();
      return new TableRows(resource, text, header);
    } catch (IOException e) {
      throw new InvalidModelException(resource + ": the library's table is unreadable", e);
    }
  }

  /**
   * Opens a table of a caller's.
   *
   * @throws IOException if the reader fails
   * @throws InvalidValueException if the header is another
   */
  static TableRows of(Reader reader, String name, String header) throws IOException {
    StringWriter text = new StringWriter();
    reader.transferTo(text);
    return new TableRows(name, text.toString(), header);
  }

  private static int width(String header) {
    int width = 1;
    for (int i = 0; i < header.length(); i++) {
      if (header.charAt(i) == '\t') {
        width++;
      }
    }
    return width;
  }

  /**
   * Goes to the next row.
   *
   * @return false where there is none
   * @throws InvalidValueException if it has too few or too many cells
   */
  boolean next() {
    int feed = text.indexOf('\n', start);
    if (feed < 0 || feed + 1 == text.length()) {
      return false;
    }
    start = feed + 1;
    number++;
    int end = endOfLine();
    int from = start;
    for (int i = 0; i < cells.length; i++) {
      int tab = text.indexOf('\t', from);
      boolean last = i == cells.length - 1;
      if (last == (tab >= 0 && tab < end)) {
        throw expected(cells.length + " cells", text.substring(start, end));
      }
      int to = last ? end : tab;
      cells[i] = text.substring(from, to);
      from = to + 1;
    }
    return true;
  }

  private int endOfLine() {
    int feed = text.indexOf('\n', start);
    int end = feed < 0 ? text.length() : feed;
    return end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  String text(int column) {
    if (cells[column].isEmpty()) {
      throw expected("a text in cell " + (column + 1), "");
    }
    return cells[column];
  }

  @Nullable String orNull(int column) {
    return cells[column].isEmpty() ? null : cells[column];
  }

  boolean yes(int column) {
    return switch (cells[column]) {
      case "yes" -> true;
      case "no", "" -> false;
      default -> throw expected("yes, no or nothing", cells[column]);
    };
  }

  @Nullable LocalDate date(int column) {
    String cell = cells[column];
    if (cell.isEmpty()) {
      return null;
    }
    try {
      if (cell.length() != 10 || cell.charAt(4) != '-' || cell.charAt(7) != '-') {
        throw new NumberFormatException(cell);
      }
      return LocalDate.of(
          Integer.parseInt(cell, 0, 4, 10),
          Integer.parseInt(cell, 5, 7, 10),
          Integer.parseInt(cell, 8, 10, 10));
    } catch (DateTimeException | NumberFormatException e) {
      throw expected("a day such as 1991-12-16", cell);
    }
  }

  @Nullable EventDate eventDate(int column) {
    return cells[column].isEmpty() ? null : parse(cells[column]);
  }

  /** Reads a span of time: {@code ..} is an open end, and an empty cell one that is not stated. */
  EventDate period(int from, int to) {
    return parse(cells[from] + "/" + cells[to]);
  }

  private EventDate parse(String text) {
    try {
      return EventDate.parse(text);
    } catch (InvalidValueException e) {
      throw expected("a date in EDTF (" + e.expected() + ")", text);
    }
  }

  /** Reads title, publisher, address and note from four columns. */
  FactSource source(int first) {
    return new FactSource(text(first), orNull(first + 1), orNull(first + 2), orNull(first + 3));
  }

  <E extends Enum<E>> E constant(int column, E[] constants) {
    for (E constant : constants) {
      if (constant.name().equalsIgnoreCase(cells[column])) {
        return constant;
      }
    }
    throw expected("one of " + Arrays.toString(constants).toLowerCase(Locale.ROOT), cells[column]);
  }

  private InvalidValueException expected(String what, String found) {
    return new InvalidValueException(
        ProblemCode.INVALID_VALUE,
        Message.of("{0}, line {1}: expected {2}", name, number, what),
        found,
        List.of());
  }
}
