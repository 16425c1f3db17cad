package org.chancery.benchmarks;

import java.util.List;

/**
 * A row of the table: what is measured against what.
 *
 * @param what what is done
 * @param plain what the plain way does
 * @param ours the benchmark of the library
 * @param other the benchmark of the plain way
 */
record Comparison(String what, String plain, String ours, String other) {

  private static final String TWINS = "twins by Jackson";
  private static final String VALID_TWINS =
      "twins by Jackson and their constraints by Hibernate Validator; no rules";
  private static final String HIBERNATE = "the same records by Hibernate Validator alone";

  /** All rows, in the order of the table. */
  static final List<Comparison> ALL =
      List.of(
          of("read a JSON document", TWINS, JsonDocument.Real.class, "read", "readPlain"),
          of(
              "read and validate a JSON document",
              "twins by Jackson and their constraints by Hibernate Validator; no rules, no ids",
              JsonDocument.Real.class,
              "readValid",
              "readValidPlain"),
          of("read NDJSON into a list", TWINS, JsonLines.Real.class, "read", "readPlain"),
          of("read NDJSON event by event", TWINS, JsonLines.Real.class, "stream", "streamPlain"),
          of(
              "read and validate NDJSON event by event",
              VALID_TWINS,
              JsonLines.Real.class,
              "streamValid",
              "streamValidPlain"),
          of(
              "read NDJSON by a mapper with `ChanceryModule`",
              TWINS,
              JsonLines.Real.class,
              "readByModule",
              "readPlain"),
          of(
              "read each event by itself by a mapper with `ChanceryModule`",
              TWINS,
              JsonLines.Real.class,
              "readEachByModule",
              "readEachPlain"),
          of("write a JSON document", TWINS, JsonDocument.Real.class, "write", "writePlain"),
          of("write NDJSON", TWINS, JsonLines.Real.class, "write", "writePlain"),
          of(
              "read a JSON document, of generated events",
              TWINS,
              JsonDocument.Generated.class,
              "read",
              "readPlain"),
          of(
              "read and validate a JSON document, of generated events",
              "twins by Jackson and their constraints by Hibernate Validator; no rules, no ids",
              JsonDocument.Generated.class,
              "readValid",
              "readValidPlain"),
          of(
              "read NDJSON into a list, of generated events",
              TWINS,
              JsonLines.Generated.class,
              "read",
              "readPlain"),
          of(
              "read NDJSON event by event, of generated events",
              TWINS,
              JsonLines.Generated.class,
              "stream",
              "streamPlain"),
          of(
              "read and validate NDJSON event by event, of generated events",
              VALID_TWINS,
              JsonLines.Generated.class,
              "streamValid",
              "streamValidPlain"),
          of(
              "read NDJSON by a mapper with `ChanceryModule`, of generated events",
              TWINS,
              JsonLines.Generated.class,
              "readByModule",
              "readPlain"),
          of(
              "read each event by itself by a mapper with `ChanceryModule`, of generated events",
              TWINS,
              JsonLines.Generated.class,
              "readEachByModule",
              "readEachPlain"),
          of(
              "write a JSON document, of generated events",
              TWINS,
              JsonDocument.Generated.class,
              "write",
              "writePlain"),
          of(
              "write NDJSON, of generated events",
              TWINS,
              JsonLines.Generated.class,
              "write",
              "writePlain"),
          of(
              "read NDJSON with members in any order",
              TWINS,
              JsonLines.Shuffled.class,
              "stream",
              "streamPlain"),
          of(
              "read NDJSON event by event",
              "the tokens alone, by Jackson",
              JsonLines.Real.class,
              "stream",
              "tokens"),
          of(
              "read NDJSON into a list",
              "twins by Jackson 2.21",
              JsonLines.Real.class,
              "read",
              "readOlder"),
          of(
              "read CSV tables",
              "rows by Jackson, not put together to events",
              CsvTables.class,
              "read",
              "readPlain"),
          of(
              "write CSV tables",
              "rows by Jackson, made beforehand",
              CsvTables.class,
              "write",
              "writePlain"),
          of(
              "read a single table without lists",
              "twin rows by Jackson",
              SingleRows.Flat.class,
              "read",
              "readPlain"),
          of(
              "read a single table without lists",
              "rows by FastCSV, a text for each cell",
              SingleRows.Flat.class,
              "read",
              "readBare"),
          of(
              "write a single table without lists",
              "twin rows by Jackson, made beforehand",
              SingleRows.Flat.class,
              "write",
              "writePlain"),
          of(
              "read a single table",
              "twin rows by Jackson; lists and maps left as texts",
              SingleRows.Real.class,
              "read",
              "readPlain"),
          of(
              "read a single table",
              "rows by FastCSV, a text for each cell",
              SingleRows.Real.class,
              "read",
              "readBare"),
          of(
              "write a single table",
              "twin rows by Jackson, made beforehand",
              SingleRows.Real.class,
              "write",
              "writePlain"),
          of(
              "read a package",
              "the same events from a single table",
              SingleRows.Real.class,
              "readPackage",
              "read"),
          of(
              "write a package",
              "the same events to a single table",
              SingleRows.Real.class,
              "writePackage",
              "writeFile"),
          of(
              "read a single table, of generated events",
              "twin rows by Jackson; lists and maps left as texts",
              SingleRows.Generated.class,
              "read",
              "readPlain"),
          of(
              "read a single table, of generated events",
              "rows by FastCSV, a text for each cell",
              SingleRows.Generated.class,
              "read",
              "readBare"),
          of(
              "write a single table, of generated events",
              "twin rows by Jackson, made beforehand",
              SingleRows.Generated.class,
              "write",
              "writePlain"),
          of(
              "read a package, of generated events",
              "the same events from a single table",
              SingleRows.Generated.class,
              "readPackage",
              "read"),
          of(
              "write a package, of generated events",
              "the same events to a single table",
              SingleRows.Generated.class,
              "writePackage",
              "writeFile"),
          of(
              "validate generated events; codes that no list has are told",
              HIBERNATE,
              Validation.class,
              "generated",
              "generatedPlain"),
          of(
              "validate generated events of which there is nothing to tell",
              HIBERNATE,
              Validation.class,
              "silent",
              "silentPlain"),
          of("validate the events of 2024", HIBERNATE, Validation.class, "real", "realPlain"),
          of(
              "validate small events with one fault each, every one in turn",
              HIBERNATE,
              Validation.class,
              "mutated",
              "mutatedPlain"),
          of(
              "validate generated events with a fault in each",
              HIBERNATE,
              Validation.class,
              "broken",
              "brokenPlain"),
          of(
              "validate generated events; codes that no list has are told",
              "twins by Hibernate Validator: constraints, no rules",
              Validation.class,
              "generated",
              "twins"),
          of("parse a day", "`LocalDate.parse`", Dates.class, "parseDay", "parseDayPlain"),
          of(
              "parse an interval of days",
              "`LocalDate.parse` of one day",
              Dates.class,
              "parseInterval",
              "parseDayPlain"),
          of("parse a month", "`YearMonth.parse`", Dates.class, "parseMonth", "parseMonthPlain"),
          of("parse a year", "`Year.parse`", Dates.class, "parseYear", "parseYearPlain"),
          of("print a day", "`LocalDate.toString`", Dates.class, "print", "printPlain"));

  /** The rows of which either benchmark has a text in its name. */
  static List<Comparison> named(String part) {
    List<Comparison> rows =
        ALL.stream()
            .filter(row -> row.ours().contains(part) || row.other().contains(part))
            .toList();
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("no benchmark has \"" + part + "\" in its name");
    }
    return rows;
  }

  private static Comparison of(
      String what, String plain, Class<?> benchmark, String ours, String other) {
    String prefix = benchmark.getCanonicalName() + ".";
    return new Comparison(what, plain, prefix + ours, prefix + other);
  }
}
