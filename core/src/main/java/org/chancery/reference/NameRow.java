package org.chancery.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.problem.InvalidValueException;
import org.chancery.problem.Message;
import org.chancery.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** A row of a table of names: the code of the actor, and its name. */
record NameRow(String code, DatedName name) {

  /**
   * Checks a row of a user's.
   *
   * @throws InvalidValueException if nothing is left of the name when it is folded, so that it
   *     could not be found
   */
  NameRow checked() {
    if (NameFolding.fold(name.text()).isEmpty()) {
      throw new InvalidValueException(
          ProblemCode.INVALID_VALUE,
          Message.of(
              "expected a name of {0} with a letter or digit, of no more than {1} characters",
              code, NameFolding.MAX_LENGTH),
          name.text());
    }
    return this;
  }

  /** Requires that the name does not end before it begins. */
  void requireOrder() {
    requireOrder(code, name.from(), name.to());
  }

  /**
   * Requires that what a row of a user's states of an actor does not end before it begins.
   *
   * @throws InvalidValueException if it does
   */
  static void requireOrder(String code, @Nullable LocalDate from, @Nullable LocalDate to) {
    if (from != null && to != null && from.isAfter(to)) {
      throw new InvalidValueException(
          ProblemCode.INVALID_VALUE,
          Message.of("expected what is stated of {0} to begin before it ends", code),
          from + "/" + to);
    }
  }

  /** Reads the columns code, language, kind, from, to and name. */
  static List<NameRow> read(TableRows row, int expected) {
    NameKind[] kinds = NameKind.values();
    List<NameRow> names = new ArrayList<>(expected);
    while (row.next()) {
      names.add(
          new NameRow(
              row.text(0),
              new DatedName(
                  row.text(1), row.constant(2, kinds), row.date(3), row.date(4), row.text(5))));
    }
    return names;
  }
}
