package org.chancery.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.chancery.benchmarks.plain.PlainEvent;
import org.chancery.benchmarks.plain.PlainFlatRow;
import org.chancery.benchmarks.plain.PlainRow;
import org.chancery.benchmarks.plain.PlainRows;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * The plain way: records with the usual annotations, a mapper that is set up once, readers and
 * writers that are made once. It is what somebody writes who knows Jackson well and has no
 * Chancery. It has no place for a fault, no order of its own between tables, and no rule across
 * fields.
 */
final class Plain {

  private static final JsonMapper JSON =
      JsonMapper.builder().disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE).build();
  private static final ObjectReader DOCUMENTS = JSON.readerFor(PlainEvent.Document.class);
  private static final ObjectReader EVENTS = JSON.readerFor(PlainEvent.class);
  private static final ObjectWriter DOCUMENT_WRITER =
      JSON.writerFor(PlainEvent.Document.class)
          .with(
              new DefaultPrettyPrinter()
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")));
  private static final ObjectWriter LINES =
      JSON.writerFor(PlainEvent.class).withRootValueSeparator("\n");

  private static final CsvMapper CSV =
      CsvMapper.builder()
          .disable(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
          .enable(CsvReadFeature.EMPTY_UNQUOTED_STRING_AS_NULL)
          .enable(CsvWriteFeature.ALWAYS_QUOTE_EMPTY_STRINGS)
          .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
          .build();

  private record Table(PlainRows.Table table, ObjectReader reader, ObjectWriter writer) {}

  private static final List<Table> TABLES =
      PlainRows.TABLES.stream()
          .map(
              table -> {
                CsvSchema.Builder columns = CsvSchema.builder();
                table.columns().forEach(columns::addColumn);
                CsvSchema schema = columns.build().withHeader();
                return new Table(
                    table,
                    CSV.readerFor(table.row()).with(schema),
                    CSV.writerFor(table.row()).with(schema));
              })
          .toList();

  /**
   * A twin row of the single table, and how it is read and written.
   *
   * @param columns the columns in their order
   */
  record Row(List<String> columns, ObjectReader reader, ObjectWriter writer) {

    static final Row ALL = of(PlainRow.class, PlainRow.COLUMNS);
    static final Row FLAT = of(PlainFlatRow.class, PlainFlatRow.COLUMNS);

    private static Row of(Class<?> type, List<String> columns) {
      CsvSchema.Builder builder = CsvSchema.builder();
      columns.forEach(builder::addColumn);
      CsvSchema schema = builder.build().withHeader();
      return new Row(columns, CSV.readerFor(type).with(schema), CSV.writerFor(type).with(schema));
    }
  }

  private Plain() {}

  static PlainEvent.Document readDocument(byte[] json) {
    return DOCUMENTS.readValue(json);
  }

  static void writeDocument(PlainEvent.Document document, OutputStream out) {
    DOCUMENT_WRITER.writeValue(out, document);
  }

  static PlainEvent read(byte[] json) {
    return EVENTS.readValue(json);
  }

  static MappingIterator<PlainEvent> lines(byte[] ndjson) {
    return EVENTS.readValues(ndjson);
  }

  static List<PlainEvent> readLines(byte[] ndjson) {
    try (MappingIterator<PlainEvent> lines = lines(ndjson)) {
      return lines.readAll();
    }
  }

  static void writeLines(List<PlainEvent> events, OutputStream out) {
    try (SequenceWriter lines = LINES.writeValues(out)) {
      lines.writeAll(events);
    }
  }

  /** Reads the rows of each table; they are not put together to events. */
  static List<List<Object>> readTables(Path folder) throws IOException {
    List<List<Object>> tables = new ArrayList<>();
    for (Table table : TABLES) {
      Path file = folder.resolve(table.table().file());
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
          MappingIterator<Object> rows = table.reader().readValues(in)) {
        tables.add(rows.readAll());
      }
    }
    return tables;
  }

  static void writeTables(List<List<Object>> tables, Path folder) throws IOException {
    for (int i = 0; i < TABLES.size(); i++) {
      Table table = TABLES.get(i);
      Path file = folder.resolve(table.table().file());
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
          SequenceWriter rows = table.writer().writeValues(out)) {
        rows.writeAll(tables.get(i));
      }
    }
  }

  /** Reads the rows of a single table as twins; what is in a list or a map is not looked at. */
  static void forEachRow(Row row, Path file, Consumer<Object> action) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        MappingIterator<Object> rows = row.reader().readValues(in)) {
      rows.forEachRemaining(action);
    }
  }

  static List<Object> readRows(Row row, Path file) throws IOException {
    List<Object> rows = new ArrayList<>();
    forEachRow(row, file, rows::add);
    return rows;
  }

  static void writeRows(Row row, List<Object> twins, OutputStream out) throws IOException {
    try (SequenceWriter rows = row.writer().writeValues(out)) {
      rows.writeAll(twins);
    }
  }

  /** Reads the rows of a table by FastCSV, which makes a text of each cell. */
  static void forEachBare(Path file, Consumer<? super CsvRecord> action) throws IOException {
    try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
      rows.forEach(action);
    }
  }

  /** Hibernate Validator, as somebody sets it up who has no expression language either. */
  static Validator validator() {
    return Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator())
        .buildValidatorFactory()
        .getValidator();
  }

  static <T> int violations(Validator validator, List<T> values) {
    int violations = 0;
    for (T value : values) {
      Set<ConstraintViolation<T>> found = validator.validate(value);
      violations += found.size();
    }
    return violations;
  }
}
