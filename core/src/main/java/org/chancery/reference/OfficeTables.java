package org.chancery.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.code.OfficeRank;
import org.chancery.problem.InvalidModelException;
import org.jspecify.annotations.Nullable;

/** The tables of offices and who held them: their columns, and what a row of each means. */
final class OfficeTables {

  private static final String PERSONS_HEADER = "code\twikidata\tname";
  private static final String PERSON_NAMES_HEADER = "person\tlanguage\tkind\tfrom\tto\tname";
  private static final String OFFICES_HEADER = "code\tactor\trank\tholders\ttitle";
  private static final String TITLES_HEADER = "office\tlanguage\tkind\tfrom\tto\ttitle";
  private static final String SPELLS_HEADER =
      "office\tperson\tfrom\tto\ttitle\tpublisher\turl\tnote";

  private OfficeTables() {}

  static Map<String, OfficeHolder> persons() {
    Map<String, List<DatedName>> names =
        names(TableRows.ofResource("person-names.tsv", PERSON_NAMES_HEADER));
    TableRows row = TableRows.ofResource("persons.tsv", PERSONS_HEADER);
    Map<String, OfficeHolder> persons = new LinkedHashMap<>();
    while (row.next()) {
      String code = row.text(0);
      persons.put(
          code, new OfficeHolder(code, row.orNull(1), withEnglish(row.text(2), names.get(code))));
    }
    return persons;
  }

  static Map<String, Office> offices() {
    Map<String, List<DatedName>> titles =
        names(TableRows.ofResource("office-titles.tsv", TITLES_HEADER));
    TableRows row = TableRows.ofResource("offices.tsv", OFFICES_HEADER);
    Map<String, Office> offices = new LinkedHashMap<>();
    while (row.next()) {
      String code = row.text(0);
      offices.put(
          code,
          new Office(
              code,
              Actor.parse(row.text(1)),
              OfficeRank.of(row.text(2)),
              row.text(3).equals("one"),
              withEnglish(row.text(4), titles.get(code))));
    }
    return offices;
  }

  static List<OfficeSpell> spells(Map<String, Office> offices, Map<String, OfficeHolder> persons) {
    TableRows row = TableRows.ofResource("office-spells.tsv", SPELLS_HEADER);
    List<OfficeSpell> spells = new ArrayList<>();
    while (row.next()) {
      Office office = offices.get(row.text(0));
      OfficeHolder person = persons.get(row.text(1));
      if (office == null || person == null) {
        throw new InvalidModelException(
            "office-spells.tsv: expected an office and a person of the tables, got "
                + row.text(0)
                + " and "
                + row.text(1),
            null);
      }
      spells.add(new OfficeSpell(office, person, row.period(2, 3), row.source(4)));
    }
    return spells;
  }

  private static Map<String, List<DatedName>> names(TableRows row) {
    Map<String, List<DatedName>> names = new HashMap<>();
    for (NameRow each : NameRow.read(row, 128)) {
      names.computeIfAbsent(each.code(), code -> new ArrayList<>()).add(each.name());
    }
    return names;
  }

  private static List<DatedName> withEnglish(String english, @Nullable List<DatedName> others) {
    List<DatedName> names = new ArrayList<>();
    names.add(new DatedName("en", NameKind.SHORT, null, null, english));
    if (others != null) {
      names.addAll(others);
    }
    return names;
  }
}
