package org.chancery.reference;

import java.util.ArrayList;
import java.util.List;

/** A row of a table of names: the code of the actor, and its name. */
record NameRow(String code, DatedName name) {

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
