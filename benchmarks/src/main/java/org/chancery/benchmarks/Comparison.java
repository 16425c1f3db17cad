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

  private static final String HIBERNATE = "the same records by Hibernate Validator alone";

  /** All rows, in the order of the table. */
  static final List<Comparison> ALL =
      List.of(
          of("read a JSON document", "twins by Jackson", JsonDocument.class, "read", "readPlain"),
          of(
              "read and validate a JSON document",
              "twins by Jackson and their constraints by Hibernate Validator; no rules, no ids",
              JsonDocument.class,
              "readValid",
              "readValidPlain"),
          of(
              "write a JSON document",
              "twins by Jackson",
              JsonDocument.class,
              "write",
              "writePlain"),
          of("read NDJSON", "twins by Jackson", JsonLines.class, "read", "readPlain"),
          of(
              "read NDJSON by a mapper with `ChanceryModule`",
              "twins by Jackson",
              JsonLines.class,
              "readModule",
              "readPlain"),
          of("write NDJSON", "twins by Jackson", JsonLines.class, "write", "writePlain"),
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
    String prefix = benchmark.getName() + ".";
    return new Comparison(what, plain, prefix + ours, prefix + other);
  }
}
