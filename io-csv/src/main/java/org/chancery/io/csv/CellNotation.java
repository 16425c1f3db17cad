package org.chancery.io.csv;

import java.util.List;
import java.util.Map;
import org.chancery.io.ReadLimits;
import org.chancery.meta.RecordType;
import org.chancery.meta.Shape;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.Problem;

/**
 * How a list or a map stands in one cell of a {@link SingleTable}. It is made to be read and
 * changed in a spreadsheet:
 *
 * <pre>{@code
 * list of values    en; fr; kk
 * map               en: Signing in Doha; fr: Signature \u00E0 Doha
 * list of records   role: host | actor: QAT; role: signatory | actor: KAZ | rank: minister
 * what is in them   action: signature | place: {name: Doha | country: QAT}; action: ratification
 * lists in them     field: date | value: 2024-09-17 | citations: {gazette; press-3} | accepted: true
 * }</pre>
 *
 * <p>The grammar, as EBNF of ISO 14977, for the shapes of {@link Shape}:
 *
 * <pre>{@code
 * list    = blanks, [ element, { ";", element }, [ ";" ], blanks ];
 * element = blanks, ( value | record | "{", [ record ], blanks, "}" ), blanks;
 * map     = blanks, [ entry, { ";", entry }, [ ";" ], blanks ];
 * entry   = blanks, key, blanks, ":", blanks, value, blanks;
 * record  = field, { "|", field };
 * field   = blanks, name, blanks, ":", blanks, [ value | group ], blanks;
 * group   = "{", ( record | list | map ), blanks, "}";
 * name    = letter, { letter | digit };
 * value   = character, { character } | "\e";
 * key     = value;
 * character = plain | "\", ( "\" | ";" | "|" | "{" | "}" | ":" | " " | "n" | "r" | "t" );
 * plain   = ? any character but \ ; | { } and, in a key, : ?;
 * blanks  = { " " | ? tab, CR or LF ? };
 * }</pre>
 *
 * <p>What a value is depends on the field: an element is a value where the list is one of values,
 * and a record where it is one of records; a record, a list and a map inside a record stand in
 * braces. {@code \e} is the text of no characters; {@code \n}, {@code \r} and {@code \t} are LF, CR
 * and tab, and a backslash before another of these characters takes away what it means here. Blanks
 * that begin or end a value belong to it only after a backslash. A record has each name at most
 * once, a map each key. Nothing is written for a field that is absent, a list or a map that is
 * empty; a record of which nothing is there is {@code {}}.
 *
 * <p>The same value is always written as the same text: fields in their declared order, {@code ";
 * "} between elements, {@code ": "} after names and keys, {@code " | "} between fields, a backslash
 * where it is needed and nowhere else, each LF, CR and tab as its letter. Reading takes more, and
 * all that is taken is here: fields in any order; any blanks, or none, around what divides; line
 * ends and tabs as they are inside a value; a colon, or a blank within a value, after a backslash
 * that it does not need; a semicolon after the last element; a record in braces as the element of a
 * list; a name with nothing after its colon, for a field that is absent; and a list of one value
 * without its braces. Reading and writing take time linear in the length of the text.
 *
 * @since 0.1
 */
public final class CellNotation {

  private CellNotation() {}

  /**
   * Writes a list or a map.
   *
   * @param shape the shape of the field: a {@link Shape.OfList} or a {@link Shape.OfMap}
   * @param value the list, or the map
   * @return the text, empty where nothing is in it
   * @throws IllegalArgumentException if the shape is that of one value or one record
   * @throws InvalidValueException if a value in it cannot be written and read again
   */
  public static String format(Shape shape, Object value) {
    requireMany(shape);
    NotationText text = new NotationText();
    if (shape instanceof Shape.OfList list) {
      text.list(list, (List<?>) value);
    } else {
      text.map((Shape.OfMap) shape, (Map<?, ?>) value);
    }
    return text.take();
  }

  /**
   * Reads a list or a map, within the limits that hold where a user sets none.
   *
   * @param shape the shape of the field: a {@link Shape.OfList} or a {@link Shape.OfMap}
   * @param text the text
   * @return the list, or the map in the order of the text; neither can be changed
   * @throws IllegalArgumentException if the shape is that of one value or one record
   * @throws InvalidValueException if the text is none of this shape; it tells the first fault, with
   *     the character where it is
   */
  public static Object parse(Shape shape, String text) {
    requireMany(shape);
    char[] characters = text.toCharArray();
    NotationParser parser = new NotationParser(ReadLimits.defaults(), false);
    return parser.parse(
        NotationType.of(shape), characters, 0, characters.length, CellNotation::refuse);
  }

  private static void refuse(Problem problem) {
    throw new InvalidValueException(
        problem.code(),
        problem.wording(),
        problem.rejected() == null ? "" : problem.rejected(),
        problem.suggestions());
  }

  private static void requireMany(Shape shape) {
    if (shape instanceof Shape.OfValue || shape instanceof Shape.OfRecord) {
      throw new IllegalArgumentException("expected the shape of a list or a map, got " + shape);
    }
  }

  /** The names of the fields of a record, as a message tells them. */
  static String names(RecordType<?> type) {
    return String.join(", ", type.fields().stream().map(Object::toString).toList());
  }
}
